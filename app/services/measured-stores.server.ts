import { type Metrics } from '~/metrics/metrics.server';
import { type Stores } from './stores.server';

/** The same stores, whose times and failures are figures. */
export function measureStores(
  stores: Stores,
  { measureStore }: Pick<Metrics, 'measureStore'>,
): Stores {
  return {
    ...stores,
    portalSessionStore: measureStore('portal_sessions', stores.portalSessionStore),
    replayGuard: measureStore('replay_guard', stores.replayGuard),
    endings: measureStore('ending_log', stores.endings),
    accountRecords: measureStore('account_records', stores.accountRecords),
    jobs: measureStore('jobs', stores.jobs),
    rateLimiter: measureStore('rate_limits', stores.rateLimiter),
    cache: measureStore('cache', stores.cache),
    persistentCache: measureStore('persistent_cache', stores.persistentCache),
  };
}
