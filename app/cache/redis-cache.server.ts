import { type Redis } from '~/redis/redis.server';
import { type Cache } from './cache';

/** Compares and sets in one step. Each script touches one key, so it runs on every node of a cluster. */
const replaceScript = `
  local current = redis.call('GET', KEYS[1])
  if ARGV[1] == 'absent' then
    if current then return 0 end
  elseif current ~= ARGV[2] then
    return 0
  end
  redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
  return 1`;

const deleteScript = `
  if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
  return 0`;

/** A cache in Redis, for any number of portals. Redis's own clock decides when a value is over. */
export function createRedisCache(redis: Redis): Cache {
  const named = (key: string) => `${redis.keyPrefix}cache:${key}`;
  return {
    get: (key) => redis.run((commands) => commands.get(named(key))),
    async set(key, value, lifetimeMs) {
      await redis.run((commands) =>
        commands.set(named(key), value, { expiration: { type: 'PX', value: lifetimeMs } }),
      );
    },
    async replace(key, expected, value, lifetimeMs) {
      const replaced = await redis.run((commands) =>
        commands.eval(replaceScript, {
          keys: [named(key)],
          arguments: [
            expected === null ? 'absent' : 'present',
            expected ?? '',
            value,
            String(lifetimeMs),
          ],
        }),
      );
      return replaced === 1;
    },
    async delete(key, expected) {
      await redis.run((commands) =>
        expected === undefined
          ? commands.del(named(key))
          : commands.eval(deleteScript, { keys: [named(key)], arguments: [expected] }),
      );
    },
  };
}
