import { createHash } from 'node:crypto';
import { z } from 'zod';
import { keyPrefix, type Redis, type RedisCommands } from '~/redis/redis.server';
import { type EndingLog, endingMemoryMs } from './ending-log';

const recordSchema = z.object({ endedAt: z.number(), confirmedAt: z.number().nullable() });
type EndingRecord = z.infer<typeof recordSchema>;

/** Endings in Redis. `now` gives epoch milliseconds. */
export function createRedisEndingLog(redis: Redis, { now }: { now: () => number }): EndingLog {
  const keyOf = (userId: string) =>
    `${keyPrefix}endings-of-user:${createHash('sha256').update(userId).digest('base64url')}`;

  /** The whole hash lives as long as its latest entry, so the earlier ones are sorted out here. */
  const remembered = (text: string | null): EndingRecord | null => {
    if (text === null) return null;
    const { data } = recordSchema.safeParse(JSON.parse(text));
    return data !== undefined && data.endedAt + endingMemoryMs > now() ? data : null;
  };
  const find = async (commands: RedisCommands, userId: string, sessionId: string) =>
    remembered(await commands.hGet(keyOf(userId), sessionId));
  const write = (
    commands: RedisCommands,
    userId: string,
    sessionId: string,
    record: EndingRecord,
  ) => commands.hSet(keyOf(userId), sessionId, JSON.stringify(record));

  return {
    async record(userId, sessionId) {
      await redis.run(async (commands) => {
        if ((await find(commands, userId, sessionId)) === null)
          await write(commands, userId, sessionId, { endedAt: now(), confirmedAt: null });
        await commands.pExpire(keyOf(userId), endingMemoryMs);
      });
    },
    async confirm(userId, sessionId) {
      await redis.run(async (commands) => {
        const known = await find(commands, userId, sessionId);
        if (known === null || known.confirmedAt !== null) return;
        await write(commands, userId, sessionId, { ...known, confirmedAt: now() });
        // The hash may have expired in between, and must not stay for ever.
        await commands.pExpire(keyOf(userId), endingMemoryMs);
      });
    },
    async recent(userId) {
      const fields = await redis.run((commands) => commands.hGetAll(keyOf(userId)));
      return new Map(
        Object.entries(fields).flatMap(([sessionId, text]) => {
          const record = remembered(text);
          if (record === null) return [];
          const { endedAt, confirmedAt } = record;
          const ending = {
            endedAt: new Date(endedAt),
            confirmedAt: confirmedAt === null ? null : new Date(confirmedAt),
          };
          return [[sessionId, ending] as const];
        }),
      );
    },
  };
}
