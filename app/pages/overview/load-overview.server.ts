import { type SignIn, signInHistory } from '~/activity/account-changes';
import { seconds } from '~/durations';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import { formatLoggedBrowser, formatPlace } from '~/pages/kit/format-names.server';
import { type Reason } from '~/pages/kit/format-reason';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { type OpenReport, loadOpenReports } from './open-reports.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem } from '~/request/problem.server';
import { toResult } from '~/tenant-calls/result';
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
  signIns: { isKnown: true; list: PastSignIn[] } | { isKnown: false; reason: Reason } | null;
  thisBrowser: { device: string; since: ShownTime };
  zone: ChosenTimeZone;
}

export interface PastSignIn {
  kind: SignIn['kind'];
  at: ShownTime;
  device: string;
  place: string | null;
  application: string | null;
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
    readSignIns(context, request, session, format),
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

async function readSignIns(
  context: AppLoadContext,
  request: Request,
  { userId }: PortalSession,
  format: PageFormat,
): Promise<OverviewData['signIns']> {
  const options = pageDeadline(context, request, { timeMs: logTimeMs, priority: 'extra' });
  const reading = await toResult(context.services.activity.read(userId, {}, options));
  if (!reading.isKnown) return reading.reason === 'not_permitted' ? null : reading;
  return {
    isKnown: true,
    list: signInHistory(reading.value.events)
      .slice(0, shownSignIns)
      .map(({ kind, at, userAgent, ip, applicationName }) => ({
        kind,
        at: formatTime(at, format),
        device: formatLoggedBrowser(userAgent, format),
        place: formatPlace(ip, format),
        application: applicationName,
      })),
  };
}
