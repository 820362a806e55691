import { pause } from '~/deadline';
import { noteOthersEnded } from '~/not-me/not-me-reports.server';
import { endingRequest } from '~/pages/sessions/end-session.server';
import { endingLimit } from '~/pages/sessions/ending-guards';
import { type Asked } from '~/request/act';
import { continueEndings } from '~/sessions/continue-endings.server';
import { recordEnding, severalEnding } from './record-endings.server';

/** Goes on with what a report has left, after its answer, with the lines in the audit log that the act itself has. */
export function continueInBackground(
  asked: Asked<unknown, 'person'>,
  work: { reportId: string; workId: string; waitMs: number },
): void {
  asked.context.services.inBackground('sign out the rest', carryOn(asked, work));
}

async function carryOn(
  asked: Asked<unknown, 'person'>,
  work: { reportId: string; workId: string; waitMs: number },
): Promise<void> {
  const { context, request, session } = asked;
  const { services, requestId } = context;
  let ended = 0;
  const report = await continueEndings(
    services,
    {
      ...endingRequest(session, request),
      ...work,
      onEnded: (row) => {
        ended += 1;
        recordEnding(asked, row);
      },
    },
    pause,
  );
  const left = report?.endings.filter(({ outcome }) => outcome === 'not-yet') ?? [];
  for (const ending of left) recordEnding(asked, ending);
  services.audit.record({
    event: severalEnding,
    result: left.length === 0 ? 'done' : 'failed',
    reason: left[0]?.reason ?? undefined,
    requestId,
    who: session,
    counts: { ended, remaining: left.length },
  });
  // What was done counts for the next act of the person, as if it had been done at once.
  if (ended > 0) await services.rateLimiter.consume(endingLimit, session.userId, ended);
  await noteOthersEnded(services, session.userId, ended);
}
