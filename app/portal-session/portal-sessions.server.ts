import { type Cookie } from '@remix-run/node';
import { hours, minutes, seconds } from '~/durations';
import { type PortalSession } from './portal-session';
import { type PortalSessionStore } from './portal-session-store';

/** Portal sessions as requests meet them: the cookie on one side, the record on the other. */
export interface PortalSessions {
  /** The id that the request's cookie holds, whether or not there is such a session. */
  idOf(request: Request): Promise<string | null>;
  /** The request's live session, or null. Using it keeps it alive. */
  read(request: Request): Promise<PortalSession | null>;
  /**
   * Starts a new session, always under a new id, and ends the one that the request came with.
   * Gives the `Set-Cookie` value, or null when the Auth0 session behind it has ended meanwhile.
   */
  start(request: Request, session: NewPortalSession): Promise<string | null>;
  /** Ends the request's session, if it has one, and gives the `Set-Cookie` value that forgets it. */
  end(request: Request): Promise<string>;
  /**
   * The same for a person who signs this browser out. For an hour the cookie says that, and nothing else, so that
   * other tabs need not guess why they are signed out.
   */
  leave(request: Request): Promise<string>;
  /** Whether the person signed this browser out within the last hour. */
  hasLeft(request: Request): Promise<boolean>;
}

type NewPortalSession = Omit<PortalSession, 'createdAt' | 'lastSeenAt'>;

/** Writing on every request would cost more than the minute of idle time it saves is worth. */
const touchIntervalMs = minutes(1);

/** In the place of an id, as no session has it. */
const leftMark = 'signed-out';

/** Sessions kept in `store` and named by `cookie`; `now` gives epoch milliseconds. */
export function createPortalSessions(options: {
  store: PortalSessionStore;
  cookie: Cookie;
  now: () => number;
}): PortalSessions {
  const { store, cookie, now } = options;

  const valueOf = async (request: Request): Promise<unknown> =>
    cookie.parse(request.headers.get('cookie'));
  const idOf = async (request: Request): Promise<string | null> => {
    const value = await valueOf(request);
    return typeof value === 'string' && value !== '' && value !== leftMark ? value : null;
  };
  const deleteOwn = async (request: Request): Promise<void> => {
    const id = await idOf(request);
    if (id !== null) await store.delete(id);
  };

  return {
    idOf,
    async read(request) {
      const id = await idOf(request);
      if (id === null) return null;
      const session = await store.find(id);
      if (session !== null && now() - session.lastSeenAt >= touchIntervalMs)
        await store.touch(id, now());
      return session;
    },
    async start(request, session) {
      await deleteOwn(request);
      const id = await store.create({ ...session, createdAt: now(), lastSeenAt: now() });
      return id === null ? null : cookie.serialize(id);
    },
    async end(request) {
      await deleteOwn(request);
      return cookie.serialize('', { maxAge: 0 });
    },
    async leave(request) {
      await deleteOwn(request);
      return cookie.serialize(leftMark, { maxAge: hours(1) / seconds(1) });
    },
    hasLeft: async (request) => (await valueOf(request)) === leftMark,
  };
}
