import { mfaOf } from './mfa';
import { isLive, type ListedSession } from './session';

/**
 * Why a person should look at a session of theirs:
 *
 * - `impersonated`: somebody else acts as the person in it
 * - `copied`: it is used by another browser in another network than the one that it began with
 * - `script`: a bot, a command or a library of a program uses it
 * - `password-only-new-country`: it began with a password alone, in a country where no other session is
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
 * The reasons to look at a session; null where there is none, and for the current session and those that are over.
 * `sessions` are all of the person's, the current one and this one among them.
 */
export function attentionOf(
  session: ListedSession,
  sessions: readonly ListedSession[],
  facts: AttentionFacts,
): AttentionReason[] | null {
  return findAttention(sessions, facts).get(session.id) ?? null;
}

/** The same for a whole list, by session id: sessions without a reason are left out. */
export function findAttention(
  sessions: readonly ListedSession[],
  facts: AttentionFacts,
): ReadonlyMap<string, AttentionReason[]> {
  const live = sessions.filter((session) => isLive(session, facts.now));
  const countries = new Map(live.map((session) => [session.id, countriesOf(session, facts)]));
  const holders = new Map<string, number>();
  for (const country of [...countries.values()].flatMap((found) => [...found]))
    holders.set(country, (holders.get(country) ?? 0) + 1);

  const isNewCountry = (session: ListedSession): boolean => {
    const { ip } = session.first.ip === null ? session.last : session.first;
    const country = ip === null ? null : facts.countryOf(ip);
    if (country === null || holders.get(country) !== 1) return false;
    // Where no other session has a place, there is nothing that it could differ from.
    const own = countries.get(session.id) ?? new Set();
    return [...holders].some(([other, count]) => count > (own.has(other) ? 1 : 0));
  };
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

function countriesOf(
  { first, last }: ListedSession,
  { countryOf }: Pick<AttentionFacts, 'countryOf'>,
): ReadonlySet<string> {
  const ips = [first.ip, last.ip].filter((ip) => ip !== null);
  return new Set(ips.map((ip) => countryOf(ip)).filter((country) => country !== null));
}

function isPasswordOnly(session: ListedSession): boolean {
  return mfaOf(session) === 'no' && session.methods.some(({ name }) => name === 'pwd');
}
