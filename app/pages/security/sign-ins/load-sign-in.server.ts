import { type StrongObstacle, strongObstacleOf } from '~/auth/strong-need.server';
import { type Locale } from '~/i18n/locales';
import { changePolicyOf, requireShown } from '~/pages/security/security-policy.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type PolicyReason } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { readOpenConnections } from '~/security/read-open-connections.server';
import { signInsOf } from '~/security/sign-ins-of.server';
import { refuseUnlinking, type UnlinkRefusal } from '~/security/unlink-guard';
import { findSignIn, requireAccount } from '~/pages/security/find-sign-in.server';
import { type SignInView, toSignInView } from '~/pages/security/sign-in-view.server';

export interface SignInShown {
  shows: 'sign-in';
  locale: Locale;
  handle: string;
  signIn: SignInView;
  /** False where people cannot sign in by its connection at present; null where that is not known. */
  isOpen: boolean | null;
  /** Why it stays linked; null where the person may unlink it. */
  refusal: UnlinkRefusal | PolicyReason | null;
  /** Why the person can carry out no strong act; null where they can. */
  obstacle: StrongObstacle | null;
  /** What would be left without it, of what can be used. */
  remaining: SignInView[];
}

export type SignInPageData =
  | SignInShown
  | { shows: 'not-found' }
  | { shows: 'problem'; problem: Problem };

/** One sign-in of the account, and whether it may go, with the status and headers that fit the answer. */
export async function loadSignIn(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  handle: string,
): Promise<{ page: SignInPageData; status: number; headers: Record<string, string> }> {
  requireShown(context, 'signIns');
  const { services, locale } = context;
  const { userId } = session;
  try {
    const deadline = pageDeadline(context, request);
    const account = requireAccount(await services.accounts.get(userId, deadline));
    const signIns = signInsOf(account, userId);
    const found = findSignIn(context, { userId, handle }, signIns);
    if (found === null) return { page: { shows: 'not-found' }, status: 404, headers: {} };
    const isOpen = await readOpenConnections(services, { ...deadline, person: userId });
    const { reason } = await changePolicyOf(context, 'signIns', 'sign-ins');
    const obstacle = await strongObstacleOf(services, session, deadline);
    const view = (one: typeof found) =>
      toSignInView(one, { userId, account, signInHandles: services.signInHandles });
    const page: SignInShown = {
      shows: 'sign-in',
      locale,
      handle,
      signIn: view(found),
      isOpen: isOpen(found.identity.connection),
      obstacle,
      refusal: refuseUnlinking(found, signIns, isOpen) ?? reason,
      remaining: signIns
        .filter((one) => one !== found && isOpen(one.identity.connection) !== false)
        .map(view),
    };
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, ...answer };
  }
}
