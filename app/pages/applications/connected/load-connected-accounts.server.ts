import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { type ChosenTimeZone } from '~/i18n/time-zone.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import {
  canDisconnect,
  type ConnectedAccountView,
  nameAccounts,
  toConnectedAccountView,
} from './connected-account-view.server';

export type ConnectedPageData =
  | {
      shows: 'accounts';
      accounts: ConnectedAccountView[];
      canDisconnect: boolean;
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
  const { services } = context;
  const words = pageFormat(context, request, session);
  const options = pageDeadline(context, request);
  try {
    const list = await services.connectedAccounts.list(session.userId, options);
    const page: ConnectedPageData = {
      shows: 'accounts',
      accounts: nameAccounts(list.accounts, context.translate).map((account) =>
        toConnectedAccountView(account, session.userId, words, services),
      ),
      canDisconnect: canDisconnect(services),
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
