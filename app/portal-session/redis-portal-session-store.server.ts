import { z } from 'zod';
import { minutes } from '~/durations';
import { jsonOf, type OnUnreadable, readStored } from '~/json-text';
import { type Redis, type RedisCommands } from '~/redis/redis.server';
import { absoluteLifetimeMs, expiresAt, type PortalSession, strongProofs } from './portal-session';
import { endedMemoryMs, type PortalSessionStore } from './portal-session-store';
import { keysOf } from './redis-portal-session-keys.server';
import { mintSessionId } from './session-id.server';

const recordSchema: z.ZodType<PortalSession> = z.object({
  issuer: z.string(),
  userId: z.string(),
  auth0SessionId: z.string().nullable(),
  issuedAt: z.number(),
  authenticatedAt: z.number().nullable(),
  authenticationMethods: z.array(z.string()).default([]),
  // What a later release takes for a proof is none here.
  strongProof: z
    .object({ by: z.enum(strongProofs), provenAt: z.number() })
    .nullable()
    .catch(null),
  organizationId: z.string().nullable().default(null),
  createdAt: z.number(),
  lastSeenAt: z.number(),
  profile: z.object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    timeZone: z.string().nullable(),
  }),
});

/**
 * Portal sessions in Redis or a Redis cluster: for any number of machines. `now` gives epoch
 * milliseconds.
 *
 * A session is live while its record stands *and* every index names it: the index of its person, and
 * that of its Auth0 session. So no session can live that an ending would not find, even where Redis has
 * evicted an index or lost it in a failover; and taking names out of one index ends all of them in one step.
 *
 * No step needs two keys at once, so keys may lie on different nodes. What keeps an ended session from
 * coming alive is the order of the steps: an ending is marked before the index is read, and a new
 * session is indexed before the mark is looked for, so one of the two always sees the other.
 */
