import { days } from '~/durations';
import { kindOfIdentity } from '~/profile/connection';
import { type AuthenticationMethod, isSecondFactor } from './authentication-method';
import { forecastRecovery } from './recovery-forecast';
import { type FactorName } from './tenant-factors';
import { isUsable, roleOf, type WayIn, type WaysInFacts, waysIn } from './ways-in';

/**
 * What a person should look at in how they get in, the gravest first:
 *
 * - `needs-phone`: whoever has not their phone does not get in
 * - `one-way-in`: there is one way to begin a sign-in, and nothing brings it back
 * - `no-second-factor`: the password alone is enough
 * - `email-codes-only`: the second factor is no more than the e-mail that comes with the account
 * - `text-messages-only`: every second factor that was set up is a text message
 * - `email-unconfirmed`: the address was never confirmed
 * - `one-device-passkey`: the only passkey is on one device
 * - `no-recovery-code`: there is a second factor, and no code for when it is lost
 * - `unused-for-a-year`, `unfinished`: a method
 */
export const securityReasons = [
  'needs-phone',
  'one-way-in',
  'no-second-factor',
  'email-codes-only',
  'text-messages-only',
  'email-unconfirmed',
  'one-device-passkey',
  'no-recovery-code',
  'unused-for-a-year',
  'unfinished',
] as const;
export type SecurityReason = (typeof securityReasons)[number];

export interface SecurityFacts extends WaysInFacts {
  /** Epoch milliseconds. */
  now: number;
}

export interface SecurityAttention {
  reason: SecurityReason;
  /** The method that it is about; null where it is about no single one. */
  method: AuthenticationMethod | null;
  /** Tells it from others with the same reason, of now or later: the method, the way in or the address. Never shown. */
  about: string;
}

/** The factors that a person sets up; e-mail comes with the account, a recovery code with another factor. */
const ownFactors: readonly FactorName[] = [
  'sms',
  'push-notification',
  'otp',
  'webauthn-roaming',
  'webauthn-platform',
];

/** What certainly holds, the gravest first. Whatever needs a fact that is not known is left out. */
export function findSecurityAttention(facts: SecurityFacts): SecurityAttention[] {
  const found = [
    ...ofWays(facts),
    ...ofEmail(facts),
    ...(facts.methods ?? []).flatMap((method) => ofMethod(method, facts.now)),
  ];
  return securityReasons.flatMap((wanted) => found.filter(({ reason }) => reason === wanted));
}

/** What can only be said of all ways together. */
function ofWays(facts: SecurityFacts): SecurityAttention[] {
  const { account, methods, factors, unreadableCount } = facts;
  if (account === null || methods === null || unreadableCount > 0) return [];
  const ways = waysIn(facts);
  const confirmed = methods.filter(({ isConfirmed }) => isConfirmed);
  const chosen = confirmed.filter((method) => isSecondFactor(method) && isUsable(method, factors));
  const needsPhone = forecastRecovery(facts).outcome === 'locked-out';
  const only = onlyWayIn(ways, account);
  const passkeys = confirmed.filter(({ kind }) => kind === 'passkey');
  const [passkey] = passkeys;
  return [
    // What is on the phone alone is told as that, whatever else may be said of it.
    ...(needsPhone ? [attention('needs-phone')] : []),
    ...(only !== null && !needsPhone ? [attention('one-way-in', keyOf(only))] : []),
    ...(chosen.length === 0 && hasPassword(ways) && offers(factors, ownFactors)
      ? [attention(hasEmailCodes(ways) ? 'email-codes-only' : 'no-second-factor')]
      : []),
    ...(!needsPhone && isTextOnly(chosen) && offers(factors, ownFactors, 'sms')
      ? [attention('text-messages-only')]
      : []),
    ...(passkeys.length === 1 &&
    passkey?.passkey?.isSynced === false &&
    !needsPhone &&
    only === null
      ? [attention('one-device-passkey', passkey.id, passkey)]
      : []),
    ...(chosen.length > 0 &&
    !needsPhone &&
    offers(factors, ['recovery-code']) &&
    confirmed.every(({ kind }) => kind !== 'recovery-code')
      ? [attention('no-recovery-code')]
      : []),
  ];
}

/** Only an address of an account with a password is the person's own to confirm. */
function ofEmail({ account }: SecurityFacts): SecurityAttention[] {
  if (account?.email == null || account.emailVerified) return [];
  const isOwn = account.identities.some((identity) => kindOfIdentity(identity) === 'database');
  return isOwn ? [attention('email-unconfirmed', account.email)] : [];
}

function ofMethod(method: AuthenticationMethod, now: number): SecurityAttention[] {
  const { id, isConfirmed, lastUsedAt } = method;
  if (!isConfirmed) return [attention('unfinished', id, method)];
  const isUnused = lastUsedAt !== null && now - lastUsedAt.getTime() > days(365);
  return isUnused && isSecondFactor(method) ? [attention('unused-for-a-year', id, method)] : [];
}

function attention(
  reason: SecurityReason,
  about = '',
  method: AuthenticationMethod | null = null,
): SecurityAttention {
  return { reason, about, method };
}

/**
 * The one way that a sign-in can begin with; null where there are more, or where it can be had back: a password
 * that was forgotten is set anew by mail, and an organization looks after its own sign-in.
 */
function onlyWayIn(
  ways: readonly WayIn[],
  { email }: NonNullable<SecurityFacts['account']>,
): WayIn | null {
  const [only, ...others] = ways.filter((way) => roleOf(way) === 'sign-in');
  if (only === undefined || others.length > 0) return null;
  if (only.kind === 'password') return email === null ? only : null;
  if (only.kind === 'linked-sign-in' && kindOfIdentity(only.identity) === 'enterprise') return null;
  return only;
}

function keyOf(way: WayIn): string {
  if (way.kind === 'method') return way.method.id;
  if (way.kind === 'linked-sign-in') return `${way.identity.provider}|${way.identity.userId}`;
  return way.kind;
}

function hasPassword(ways: readonly WayIn[]): boolean {
  return ways.some(({ kind }) => kind === 'password');
}

function hasEmailCodes(ways: readonly WayIn[]): boolean {
  return ways.some(
    (way) =>
      way.kind === 'email-codes' ||
      (way.kind === 'method' && way.isUsable && way.method.kind === 'email'),
  );
}

function isTextOnly(chosen: readonly AuthenticationMethod[]): boolean {
  return chosen.length > 0 && chosen.every((method) => method.preferredDelivery === 'sms');
}

/** Whether the tenant certainly offers one of these, besides `except`. */
function offers(
  factors: SecurityFacts['factors'],
  wanted: readonly FactorName[],
  except?: FactorName,
): boolean {
  return factors?.some((factor) => factor !== except && wanted.includes(factor)) === true;
}
