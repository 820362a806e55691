/** What two releases share a store by: every adapter, and the connections they stand on. */
export { createRedisRecordStore } from '~/account-records/redis-record-store.server';
export { createSqliteRecordStore } from '~/account-records/sqlite-record-store.server';
export { createRedisReplayGuard } from '~/auth/redis-replay-guard.server';
export { createSqliteReplayGuard } from '~/auth/sqlite-replay-guard.server';
export { createRedisCache } from '~/cache/redis-cache.server';
export { createSealedText } from '~/cache/sealed-text.server';
export { createSqliteCache } from '~/cache/sqlite-cache.server';
export { createRedisJobStore } from '~/jobs/redis-job-store.server';
export { createSqliteJobStore } from '~/jobs/sqlite-job-store.server';
export { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
export { createSqlitePortalSessionStore } from '~/portal-session/sqlite-portal-session-store.server';
export {
  createRedisRateLimiter,
  createSqliteRateLimiter,
} from '~/rate-limit/flexible-rate-limiter.server';
export { connectRedis } from '~/redis/redis.server';
export { createRedisEndingLog } from '~/sessions/redis-ending-log.server';
export { createSqliteEndingLog } from '~/sessions/sqlite-ending-log.server';
export { openDatabase } from '~/sqlite/database.server';
