import { recallApplicationCount } from '~/applications/recall-application-count.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import {
  type PendingDeletionView,
  recallPendingDeletion,
} from '~/pages/kit/pending-deletion.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { countSpareCalls } from '~/pages/kit/spare-calls.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { describeProblem } from '~/request/problem.server';
import { dismissedForDays } from '~/security/dismissed-attention.server';
import { type AccessNotice } from './access-notices.server';
import { loadAccessNotices } from './load-access-notices.server';
import { asksForLatest } from './latest-address';
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
  /** About applications and organizations, as far as they were read lately. */
  accessNotices: AccessNotice[];
  /** How many applications have access, as far as it was read lately; null where that is not known, or is turned off. */
  applicationCount: number | null;
  /** For how many days a notice about security that is dismissed stays away. */
  dismissedForDays: number;
  /** Null where it may not be seen. */
  activity: ActivityPart | null;
  /** What the person reported and has steps left of. */
  reports: OpenReport[];
  /** The e-mail address that waits to be confirmed. */
  pendingEmail: string | null;
  /** A deletion of the account that was asked for. */
  deletion: PendingDeletionView | null;
  thisBrowser: { device: string; since: ShownTime };
  zone: ChosenTimeZone;
}

/**
 * All parts of the overview, read side by side. What the tenant refuses costs its own part alone.
 * @throws {StoreUnavailableError}
 */
export async function loadOverview(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<OverviewData> {
  const format = pageFormat(context, request, session, { isZoneNamed: true });
  const { accounts, authenticationMethods, directory } = context.services;
  // Every view of it shows what these tell.
  const shown = [directory, accounts, authenticationMethods];
  const spareCalls = asksForLatest(request) ? await countSpareCalls(session.userId, shown) : 0;
  const mayAsk = spareCalls > 0;
  const [sessions, security, activity, accessNotices, reports, pendingEmail, deletion] =
    await Promise.all([
      loadSessionsPart(context, request, session, format).catch((error: unknown) => {
        const { problem } = describeProblem(error, context);
        return { isKnown: false, isAvailable: problem.kind !== 'not-permitted' } as const;
      }),
      loadSecurityPart(context, request, session, format),
      loadActivityPart(context, request, session, { words: format, mayAsk }),
      loadAccessNotices(context, request, session, { words: format, spareCalls: spareCalls - 1 }),
      loadOpenReports(context, request, session, format),
      loadPendingEmail(context, request, session),
      recallPendingDeletion(context, request, session),
    ]);
  // The sessions are read by now, and tell of applications too.
  const { services } = context;
  const applicationCount =
    services.operator.sections.applications === 'off'
      ? null
      : await recallApplicationCount(services, {
          userId: session.userId,
          currentSessionId: session.auth0SessionId,
        });
  return {
    firstName: formatFirstName(session.profile.name),
    sessions,
    security,
    activity,
    accessNotices,
    applicationCount,
    dismissedForDays,
    reports,
    pendingEmail,
    deletion,
    thisBrowser: {
      device: formatCurrentBrowser(request, context.translate),
      since: formatTime(new Date(session.createdAt), format),
    },
    zone: format.zone,
  };
}
