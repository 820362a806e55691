import { type Env } from '~/env.server';
import { type AccountServices } from '~/request/context';
import { createAuth0PasswordChangeMail } from '~/security/auth0-password-change-mail.server';
import { type TenantApi } from '~/tenant-api/tenant-api.server';
import { createOpaqueHandles } from '~/tenant-calls/opaque-handle.server';

interface Options {
  env: Env;
  fetch: typeof fetch;
  tenantApi: Pick<TenantApi, 'accounts' | 'activity' | 'applications' | 'refreshTokens'>;
}

/** What the tenant keeps of a person besides sessions. */
export function createAccountServices({ env, fetch, tenantApi }: Options): AccountServices {
  const { accounts, activity, applications, refreshTokens } = tenantApi;
  return {
    accounts,
    activity,
    applications,
    refreshTokens,
    refreshTokenHandles: createOpaqueHandles(env.sessionSecrets, 'refresh token'),
    passwordMail: createAuth0PasswordChangeMail({
      issuerBaseUrl: env.issuerBaseUrl,
      clientId: env.clientId,
      fetch,
      timeoutMs: env.callTimeMs,
    }),
    databaseConnection: env.databaseConnection,
  };
}
