import { type CallOptions } from '~/tenant-calls/call-options';
import { minutes } from '~/durations';
import { type PortalSession, type StrongProof } from '~/portal-session/portal-session';

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
export type FreshnessGap = (typeof freshnessGaps)[number];

export const freshnessGaps = [
  'sign_in_not_fresh',
  'second_factor_missing',
  'code_missing',
  'strong_not_possible',
] as const;

/**
 * What a strong act takes of a person besides a fresh sign-in:
 *
 * - `sign-in`: nothing
 * - `second-factor`: one that they have confirmed, other than e-mail
 * - `mailed-code`: a code that is sent to `email`, their confirmed address
 * - `nothing`: it cannot be proved here, and `reason` says why
 */
export type StrongNeed =
  | { by: 'sign-in' }
  | { by: 'second-factor' }
  | { by: 'mailed-code'; email: string }
  | { by: 'nothing'; reason: 'no_mail' | 'no_confirmed_address' };

/** In `amr`: more than one factor was used (RFC 8176 section 2). */
export const multiFactorMethod = 'mfa';

type Proof = Pick<
  PortalSession,
  'authenticatedAt' | 'createdAt' | 'authenticationMethods' | 'strongProof'
>;

/**
 * What a portal session lacks for an act of this level; null where it is good for it.
 *
 * What counts is when the person last proved who they are. A portal session that is young only because
 * the tenant's session let it in without asking is as weak as that session is old
 * (`docs/decisions/021-weak-sign-ins.md`). Where the tenant does not say, the portal session's own age has
 * to do. A mailed code can be asked for only with a fresh sign-in, so it counts from when it was entered.
 */
export function freshnessGap(
  session: Proof,
  level: FreshnessLevel,
  {
    recentAgeMs,
    need,
    now,
  }: {
    /** How old the proof of a `recent` act may be. */
    recentAgeMs: number;
    /** What a `strong` act takes of the person besides. */
    need: StrongNeed['by'];
    /** Epoch milliseconds. */
    now: number;
  },
): FreshnessGap | null {
  if (level === 'routine') return null;
  const ageMs = now - (session.authenticatedAt ?? session.createdAt);
  if (level === 'recent') return ageMs > recentAgeMs ? 'sign_in_not_fresh' : null;
  if (need === 'nothing') return 'strong_not_possible';
  const { strongProof } = session;
  const isProven = (by: StrongProof['by']) =>
    strongProof?.by === by && now - strongProof.provenAt <= strongAgeMs;
  if (need === 'mailed-code' && isProven('mailed-code')) return null;
  if (ageMs > strongAgeMs) return 'sign_in_not_fresh';
  if (need === 'mailed-code') return 'code_missing';
  const isMultiFactor =
    session.authenticationMethods.includes(multiFactorMethod) || isProven('mfa-api');
  return need === 'second-factor' && !isMultiFactor ? 'second_factor_missing' : null;
}

/** Tells whether a person has a confirmed second factor other than e-mail. @throws {TenantError} */
export type HasSecondFactor = (
  person: Pick<PortalSession, 'userId' | 'authenticationMethods'>,
  options?: CallOptions,
) => Promise<boolean>;

/** For which endings of sessions the operator wants a recent sign-in. */
export type ReauthenticationPolicy = 'off' | 'bulk' | 'all';

/** The level of ending one session, or several at once. */
export function endingLevel(
  policy: ReauthenticationPolicy,
  count: 'one' | 'several',
): FreshnessLevel {
  return policy === 'all' || (policy === 'bulk' && count === 'several') ? 'recent' : 'routine';
}
