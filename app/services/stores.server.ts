import { createRedisRecordStore } from '~/account-records/redis-record-store.server';
import { type SealedRecordStore } from '~/account-records/sealed-record-store';
import { createSqliteRecordStore } from '~/account-records/sqlite-record-store.server';
import { type ReplayGuard } from '~/auth/replay-guard';
import { createRedisReplayGuard } from '~/auth/redis-replay-guard.server';
import { createSqliteReplayGuard } from '~/auth/sqlite-replay-guard.server';
import { type Cache } from '~/cache/cache';
import { createSealedText } from '~/cache/sealed-text.server';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createRedisCache } from '~/cache/redis-cache.server';
import { createSqliteCache } from '~/cache/sqlite-cache.server';
import { type Env } from '~/env.server';
import { type JobStore } from '~/jobs/job-store';
import { createRedisJobStore } from '~/jobs/redis-job-store.server';
import { createSqliteJobStore } from '~/jobs/sqlite-job-store.server';
import { type OnUnreadable } from '~/json-text';
import { type Logger } from '~/log/logger.server';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
import { createSqlitePortalSessionStore } from '~/portal-session/sqlite-portal-session-store.server';
import {
  createRedisRateLimiter,
  createSqliteRateLimiter,
} from '~/rate-limit/flexible-rate-limiter.server';
import { type RateLimiter } from '~/rate-limit/rate-limiter';
import { connectRedis } from '~/redis/redis.server';
import { type EndingLog } from '~/sessions/ending-log';
import { createRedisEndingLog } from '~/sessions/redis-ending-log.server';
import { createSqliteEndingLog } from '~/sessions/sqlite-ending-log.server';
import { openDatabase, readSchemaVersion } from '~/sqlite/database.server';
import { createExpiredRows } from '~/sqlite/remove-expired.server';
import { type PortalState } from './portal-state';
import { tenantScope } from './tenant-scope.server';
import { claimDatabase } from '~/sqlite/sole-portal.server';
import { findOpenToOthers } from '~/sqlite/file-access.server';

/** Everything that outlives a request, behind its ports. */
export interface Stores {
  portalSessionStore: PortalSessionStore;
  replayGuard: ReplayGuard;
  endings: EndingLog;
  accountRecords: SealedRecordStore;
  jobs: JobStore;
  rateLimiter: RateLimiter;
  /** For what is looked at with every page; shared by all portals. */
  cache: Cache;
  /** For what is dear to find out anew; also outlives a restart. */
  persistentCache: Cache;
  /** Removes what is over, little by little, until the signal aborts. Redis does that by itself. */
  removeExpired: (stopping: AbortSignal) => Promise<void>;
  /** What the stores are kept in. */
  kept: Omit<PortalState['store'], 'ping'>;
  close: () => void;
}

interface Options {
  /** Epoch milliseconds. */
  now: () => number;
  log: Logger;
  countUnreadable?: OnUnreadable;
}

/** The stores in Redis where it is configured, for any number of portals; else in a SQLite file, for one. */
export function openStores(
  env: Pick<Env, 'databasePath' | 'redisUrl' | 'sessionSecrets' | 'issuerBaseUrl' | 'clientId'>,
  { now, log, countUnreadable }: Options,
): Stores {
  const scope = tenantScope(env);
  const onUnreadable: OnUnreadable = (kind) => {
    countUnreadable?.(kind);
    log.warn(
      { event: 'store.unreadable', kind },
      'what is stored cannot be read, and counts as not there',
    );
  };
  const sealedText = createSealedText(env.sessionSecrets, 'ending log');
  if (env.redisUrl !== null) {
    const redis = connectRedis(env.redisUrl, { log, scope });
    const cache = createRedisCache(redis);
    return {
      portalSessionStore: createRedisPortalSessionStore(redis, { now, onUnreadable }),
      replayGuard: createRedisReplayGuard(redis, { now }),
      endings: createRedisEndingLog(redis, { now, sealedText, onUnreadable }),
      accountRecords: createRedisRecordStore(redis, { now }),
      jobs: createRedisJobStore(redis, { now, onUnreadable }),
      rateLimiter: createRedisRateLimiter(redis),
      cache,
      persistentCache: cache,
      removeExpired: () => Promise.resolve(),
      kept: { kind: 'redis', schema: () => null },
      close: () => redis.close(),
    };
  }
  const database = openDatabase(env.databasePath, { scope });
  const claim = claimDatabase(env.databasePath);
  if (!claim.isSole)
    log.warn(
      { event: 'database.shared' },
      'Another portal has opened this database. Each has limits, lists and locks of its own; several portals need REDIS_URL.',
    );
  const files = findOpenToOthers(env.databasePath);
  if (files.length > 0)
    log.warn(
      { event: 'database.open_to_others', files },
      'Others on this machine may open what the portal keeps of people: files should have the mode 600, their folder 700.',
    );
  return {
    portalSessionStore: createSqlitePortalSessionStore(database, { now, onUnreadable }),
    replayGuard: createSqliteReplayGuard(database, { now }),
    endings: createSqliteEndingLog(database, { now, sealedText }),
    accountRecords: createSqliteRecordStore(database, { now }),
    jobs: createSqliteJobStore(database, { now }),
    rateLimiter: createSqliteRateLimiter(database),
    cache: createMemoryCache({ now }),
    persistentCache: createSqliteCache(database, { now }),
    removeExpired: (stopping) => createExpiredRows(database, { now, log }).run(stopping),
    kept: { kind: 'sqlite', schema: () => readSchemaVersion(database) },
    close: () => {
      database.close();
      claim.release();
    },
  };
}
