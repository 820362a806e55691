import { redirect } from '@remix-run/node';
import { freshnessGap, type FreshnessLevel } from '~/auth/freshness';
import { type PersonToProve } from '~/auth/sign-in.server';
import { signInAgainPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from './context';
import { formRefusal } from './form-refusal';
import { readPortalSession } from './require-portal-session.server';

/**
 * Lets an act of this level pass whose person has proved well enough who they are.
 *
 * @throws a redirect otherwise, to a page of ours with a link to the tenant's sign-in. It leads back to
 * what `returnTo` gives, the place where the act is asked for, so that it is done when the person asks again, and
 * never twice. A way back is kept whole up to `longestReturnTo`.
 */
export async function requireFreshness(
  { services, requestId }: Pick<AppLoadContext, 'services' | 'requestId'>,
  session: PortalSession,
  level: FreshnessLevel,
  returnTo: () => string | Promise<string>,
): Promise<void> {
  if (level === 'routine') return;
  const { config, now, audit, hasSecondFactor } = services;
  const reason = freshnessGap(session, level, {
    recentAgeMs: config.reauthenticationAgeMs,
    hasSecondFactor: level === 'strong' && (await hasSecondFactor(session)),
    now: now(),
  });
  if (reason === null) return;
  audit.record({ event: formRefusal, result: 'refused', reason, requestId, who: session });
  throw redirect(signInAgainPath(await returnTo(), level), 303);
}

/** Who has to answer when somebody who is signed in is asked again who they are; null where nobody is. */
export async function personToProve(
  context: AppLoadContext,
  request: Request,
): Promise<PersonToProve | null> {
  const session = await readPortalSession(context, request);
  if (session === null) return null;
  const { issuer, userId } = session;
  return { issuer, userId, hasSecondFactor: await context.services.hasSecondFactor(session) };
}
