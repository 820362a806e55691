import { minutes } from '~/durations';
import { type PortalSession } from '~/portal-session/portal-session';

/**
 * How lately a person must have proved who they are before an act is carried out.
 *
 * - `routine`: being signed in is enough
 * - `recent`: within the time that the operator sets (`REAUTHENTICATION_AGE_MINUTES`)
 * - `strong`: within `strongAgeMs`, whatever the operator sets
 */
export type FreshnessLevel = 'routine' | 'recent' | 'strong';

/** How old the proof of a `strong` act may be. */
export const strongAgeMs = minutes(5);

/**
 * Whether a portal session is fresh enough for an act of this level.
 *
 * What counts is when the person last proved who they are. A portal session that is young only because
 * the tenant's session let it in without asking is as weak as that session is old
 * (`docs/decisions/022-weak-sign-ins.md`). Where the tenant does not say, the portal session's own age has
 * to do.
 */
export function isFreshEnough(
  session: Pick<PortalSession, 'authenticatedAt' | 'createdAt'>,
  level: FreshnessLevel,
  { recentAgeMs, now }: { recentAgeMs: number; now: number },
): boolean {
  const ageMs = now - (session.authenticatedAt ?? session.createdAt);
  switch (level) {
    case 'routine':
      return true;
    case 'recent':
      return ageMs <= recentAgeMs;
    case 'strong':
      return ageMs <= strongAgeMs;
  }
}

/** For which endings of sessions the operator wants a recent sign-in. */
export type ReauthenticationPolicy = 'off' | 'bulk' | 'all';

/** The level of ending one session, or several at once. */
export function endingLevel(
  policy: ReauthenticationPolicy,
  count: 'one' | 'several',
): FreshnessLevel {
  return policy === 'all' || (policy === 'bulk' && count === 'several') ? 'recent' : 'routine';
}
