import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterRedis,
  RateLimiterRes,
  RateLimiterSQLite,
} from 'rate-limiter-flexible';
import { keyPrefix, type Redis } from '~/redis/redis.server';
import { type Database } from '~/sqlite/database.server';
import { type RateLimit, type RateLimitAnswer, type RateLimiter } from './rate-limiter';

/** Limits counted in a SQLite file; its table comes with the migrations. */
export function createSqliteRateLimiter(database: Database): RateLimiter {
  return createFlexibleRateLimiter(
    ({ name, count, windowMs }) =>
      new RateLimiterSQLite({
        storeClient: database,
        storeType: 'better-sqlite3',
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: true,
        keyPrefix: name,
        points: count,
        duration: windowMs / 1000,
      }),
    (work) => work(),
  );
}

/** Limits counted in Redis, for all portals together. */
export function createRedisRateLimiter(redis: Redis): RateLimiter {
  return createFlexibleRateLimiter(
    ({ name, count, windowMs }) =>
      new RateLimiterRedis({
        storeClient: redis.client,
        useRedisPackage: true,
        keyPrefix: `${keyPrefix}rate-limit:${name}`,
        points: count,
        duration: windowMs / 1000,
      }),
    (work) => redis.run(work),
  );
}

function createFlexibleRateLimiter(
  create: (limit: RateLimit) => RateLimiterAbstract,
  run: <T>(work: () => Promise<T>) => Promise<T>,
): RateLimiter {
  const limiters = new Map<string, RateLimiterAbstract>();
  const limiterOf = (limit: RateLimit): RateLimiterAbstract => {
    let limiter = limiters.get(limit.name);
    if (limiter === undefined) {
      limiter = create(limit);
      limiters.set(limit.name, limiter);
    }
    return limiter;
  };

  return {
    async consume(limit, key) {
      try {
        await run(() => limiterOf(limit).consume(hash(key)));
        return { isAllowed: true };
      } catch (refused) {
        // The library rejects with its result where the limit is passed, with an error where it broke.
        if (refused instanceof RateLimiterRes) return refusal(refused);
        throw refused;
      }
    },
  };
}

function refusal({ msBeforeNext }: RateLimiterRes): RateLimitAnswer {
  return { isAllowed: false, retryAfterMs: Math.max(1, msBeforeNext) };
}

function hash(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
