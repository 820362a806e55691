import { noteOwnAct } from '~/activity/own-acts.server';
import { handle, type JobHandler } from '~/jobs/job-handler';
import { type Audit } from '~/log/audit.server';
import { noteOthersEnded } from '~/not-me/not-me-reports.server';
import { type RateLimiter } from '~/rate-limit/rate-limiter';
import { continueEndings, type EndingTurn } from '~/sessions/continue-endings.server';
import { endingEntry, severalEnding } from '~/sessions/ending-events';
import { endingLimit } from '~/sessions/ending-limit';
import { endingWork, type EndingWork } from '~/sessions/ending-work';

type Services = Parameters<typeof continueEndings>[0] &
  Parameters<typeof noteOthersEnded>[0] &
  Parameters<typeof noteOwnAct>[0] & { audit: Audit; rateLimiter: RateLimiter };

/** What goes on with endings that the tenant has held up, with the lines in the audit log that the act itself has. */
export function createEndingHandlers(services: Services): JobHandler[] {
  return [handle(endingWork, (work) => takeTurn(services, work))];
}

async function takeTurn(services: Services, work: EndingWork): Promise<void> {
  const { audit, rateLimiter } = services;
  const { userId } = work;
  let settled = 0;
  let ended = 0;
  try {
    const turn = await continueEndings(services, work, (row) => {
      settled += 1;
      if (row.outcome === 'ended') ended += 1;
      audit.record({ ...endingEntry(row), ...actorOf(work) });
    });
    recordTurn(audit, work, turn);
    if (turn.state !== 'goes-on') await noteInActivity(services, work, turn.counts.ended);
  } finally {
    // What was done counts for the next act of the person, as if it had been done at once, though a store has failed.
    if (settled > 0) await rateLimiter.consume(endingLimit, userId, settled);
    await noteOthersEnded(services, userId, ended);
  }
}

function recordTurn(audit: Audit, work: EndingWork, { state, givenUp, counts }: EndingTurn): void {
  const actor = actorOf(work);
  for (const row of givenUp) audit.record({ ...endingEntry(row), ...actor });
  if (state === 'goes-on') return;
  audit.record({
    event: severalEnding,
    // Whoever has taken over what is left writes its lines.
    result: state === 'taken-over' ? 'continued' : counts.remaining === 0 ? 'done' : 'failed',
    reason: state === 'gone' ? 'unexpected' : (givenUp[0]?.reason ?? undefined),
    ...actor,
    counts,
  });
}

async function noteInActivity(services: Services, work: EndingWork, count: number): Promise<void> {
  if (count === 0) return;
  const { endedFromUserAgent: userAgent, place } = work;
  const act = { kind: 'sessions-signed-out', count } as const;
  await noteOwnAct(services, work.userId, { act, at: new Date(services.now()), userAgent, place });
}

function actorOf({ requestId, userId, currentSessionId }: EndingWork) {
  return { requestId, who: { userId, auth0SessionId: currentSessionId } };
}
