import { type AppLoadContext } from '~/request/context';
import { signInHistory } from '~/activity/account-changes';
import { describeProblem, type Problem } from '~/request/problem.server';
import { pageDeadline } from '~/request/page-deadline.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { toResult } from '~/tenant-calls/result';
import { type PortalSession } from '~/portal-session/portal-session';
import { describeDevice } from '~/devices/describe-device.server';
import { nameCurrentBrowser } from '~/pages/kit/current-browser.server';
import { formatReason } from '~/pages/kit/format-reason';
import { nameDevice, namePlace, type WordFormat } from '~/pages/kit/names.server';
import { pageFormat } from '~/pages/kit/page-format.server';

/** What stands in for a list that cannot be had: why, and what the ID token and the log tell all the same. */
export interface ListFailureData {
  kind: 'problem';
  problem: Problem;
  thisBrowser: { device: string; since: ShownTime; signedInAt: ShownTime | null };
  /** Null where the log may not be read or is not asked for. */
  signIns: SignInHistory | null;
  zone: ChosenTimeZone;
}

/** The latest sign-ins by the account's log. */
export interface SignInHistory {
  signIns: SignInView[];
  /** Why there are none; null where there are some. */
  note: string | null;
}

/** One line of the sign-in history. */
export interface SignInView {
  at: ShownTime;
  /** Device, place and application, as far as they are known. */
  words: string[];
  /** Said of one that let nobody in. */
  failure: string | null;
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
  return {
    page: {
      kind: 'problem',
      problem,
      thisBrowser: {
        device: nameCurrentBrowser(request, format.translate),
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
  const { services, translate } = context;
  const reading = await toResult(
    services.activity.read(session.userId, {}, pageDeadline(context, request)),
  );
  if (!reading.isKnown) {
    if (reading.reason === 'not_permitted') return null;
    const reason = formatReason(reading.reason, translate);
    return { signIns: [], note: translate('server.signIns.unknown', { reason }) };
  }
  const format = pageFormat(context, request, session);
  const signIns = signInHistory(reading.value.events)
    .slice(0, shownSignIns)
    .map(({ kind, at, userAgent, ip, applicationName }) => ({
      at: formatTime(at, format),
      words: [nameLogged(userAgent, format), namePlace(ip, format), applicationName].filter(
        (word) => word !== null,
      ),
      failure: kind === 'signed-in' ? null : translate(`server.signIns.${kind}`),
    }));
  return { signIns, note: signIns.length === 0 ? translate('server.signIns.none') : null };
}

/** The log has user agents whole, or short as in “Chrome 120.0.0 / Mac OS X 10.15.7”. */
function nameLogged(userAgent: string | null, { translate }: WordFormat): string {
  const { browser, system } = describeDevice(userAgent);
  const isDescribed = userAgent === null || browser !== null || system !== null;
  return isDescribed ? nameDevice(userAgent, translate) : userAgent;
}
