import { redirect } from '@remix-run/node';
import { type FreshnessGap, freshnessGap, type FreshnessLevel } from '~/auth/freshness';
import { type PersonToProve } from '~/auth/sign-in.server';
import { signInAgainPath } from '~/paths';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AppLoadContext } from './context';
import { formRefusal } from './form-refusal';
import { readPortalSession } from './require-portal-session.server';

type Context = Pick<AppLoadContext, 'services' | 'requestId'>;

/** Where a person goes who has to prove first who they are. */
export interface ReauthenticationWays {
  /** The place where the act is asked for. A way back is kept whole up to `longestReturnTo`. */
  returnTo: () => string | Promise<string>;
  /** Where whoever does not want to prove it goes; null for the same place. */
  cancelTo: string | null;
}

/**
 * Lets an act of this level pass whose person has proved well enough who they are.
 *
 * @throws a redirect otherwise, to a page of ours with a link to the tenant's sign-in. It leads back to the place
 * where the act is asked for, so that it is done when the person asks again, and never twice.
 */
export async function requireFreshness(
  { services, requestId }: Context,
  session: PortalSession,
  level: FreshnessLevel,
  ways: ReauthenticationWays,
): Promise<void> {
  const reason = await gapOf(services, session, level);
  if (level === 'routine' || reason === null) return;
  services.audit.record({ event: formRefusal, result: 'refused', reason, requestId, who: session });
  throw await toSignIn(level, ways);
}

/**
 * The same for the page that asks before an act of this level, so that nobody answers it and is then asked who they
 * are. Looking at a page is no refused form, and leaves no line in the audit log.
 */
export async function requireFreshnessToAsk(
  { services }: Pick<Context, 'services'>,
  session: PortalSession,
  level: FreshnessLevel,
  ways: ReauthenticationWays,
): Promise<void> {
  const reason = await gapOf(services, session, level);
  if (level !== 'routine' && reason !== null) throw await toSignIn(level, ways);
}

async function gapOf(
  { config, now, hasSecondFactor }: Context['services'],
  session: PortalSession,
  level: FreshnessLevel,
): Promise<FreshnessGap | null> {
  return freshnessGap(session, level, {
    recentAgeMs: config.reauthenticationAgeMs,
    hasSecondFactor: level === 'strong' && (await hasSecondFactor(session)),
    now: now(),
  });
}

async function toSignIn(
  level: 'recent' | 'strong',
  { returnTo, cancelTo }: ReauthenticationWays,
): Promise<Response> {
  return redirect(signInAgainPath(await returnTo(), level, cancelTo), 303);
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
