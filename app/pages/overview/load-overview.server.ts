import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { describeProblem } from '~/request/problem.server';
import { dismissedForDays } from '~/security/dismissed-attention.server';
import { type ActivityPart, loadActivityPart } from './activity-part.server';
import { formatFirstName } from './format-first-name';
import { type OpenReport, loadOpenReports } from './open-reports.server';
import { loadPendingEmail } from './pending-email.server';
import { loadSecurityPart, type SecurityPart } from './security-part.server';
import { loadSessionsPart, type SessionsPart } from './sessions-part.server';

/** The overview; each part of it may fail alone, and says so. */
export interface OverviewData {
  /** What the person is greeted by. */
  firstName: string | null;
  sessions: SessionsPart | { isKnown: false; isAvailable: boolean };
  /** Null where the operator turned it off. */
  security: SecurityPart | null;
  /** For how many days a notice about security that is dismissed stays away. */
  dismissedForDays: number;
  /** Null where it may not be seen. */
  activity: ActivityPart | null;
  /** What the person reported and has steps left of. */
  reports: OpenReport[];
  /** The e-mail address that waits to be confirmed. */
  pendingEmail: string | null;
  thisBrowser: { device: string; since: ShownTime };
  zone: ChosenTimeZone;
}

export async function loadOverview(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<OverviewData> {
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  // Three calls for the person are enough for one page: with the sessions at hand, there is one left for the log.
  const known = await context.services.directory.getCached(session.userId);
  const isWarm = known !== null && known.asOf === null;
  const [sessions, security, activity, reports, pendingEmail] = await Promise.all([
    loadSessionsPart(context, request, session, format).catch((error: unknown) => {
      const { problem } = describeProblem(error, context);
      return { isKnown: false, isAvailable: problem.kind !== 'not-permitted' } as const;
    }),
    loadSecurityPart(context, request, session, format),
    loadActivityPart(context, request, session, { words: format, isWarm }),
    loadOpenReports(context, request, session, format),
    loadPendingEmail(context, request, session),
  ]);
  return {
    firstName: formatFirstName(session.profile.name),
    sessions,
    security,
    activity,
    dismissedForDays,
    reports,
    pendingEmail,
    thisBrowser: {
      device: formatCurrentBrowser(request, context.translate),
      since: formatTime(new Date(session.createdAt), format),
    },
    zone: format.zone,
  };
}
