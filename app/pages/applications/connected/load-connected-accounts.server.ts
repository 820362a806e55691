import { type ConnectedAccount } from '~/applications/connected-account';
import { cleanText } from '~/clean-text';
import { formatComingTime, formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { type PageFormat, pageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { formatProvider } from '~/profile/format-provider';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';

/** An account elsewhere, as the page shows it. */
export interface ConnectedAccountView {
  /** The provider by its name, or in the tenant's words; null where it is not told. */
  provider: string | null;
  /** What applications may do there, in the provider's own words for it. */
  scopes: string[];
  since: ShownTime | null;
  /** Null where it does not run out. */
  expiry: { at: ShownTime; isPast: boolean } | null;
}

export type ConnectedPageData =
  | {
      shows: 'accounts';
      accounts: ConnectedAccountView[];
      isComplete: boolean;
      asOf: ShownTime | null;
      zone: ChosenTimeZone;
    }
  | { shows: 'problem'; problem: Problem };

/** The page's data with the status and headers that fit it. */
export async function loadConnectedAccounts(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: ConnectedPageData; status: number; headers: Record<string, string> }> {
  const words = pageFormat(context, request, session);
  const options = pageDeadline(context, request);
  try {
    const list = await context.services.connectedAccounts.list(session.userId, options);
    const page: ConnectedPageData = {
      shows: 'accounts',
      accounts: list.accounts.map((account) => toView(account, words)),
      isComplete: list.isComplete,
      asOf: list.asOf === null ? null : formatTime(list.asOf, words),
      zone: words.zone,
    };
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, status, headers } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, status, headers };
  }
}

function toView(
  { provider, connection, scopes, createdAt, expiresAt }: ConnectedAccount,
  words: PageFormat,
): ConnectedAccountView {
  const isPast = expiresAt !== null && expiresAt.getTime() <= words.now;
  const name = provider ?? connection;
  return {
    provider: name === null ? null : (formatProvider(name) ?? cleanText(name)),
    scopes: scopes.flatMap((scope) => cleanText(scope) ?? []),
    since: createdAt === null ? null : formatTime(createdAt, words),
    expiry:
      expiresAt === null
        ? null
        : { at: (isPast ? formatTime : formatComingTime)(expiresAt, words), isPast },
  };
}
