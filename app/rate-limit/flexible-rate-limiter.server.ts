import { createHash } from 'node:crypto';
import {
  type RateLimiterAbstract,
  RateLimiterRedis,
  RateLimiterRes,
  RateLimiterSQLite,
} from 'rate-limiter-flexible';
import { type Redis, type RedisCommands } from '~/redis/redis.server';
import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
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
        // The library's own timer would end the process when the database fails.
        clearExpiredByTimeout: false,
        keyPrefix: `${database.scope}:${name}`,
        points: count,
        duration: windowMs / 1000,
      }),
    (consume) => runOnDatabase(database, consume),
  );
}

/** Limits counted in Redis, for all portals together. */
export function createRedisRateLimiter(redis: Redis): RateLimiter {
  const storeClient: Pick<RedisCommands, 'eval'> = {
    eval: (script, options) => redis.run((commands) => commands.eval(script, options)),
  };
  return createFlexibleRateLimiter(
    ({ name, count, windowMs }) =>
      new RateLimiterRedis({
        storeClient,
        useRedisPackage: true,
        keyPrefix: `${redis.keyPrefix}rate-limit:${name}`,
        points: count,
        duration: windowMs / 1000,
      }),
    (consume) => consume(),
  );
}

function createFlexibleRateLimiter(
  create: (limit: RateLimit) => RateLimiterAbstract,
  run: <T>(consume: () => Promise<T>) => Promise<T>,
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
    async consume(limit, key, cost = 1) {
      try {
        await run(() => limiterOf(limit).consume(hash(key), cost));
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
