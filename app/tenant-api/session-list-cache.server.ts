import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { keyOfPerson } from '~/cache/key-of-person.server';
import { createDecryptedCache } from '~/cache/decrypted-cache.server';
import { type SealedText } from '~/cache/sealed-text.server';
import { minutes, seconds } from '~/durations';
import { type AccountSession } from '~/sessions/session';

/** How long a list is shown without asking again, in milliseconds. */
export const freshMs = seconds(10);
/** How many sessions are kept ready to use in this process; the others are opened again. */
const maxOpenedSessions = 50_000;
/** How long a list may be shown while the tenant refuses or fails, in milliseconds. */
export const staleMs = minutes(10);

export interface CachedList {
  sessions: AccountSession[];
  isComplete: boolean;
  /** Epoch milliseconds. */
  readAt: number;
}

/** What is known of a person's list. `version` changes with everything that makes lists out of date. */
export interface KnownList {
  version: string;
  /** The last good list, for as long as it may be shown at all. */
  list: CachedList | null;
  /** Whether the list may be shown without asking again. */
  isFresh: boolean;
}

/** The last good list of each person, encrypted, shared by all portals. */
export interface SessionListCache {
  get(userId: string): Promise<KnownList>;
  /** Keeps a list whose reading began at `version`; one that is out of date by then is never fresh. */
  set(userId: string, version: string, list: CachedList): Promise<void>;
  /** Something was changed: the list is never fresh again. */
  expire(userId: string): Promise<void>;
  /** Something was changed elsewhere: the list is never shown again. */
  forget(userId: string): Promise<void>;
}

const date = z
  .number()
  .nullable()
  .transform((time) => (time === null ? null : new Date(time)));
const visit = z.object({
  userAgent: z.string().nullable(),
  ip: z.string().nullable(),
  asn: z.string().nullable(),
});
const storedSchema = z.object({
  version: z.string(),
  readAt: z.number(),
  isComplete: z.boolean(),
  sessions: z.array(
    z.object({
      id: z.string(),
      createdAt: date,
      lastContactAt: date,
      idleExpiresAt: date,
      expiresAt: date,
      first: visit,
      last: visit,
      applicationIds: z.array(z.string()),
      methods: z.array(z.object({ name: z.string(), at: date, factor: z.string().nullable() })),
      isPersistent: z.boolean().nullable(),
      isImpersonation: z.boolean(),
    }),
  ),
});

/**
 * A version has two parts: lists of another first part are never shown, lists of another second part are not
 * fresh. Where nothing was changed in living memory, both are empty.
 */
const unchanged = '.';

/** `now` gives epoch milliseconds. */
export function createSessionListCache({
  cache,
  sealedText,
  now,
}: {
  cache: Cache;
  sealedText: SealedText;
  now: () => number;
}): SessionListCache {
  const listKey = (userId: string) => `session-list:${keyOfPerson(userId)}`;
  const versionKey = (userId: string) => `session-list-version:${keyOfPerson(userId)}`;
  /** Versions outlive every list that was read before them. */
  const versionLifetimeMs = staleMs + minutes(1);

  const opened = createDecryptedCache({
    sealedText,
    read: (json) => storedSchema.safeParse(json).data ?? null,
    sizeOf: ({ sessions }) => sessions.length,
    maxSize: maxOpenedSessions,
  });

  return {
    async get(userId) {
      const [sealed, known] = await Promise.all([
        cache.get(listKey(userId)),
        cache.get(versionKey(userId)),
      ]);
      const version = known ?? unchanged;
      const stored = sealed === null ? null : opened.open(listKey(userId), sealed);
      // A list from the future was read by a portal whose clock is ahead, and must not stay fresh till then.
      const age = stored === null ? Infinity : Math.abs(now() - stored.readAt);
      if (stored === null || age >= staleMs || baseOf(stored.version) !== baseOf(version))
        return { version, list: null, isFresh: false };
      return { version, list: stored, isFresh: stored.version === version && age < freshMs };
    },
    async set(userId, version, { readAt, isComplete, sessions }) {
      const current = (await cache.get(versionKey(userId))) ?? unchanged;
      if (current !== version) return;
      const time = (value: Date | null) => value?.getTime() ?? null;
      const text = JSON.stringify({
        version,
        readAt,
        isComplete,
        sessions: sessions.map((session) => ({
          ...session,
          createdAt: time(session.createdAt),
          lastContactAt: time(session.lastContactAt),
          idleExpiresAt: time(session.idleExpiresAt),
          expiresAt: time(session.expiresAt),
          methods: session.methods.map((method) => ({ ...method, at: time(method.at) })),
        })),
      });
      await cache.set(listKey(userId), sealedText.seal(listKey(userId), text), staleMs);
    },
    async expire(userId) {
      const key = versionKey(userId);
      // In one step, so that what another portal has forgotten meanwhile stays forgotten.
      for (let isDone = false; !isDone;) {
        const version = await cache.get(key);
        const next = `${baseOf(version ?? unchanged)}.${randomUUID()}`;
        isDone = await cache.replace(key, version, next, versionLifetimeMs);
      }
    },
    async forget(userId) {
      await cache.set(versionKey(userId), `${randomUUID()}.`, versionLifetimeMs);
      await cache.delete(listKey(userId));
      opened.forget(listKey(userId));
    },
  };
}

function baseOf(version: string): string {
  return version.slice(0, version.indexOf('.'));
}
