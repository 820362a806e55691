import { pageFormat } from '~/pages/kit/page-format.server';
import { disconnectPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { requireMyAccountToAsk } from '~/request/my-account.server';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import {
  canDisconnect,
  type ConnectedAccountView,
  findConnectedAccount,
  toConnectedAccountView,
} from './connected-account-view.server';

/** `no-token`: not at the moment, as the tenant gives no access token for it. */
export type DisconnectPageData =
  | { shows: 'ask' | 'no-token'; account: ConnectedAccountView }
  | { shows: 'turned-off' | 'not-found' }
  | { shows: 'problem'; problem: Problem };

/**
 * What is asked before an account is disconnected, with the status and headers that fit the answer.
 *
 * @throws a redirect to the tenant for an access token.
 */
export async function loadDisconnect(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<{ page: DisconnectPageData; status: number; headers: Record<string, string> }> {
  const { services } = context;
  const { userId } = session;
  if (!canDisconnect(services)) return { page: { shows: 'turned-off' }, status: 200, headers: {} };
  let account;
  try {
    const list = await services.connectedAccounts.list(userId, pageDeadline(context, request));
    account = findConnectedAccount(context, { userId, handle }, list.accounts);
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, ...answer };
  }
  if (account === null) return { page: { shows: 'not-found' }, status: 404, headers: {} };
  const hasToken = await requireMyAccountToAsk(
    context,
    request,
    session,
    disconnectPath(handle),
    'connected-accounts',
  );
  const words = pageFormat(context, request, session);
  const view = toConnectedAccountView(account, userId, words, services);
  return {
    page: { shows: hasToken ? 'ask' : 'no-token', account: view },
    status: 200,
    headers: {},
  };
}
