import { noteOthersEnded } from '~/not-me/not-me-reports.server';
import { endingRequest } from '~/pages/sessions/end-session.server';
import { endingLimit } from '~/pages/sessions/ending-guards';
import { type Asked } from '~/request/act';
import { noteInActivity } from '~/request/note-own-act.server';
import {
  canContinueWith,
  continueEndings,
  type LeftAlone,
} from '~/sessions/continue-endings.server';
import { type EndingReport } from '~/sessions/ending-records.server';
import { recordEnding, severalEnding } from './record-endings.server';

interface Work {
  report: EndingReport;
  reportId: string;
  workId: string;
  waitMs: number;
}

/** Goes on with what a report has left, after its answer, with the lines in the audit log that the act itself has. */
export function continueInBackground(asked: Asked<unknown, 'person'>, work: Work): void {
  asked.context.services.inBackground('sign out the rest', carryOn(asked, work));
}

async function carryOn(asked: Asked<unknown, 'person'>, { report, ...work }: Work): Promise<void> {
  const { context, request, session } = asked;
  const { services } = context;
  const open = new Map(
    report.endings.filter(canContinueWith).map((ending) => [ending.handle, ending]),
  );
  const begun = open.size;
  let ended = 0;
  let last: EndingReport | LeftAlone | 'unexpected' = 'unexpected';
  try {
    const portalSessionId = await services.portalSessions.idOf(request);
    last = await continueEndings(
      services,
      {
        ...endingRequest(session, request),
        ...work,
        // Whoever signs this browser out, or has it signed out, calls the work back.
        mayGoOn: async () =>
          !services.stopping.aborted &&
          portalSessionId !== null &&
          (await services.portalSessionStore.find(portalSessionId)) !== null,
        onEnded: (row) => {
          open.delete(row.handle);
          if (row.outcome === 'ended') ended += 1;
          recordEnding(asked, row);
        },
      },
      services.pauseInBackground,
    );
  } finally {
    // What was done has its line, and counts, though a store has failed.
    recordWork(asked, { ended, last, open });
    const settled = begun - open.size;
    // What was done counts for the next act of the person, as if it had been done at once.
    if (settled > 0) await services.rateLimiter.consume(endingLimit, session.userId, settled);
    if (ended > 0) noteInActivity(asked, { kind: 'sessions-signed-out', count: ended });
    await noteOthersEnded(services, session.userId, ended);
  }
}

interface Done {
  ended: number;
  last: EndingReport | LeftAlone | 'unexpected';
  /** What it has left, by handle, as far as it knows. */
  open: ReadonlyMap<string, EndingReport['endings'][number]>;
}

function recordWork(asked: Asked<unknown, 'person'>, { ended, last, open }: Done): void {
  const { services, requestId } = asked.context;
  const isTakenOver = last === 'taken-over';
  const left =
    typeof last === 'string'
      ? [...open.values()]
      : last.endings.filter(({ handle, outcome }) => outcome === 'not-yet' && open.has(handle));
  // Whoever has taken over what is left writes its lines.
  if (!isTakenOver) for (const ending of left) recordEnding(asked, ending);
  services.audit.record({
    event: severalEnding,
    result: left.length === 0 ? 'done' : isTakenOver ? 'continued' : 'failed',
    reason: last === 'unexpected' ? last : (left[0]?.reason ?? undefined),
    requestId,
    who: asked.session,
    counts: { ended, remaining: left.length },
  });
}
