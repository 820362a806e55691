import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type EndingLog } from './ending-log';
import { type AccountSession } from './session';
import { type CallOptions, type SessionDirectory } from './session-directory';
import { type SessionHandles } from './session-handle.server';

export interface EndingServices {
  directory: SessionDirectory;
  endings: EndingLog;
  handles: SessionHandles;
  portalSessionStore: PortalSessionStore;
}

/** Which session, and who asks for its end. */
export interface EndingRequest {
  issuer: string;
  userId: string;
  currentSessionId: string | null;
  handle: string;
}

export type EndingResult =
  | {
      /** `ended`: the service accepted it just now. `already-gone`: there was nothing left to end. */
      outcome: 'ended' | 'already-gone';
      /** The session as it was last listed; null when it was not listed any more. */
      session: AccountSession | null;
      wasCurrent: boolean;
    }
  /** Not this person's session, or no session at all: the two are told apart to nobody. */
  | { outcome: 'not-found' };

/**
 * Ends one of the person's own sessions: the login session at the service with its refresh tokens,
 * and every portal session that it carries. The service acts later than it answers: whether the session is
 * gone is found out when the list is next read.
 *
 * @throws {ManagementError} when the service did not accept the ending; nothing is then recorded.
 */
export async function endSession(
  services: EndingServices,
  { issuer, userId, currentSessionId, handle }: EndingRequest,
  options: CallOptions = {},
): Promise<EndingResult> {
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return { outcome: 'not-found' };

  const found = await findOwn(services, userId, sessionId, options);
  if (found === 'not-own') return { outcome: 'not-found' };

  // Before the service is asked: an answer that gets lost must not leave the portal open to that browser.
  // This browser's own session goes last, as the person still has to be told when the service refuses.
  const isOther = sessionId !== currentSessionId;
  const deletePortalSessions = () =>
    services.portalSessionStore.deleteByAuth0Session({ issuer, auth0SessionId: sessionId });
  if (isOther) await deletePortalSessions();
  const outcome =
    found === null ? 'already-gone' : await endAccepted(services, userId, sessionId, options);
  if (!isOther) await deletePortalSessions();
  return { outcome, session: found, wasCurrent: sessionId === currentSessionId };
}

/** Revokes a session known to be the person's, and remembers it, unless that was done a moment ago. */
export async function endAccepted(
  { directory, endings }: EndingServices,
  userId: string,
  sessionId: string,
  options: CallOptions,
): Promise<'ended' | 'already-gone'> {
  const recent = await endings.recent(userId);
  if (recent.has(sessionId)) return 'already-gone';
  const answer = await directory.revoke(userId, sessionId, options);
  await endings.record(userId, sessionId);
  return answer === 'accepted' ? 'ended' : 'already-gone';
}

/**
 * The session, if it is the person's: it is among those that the service lists as theirs, or names them
 * as its owner. The list that was read last will do, since a session does not change hands; so most endings
 * cost one call. Null for a session that is there no more.
 */
async function findOwn(
  { directory }: EndingServices,
  userId: string,
  sessionId: string,
  options: CallOptions,
): Promise<AccountSession | 'not-own' | null> {
  const isIt = (session: AccountSession) => session.id === sessionId;
  const remembered = (await directory.recall(userId))?.sessions.find(isIt);
  if (remembered !== undefined) return remembered;
  const urgent = { ...options, purpose: 'ending' } as const;
  const session = await directory.get(userId, sessionId, urgent);
  if (session === null) return null;
  if (session.userId !== null) return session.userId === userId ? session : 'not-own';
  const listed = (await directory.list(userId, urgent)).sessions.find(isIt);
  return listed ?? 'not-own';
}
