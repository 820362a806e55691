import { TenantError } from '~/tenant-calls/tenant-error';
import { type EndingLog, type PastEnding } from './ending-log';
import { type Viewer } from './list-sessions.server';
import { type AccountSession, type ListedSession } from './session';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type SessionRepository } from './session-repository';
import { type SessionHandles } from '~/tenant-calls/opaque-handle.server';

export interface ReadingServices {
  directory: SessionRepository;
  endings: EndingLog;
  handles: SessionHandles;
}

export type SessionReading =
  /** `asOf` says when it was read, where it stands in for what cannot be had now; null for a current one. */
  | { outcome: 'found'; session: ListedSession; asOf: Date | null }
  /** It was shown to this person once, and is there no more; `ending` is what is remembered of its end. */
  | { outcome: 'gone'; ending: PastEnding | null }
  /** Not this person's, or none at all: the two are told apart to nobody. */
  | { outcome: 'not-found' };

/**
 * One of the person's own sessions, asked for by its id, so that the answer is of now and costs one call. Where
 * it cannot be had, the list does, or what is remembered of it. Nothing is asked about a handle that
 * does not open.
 *
 * @throws {TenantError} when the session can neither be read nor is remembered.
 */
export async function readSession(
  services: ReadingServices,
  { userId, currentSessionId, handle }: Viewer & { handle: string },
  options: CallOptions = {},
): Promise<SessionReading> {
  const { directory, endings } = services;
  const sessionId = services.handles.open(userId, handle);
  if (sessionId === null) return { outcome: 'not-found' };
  const isIt = ({ id }: { id: string }) => id === sessionId;
  const found = async (session: AccountSession, asOf: Date | null): Promise<SessionReading> => ({
    outcome: 'found',
    session: {
      ...session,
      isCurrent: sessionId === currentSessionId,
      endingSince: (await endings.recent(userId)).get(sessionId)?.endedAt ?? null,
    },
    asOf,
  });

  try {
    const session = await directory.get(userId, sessionId, options);
    if (session !== null && session.userId !== null)
      return session.userId === userId ? await found(session, null) : { outcome: 'not-found' };
    if (session !== null) {
      // The service does not say whose it is: then the person's own list decides.
      const { sessions, asOf } = await directory.list(userId, options);
      const listed = sessions.find(isIt);
      return listed === undefined ? { outcome: 'not-found' } : await found(listed, asOf);
    }
    if (await endings.confirm(userId, sessionId)) await directory.invalidate(userId);
    const ending = (await endings.history(userId)).find((past) => past.sessionId === sessionId);
    return { outcome: 'gone', ending: ending ?? null };
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    const ending = (await endings.history(userId)).find((past) => past.sessionId === sessionId);
    if (ending !== undefined && ending.confirmedAt !== null) return { outcome: 'gone', ending };
    // What is not permitted any more must not be shown from memory.
    if (error.code === 'not_permitted') throw error;
    const { sessions, asOf } = await directory.list(userId, options);
    const listed = sessions.find(isIt);
    if (listed === undefined) throw error;
    return found(listed, asOf);
  }
}
