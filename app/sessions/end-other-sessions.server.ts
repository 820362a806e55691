import { ManagementError } from '~/management/management-error';
import { endAccepted, type EndingServices } from './end-session.server';
import { type ListedSession } from './session';
import { type CallOptions } from './session-directory';
import { listSessions } from './list-sessions.server';

/** How many endings are under way at once: quick for a few, and gentle to the tenant's rate limit. */
const parallelEndings = 4;

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
 * Ends every session of the person but the current one. Stops at the first failure, since the rest
 * would meet the same limit or outage, and says which sessions remain.
 *
 * @throws {ManagementError} when the sessions cannot even be listed.
 */
export async function endOtherSessions(
  services: EndingServices,
  {
    issuer,
    userId,
    currentSessionId,
  }: { issuer: string; userId: string; currentSessionId: string },
  options: CallOptions = {},
): Promise<OtherSessionsResult> {
  // A session that began a moment ago is one of the others too, so what is remembered will not do.
  await services.directory.refresh(userId);
  const { sessions, isComplete, asOf } = await listSessions(
    services,
    { userId, currentSessionId },
    { ...options, purpose: 'ending' },
  );
  // What was ended here a moment ago is not ended twice, nor counted twice.
  const waiting = sessions.filter((session) => !session.isCurrent && session.endingSince === null);
  const ended: ListedSession[] = [];
  let problem: ManagementError | null = null;

  const worker = async (): Promise<void> => {
    while (problem === null) {
      const session = waiting.shift();
      if (session === undefined) return;
      try {
        await services.portalSessionStore.deleteByAuth0Session({
          issuer,
          auth0SessionId: session.id,
        });
        await endAccepted(services, userId, session.id, options);
        ended.push(session);
      } catch (error) {
        if (!(error instanceof ManagementError)) {
          waiting.length = 0; // The other workers stop too.
          throw error;
        }
        waiting.push(session);
        problem = error;
      }
    }
  };
  await Promise.all(Array.from({ length: parallelEndings }, worker));
  return { ended, remaining: waiting, problem, isComplete: isComplete && asOf === null };
}
