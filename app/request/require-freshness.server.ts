import { redirect } from '@remix-run/node';
import { type AppLoadContext } from './context';
import { formRefusal } from './form-refusal';
import { type FreshnessLevel, isFreshEnough } from '~/auth/freshness';
import { signInAgainPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';

/**
 * Lets an act of this level pass whose person has proved lately who they are.
 *
 * @throws a redirect otherwise, to a page of ours with a link to the tenant's sign-in. It leads back to
 * `returnTo`, the place where the act is asked for, so that it is done when the person asks again, and
 * never twice.
 */
export async function requireFreshness(
  { services: { config, now, audit }, requestId }: Pick<AppLoadContext, 'services' | 'requestId'>,
  session: PortalSession,
  level: FreshnessLevel,
  returnTo: string,
): Promise<void> {
  const rule = { recentAgeMs: config.reauthenticationAgeMs, now: now() };
  if (isFreshEnough(session, level, rule)) return;
  const reason = 'sign_in_not_fresh';
  audit.record({ event: formRefusal, result: 'refused', reason, requestId, who: session });
  throw redirect(signInAgainPath(returnTo), 303);
}
