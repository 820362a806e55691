import { LRUCache } from 'lru-cache';
import { type Cache } from './cache';

/** The most that is kept, in characters of keys and values; what was not used for longest makes room. */
const maxCharacters = 64_000_000;

/** A cache in this process, for a portal that runs alone. `now` gives epoch milliseconds. */
export function createMemoryCache({ now }: { now: () => number }): Cache {
  const values = new LRUCache<string, { value: string; expiresAt: number }>({
    maxSize: maxCharacters,
    sizeCalculation: ({ value }, key) => key.length + value.length,
  });
  const get = (key: string): string | null => {
    const entry = values.get(key);
    return entry === undefined || entry.expiresAt <= now() ? null : entry.value;
  };
  const set = (key: string, value: string, lifetimeMs: number): void => {
    values.set(key, { value, expiresAt: now() + lifetimeMs });
  };
  return {
    get: async (key) => get(key),
    set: async (key, value, lifetimeMs) => set(key, value, lifetimeMs),
    async replace(key, expected, value, lifetimeMs) {
      if (get(key) !== expected) return false;
      set(key, value, lifetimeMs);
      return true;
    },
    async delete(key, expected) {
      if (expected === undefined || get(key) === expected) values.delete(key);
    },
  };
}
