import { days } from '~/durations';
import { mfaOf } from './mfa';
import { isLive, type ListedSession } from './session';

/**
 * Why a person should look at a session of theirs:
 *
 * - `impersonated`: somebody else acts as the person in it
 * - `copied`: it is used by another browser in another network than the one that it began with
 * - `script`: a bot, a command or a library of a program uses it
 * - `password-only-new-country`: it began with a password alone, in a country that is new for the person
 */
export const attentionReasons = [
  'impersonated',
  'copied',
  'script',
  'password-only-new-country',
] as const;
export type AttentionReason = (typeof attentionReasons)[number];

/** What is known of sessions besides what the tenant told. */
export interface AttentionFacts {
  looksCopied: (session: ListedSession) => boolean;
  isScript: (userAgent: string) => boolean;
  /** ISO 3166-1 alpha-2; null where it is not known. */
  countryOf: (ip: string) => string | null;
  /** Epoch milliseconds. */
  now: number;
}

/**
 * The reasons to look at sessions, by session id. Left out are sessions without a reason, the current one and those
 * that are over. `sessions` are all of the person's.
 */
export function findAttention(
  sessions: readonly ListedSession[],
  facts: AttentionFacts,
): ReadonlyMap<string, AttentionReason[]> {
  const live = sessions.filter((session) => isLive(session, facts.now));
  const isNewCountry = countryCheck(live, facts);
  const reasonsOf = (session: ListedSession): AttentionReason[] => {
    const userAgent = session.last.userAgent ?? session.first.userAgent;
    const applies: Record<AttentionReason, boolean> = {
      impersonated: session.isImpersonation,
      copied: facts.looksCopied(session),
      script: userAgent !== null && facts.isScript(userAgent),
      'password-only-new-country': isPasswordOnly(session) && isNewCountry(session),
    };
    return attentionReasons.filter((reason) => applies[reason]);
  };
  return new Map(
    live
      .filter(({ isCurrent }) => !isCurrent)
      .map((session) => [session.id, reasonsOf(session)] as const)
      .filter(([, reasons]) => reasons.length > 0),
  );
}

/** A stranger who holds the password may open several sessions at once, so these vouch only after this time. */
const vouchingAgeMs = days(7);

/**
 * Whether a session began in a country that is new to the person. A country is known by the current session, by
 * those that began there with MFA or a passkey, and by those that began there `vouchingAgeMs` before. Where others
 * went since is no proof, as a stolen session goes to where its thief is.
 */
function countryCheck(
  live: readonly ListedSession[],
  facts: AttentionFacts,
): (session: ListedSession) => boolean {
  const proven = new Set<string>();
  const earliest = new Map<string, number>();
  for (const session of live) {
    if (session.isImpersonation || facts.looksCopied(session)) continue;
    const isProven = session.isCurrent || ['yes', 'passkey'].includes(mfaOf(session));
    const since = session.createdAt?.getTime() ?? Infinity;
    for (const country of countriesOf(session, facts)) {
      if (isProven) proven.add(country);
      earliest.set(country, Math.min(since, earliest.get(country) ?? Infinity));
    }
  }
  return ({ first, last, createdAt }) => {
    const { ip } = first.ip === null ? last : first;
    const country = ip === null ? null : facts.countryOf(ip);
    if (country === null) return false;
    const vouchedBefore = (createdAt?.getTime() ?? -Infinity) - vouchingAgeMs;
    const isKnown = (other: string, since: number) => proven.has(other) || since <= vouchedBefore;
    // Where no country is known, there is nothing that this one could differ from.
    return (
      [...earliest].some(([other, since]) => isKnown(other, since)) &&
      !isKnown(country, earliest.get(country) ?? Infinity)
    );
  };
}

/** The countries that a session vouches for. */
function countriesOf(
  { isCurrent, first, last }: ListedSession,
  { countryOf }: Pick<AttentionFacts, 'countryOf'>,
): ReadonlySet<string> {
  const ips = (isCurrent ? [first.ip, last.ip] : [first.ip]).filter((ip) => ip !== null);
  return new Set(ips.map((ip) => countryOf(ip)).filter((country) => country !== null));
}

function isPasswordOnly(session: ListedSession): boolean {
  return mfaOf(session) === 'no' && session.methods.some(({ name }) => name === 'pwd');
}
