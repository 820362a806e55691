import { redirect } from '@remix-run/node';
import { AuthError } from '~/auth/auth-error';
import { stateOf } from '~/auth/callback-answer';
import { type Message, message } from '~/i18n/message';
import { requireChangeable } from '~/pages/security/security-policy.server';
import { paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { holderOf } from '~/request/my-account.server';
import { actDeadline } from '~/request/page-deadline.server';
import { readPortalSession } from '~/request/require-portal-session.server';
import { redirectToResult } from '~/request/result-page.server';
import { refuseLinking } from '~/security/link-guard';
import { TenantError } from '~/tenant-calls/tenant-error';
import { secondSignInEvent } from './linking-events';
import { readAccountNow } from '~/profile/read-account-now.server';

type Reason = (typeof secondSignInEvent.reasons)[number];

/**
 * Takes the answer to the second sign-in: on to the question about both accounts, or back with why there is none. Nothing
 * is linked yet, and the portal session stays what it is.
 */
export async function finishSecondSignIn(
  context: AppLoadContext,
  request: Request,
): Promise<Response> {
  const { services, requestId } = context;
  const session = await readPortalSession(context, request);
  const record = (result: 'proven' | 'refused', reason?: Reason) =>
    services.audit.record({ event: secondSignInEvent, result, reason, requestId, who: session });
  if (session === null) {
    record('refused', 'signed_out');
    return redirect(paths.signIns, 303);
  }
  await requireChangeable(context, 'signIns', 'sign-ins');
  const reason = await proveSecond(context, request, session);
  record(reason === null ? 'proven' : 'refused', reason ?? undefined);
  // An address of an answer that was taken, opened again, is no reason to leave the question that it led to.
  const isProven = reason === null || (await wasProven(context, request, session, reason));
  return isProven
    ? redirect(paths.confirmLinking, 303)
    : redirectToResult(context, paths.signIns, { message: messageOf(reason), tone: 'warn' });
}

/** Whether the answer came to nothing because an earlier one has proven the second account. */
async function wasProven(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  reason: Reason,
): Promise<boolean> {
  if (reason !== 'state_mismatch') return false;
  const holder = await holderOf(context, request, session);
  return (await context.services.linkingRequests.find(holder))?.step === 'proven';
}

/** Why it is not proven that the second account is the person's too; null where it is. */
async function proveSecond(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
): Promise<Reason | null> {
  const { services, deadline } = context;
  const { searchParams } = new URL(request.url);
  try {
    const holder = await holderOf(context, request, session);
    const begun = await services.linkingRequests.answer(holder, stateOf(searchParams));
    if (begun === null) return 'state_mismatch';
    const identity = await services.secondSignIn.finish(searchParams, begun, deadline);
    const { userId } = identity;
    const account =
      userId === session.userId
        ? null
        : await readAccountNow(services.accounts, userId, actDeadline(context));
    const { connection } = begun;
    const refusal = refuseLinking(session.userId, { userId, connection, account });
    if (refusal !== null) return refusal;
    if (!identity.emailVerified) return 'email_not_confirmed';
    const isKept = await services.linkingRequests.prove(holder, begun, userId);
    return isKept ? null : 'state_mismatch';
  } catch (error) {
    if (error instanceof TenantError && error.code === 'not_found') return 'second_unknown';
    if (error instanceof AuthError || error instanceof TenantError) return error.code;
    throw error;
  }
}

function messageOf(reason: Reason): Message {
  switch (reason) {
    case 'same_account':
    case 'another_connection':
    case 'second_unknown':
    case 'linked_elsewhere':
    case 'email_not_confirmed':
    case 'second_factor_missing':
      return message(`linkedSignIns.linkRefused.${reason}`);
    // Of a linking in the past nobody knows here what became of it: it may have been finished.
    case 'state_mismatch':
      return message('linkedSignIns.link.overText');
    case 'access_denied':
      return message('linkedSignIns.link.denied');
    case 'account_blocked':
      return message('linkedSignIns.link.blocked');
    case 'tenant_unavailable':
    case 'tenant_unreachable':
    case 'rate_limited':
    case 'timeout':
    case 'unreachable':
    case 'unavailable':
      return message('linkedSignIns.link.later');
    default:
      return message('linkedSignIns.link.failed');
  }
}
