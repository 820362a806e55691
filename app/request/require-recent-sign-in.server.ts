import { type AppLoadContext, redirect } from '@remix-run/node';
import { signInAgainPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type EndingScope, needsReauthentication } from '~/auth/reauthentication';

/**
 * Lets an act pass whose person has proved lately who they are.
 *
 * @throws a redirect otherwise, to a page of ours with a link to the tenant's sign-in. It leads back to
 * `returnTo`, the place where the act is asked for, so that it is done when the person asks again, and
 * never twice.
 */
export function requireFreshSignIn(
  { services: { env, now, audit }, requestId }: Pick<AppLoadContext, 'services' | 'requestId'>,
  session: PortalSession,
  scope: EndingScope,
  returnTo: string,
): void {
  const rule = {
    policy: env.reauthenticationFor,
    maxAgeMs: env.reauthenticationAgeMs,
    now: now(),
  };
  if (!needsReauthentication(session, scope, rule)) return;
  const reason = 'sign_in_not_fresh';
  audit.record({ event: 'form', result: 'refused', reason, requestId, who: session });
  throw redirect(signInAgainPath(returnTo), 303);
}
