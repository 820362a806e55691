import { createHash } from 'node:crypto';
import { type Redis } from '~/redis/redis.server';
import { type ReplayGuard } from './replay-guard';

/** What was used, in Redis. `now` gives epoch milliseconds. */
export function createRedisReplayGuard(redis: Redis, { now }: { now: () => number }): ReplayGuard {
  const keyOf = (value: string) =>
    `${redis.keyPrefix}used-once:${createHash('sha256').update(value).digest('base64url')}`;
  return {
    async claim(value, expiresAt) {
      const key = keyOf(value);
      const options = {
        expiration: { type: 'PX' as const, value: Math.max(1, expiresAt - now()) },
      };
      return redis.run(async (commands) => {
        const claimed = await commands.set(key, String(expiresAt), { ...options, condition: 'NX' });
        if (claimed !== null) return true;
        // Redis forgets by its own clock; ours decides.
        const until = Number(await commands.get(key));
        if (until > now()) return false;
        await commands.set(key, String(expiresAt), options);
        return true;
      });
    },
    async isClaimed(value) {
      const until = await redis.run((commands) => commands.get(keyOf(value)));
      return until !== null && Number(until) > now();
    },
  };
}
