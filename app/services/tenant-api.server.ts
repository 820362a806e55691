import { type Env } from '~/env.server';
import { type Logger } from '~/log/logger.server';
import { type Metrics } from '~/metrics/metrics.server';
import { wantedScopes } from '~/tenant-api/management-scopes';
import { createTenantApi, type TenantApi } from '~/tenant-api/tenant-api.server';
import { type MissingPermission } from '~/tenant-api/pacing/refusals';
import { type Stores } from './stores.server';

interface Options {
  env: Env;
  fetch: typeof fetch;
  now: () => number;
  log: Logger;
  metrics: Metrics;
  stores: Pick<Stores, 'cache' | 'persistentCache'>;
}

/** Without these the portal shows and ends no sessions; without others a page tells less. */
const neededScopes = wantedScopes.filter(({ isNeeded }) => isNeeded).map(({ scope }) => scope);

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
    metadataKeys: env.operator.ownFields.map(({ key }) => key),
    portalClientId: env.clientId,
    pageOrigins: tenantOrigins(env),
    onCall: (call) => {
      metrics.managementCall(call);
      // What was not sent is told by the page that asked for it.
      const level = call.outcome === 'ok' || call.outcome === 'not_sent' ? 'debug' : 'warn';
      log[level]({ event: 'management.call', ...call }, 'Management API call');
    },
    onMissingPermission: (missing) => {
      const isNeeded = missing.scopes.every((scope) => neededScopes.includes(scope));
      log[isNeeded ? 'error' : 'warn'](
        { event: 'management.not_permitted', ...missing },
        nameMissing(missing),
      );
    },
    onList: (source) => metrics.sessionList(source),
    onBudget: (budget) => metrics.callBudget(budget),
    onTokenRequest: (outcome) => metrics.managementToken(outcome),
  });
  metrics.watchCircuit(tenantApi.isCircuitOpen);
  return tenantApi;
}

/** Where the tenant's own pages are: at its login domain, and at its canonical one. */
export function tenantOrigins({
  issuerBaseUrl,
  managementBaseUrl,
}: Pick<Env, 'issuerBaseUrl' | 'managementBaseUrl'>): string[] {
  return [...new Set([issuerBaseUrl, managementBaseUrl].map((url) => new URL(url).origin))];
}

function nameMissing({ operation, missing, scopes }: MissingPermission): string {
  const scope = `the machine-to-machine application lacks ${scopes.join(' or ')}`;
  const plan = 'the plan of the tenant does not have it';
  const cause = { scope, plan, unknown: `${scope}, or ${plan}` }[missing];
  return `The tenant does not permit ${operation}: ${cause}.`;
}
