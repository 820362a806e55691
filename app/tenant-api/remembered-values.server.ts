import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { createDecryptedCache } from '~/cache/decrypted-cache.server';
import { keyOfPerson } from '~/cache/key-of-person.server';
import { type SealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';

/** A value as it was read from the tenant. */
export interface KeptValue<T> {
  value: T;
  /** Epoch milliseconds. */
  readAt: number;
}

/** What is remembered under a key. `version` changes with everything that makes values out of date. */
export interface RememberedValue<T> {
  version: string;
  /** The last good value, for as long as it may be shown at all. */
  kept: KeptValue<T> | null;
  /** Whether nothing has changed since its reading began. */
  isCurrent: boolean;
}

/** The last good value under each key, encrypted, shared by all portals. */
export interface RememberedValues<T> {
  get(key: string): Promise<RememberedValue<T>>;
  /** Keeps a value whose reading began at `version`, unless it is out of date by now. */
  set(key: string, version: string, kept: KeptValue<T>): Promise<void>;
  /** Something was changed: the value is never current again. */
  invalidate(key: string): Promise<void>;
  /** Something was changed elsewhere: the value is never shown again. */
  purge(key: string): Promise<void>;
}

/** Where values are kept, and by what clock. */
export interface Memory {
  cache: Cache;
  sealedText: SealedText;
  /** Epoch milliseconds. */
  now: () => number;
  /** Gets, for each kind of value that is remembered here, what forgets the one under a key. */
  purges?: ((key: string) => Promise<void>)[];
}

interface Options<T> {
  /** Tells values of one kind from those of another. */
  name: string;
  /** Reads a value back out of what `JSON.stringify` made of it. */
  schema: z.ZodType<T, unknown>;
  /** How long a value may be shown at all. */
  staleMs: number;
}

/**
 * A version has two parts: values of another first part are never shown, values of another second part are not
 * current. Where nothing was changed in living memory, both are empty.
 */
const unchanged = '.';

/** Values kept sealed in `cache` for `staleMs`, under `name` and the person they belong to. */
export function createRememberedValues<T>(
  { cache, sealedText, now }: Memory,
  { name, schema, staleMs }: Options<T>,
): RememberedValues<T> {
  const valueKey = (key: string) => `${name}:${keyOfPerson(key)}`;
  const versionKey = (key: string) => `${name}-version:${keyOfPerson(key)}`;
  /** Versions outlive every value that was read before them. */
  const versionLifetimeMs = staleMs + minutes(1);
  const storedSchema = z.object({ version: z.string(), readAt: z.number(), value: schema });
  const opened = createDecryptedCache({
    sealedText,
    read: (json) => storedSchema.safeParse(json).data ?? null,
  });

  return {
    async get(key) {
      const [sealed, known] = await Promise.all([
        cache.get(valueKey(key)),
        cache.get(versionKey(key)),
      ]);
      const version = known ?? unchanged;
      const stored = sealed === null ? null : opened.open(valueKey(key), sealed);
      if (stored === null || baseOf(stored.version) !== baseOf(version))
        return { version, kept: null, isCurrent: false };
      // A value from the future was read by a portal whose clock is ahead, and must not live until then.
      if (Math.abs(now() - stored.readAt) >= staleMs)
        return { version, kept: null, isCurrent: false };
      return { version, kept: stored, isCurrent: stored.version === version };
    },
    async set(key, version, { value, readAt }) {
      const current = (await cache.get(versionKey(key))) ?? unchanged;
      if (current !== version) return;
      const text = JSON.stringify({ version, readAt, value });
      await cache.set(valueKey(key), sealedText.seal(valueKey(key), text), staleMs);
    },
    async invalidate(key) {
      // In one step, so that what another portal has purged meanwhile stays away.
      for (let isDone = false; !isDone;) {
        const version = await cache.get(versionKey(key));
        const next = `${baseOf(version ?? unchanged)}.${randomUUID()}`;
        isDone = await cache.replace(versionKey(key), version, next, versionLifetimeMs);
      }
    },
    async purge(key) {
      await cache.set(versionKey(key), `${randomUUID()}.`, versionLifetimeMs);
      await cache.delete(valueKey(key));
      opened.forget(valueKey(key));
    },
  };
}

function baseOf(version: string): string {
  return version.slice(0, version.indexOf('.'));
}
