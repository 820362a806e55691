import { type AccountSession, type OwnedSession } from '~/sessions/session';
import { type ReadOptions } from '~/tenant-calls/call-options';
import { type SessionRepository } from '~/sessions/session-repository';

/** A session of which the service says nothing but what is given. */
export function accountSession(given: Partial<AccountSession> & { id: string }): AccountSession {
  const nowhere = { userAgent: null, ip: null, asn: null };
  return {
    createdAt: null,
    lastSeenAt: null,
    idleExpiresAt: null,
    expiresAt: null,
    first: nowhere,
    last: nowhere,
    applicationIds: [],
    methods: [],
    isPersistent: null,
    isImpersonation: false,
    ...given,
  };
}

interface Options {
  /** The sessions that the service knows, with their owners. */
  sessions?: (Partial<AccountSession> & { id: string; userId: string | null })[];
  /** Ids that `get` knows and `list` does not show yet. */
  notListed?: readonly string[];
  /** Ids for which `get` does not say whose they are. */
  ownerLeftOut?: readonly string[];
  /** Whether a revoked session is still there afterwards, as the service acts later than it answers. */
  isLate?: boolean;
  isComplete?: boolean;
  /** Called before every answer; what it throws is what the caller gets. */
  before?: (call: {
    operation: 'list' | 'get' | 'revoke';
    sessionId?: string;
    options: ReadOptions;
  }) => void;
}

export interface FakeDirectory extends SessionRepository {
  /** Ids in the order in which their end was asked for and accepted. */
  readonly revoked: readonly string[];
  /** The most `revoke` calls that were under way at once. */
  readonly mostAtOnce: number;
}

/** A register of sessions in memory. */
export function createFakeDirectory({
  sessions = [],
  notListed = [],
  ownerLeftOut = [],
  isLate = false,
  isComplete = true,
  before = () => {},
}: Options = {}): FakeDirectory {
  const known = new Map<string, OwnedSession>(
    sessions.map(({ userId, ...given }) => [given.id, { ...accountSession(given), userId }]),
  );
  const revoked: string[] = [];
  let underWay = 0;
  let mostAtOnce = 0;
  return {
    revoked,
    get mostAtOnce() {
      return mostAtOnce;
    },
    list: async (userId, options = {}) => {
      before({ operation: 'list', options });
      const own = [...known.values()].filter(
        (session) => session.userId === userId && !notListed.includes(session.id),
      );
      return { sessions: own, isComplete, asOf: null };
    },
    getCached: async () => null,
    isAtHand: async () => false,
    invalidate: async () => {},
    purge: async () => {},
    get: async (_userId, sessionId, options = {}) => {
      before({ operation: 'get', sessionId, options });
      const session = known.get(sessionId) ?? null;
      return session !== null && ownerLeftOut.includes(sessionId)
        ? { ...session, userId: null }
        : session;
    },
    revoke: async (_userId, sessionId, options = {}) => {
      underWay += 1;
      mostAtOnce = Math.max(mostAtOnce, underWay);
      await Promise.resolve();
      underWay -= 1;
      before({ operation: 'revoke', sessionId, options });
      const answer = known.has(sessionId) ? 'accepted' : 'already-gone';
      options.onAnswered?.(answer);
      if (answer === 'accepted') revoked.push(sessionId);
      if (!isLate) known.delete(sessionId);
      return answer;
    },
  };
}
