import { formatDevice } from '~/devices/format-device.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { countOthers, doneSteps, type GuideFacts, guideSteps } from '~/not-me/guide-steps';
import { type KeptNotMeReport } from '~/not-me/not-me-reports.server';
import { type WordFormat } from '~/pages/kit/format-names.server';
import { readReports } from '~/pages/kit/read-reports.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { listSessions, type SessionOverview } from '~/sessions/list-sessions.server';
import { type Result, toResult } from '~/tenant-calls/result';

/** A report with steps that are not done. */
export interface OpenReport {
  handle: string;
  /** What the session that was reported is called. */
  device: string;
  at: ShownTime;
  doneCount: number;
}

/** What is known besides the record where the sessions cannot be listed. */
const nothingElse: GuideFacts = { isSignedOut: null, others: null };

/** The reports of the last 30 days with steps that are not done, the latest first. */
export async function loadOpenReports(
  context: AppLoadContext,
  request: Request,
  { userId, auth0SessionId: currentSessionId }: PortalSession,
  format: WordFormat,
): Promise<OpenReport[]> {
  const { services } = context;
  const isOpen = (report: KeptNotMeReport, facts: GuideFacts) =>
    doneSteps(report, facts).length < guideSteps.length;
  const reports = (await readReports(services, userId)).filter((one) => isOpen(one, nothingElse));
  if (reports.length === 0) return [];
  // Most likely the page shows the list as well, and it is read once for both.
  const list = await toResult(
    listSessions(services, { userId, currentSessionId }, pageDeadline(context, request)),
  );
  return reports
    .map((report) => ({ report, facts: factsOf(report, list, format.now) }))
    .filter(({ report, facts }) => isOpen(report, facts))
    .map(({ report, facts }) => ({
      handle: services.handles.seal(userId, report.sessionId),
      device: formatDevice(report.userAgent, format.translate),
      at: formatTime(report.at, format),
      doneCount: doneSteps(report, facts).length,
    }));
}

function factsOf(
  { sessionId }: KeptNotMeReport,
  list: Result<SessionOverview>,
  now: number,
): GuideFacts {
  if (!list.isKnown) return nothingElse;
  const { sessions } = list.value;
  return {
    isSignedOut: sessions.every(({ id }) => id !== sessionId),
    others: countOthers(sessions, { sessionId, now }),
  };
}
