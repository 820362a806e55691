import { redirect } from '@remix-run/node';
import { requireEditable } from '~/pages/security/security-policy.server';
import { methodPath, paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { holderOf } from '~/request/my-account.server';

/** What the browser is to make a passkey by, as JSON for the page's script; or that this asking is none (any more). */
export type SetUpPageData = { shows: 'make'; creationOptions: string } | { shows: 'over' };

/**
 * The page's data with its status.
 *
 * @throws a redirect to the new passkey, once there is one.
 */
export async function loadSetUp(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  id: string,
): Promise<{ page: SetUpPageData; status: number }> {
  requireEditable(context, 'passkeys');
  const { openEnrolments, methodHandles } = context.services;
  const holder = await holderOf(context, request, session);
  const enrolment = await openEnrolments.open(holder, id);
  if (enrolment?.kind === 'finished') {
    const { methodId } = enrolment;
    const handle = methodId === null ? null : methodHandles.seal(session.userId, methodId);
    throw redirect(handle === null ? paths.security : methodPath(handle, { isPasskey: true }), 303);
  }
  if (enrolment?.kind !== 'passkey') return { page: { shows: 'over' }, status: 404 };
  const creationOptions = JSON.stringify(enrolment.creationOptions);
  return { page: { shows: 'make', creationOptions }, status: 200 };
}
