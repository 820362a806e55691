import { seconds } from '~/durations';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import { loadSignIns, type SignInHistory } from '~/pages/kit/load-sign-ins.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type OpenReport, loadOpenReports } from './open-reports.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem } from '~/request/problem.server';
import { formatFirstName } from './format-first-name';
import { loadSessionsPart, type SessionsPart } from './sessions-part.server';

/** The overview; each part of it may fail alone, and says so. */
export interface OverviewData {
  /** What the person is greeted by. */
  firstName: string | null;
  sessions: SessionsPart | { isKnown: false; isAvailable: boolean };
  /** What the person reported and has steps left of. */
  reports: OpenReport[];
  /** The latest sign-ins by the account's log; null where this portal may not read it. */
  signIns: SignInHistory | null;
  thisBrowser: { device: string; since: ShownTime };
  zone: ChosenTimeZone;
}

const shownSignIns = 5;
/** The page can do without the log, and waits no longer for it. */
const logTimeMs = seconds(1.5);

export async function loadOverview(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<OverviewData> {
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const [sessions, signIns, reports] = await Promise.all([
    loadSessionsPart(context, request, session, format).catch((error: unknown) => {
      const { problem } = describeProblem(error, context);
      return { isKnown: false, isAvailable: problem.kind !== 'not-permitted' } as const;
    }),
    loadSignIns(context, session.userId, {
      format,
      most: shownSignIns,
      options: pageDeadline(context, request, { timeMs: logTimeMs, priority: 'extra' }),
    }),
    loadOpenReports(context, request, session, format),
  ]);
  return {
    firstName: formatFirstName(session.profile.name),
    sessions,
    signIns,
    reports,
    thisBrowser: {
      device: formatCurrentBrowser(request, context.translate),
      since: formatTime(new Date(session.createdAt), format),
    },
    zone: format.zone,
  };
}
