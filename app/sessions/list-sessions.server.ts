import { type EndingLog, endingMemoryMs, type PastEnding } from './ending-log';
import { compareSessions, type ListedSession } from './session';
import { type ReadOptions } from '~/tenant-calls/call-options';
import { type SessionRepository } from './session-repository';

interface Services {
  directory: SessionRepository;
  endings: EndingLog;
  /** Epoch milliseconds. */
  now: () => number;
}

/** Whose list, and which of the sessions is asking (null where the tenant did not say). */
export interface Viewer {
  userId: string;
  currentSessionId: string | null;
}

export interface SessionOverview {
  sessions: ListedSession[];
  /** When the list was read, where it stands in for one that the service did not give; null for a current one. */
  asOf: Date | null;
  /** False when there are more sessions than the portal reads. */
  isComplete: boolean;
  /** Some of the sessions that were ended here and are listed all the same: see `confirmEndings`. */
  unconfirmed: string[];
  /** What has ended in the last days, the latest first. */
  past: PastEnding[];
}

/** Asking for each of a hundred endings at every page view would use up what the tenant allows. */
const mostConfirmedAtOnce = 3;

/**
 * Every session of the person, this one first, the rest by when they were last seen. A session that was ended here a
 * moment ago stays in the list, marked with `endingSince`, as long as the service lists it; once it is listed no
 * more, its ending is confirmed.
 *
 * @throws {TenantError}
 */
export async function listSessions(
  { directory, endings, now }: Services,
  { userId, currentSessionId }: Viewer,
  options: ReadOptions = {},
): Promise<SessionOverview> {
  const past = await endings.history(userId);
  const recentSince = now() - endingMemoryMs;
  const recent = new Map(
    past
      .filter(({ endedAt }) => endedAt.getTime() > recentSince)
      .map((ending) => [ending.sessionId, ending]),
  );
  const list = await directory.list(userId, options);
  const sessions = list.sessions
    .map((session): ListedSession => {
      const endingSince = recent.get(session.id)?.endedAt ?? null;
      const isCurrent = session.id === currentSessionId;
      // Not spread: of a thousand sessions that takes ten times as long.
      return Object.assign({ isCurrent, endingSince }, session);
    })
    .sort(compareSessions);

  const listed = new Set(list.sessions.map(({ id }) => id));
  const isOpen = ({ confirmedAt }: PastEnding) => confirmedAt === null;
  // Only a whole and current list can say that a session is gone; nobody may have looked at it for days.
  const gone =
    list.isComplete && list.asOf === null
      ? past.filter((ending) => isOpen(ending) && !listed.has(ending.sessionId))
      : [];
  await Promise.all(gone.map(({ sessionId }) => endings.confirm(userId, sessionId)));
  return {
    sessions,
    asOf: list.asOf,
    isComplete: list.isComplete,
    unconfirmed: [...recent.values()]
      .filter(isOpen)
      .flatMap(({ sessionId }) => (listed.has(sessionId) ? [sessionId] : []))
      .slice(0, mostConfirmedAtOnce),
    past: gone.length === 0 ? past : await endings.history(userId),
  };
}

/** Confirmations may not take turns away from pages, so they wait hardly at all. */
const confirmationPatienceMs = 300;

/**
 * Asks for each session by its id whether the service still has it, as its list may lag behind, and
 * records those that are gone. For after the page, so nobody waits for it.
 *
 * @throws {TenantError} `rate_limited` where there is no turn within 300 ms.
 */
export async function confirmEndings(
  { directory, endings, now }: Services,
  userId: string,
  sessionIds: readonly string[],
): Promise<void> {
  for (const id of sessionIds) {
    const startBy = now() + confirmationPatienceMs;
    if ((await directory.get(userId, id, { startBy })) !== null) continue;
    await endings.confirm(userId, id);
    await directory.invalidate(userId);
  }
}

/** The same once the page is out, where there is anything to ask. */
export function confirmAfterPage(
  services: Services & { inBackground: (name: string, work: Promise<unknown>) => void },
  userId: string,
  { unconfirmed }: Pick<SessionOverview, 'unconfirmed'>,
): void {
  if (unconfirmed.length > 0)
    services.inBackground('confirm endings', confirmEndings(services, userId, unconfirmed));
}
