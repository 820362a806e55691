import { z } from 'zod';
import { keyOfPerson } from '~/cache/key-of-person.server';
import { minutes } from '~/durations';
import { type OwnedRefreshToken } from '~/applications/refresh-token';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { storedDate } from '~/cache/sealed-json.server';
import { createCallFlights } from '~/tenant-api/call-flights';
import { createRememberedInParts } from '~/tenant-api/remembered-in-parts.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { restSchema } from './checkpoint-pages';
import { type ReadTokensPart, type RefreshTokensInParts } from './refresh-tokens.server';

const date = storedDate.nullable();
const listSchema: z.ZodType<ReadTokensPart, unknown> = z.object({
  isComplete: z.boolean(),
  rest: restSchema,
  tokens: z.array(
    z.object({
      id: z.string(),
      applicationId: z.string().nullable(),
      sessionId: z.string().nullable(),
      createdAt: date,
      lastUsedAt: date,
      lastClient: z.object({
        userAgent: z.string().nullable(),
        ip: z.string().nullable(),
        asn: z.string().nullable(),
      }),
    }),
  ),
});

/**
 * Refresh tokens whose list is remembered. Endings are never remembered in place of the tenant; they make the
 * list out of date, and mark the token for as long as it may be listed all the same.
 */
export function createRememberedRefreshTokens(
  api: RefreshTokensInParts,
  memory: Memory,
): RefreshTokenRepository {
  const lists = createRememberedInParts(memory, {
    name: 'refresh-token-list',
    read: (userId, options) => api.list(userId, options),
    schema: listSchema,
  });
  const recent = createRecentEndings(memory);
  const readings = createCallFlights<OwnedRefreshToken | null>(memory);
  const endings = createCallFlights<'accepted' | 'already-gone'>(memory);

  return {
    async list(userId, options = {}) {
      const [{ value, asOf }, ended] = await Promise.all([
        lists.get(userId, options),
        recent.of(userId),
      ]);
      return { ...value, asOf, endings: ended };
    },
    async listPart(userId, options) {
      const [{ value, asOf }, ended] = await Promise.all([
        lists.getPart(userId, options),
        recent.of(userId),
      ]);
      return { ...value, asOf, endings: ended, goesOn: value.rest !== undefined };
    },
    isAtHand: (userId) => lists.isAtHand(userId),
    async getCached(userId) {
      const [list, ended] = await Promise.all([lists.getCached(userId), recent.of(userId)]);
      return list === null ? null : { ...list.value, asOf: null, endings: ended };
    },
    async get(userId, tokenId, options = {}) {
      const { result } = await readings.join([userId, tokenId], options, (bounds) =>
        api.get(userId, tokenId, bounds),
      );
      return result;
    },
    async revoke(userId, tokenId, options = {}) {
      try {
        const { result } = await endings.join([userId, tokenId], options, (bounds) =>
          api.revoke(userId, tokenId, bounds),
        );
        options.onAnswered?.(result);
        await recent.add(userId, tokenId);
        return result;
      } finally {
        // Also after a failure: an ending whose answer was lost may have been carried out.
        await lists.invalidate(userId);
      }
    },
    invalidate: (userId) => lists.invalidate(userId),
    purge: (userId) => lists.purge(userId),
  };
}

/** How long the tenant may list a token that was ended here. */
const endingMemoryMs = minutes(10);

/** When each token was ended here, by id, in epoch milliseconds. */
const endingsSchema = z.record(z.string(), z.number());

/** The tokens of each person that were ended here lately, encrypted, shared by all portals. */
function createRecentEndings({ cache, sealedText, now }: Memory) {
  const keyOf = (userId: string) => `refresh-token-endings:${keyOfPerson(userId)}`;

  const recentIn = (key: string, sealed: string | null): Record<string, number> => {
    const text = sealed === null ? null : sealedText.open(key, sealed);
    const kept = text === null ? undefined : endingsSchema.safeParse(JSON.parse(text)).data;
    const endings = Object.entries(kept ?? {});
    return Object.fromEntries(endings.filter(([, endedAt]) => endedAt + endingMemoryMs > now()));
  };

  return {
    async of(userId: string): Promise<ReadonlyMap<string, Date>> {
      const key = keyOf(userId);
      const endings = Object.entries(recentIn(key, await cache.get(key)));
      return new Map(endings.map(([id, endedAt]) => [id, new Date(endedAt)]));
    },
    async add(userId: string, tokenId: string): Promise<void> {
      const key = keyOf(userId);
      // In one step, so that what another portal adds meanwhile stays.
      for (let isDone = false; !isDone;) {
        const sealed = await cache.get(key);
        const endings = { ...recentIn(key, sealed), [tokenId]: now() };
        const next = sealedText.seal(key, JSON.stringify(endings));
        isDone = await cache.replace(key, sealed, next, endingMemoryMs);
      }
    },
  };
}
