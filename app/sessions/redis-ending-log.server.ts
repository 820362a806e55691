import { createHash } from 'node:crypto';
import { keyPrefix, type Redis } from '~/redis/redis.server';
import { type EndingLog, endingMemoryMs } from './ending-log';

/** Endings in Redis. `now` gives epoch milliseconds. */
export function createRedisEndingLog(redis: Redis, { now }: { now: () => number }): EndingLog {
  const keyOf = (userId: string) =>
    `${keyPrefix}endings-of-user:${createHash('sha256').update(userId).digest('base64url')}`;
  const isRemembered = (endedAt: number) => endedAt + endingMemoryMs > now();
  return {
    async record(userId, sessionId) {
      await redis.run(async (commands) => {
        const known = await commands.hGet(keyOf(userId), sessionId);
        if (known === null || !isRemembered(Number(known)))
          await commands.hSet(keyOf(userId), sessionId, String(now()));
        await commands.pExpire(keyOf(userId), endingMemoryMs);
      });
    },
    async recent(userId) {
      const fields = await redis.run((commands) => commands.hGetAll(keyOf(userId)));
      // The whole hash lives as long as its latest entry, so the earlier ones are sorted out here.
      return new Map(
        Object.entries(fields)
          .map(([sessionId, endedAt]) => [sessionId, new Date(Number(endedAt))] as const)
          .filter(([, endedAt]) => isRemembered(endedAt.getTime())),
      );
    },
  };
}
