import { z } from 'zod';
import {
  type ReadSessions,
  type SessionRepository,
  type SessionsApi,
} from '~/sessions/session-repository';
import { type OwnedSession } from '~/sessions/session';
import { storedDate } from '~/cache/sealed-json.server';
import { createCallFlights } from '~/tenant-api/call-flights';
import { type ReadingSource } from '~/tenant-calls/reading-source';
import { type CallOptions, type RevocationAnswer } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { isDoubtfulRefusal } from '~/tenant-calls/tenant-error';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';

const date = storedDate.nullable();
const client = z.object({
  userAgent: z.string().nullable(),
  ip: z.string().nullable(),
  asn: z.string().nullable(),
});
const listSchema: z.ZodType<ReadSessions, unknown> = z.object({
  isComplete: z.boolean(),
  sessions: z.array(
    z.object({
      id: z.string(),
      createdAt: date,
      lastSeenAt: date,
      idleExpiresAt: date,
      expiresAt: date,
      first: client,
      last: client,
      applicationIds: z.array(z.string()),
      methods: z.array(z.object({ name: z.string(), at: date, factor: z.string().nullable() })),
      isPersistent: z.boolean().nullable(),
      isImpersonation: z.boolean(),
    }),
  ),
});

/** Sessions whose list is remembered. An ending makes it out of date; equal ones at the same time are one. */
export function createRememberedSessions(
  api: SessionsApi,
  memory: Memory,
  { onRead }: { onRead?: (source: ReadingSource) => void } = {},
): SessionRepository {
  const lists = createRemembered(memory, {
    name: 'session-list',
    read: (userId, options) => api.list(userId, options),
    schema: listSchema,
    onRead,
  });
  const readings = createCallFlights<OwnedSession | null>(memory);
  const endings = createCallFlights<RevocationAnswer>(memory);

  return {
    async list(userId, options = {}) {
      const { value, asOf } = await lists.get(userId, options);
      return { ...value, asOf };
    },
    async get(userId, sessionId, options = {}) {
      // What a page shows of a session is of now; for an act it matters only whose it is, which never changes.
      if (options.priority !== 'act') return api.get(userId, sessionId, options);
      const { result } = await readings.join([userId, sessionId], options, (bounds) =>
        api.get(userId, sessionId, bounds),
      );
      return result;
    },
    async revoke(userId, sessionId, options = {}) {
      try {
        const { result } = await endings.join([userId, sessionId], options, (bounds) =>
          revokeOrFindGone(api, { userId, sessionId }, bounds),
        );
        options.onAnswered?.(result);
        return result;
      } finally {
        // Also after a failure: an ending whose answer was lost may have been carried out.
        await lists.invalidate(userId);
      }
    },
    async getCached(userId) {
      const known = await lists.getCached(userId);
      return known === null ? null : { ...known.value, asOf: known.isFresh ? null : known.readAt };
    },
    isAtHand: async (userId) => (await lists.getCached(userId))?.isFresh === true,
    invalidate: (userId) => lists.invalidate(userId),
    purge: (userId) => lists.purge(userId),
  };
}

/** Of a refusal that does not say that nothing was done, the session itself tells. One that is there may be so a while. */
async function revokeOrFindGone(
  api: SessionsApi,
  { userId, sessionId }: { userId: string; sessionId: string },
  options: CallOptions,
): Promise<RevocationAnswer> {
  try {
    return await api.revoke(userId, sessionId, options);
  } catch (error) {
    if (!isDoubtfulRefusal(error)) throw error;
    const found = await toResult(api.get(userId, sessionId, { ...options, priority: 'act' }));
    if (found.isKnown && found.value === null) return 'accepted';
    throw error;
  }
}
