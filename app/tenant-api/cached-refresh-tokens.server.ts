import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { keyOfPerson } from '~/cache/key-of-person.server';
import { createDecryptedCache } from '~/cache/decrypted-cache.server';
import { type SealedText } from '~/cache/sealed-text.server';
import { createSingleFlight } from '~/cache/single-flight';
import { minutes, seconds } from '~/durations';
import {
  type RefreshTokenRepository,
  type RefreshTokenList,
  type KnownTokens,
  type RefreshTokensApi,
} from '~/applications/refresh-token-repository';
import { endingMemoryMs } from '~/sessions/ending-log';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';

interface Options {
  register: RefreshTokensApi;
  cache: Cache;
  sealedText: SealedText;
  /** Epoch milliseconds. */
  now: () => number;
}

/** How long a list is shown without asking again. */
const freshMs = seconds(10);
/** How long a list may be shown while the tenant refuses or fails. */
const staleMs = minutes(10);
/** How many refresh tokens are kept ready to use in this process; the others are opened again. */
const maxOpenedTokens = 20_000;
/** How often an ending is tried to be remembered while others change the same memory. */
const rememberAttempts = 20;

const date = z.iso
  .datetime()
  .nullable()
  .transform((text) => (text === null ? null : new Date(text)));
const visit = z.object({
  userAgent: z.string().nullable(),
  ip: z.string().nullable(),
  asn: z.string().nullable(),
});
const storedSchema = z.object({
  readAt: z.number(),
  isComplete: z.boolean(),
  tokens: z.array(
    z.object({
      id: z.string(),
      applicationId: z.string().nullable(),
      sessionId: z.string().nullable(),
      createdAt: date,
      lastUsedAt: date,
      idleExpiresAt: date,
      expiresAt: date,
      first: visit,
      last: visit,
      access: z.array(z.object({ audience: z.string(), scopes: z.array(z.string()) })),
    }),
  ),
});

/** When each token was ended here, by id, in epoch milliseconds. */
const endingsSchema = z.record(z.string(), z.number());

/**
 * The register of refresh tokens with a memory, encrypted and shared by all portals: a list serves for ten
 * seconds, and for ten minutes while the tenant refuses or fails. Endings are never remembered in place of
 * the tenant; they make the list out of date, and mark the token for as long as it may be listed all the same.
 */
export function createCachedRefreshTokens(options: Options): RefreshTokenRepository {
  const { register, cache, sealedText, now } = options;
  const keyOf = (userId: string) => `refresh-token-list:${keyOfPerson(userId)}`;
  const endingsKeyOf = (userId: string) => `refresh-token-endings:${keyOfPerson(userId)}`;
  const flights = createSingleFlight<KnownTokens>();
  const opened = createDecryptedCache({
    sealedText,
    // A list of another shape was kept by another release.
    read: (json) => storedSchema.safeParse(json).data ?? null,
    sizeOf: ({ tokens }) => tokens.length,
    maxSize: maxOpenedTokens,
  });

  const remembered = async (
    userId: string,
  ): Promise<{ list: KnownTokens; readAt: number } | null> => {
    const key = keyOf(userId);
    const sealed = await cache.get(key);
    const stored = sealed === null ? null : opened.open(key, sealed);
    if (stored === null) return null;
    const { readAt, tokens, isComplete } = stored;
    return { list: { tokens, isComplete, asOf: null }, readAt };
  };

  const endingsIn = (key: string, sealed: string | null): Record<string, number> => {
    const text = sealed === null ? null : sealedText.open(key, sealed);
    if (text === null) return {};
    const endings = Object.entries(endingsSchema.parse(JSON.parse(text)));
    return Object.fromEntries(endings.filter(([, endedAt]) => endedAt + endingMemoryMs > now()));
  };

  const rememberEnding = async (userId: string, tokenId: string): Promise<void> => {
    const key = endingsKeyOf(userId);
    for (let attempt = 0; attempt < rememberAttempts; attempt += 1) {
      const sealed = await cache.get(key);
      const endings = { ...endingsIn(key, sealed), [tokenId]: now() };
      const next = sealedText.seal(key, JSON.stringify(endings));
      if (await cache.replace(key, sealed, next, endingMemoryMs)) return;
    }
  };

  const withEndings = async (userId: string, list: KnownTokens): Promise<RefreshTokenList> => {
    const key = endingsKeyOf(userId);
    const endings = Object.entries(endingsIn(key, await cache.get(key)));
    return { ...list, endings: new Map(endings.map(([id, endedAt]) => [id, new Date(endedAt)])) };
  };

  const read = async (userId: string, callOptions: CallOptions): Promise<KnownTokens> => {
    const known = await remembered(userId);
    if (known !== null && now() - known.readAt < freshMs) return known.list;
    const { signal = new AbortController().signal } = callOptions;
    try {
      const { result } = await flights.join(userId, signal, async (flightSignal) => {
        const list = await register.list(userId, { ...callOptions, signal: flightSignal });
        const text = JSON.stringify({ readAt: now(), ...list });
        await cache.set(keyOf(userId), sealedText.seal(keyOf(userId), text), staleMs);
        return list;
      });
      return result;
    } catch (error) {
      const failure = signal.aborted
        ? new TenantError('timeout', 'The list did not come in time.')
        : error;
      // Where the plan or a scope is missing, an old list would hide that for ten minutes.
      const canStandIn = failure instanceof TenantError && failure.code !== 'not_permitted';
      if (known === null || !canStandIn) throw failure;
      return { ...known.list, asOf: new Date(known.readAt) };
    }
  };

  return {
    list: async (userId, callOptions = {}) => withEndings(userId, await read(userId, callOptions)),
    async getCached(userId) {
      const known = await remembered(userId);
      return known === null ? null : withEndings(userId, known.list);
    },
    invalidate: (userId) => cache.delete(keyOf(userId)),
    get: (userId, tokenId, callOptions) => register.get(userId, tokenId, callOptions),
    async revoke(userId, tokenId, callOptions) {
      try {
        const answer = await register.revoke(userId, tokenId, callOptions);
        await rememberEnding(userId, tokenId);
        return answer;
      } finally {
        // Also after a failure: an ending whose answer was lost may have been carried out.
        await cache.delete(keyOf(userId));
      }
    },
  };
}
