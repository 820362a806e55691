import { redirect } from '@remix-run/node';
import { requireEditable } from '~/pages/security/security-policy.server';
import { enrolmentPath, methodPath, paths } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from '~/request/context';
import { holderOf, requireMyAccountToAsk } from '~/request/my-account.server';
import { type SetUpKind } from '~/security/set-up-road';

export type EnrolmentPageData =
  /** The key of the app as an `otpauth:` address, and to type in, in groups of four; null where the tenant gives none. */
  | { shows: 'authenticator-app'; address: string; key: string | null }
  | { shows: 'sent'; to: string }
  | { shows: 'saved-code' }
  /** None that is open in this portal session. */
  | { shows: 'over' };

/**
 * What a person is to do to finish what they began to set up.
 *
 * @throws a redirect to what was set up, once it is; to the tenant, where the access for it is over.
 */
export async function loadEnrolment(
  context: AppLoadContext,
  request: Request,
  session: PortalSession,
  { kind, id }: { kind: SetUpKind; id: string },
): Promise<{ page: EnrolmentPageData; status: number; headers: Record<string, string> }> {
  requireEditable(context, 'methods');
  const { openEnrolments, methodHandles } = context.services;
  const enrolment = await openEnrolments.open(await holderOf(context, request, session), id);
  if (enrolment?.kind === 'finished') {
    const { methodId } = enrolment;
    const handle = methodId === null ? null : methodHandles.seal(session.userId, methodId);
    throw redirect(handle === null ? paths.security : methodPath(handle), 303);
  }
  if (enrolment === null || enrolment.kind !== kind)
    return { page: { shows: 'over' }, status: 404, headers: {} };
  await requireMyAccountToAsk(context, request, session, enrolmentPath(kind, id));
  const headers = { 'Cache-Control': 'no-store' };
  switch (enrolment.kind) {
    case 'authenticator-app': {
      const { address, key } = enrolment;
      const grouped =
        key
          ?.replace(/\s/g, '')
          .match(/.{1,4}/g)
          ?.join(' ') ?? null;
      return { page: { shows: 'authenticator-app', address, key: grouped }, status: 200, headers };
    }
    case 'phone':
      return { page: { shows: 'sent', to: enrolment.maskedPhone }, status: 200, headers };
    case 'email':
      return { page: { shows: 'sent', to: enrolment.email }, status: 200, headers };
    case 'recovery-code':
      return { page: { shows: 'saved-code' }, status: 200, headers };
  }
}
