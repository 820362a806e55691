import { type Env } from '~/env.server';
import { type Logger } from '~/log/logger.server';
import { type Metrics } from '~/metrics/metrics.server';
import { type MyAccountServices } from '~/request/context';
import { createMyAccountAccess } from '~/security/my-account-access.server';
import { createOpenEnrolments } from '~/security/open-enrolments.server';
import { createMyAccountApi } from '~/tenant-api/my-account/my-account-api.server';
import { type Stores } from './stores.server';

interface Options {
  env: Env;
  /** Bounded in size, and following no redirect. */
  fetch: typeof fetch;
  now: () => number;
  log: Logger;
  metrics: Pick<Metrics, 'managementCall'>;
  stores: Pick<Stores, 'persistentCache'>;
}

/** What people set up themselves at the tenant, and the access tokens that this takes. */
export function createMyAccountServices(options: Options): MyAccountServices {
  const { env, fetch, now, log, metrics, stores } = options;
  return {
    myAccount: env.usesMyAccountApi
      ? createMyAccountApi({
          issuerBaseUrl: env.issuerBaseUrl,
          fetch,
          now,
          timeoutMs: env.callTimeMs,
          onCall: (call) => {
            metrics.managementCall(call);
            const level = call.outcome === 'ok' ? 'debug' : 'warn';
            log[level]({ event: 'my-account.call', ...call }, 'My Account API call');
          },
        })
      : null,
    openEnrolments: createOpenEnrolments(stores.persistentCache, env.sessionSecrets),
    myAccountAccess: createMyAccountAccess(stores.persistentCache, env.sessionSecrets, now),
  };
}
