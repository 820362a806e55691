import { existsSync } from 'node:fs';
import { type Cache } from '~/cache/cache';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createRedisCache } from '~/cache/redis-cache.server';
import { createSqliteCache } from '~/cache/sqlite-cache.server';
import { pause } from '~/deadline';
import { type Env } from '~/env.server';
import { createLogger } from '~/log/logger.server';
import { connectRedis } from '~/redis/redis.server';
import { tenantScope } from '~/services/tenant-scope.server';
import { openDatabase } from '~/sqlite/database.server';
import { inspectSchema } from '~/sqlite/inspect-file.server';
import { StoreUnavailableError } from '~/store-unavailable-error';

/** Where the portal keeps its token for the Management API. */
export interface TokenCache {
  cache: Cache;
  /** Whether what is put there is found by the portal. */
  isShared: boolean;
  close(): void;
}

/** How long a connection may take, in milliseconds. */
const connectMs = 1000;
/** Other checks stand still meanwhile, and would take the tenant for slow. */
const lookAgainMs = 25;

/** The portal's own cache, where it can be read and written as it is; else one in memory, as no store is changed for it. */
export async function openTokenCache(
  env: Pick<Env, 'databasePath' | 'redisUrl' | 'issuerBaseUrl' | 'clientId'>,
  now: () => number,
): Promise<TokenCache> {
  const opened = env.redisUrl === null ? openFile(env, now) : openRedis(env, env.redisUrl);
  if (opened !== null && (await isUsable(opened.cache))) return opened;
  opened?.close();
  return inMemory(now);
}

/** For where the portal's own cannot be used. */
export function inMemory(now: () => number): TokenCache {
  return { cache: createMemoryCache({ now }), isShared: false, close: () => {} };
}

/** Null where there is no file yet, or where opening it would change it. */
function openFile(
  env: Pick<Env, 'databasePath' | 'issuerBaseUrl' | 'clientId'>,
  now: () => number,
): TokenCache | null {
  const { databasePath } = env;
  try {
    if (!existsSync(databasePath) || inspectSchema(databasePath) !== 'current') return null;
    const database = openDatabase(databasePath, { scope: tenantScope(env), waitMs: lookAgainMs });
    return {
      cache: createSqliteCache(database, { now }),
      isShared: true,
      close: () => database.close(),
    };
  } catch {
    // What is wrong with the file is told by the check of the store.
    return null;
  }
}

function openRedis(env: Pick<Env, 'issuerBaseUrl' | 'clientId'>, url: string): TokenCache {
  const log = createLogger({ level: 'silent', format: 'json' });
  const redis = connectRedis(url, { log, scope: tenantScope(env) });
  return { cache: createRedisCache(redis), isShared: true, close: () => redis.close() };
}

/** Looks again while the connection is being made. */
async function isUsable(cache: Cache): Promise<boolean> {
  const startedAt = performance.now();
  for (;;) {
    try {
      // Written, not only read: a token that nobody can keep would be asked for by each run.
      await cache.set('doctor', '', 1000);
      return true;
    } catch (error) {
      const isConnecting = error instanceof StoreUnavailableError && error.code === 'unreachable';
      if (!isConnecting || performance.now() - startedAt > connectMs) return false;
      await pause(lookAgainMs);
    }
  }
}
