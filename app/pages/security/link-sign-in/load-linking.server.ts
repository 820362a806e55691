import { requireChangeable } from '~/pages/security/security-policy.server';
import { requireAccount } from '~/pages/security/find-sign-in.server';
import { type SignInView, toSignInView } from '~/pages/security/sign-in-view.server';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { holderOf } from '~/request/my-account.server';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { type OfferedConnection } from '~/security/offered-connections';
import { signInsOf } from '~/security/sign-ins-of.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { findLinkable } from './find-connection.server';

/** `over`: none is under way in this portal session; `not-offered`: this connection cannot be linked here. */
export type NoLinking =
  | { shows: 'over' }
  | { shows: 'not-offered' }
  | { shows: 'problem'; problem: Problem };

interface Answer<Page> {
  page: Page | NoLinking;
  status: number;
  headers: Record<string, string>;
}

export type LinkPage = { shows: 'connection'; connection: OfferedConnection };
export type ContinuePage = LinkPage & { authorizationUrl: string };
/** The account that stays, and the one that goes; each with what it is signed in to by. */
export interface ConfirmPage {
  shows: 'accounts';
  own: AccountView;
  second: AccountView;
  /** Names the second account in the answer, which another tab may have put another one in the place of. */
  secondHandle: string;
}

export interface AccountView {
  name: string | null;
  signIn: SignInView;
}

const over = { page: { shows: 'over' }, status: 404, headers: {} } as const;
const notOffered = { page: { shows: 'not-offered' }, status: 403, headers: {} } as const;

/** The connection whose sign-in the person wants to link. */
export async function loadLink(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<Answer<LinkPage>> {
  const name = new URL(request.url).searchParams.get('connection') ?? '';
  const answer = await answering<LinkPage>(context, async () => {
    const options = { ...pageDeadline(context, request), person: session.userId };
    const connection = await findLinkable(context, name, options);
    return connection === null ? null : { shows: 'connection', connection };
  });
  return answer.page.shows === 'over' ? notOffered : answer;
}

/** Where the second sign-in is made that was begun in this portal session. */
export function loadContinue(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<Answer<ContinuePage>> {
  return answering(context, async () => {
    const { linkingRequests } = context.services;
    const linking = await linkingRequests.find(await holderOf(context, request, session));
    if (linking?.step !== 'begun') return null;
    const options = { ...pageDeadline(context, request), person: session.userId };
    const connection = await findLinkable(context, linking.connection, options);
    const { authorizationUrl } = linking;
    return connection === null ? null : { shows: 'connection', connection, authorizationUrl };
  });
}

/** Both accounts, once the person has proved that they have the second one too. */
export function loadConfirm(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<Answer<ConfirmPage>> {
  return answering(context, async () => {
    const { services } = context;
    const linking = await services.linkingRequests.find(await holderOf(context, request, session));
    if (linking?.step !== 'proven') return null;
    const { signInHandles } = services;
    const view = async (userId: string): Promise<{ shown: AccountView; id: string | null }> => {
      const deadline = pageDeadline(context, request);
      const account = requireAccount(await services.accounts.get(userId, deadline));
      const [main] = signInsOf(account, userId);
      if (main === undefined)
        throw new TenantError('unexpected_answer', 'The account has no way to sign in.');
      const signIn = toSignInView(main, { userId, account, signInHandles });
      return { shown: { name: account.name, signIn }, id: main.id };
    };
    const [{ shown: own }, { shown: second, id }] = await Promise.all([
      view(session.userId),
      view(linking.secondUserId),
    ]);
    const secondHandle = id === null ? '' : signInHandles.seal(session.userId, id);
    return { shows: 'accounts', own, second, secondHandle };
  });
}

async function answering<Page>(
  context: AppLoadContext,
  load: () => Promise<Page | null>,
): Promise<Answer<Page>> {
  try {
    await requireChangeable(context, 'signIns', 'sign-ins');
    const page = await load();
    return page === null ? over : { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, ...answer };
  }
}
