import { type StrongObstacle, strongObstacleOf } from '~/auth/strong-need.server';
import { formatTime, type ShownTime } from '~/i18n/format-time.server';
import { pageFormat } from '~/pages/kit/page-format.server';
import { changePolicyOf, requireShown } from '~/pages/security/security-policy.server';
import { unlinkPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type PolicyReason } from '~/profile/field-policy';
import { type AppLoadContext } from '~/request/context';
import { pageDeadline } from '~/request/page-deadline.server';
import { describeProblem, type Problem } from '~/request/problem.server';
import { readOpenConnections } from '~/security/read-open-connections.server';
import { readLinkable } from '~/security/linkable-connections.server';
import { type OfferedConnection } from '~/security/offered-connections';
import { signInsOf } from '~/security/sign-ins-of.server';
import { refuseUnlinking } from '~/security/unlink-guard';
import { type Result } from '~/tenant-calls/result';
import { requireAccount } from '~/pages/security/find-sign-in.server';
import { type SignInView, toSignInView } from '~/pages/security/sign-in-view.server';

export interface ListedSignIn extends SignInView {
  /** Where it is unlinked; null where the person may not. */
  unlinkHref: string | null;
}

export type SignInsPageData =
  | {
      shows: 'sign-ins';
      /** The main one first. */
      signIns: ListedSignIn[];
      /** When what stands in for the current list was read. */
      asOf: ShownTime | null;
      /** Why none of them can be changed here; null where they can. */
      refusal: PolicyReason | null;
      /** Why the person can carry out no strong act; null where they can. */
      obstacle: StrongObstacle | null;
      /** By which another sign-in can be linked; null where that is not offered here. */
      linkable: Result<OfferedConnection[]> | null;
    }
  | { shows: 'problem'; problem: Problem };

/** Every sign-in that leads to the account, with the status and headers that fit the answer. */
export async function loadSignIns(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<{ page: SignInsPageData; status: number; headers: Record<string, string> }> {
  requireShown(context, 'signIns');
  const { services } = context;
  const { userId } = session;
  try {
    const { signInHandles } = services;
    const deadline = pageDeadline(context, request);
    const { reason: refusal } = await changePolicyOf(context, 'signIns', 'sign-ins');
    const about = { ...deadline, person: userId };
    const [reading, linkable, isOpen, obstacle] = await Promise.all([
      services.accounts.get(userId, deadline),
      refusal === null ? readLinkable(services, about) : null,
      refusal === null ? readOpenConnections(services, about) : null,
      strongObstacleOf(services, session, deadline),
    ]);
    const account = requireAccount(reading);
    const { asOf } = account;
    const signIns = signInsOf(account, userId);
    const opens = obstacle === null ? isOpen : null;
    const page: SignInsPageData = {
      shows: 'sign-ins',
      signIns: signIns.map((one) => ({
        ...toSignInView(one, { userId, account, signInHandles }),
        unlinkHref:
          one.id !== null && opens !== null && refuseUnlinking(one, signIns, opens) === null
            ? unlinkPath(signInHandles.seal(userId, one.id))
            : null,
      })),
      asOf: asOf === null ? null : formatTime(asOf, pageFormat(context, request, session)),
      refusal,
      obstacle,
      linkable,
    };
    return { page, status: 200, headers: {} };
  } catch (error) {
    const { problem, ...answer } = describeProblem(error, context);
    return { page: { shows: 'problem', problem }, ...answer };
  }
}
