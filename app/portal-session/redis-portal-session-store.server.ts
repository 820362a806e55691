import { createHash } from 'node:crypto';
import { z } from 'zod';
import { keyPrefix, type Redis, type RedisCommands } from '~/redis/redis.server';
import { absoluteLifetimeMs, expiresAt, type PortalSession } from './portal-session';
import { endedMemoryMs, type PortalSessionStore } from './portal-session-store';
import { hashSessionId, mintSessionId } from './session-id.server';

const recordSchema: z.ZodType<PortalSession> = z.object({
  issuer: z.string(),
  userId: z.string(),
  auth0SessionId: z.string().nullable(),
  issuedAt: z.number(),
  authenticatedAt: z.number().nullable(),
  createdAt: z.number(),
  lastSeenAt: z.number(),
  profile: z.object({
    name: z.string().nullable(),
    email: z.string().nullable(),
    timeZone: z.string().nullable(),
  }),
});

/** Says that a session, or everything of a person, ended at a moment, and until when that is remembered. */
const markSchema = z.object({ endedAt: z.number(), until: z.number() });
type Mark = z.infer<typeof markSchema>;

/**
 * Portal sessions in Redis or a Redis cluster: for any number of machines. `now` gives epoch
 * milliseconds.
 *
 * No step needs two keys at once, so keys may lie on different nodes. What keeps an ended session from
 * coming alive is the order of the steps: an ending is marked before the index is read, and a new
 * session is indexed before the mark is looked for, so one of the two always sees the other.
 */
export function createRedisPortalSessionStore(
  redis: Redis,
  { now }: { now: () => number },
): PortalSessionStore {
  const find = async (commands: RedisCommands, key: string): Promise<PortalSession | null> => {
    const text = await commands.get(key);
    if (text === null) return null;
    const parsed = recordSchema.safeParse(jsonOf(text));
    // A record that cannot be read is nobody's session.
    if (!parsed.success) return null;
    const session = parsed.data;
    // Redis goes by its own clock; ours decides.
    return expiresAt(session) > now() ? session : null;
  };

  const addToIndex = async (commands: RedisCommands, index: string, key: string): Promise<void> => {
    await commands.sAdd(index, key);
    await commands.pExpire(index, absoluteLifetimeMs);
  };

  const deleteIndexed = async (
    commands: RedisCommands,
    index: string,
    isMeant: (session: PortalSession) => boolean = () => true,
  ): Promise<number> => {
    const indexed = await commands.sMembers(index);
    const sessions = await Promise.all(indexed.map((key) => find(commands, key)));
    const keys = indexed.filter((_, position) => {
      const session = sessions[position];
      return session === null || session === undefined || isMeant(session);
    });
    const deleted = await Promise.all(keys.map((key) => commands.del(key)));
    // Not the whole index: a session that has begun meanwhile must stay in it.
    if (keys.length > 0) await commands.sRem(index, keys);
    return deleted.reduce((sum, count) => sum + count, 0);
  };

  const hasEnded = async (
    commands: RedisCommands,
    { issuer, userId, auth0SessionId, issuedAt }: PortalSession,
  ): Promise<boolean> => {
    const user = await readMark(commands, endedUserKey(issuer, userId));
    if (user !== null && user.endedAt >= issuedAt) return true;
    return (
      auth0SessionId !== null &&
      (await readMark(commands, endedKey(issuer, auth0SessionId))) !== null
    );
  };

  const readMark = async (commands: RedisCommands, key: string): Promise<Mark | null> => {
    const text = await commands.get(key);
    if (text === null) return null;
    const mark = markSchema.parse(JSON.parse(text));
    return mark.until > now() ? mark : null;
  };

  const writeMark = async (commands: RedisCommands, key: string, endedAt: number) => {
    const mark: Mark = { endedAt, until: now() + endedMemoryMs };
    await commands.set(key, JSON.stringify(mark), {
      expiration: { type: 'PX', value: endedMemoryMs },
    });
  };

  return {
    create: (session) =>
      redis.run(async (commands) => {
        const id = mintSessionId();
        const key = sessionKey(id);
        if (key === null) throw new TypeError('A new id is always well formed.');
        await commands.set(key, JSON.stringify(session), {
          expiration: { type: 'PX', value: expiresAt(session) - now() },
          condition: 'NX',
        });
        await addToIndex(commands, userIndex(session.issuer, session.userId), key);
        if (session.auth0SessionId !== null)
          await addToIndex(commands, auth0Index(session.issuer, session.auth0SessionId), key);
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
        const session = await find(commands, key);
        if (session === null || session.lastSeenAt >= seenAt) return;
        const touched = { ...session, lastSeenAt: seenAt };
        // XX: what was deleted since it was read stays deleted.
        await commands.set(key, JSON.stringify(touched), {
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
        const key = endedUserKey(issuer, userId);
        const known = await readMark(commands, key);
        await writeMark(commands, key, Math.max(endedAt, known?.endedAt ?? endedAt));
        return deleteIndexed(
          commands,
          userIndex(issuer, userId),
          (session) => session.issuedAt <= endedAt,
        );
      }),

    async ping() {
      await redis.run((commands) => commands.get(`${keyPrefix}ping`));
    },
  };
}

/** Null for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function sessionKey(id: string): string | null {
  const hash = hashSessionId(id);
  return hash === null ? null : `${keyPrefix}session:${hash.toString('base64url')}`;
}

const userIndex = (issuer: string, userId: string) =>
  `${keyPrefix}sessions-of-user:${digest(issuer, userId)}`;
const auth0Index = (issuer: string, auth0SessionId: string) =>
  `${keyPrefix}sessions-of-auth0-session:${digest(issuer, auth0SessionId)}`;
const endedKey = (issuer: string, auth0SessionId: string) =>
  `${keyPrefix}ended-auth0-session:${digest(issuer, auth0SessionId)}`;

const endedUserKey = (issuer: string, userId: string) =>
  `${keyPrefix}ended-user:${digest(issuer, userId)}`;

/** Keys show up in monitoring and slow logs; they name nobody. */
function digest(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
