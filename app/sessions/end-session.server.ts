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
      /** Whether the service has been asked again and no longer knows the session. */
      isConfirmed: boolean;
    }
  /** Not this person's session, or no session at all: the two are told apart to nobody. */
  | { outcome: 'not-found' };

/**
 * Ends one of the person's own sessions: the login session at the service with its refresh tokens,
 * and every portal session that it carries.
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
  return {
    outcome,
    session: found,
    wasCurrent: sessionId === currentSessionId,
    isConfirmed: found === null || (await isGone(services.directory, sessionId, options)),
  };
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
  const answer = await directory.revoke(sessionId, options);
  await endings.record(userId, sessionId);
  return answer === 'accepted' ? 'ended' : 'already-gone';
}

/**
 * The session, asked for by its id: the list of a person with hundreds of sessions is many calls long,
 * and may lag behind or stop at its ceiling. It must name the person as its owner; where the service
 * leaves the owner out, the person's own list has to hold it.
 */
async function findOwn(
  { directory }: EndingServices,
  userId: string,
  sessionId: string,
  options: CallOptions,
): Promise<AccountSession | 'not-own' | null> {
  const session = await directory.get(sessionId, options);
  if (session === null || session.userId === userId) return session;
  if (session.userId !== null) return 'not-own';
  const { sessions } = await directory.list(userId, options);
  return sessions.find(({ id }) => id === sessionId) ?? 'not-own';
}

/** Reads the session again. A failed read is no failed ending: it just has not been confirmed yet. */
async function isGone(
  directory: SessionDirectory,
  sessionId: string,
  options: CallOptions,
): Promise<boolean> {
  try {
    return (await directory.get(sessionId, options)) === null;
  } catch {
    return false;
  }
}
