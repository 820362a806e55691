import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { type EndedSessionDetails, type EndingLog } from './ending-log';
import { type Places } from '~/places/places';
import { type AccountSession } from './session';
import { type CallOptions, type RevocationAnswer } from '~/tenant-calls/call-options';
import { type SessionRepository } from './session-repository';
import { type SessionHandles } from '~/tenant-calls/opaque-handle.server';

export interface EndingServices {
  directory: SessionRepository;
  endings: EndingLog;
  handles: SessionHandles;
  portalSessionStore: PortalSessionStore;
  places: Pick<Places, 'locate'>;
}

/** Which session, and who asks for its end. */
export interface EndingRequest {
  issuer: string;
  userId: string;
  currentSessionId: string | null;
  handle: string;
  /** The browser that asks, for the memory of endings. */
  endedFromUserAgent?: string | null;
  /** Hears of it once the session is gone for good: what has to be stored afterwards may fail. */
  onEnded?: (outcome: 'ended' | 'already-gone') => void;
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
 * @throws {TenantError} when the service did not accept the ending; nothing is then recorded.
 */
export async function endSession(
  services: EndingServices,
  request: EndingRequest,
  options: CallOptions = {},
): Promise<EndingResult> {
  const { issuer, userId, currentSessionId, handle, endedFromUserAgent = null, onEnded } = request;
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return { outcome: 'not-found' };

  const found = await findOwn(services, userId, sessionId, options);
  if (found === 'not-own') return { outcome: 'not-found' };

  const wasCurrent = sessionId === currentSessionId;
  const outcome =
    found === null
      ? 'already-gone'
      : await endOwnSession(
          services,
          { issuer, userId, session: found, wasCurrent, endedFromUserAgent, onEnded },
          options,
        );
  if (found === null)
    await services.portalSessionStore.deleteByAuth0Session({ issuer, auth0SessionId: sessionId });
  return { outcome, session: found, wasCurrent };
}

interface OwnSession {
  issuer: string;
  userId: string;
  session: AccountSession;
  wasCurrent: boolean;
  endedFromUserAgent: string | null;
  onEnded?: EndingRequest['onEnded'];
}

/**
 * Ends a session known to be the person's, here and at the service, and remembers it.
 *
 * @throws {TenantError} when the service did not accept the ending; nothing is then remembered.
 */
export async function endOwnSession(
  services: Omit<EndingServices, 'handles'>,
  { issuer, userId, session, wasCurrent, endedFromUserAgent, onEnded }: OwnSession,
  options: CallOptions,
): Promise<'ended' | 'already-gone'> {
  const { directory, endings, portalSessionStore, places } = services;
  // Before the service is asked: an answer that gets lost must not leave the portal open to that browser.
  // This browser's own session goes last, as the person still has to be told when the service refuses.
  const deletePortalSessions = () =>
    portalSessionStore.deleteByAuth0Session({ issuer, auth0SessionId: session.id });
  if (!wasCurrent) await deletePortalSessions();
  // What was ended a moment ago is not asked for again: the service acts later than it answers.
  const isRecent = (await endings.recent(userId)).has(session.id);
  const answered = (answer: RevocationAnswer) => onEnded?.(outcomeOf(answer));
  if (isRecent) answered('already-gone');
  const answer = isRecent
    ? 'already-gone'
    : await directory.revoke(userId, session.id, { ...options, onAnswered: answered });
  if (!isRecent)
    await endings.record(userId, session.id, {
      by: 'person',
      details: { ...detailsOf(session, places), endedFromUserAgent },
    });
  if (wasCurrent) await deletePortalSessions();
  return outcomeOf(answer);
}

function outcomeOf(answer: RevocationAnswer): 'ended' | 'already-gone' {
  return answer === 'accepted' ? 'ended' : 'already-gone';
}

/** What is remembered of a session that ends, so that the person can tell it from others. */
export function detailsOf(
  { first, last, createdAt, lastSeenAt }: AccountSession,
  places: Pick<Places, 'locate'>,
): Omit<EndedSessionDetails, 'endedFromUserAgent'> {
  const ip = last.ip ?? first.ip;
  return {
    userAgent: last.userAgent ?? first.userAgent,
    countryCode: ip === null ? null : (places.locate(ip)?.countryCode ?? null),
    createdAt: createdAt?.getTime() ?? null,
    lastSeenAt: lastSeenAt?.getTime() ?? null,
  };
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
  const remembered = (await directory.getCached(userId))?.sessions.find(isIt);
  if (remembered !== undefined) return remembered;
  const urgent = { ...options, priority: 'act' } as const;
  const session = await directory.get(userId, sessionId, urgent);
  if (session === null) return null;
  if (session.userId !== null) return session.userId === userId ? session : 'not-own';
  const listed = (await directory.list(userId, options)).sessions.find(isIt);
  return listed ?? 'not-own';
}
