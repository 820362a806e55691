import { minutes } from '~/durations';
import { type PortalSession } from '~/portal-session/portal-session';

/**
 * How lately, and how well, a person must have proved who they are before an act is carried out.
 *
 * - `routine`: being signed in is enough
 * - `recent`: within the time that the operator sets (`REAUTHENTICATION_AGE_MINUTES`)
 * - `strong`: within `strongAgeMs`, whatever the operator sets, and by a second factor where the person has one
 */
export type FreshnessLevel = (typeof freshnessLevels)[number];

export const freshnessLevels = ['routine', 'recent', 'strong'] as const;

/** The level that an address names; `routine` where it names none. */
export function freshnessLevelOf(text: string | null): FreshnessLevel {
  return freshnessLevels.find((level) => level === text) ?? 'routine';
}

/** How old the proof of a `strong` act may be. */
const strongAgeMs = minutes(5);

/** What a portal session lacks for an act. */
export type FreshnessGap = 'sign_in_not_fresh' | 'second_factor_missing';

/** In `amr`: more than one factor was used (RFC 8176 section 2). */
export const multiFactorMethod = 'mfa';

/**
 * What a portal session lacks for an act of this level; null where it is good for it.
 *
 * What counts is when the person last proved who they are. A portal session that is young only because
 * the tenant's session let it in without asking is as weak as that session is old
 * (`docs/decisions/021-weak-sign-ins.md`). Where the tenant does not say, the portal session's own age has
 * to do.
 */
export function freshnessGap(
  session: Pick<
    PortalSession,
    'authenticatedAt' | 'createdAt' | 'authenticationMethods' | 'strongProof'
  >,
  level: FreshnessLevel,
  {
    recentAgeMs,
    hasSecondFactor,
    now,
  }: {
    /** How old the proof of a `recent` act may be. */
    recentAgeMs: number;
    /** Whether the person has a confirmed second factor other than e-mail, which a `strong` act then takes. */
    hasSecondFactor: boolean;
    /** Epoch milliseconds. */
    now: number;
  },
): FreshnessGap | null {
  if (level === 'routine') return null;
  const ageMs = now - (session.authenticatedAt ?? session.createdAt);
  if (ageMs > (level === 'strong' ? strongAgeMs : recentAgeMs)) return 'sign_in_not_fresh';
  if (level !== 'strong' || !hasSecondFactor) return null;
  const { authenticationMethods, strongProof } = session;
  const isProven =
    authenticationMethods.includes(multiFactorMethod) ||
    (strongProof?.by === 'mfa-api' && now - strongProof.provenAt <= strongAgeMs);
  return isProven ? null : 'second_factor_missing';
}

/** Tells whether a person has a confirmed second factor other than e-mail. */
export type HasSecondFactor = (session: PortalSession) => Promise<boolean>;

/** What the portal session alone tells: who has used a second factor has one. */
export const hasUsedSecondFactor: HasSecondFactor = async ({ authenticationMethods }) =>
  authenticationMethods.includes(multiFactorMethod);

/** For which endings of sessions the operator wants a recent sign-in. */
export type ReauthenticationPolicy = 'off' | 'bulk' | 'all';

/** The level of ending one session, or several at once. */
export function endingLevel(
  policy: ReauthenticationPolicy,
  count: 'one' | 'several',
): FreshnessLevel {
  return policy === 'all' || (policy === 'bulk' && count === 'several') ? 'recent' : 'routine';
}
