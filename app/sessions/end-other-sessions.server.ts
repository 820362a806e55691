import { ManagementError } from '~/management/management-error';
import { type EndingServices } from './end-session.server';
import { endSessions } from './end-sessions.server';
import { type ListedSession } from './session';
import { type CallOptions } from './session-directory';

export interface OtherSessionsResult {
  /** Sessions that were ended now, or were found to be gone already. */
  ended: ListedSession[];
  /** Sessions that are still there, and may be tried again. */
  remaining: ListedSession[];
  /** Why some remain; null when none does. */
  problem: ManagementError | null;
  /** False when there may be more to end: the person has more sessions than the portal reads, or the list was an old one. */
  isComplete: boolean;
}

/**
 * Ends every session of the person but the current one, for a page that needs no more than the two lists.
 *
 * @throws {ManagementError} when the sessions cannot even be listed.
 */
export async function endOtherSessions(
  services: EndingServices,
  asker: { issuer: string; userId: string; currentSessionId: string },
  options: CallOptions = {},
): Promise<OtherSessionsResult> {
  const { rows, retryAfterMs, isComplete } = await endSessions(
    services,
    // Others need no time of day; only idle ones do.
    { ...asker, selection: { scope: 'others' }, now: 0 },
    options,
  );
  const sessionsOf = (isRemaining: boolean) =>
    rows.flatMap(({ session, outcome }) =>
      session !== null && (outcome === 'not-yet') === isRemaining ? [session] : [],
    );
  const reason = rows.find((row) => row.reason !== null)?.reason ?? null;
  return {
    ended: sessionsOf(false),
    remaining: sessionsOf(true),
    problem:
      reason === null
        ? null
        : new ManagementError(reason, 'Not every session was ended.', { retryAfterMs }),
    isComplete,
  };
}
