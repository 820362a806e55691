import { type AppLoadContext } from '~/request/context';
import { describeProblem, type Problem } from '~/request/problem.server';
import { pageDeadline } from '~/request/page-deadline.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { formatCurrentBrowser } from '~/pages/kit/current-browser.server';
import { loadSignIns, type SignInHistory } from './load-sign-ins.server';
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
        problem.kind === 'not-permitted'
          ? await loadSignIns(context, session.userId, {
              format,
              most: shownSignIns,
              options: pageDeadline(context, request),
            })
          : null,
      zone: format.zone,
    },
    ...answer,
  };
}
