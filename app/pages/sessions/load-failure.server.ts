import { type AppLoadContext } from '~/request/context';
import { type SignIn, signInHistory } from '~/activity/account-changes';
import { describeProblem, type Problem } from '~/request/problem.server';
import { pageDeadline } from '~/request/page-deadline.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { toResult } from '~/tenant-calls/result';
import { type PortalSession } from '~/portal-session/portal-session';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import { type Reason } from '~/pages/kit/format-reason';
import { formatLoggedBrowser, formatPlace } from '~/pages/kit/format-names.server';
import { pageFormat } from '~/pages/kit/page-format.server';

/** What stands in for a list that cannot be had: why, and what the ID token and the log tell all the same. */
export interface ListFailureData {
  kind: 'problem';
  problem: Problem;
  /** The address that was asked for. */
  tryAgainAt: string;
  thisBrowser: { device: string; since: ShownTime; signedInAt: ShownTime | null };
  /** Null where the log may not be read or is not asked for. */
  signIns: SignInHistory | null;
  zone: ChosenTimeZone;
}

/** The latest sign-ins by the account's log, or why they are not known. */
export type SignInHistory =
  { isKnown: false; reason: Reason } | { isKnown: true; signIns: PastSignIn[] };

/** One sign-in, with what is known of it. */
export interface PastSignIn {
  kind: SignIn['kind'];
  at: ShownTime;
  device: string;
  place: string | null;
  application: string | null;
}

/** As many sign-ins as fit a glance. */
const shownSignIns = 20;

/**
 * The page for a list that the sign-in service did not give, with its status and headers.
 *
 * @throws whatever is no `TenantError`.
 */
export async function loadFailure(
  error: unknown,
  {
    context,
    request,
    session,
  }: { context: AppLoadContext; request: Request; session: PortalSession },
): Promise<{ page: ListFailureData; status: number; headers: Record<string, string> }> {
  const { problem, ...answer } = describeProblem(error, context);
  const format = pageFormat(context, request, session);
  const { authenticatedAt, createdAt } = session;
  const { pathname, search } = new URL(request.url);
  return {
    page: {
      kind: 'problem',
      problem,
      tryAgainAt: pathname + search,
      thisBrowser: {
        device: formatCurrentBrowser(request, format.translate),
        since: formatTime(new Date(createdAt), format),
        signedInAt: authenticatedAt === null ? null : formatTime(new Date(authenticatedAt), format),
      },
      // Only what is not permitted stays so; a busy service is not asked for yet more.
      signIns:
        problem.kind === 'not-permitted' ? await readSignIns(context, request, session) : null,
      zone: format.zone,
    },
    ...answer,
  };
}

async function readSignIns(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<SignInHistory | null> {
  const { services } = context;
  const reading = await toResult(
    services.activity.read(session.userId, {}, pageDeadline(context, request)),
  );
  if (!reading.isKnown) return reading.reason === 'not_permitted' ? null : reading;
  const format = pageFormat(context, request, session);
  return {
    isKnown: true,
    signIns: signInHistory(reading.value.events)
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
