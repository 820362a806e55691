import { type Env } from '~/env.server';
import { type Logger } from '~/log/logger.server';
import { type Metrics } from '~/metrics/metrics.server';
import { createTenantApi, type TenantApi } from '~/tenant-api/tenant-api.server';
import { type Stores } from './stores.server';

interface Options {
  env: Env;
  fetch: typeof fetch;
  now: () => number;
  log: Logger;
  metrics: Metrics;
  stores: Pick<Stores, 'cache' | 'persistentCache'>;
}

/** The way to the Management API, with its figures and log lines. */
export function createMeasuredTenantApi(options: Options): TenantApi {
  const { env, fetch, now, log, metrics, stores } = options;
  const tenantApi = createTenantApi({
    baseUrl: env.managementBaseUrl,
    clientId: env.managementClientId,
    clientSecret: env.managementClientSecret,
    secrets: env.sessionSecrets,
    cache: stores.cache,
    persistentCache: stores.persistentCache,
    fetch,
    now,
    callTimeoutMs: env.callTimeMs,
    onCall: (call) => {
      metrics.managementCall(call);
      // What was not sent is told by the page that asked for it.
      const level = call.outcome === 'ok' || call.outcome === 'not_sent' ? 'debug' : 'warn';
      log[level]({ event: 'management.call', ...call }, 'Management API call');
    },
    onList: (source) => metrics.sessionList(source),
    onBudget: (budget) => metrics.callBudget(budget),
    onTokenRequest: (outcome) => metrics.managementToken(outcome),
  });
  metrics.watchCircuit(tenantApi.isCircuitOpen);
  return tenantApi;
}
