import { z } from 'zod';
import { minutes } from '~/durations';
import { type OwnedRefreshToken } from '~/applications/refresh-token';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';
import { storedDate } from '~/cache/sealed-json.server';
import { createCallFlights } from '~/tenant-api/call-flights';
import { createRememberedInParts } from '~/tenant-api/remembered-in-parts.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { restSchema } from './checkpoint-pages';
import { createRecentEndings } from './recent-endings.server';
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

/** How long the tenant may list a token that was ended here. */
const memoryMs = minutes(10);

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
  const recent = createRecentEndings(memory, { name: 'refresh-token-endings', memoryMs });
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
