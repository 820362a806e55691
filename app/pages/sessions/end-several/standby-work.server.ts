import { seconds } from '~/durations';
import { endingRequest } from '~/pages/sessions/end-session.server';
import { type Asked } from '~/request/act';
import { canContinueWith, withWork } from '~/sessions/continue-endings.server';
import { type EndingReport } from '~/sessions/ending-records.server';
import { reportEndings } from '~/sessions/ending-report.server';
import { beginEndingWork, endingWork } from '~/sessions/ending-work';
import { type EndingRow } from '~/sessions/end-sessions.server';

/** So many are signed out in about a second; a portal is rarely killed just then, and few acts are about more. */
const mostWithoutStandby = 20;

/** After the time that the act itself has. */
const standbyMs = seconds(5);

/**
 * Writes down what an act is about to end, where that takes a while, with work that begins once the act's time is over: a
 * portal that is killed meanwhile leaves none of it to the person. Gives the id of the report; null where there is none.
 *
 * @throws {StoreUnavailableError}
 */
export async function keepOnStandby(
  asked: Asked<unknown, 'person'>,
  rows: EndingRow[],
): Promise<string | null> {
  const { services, deadlineAt } = asked.context;
  if (rows.length <= mostWithoutStandby) return null;
  const now = services.now();
  const waitMs = Math.max(deadlineAt - now, 0) + standbyMs;
  const all = { rows, retryAfterMs: null, wasCurrentEnded: false, isComplete: true };
  const report = withWork(reportEndings(null, all, services), { waitMs, now });
  const reportId = await services.endingReports.save(asked.session.userId, report);
  await beginWorkOn(asked, { reportId, report, waitMs });
  return reportId;
}

/** Has work go on with what a report leaves, after `waitMs`; earlier work on it is over then. @throws {StoreUnavailableError} */
export async function beginWorkOn(
  { context, request, session }: Asked<unknown, 'person'>,
  {
    reportId,
    report,
    waitMs,
  }: { reportId: string; report: EndingReport & { work: { id: string } }; waitMs: number },
): Promise<void> {
  const work = {
    ...endingRequest(session, request),
    place: context.clientPlace(),
    requestId: context.requestId,
    reportId,
    workId: report.work.id,
    left: report.endings.filter(canContinueWith).length,
  };
  await beginEndingWork(context.services, work, waitMs);
}

/** The act has come to its end by itself. */
export function dropStandby(
  { context: { services } }: Pick<Asked, 'context'>,
  reportId: string,
): void {
  services.inBackground('drop standby work', services.jobs.cancel(endingWork, reportId));
}
