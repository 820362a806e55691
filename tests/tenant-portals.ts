import { onTestFinished } from 'vitest';
import { parseEnv } from '~/env.server';
import { createLogger } from '~/log/logger.server';
import { createServices, type Services } from '~/services.server';
import { MANAGEMENT, PORTAL } from '../tenant/seed/applications';
import { type Tenant } from '../tenant/tenant';

/**
 * The services of one more portal at a local tenant, until the test is over. A call may take as long as it likes, unless
 * `variables` say something else; `now` gives epoch milliseconds.
 */
export function startPortalServices(
  tenant: Tenant,
  variables: Record<string, string> = {},
  now: () => number = Date.now,
): Services {
  const env = parseEnv({
    APP_BASE_URL: 'http://127.0.0.1:3000',
    AUTH0_ISSUER_BASE_URL: tenant.baseUrl,
    AUTH0_CLIENT_ID: PORTAL.clientId,
    AUTH0_CLIENT_SECRET: PORTAL.clientSecret,
    AUTH0_CLIENT_ID_MGMT: MANAGEMENT.clientId,
    AUTH0_CLIENT_SECRET_MGMT: MANAGEMENT.clientSecret,
    SESSION_SECRETS: 'a-secret-of-at-least-thirty-two-bytes',
    DATABASE_PATH: ':memory:',
    CALL_TIMEOUT_MS: '30000',
    PAGE_TIMEOUT_MS: '60000',
    ...variables,
  });
  const services = createServices(env, {
    fetch: (input, init) => fetch(input, init),
    now,
    log: createLogger({ level: 'silent', format: 'json' }),
  });
  onTestFinished(() => services.close());
  return services;
}
