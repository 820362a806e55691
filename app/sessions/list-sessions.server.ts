import { type EndingLog } from './ending-log';
import { compareSessions, type ListedSession } from './session';
import { type CallOptions, type SessionDirectory } from './session-directory';
import { type SessionHandles } from './session-handle.server';

interface Services {
  directory: SessionDirectory;
  endings: EndingLog;
  handles: SessionHandles;
}

/** Whose list, and which of the sessions is asking (null where the tenant did not say). */
export interface Asker {
  userId: string;
  currentSessionId: string | null;
}

export interface SessionOverview {
  sessions: ListedSession[];
  /** False when there are more sessions than the portal reads. */
  isComplete: boolean;
}

/**
 * Every session of the person, this one first, the rest by last contact. A session that was ended
 * here a moment ago stays in the list, marked with `endingSince`, as long as the service lists it.
 *
 * @throws {ManagementError}
 */
export async function listSessions(
  { directory, endings, handles }: Services,
  { userId, currentSessionId }: Asker,
  options: CallOptions = {},
): Promise<SessionOverview> {
  const [list, endedAt] = await Promise.all([
    directory.list(userId, options),
    endings.recent(userId),
  ]);
  const sessions = list.sessions
    .map((session) => ({
      ...session,
      handle: handles.seal(userId, session.id),
      isCurrent: session.id === currentSessionId,
      endingSince: endedAt.get(session.id) ?? null,
    }))
    .sort(compareSessions);
  return { sessions, isComplete: list.isComplete };
}