export function createRedisPortalSessionStore(
  redis: Redis,
  { now, onUnreadable = () => {} }: { now: () => number; onUnreadable?: OnUnreadable },
): PortalSessionStore {
  const { sessionKey, indexesOf, userIndex, auth0Index, endedKey, endedUserKey } = keysOf(redis);

  const readRecord = async (
    commands: RedisCommands,
    key: string,
  ): Promise<PortalSession | null> => {
    return sessionOf(await commands.get(key));
  };

  const sessionOf = (text: string | null): PortalSession | null => {
    if (text === null) return null;
    const session = readStored(text, recordSchema);
    if (session === null) {
      // Nobody's session.
      onUnreadable('portal session');
      return null;
    }
    // Redis goes by its own clock; ours decides.
    return expiresAt(session) > now() ? session : null;
  };

  const find = async (commands: RedisCommands, key: string): Promise<PortalSession | null> => {
    const session = await readRecord(commands, key);
    if (session === null) return null;
    const named = await Promise.all(
      indexesOf(session).map((index) => isNamedBy(commands, index, key)),
    );
    return named.includes(false) ? null : session;
  };

  /**
   * Asked by a write that changes nothing. A server that can only be read may have been cut off from the
   * one where sessions are ended now, so it vouches for nobody.
   */
  const isNamedBy = async (
    commands: RedisCommands,
    index: string,
    key: string,
  ): Promise<boolean> => {
    const score = await commands.zAddIncr(index, { score: 0, value: key }, { condition: 'XX' });
    return score !== null;
  };

  /** Each name carries the last moment its session can live to, however often it is used. */
  const addToIndex = (commands: RedisCommands, index: string, key: string, createdAt: number) =>
    commands
      .multi()
      .zRemRangeByScore(index, '-inf', now())
      .zAdd(index, { score: createdAt + absoluteLifetimeMs, value: key })
      .pExpire(index, absoluteLifetimeMs)
      .exec();

  const deleteIndexed = async (
    commands: RedisCommands,
    index: string,
    isMeant: (session: PortalSession) => boolean = () => true,
  ): Promise<number> => {
    const indexed = await commands.zRange(index, 0, -1);
    const sessions = await Promise.all(indexed.map((key) => readRecord(commands, key)));
    const keys = indexed.filter((_, position) => {
      const session = sessions[position];
      return session === null || session === undefined || isMeant(session);
    });
    if (keys.length === 0) return 0;
    // Not the whole index: a session that has begun meanwhile must stay in it.
    await commands.zRem(index, keys);
    const deleted = await Promise.all(keys.map((key) => commands.del(key)));
    return deleted.reduce((sum, count) => sum + count, 0);
  };

  const hasEnded = async (
    commands: RedisCommands,
    { issuer, userId, auth0SessionId, issuedAt }: PortalSession,
  ): Promise<boolean> => {
    const [userEndedAt, sessionEndedAt] = await Promise.all([
      readMark(commands, endedUserKey(issuer, userId)),
      auth0SessionId === null ? null : readMark(commands, endedKey(issuer, auth0SessionId)),
    ]);
    return (userEndedAt !== null && userEndedAt >= issuedAt) || sessionEndedAt !== null;
  };

  /** The moment up to which everything under this key ended, or null when nothing did lately. */
  const readMark = async (commands: RedisCommands, key: string): Promise<number | null> => {
    const [endedAt, until] = await Promise.all([
      commands.zScore(key, 'ended-at'),
      commands.zScore(key, 'until'),
    ]);
    return until !== null && until > now() ? endedAt : null;
  };

  /** Of several marks the latest counts, in whichever order they arrive. */
  const writeMark = (commands: RedisCommands, key: string, endedAt: number) =>
    commands
      .multi()
      .zAdd(key, { score: endedAt, value: 'ended-at' }, { comparison: 'GT' })
      .zAdd(key, { score: now() + endedMemoryMs, value: 'until' }, { comparison: 'GT' })
      .pExpire(key, endedMemoryMs)
      .exec();

  return {
    create: (session) =>
      redis.run(async (commands) => {
        const id = mintSessionId();
        const key = sessionKey(id);
        if (key === null) throw new TypeError('A new id is always well formed.');
        // The record first: an ending that finds a name without a record takes the session for gone.
        await commands.set(key, JSON.stringify(session), {
          expiration: { type: 'PX', value: expiresAt(session) - now() },
          condition: 'NX',
        });
        await Promise.all(
          indexesOf(session).map((index) => addToIndex(commands, index, key, session.createdAt)),
        );
        if (!(await hasEnded(commands, session))) return id;
        await commands.del(key);
        return null;
      }),

    async find(id) {
      const key = sessionKey(id);
      return key === null ? null : redis.run((commands) => find(commands, key));
    },

    async touch(id, seenAt) {
      const key = sessionKey(id);
      if (key === null) return;
      await redis.run(async (commands) => {
        const text = await commands.get(key);
        const session = sessionOf(text);
        if (session === null || session.lastSeenAt >= seenAt) return;
        const touched = { ...session, lastSeenAt: seenAt };
        // What another release has put there stays.
        const written = { ...touched, ...z.looseObject({}).parse(jsonOf(text ?? '')) };
        // XX: what was deleted since it was read stays deleted.
        await commands.set(key, JSON.stringify({ ...written, lastSeenAt: seenAt }), {
          expiration: { type: 'PX', value: expiresAt(touched) - now() },
          condition: 'XX',
        });
      });
    },

    async delete(id) {
      const key = sessionKey(id);
      if (key !== null) await redis.run((commands) => commands.del(key));
    },

    deleteByAuth0Session: ({ issuer, auth0SessionId }) =>
      redis.run(async (commands) => {
        await writeMark(commands, endedKey(issuer, auth0SessionId), now());
        return deleteIndexed(commands, auth0Index(issuer, auth0SessionId));
      }),

    deleteByUser: ({ issuer, userId, endedAt }) =>
      redis.run(async (commands) => {
        await writeMark(commands, endedUserKey(issuer, userId), endedAt);
        return deleteIndexed(
          commands,
          userIndex(issuer, userId),
          (session) => session.issuedAt <= endedAt,
        );
      }),

    listByUser: ({ issuer, userId }) =>
      redis.run(async (commands) => {
        const indexed = await commands.zRange(userIndex(issuer, userId), 0, -1);
        const found = await Promise.all(indexed.map((key) => readRecord(commands, key)));
        return found
          .filter((session) => session !== null)
          .sort((a, b) => b.createdAt - a.createdAt);
      }),

    deleteByMembership: ({ issuer, userId, organizationId }) =>
      redis.run((commands) =>
        deleteIndexed(
          commands,
          userIndex(issuer, userId),
          (session) => session.organizationId === organizationId,
        ),
      ),

    async ping() {
      // A server that can only be read could end no session.
      await redis.run((commands) =>
        commands.set(`${redis.keyPrefix}ping`, '', {
          expiration: { type: 'PX', value: minutes(1) },
        }),
      );
    },
  };
}
