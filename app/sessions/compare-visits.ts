import { type AccountSession, type Visit } from './session';

/** `unknown` where one of the two visits does not tell. */
export type Difference = 'same' | 'different' | 'unknown';

/** What differs between the first and the last contact of a session with the service. */
export interface VisitComparison {
  /** Who runs the network; by its number where the name is not known. */
  network: Difference;
  country: Difference;
  /** The browser's family: a new version of it is no difference. */
  browser: Difference;
  system: Difference;
  /** The whole IP address. */
  address: Difference;
  /**
   * Network owner and browser have both changed. One browser moves between networks, but a session does not
   * move between browsers by itself: this is what can be seen of a copied cookie.
   */
  looksCopied: boolean;
}

/** What is known of a visit besides what the service told. */
export interface VisitFacts {
  /** Such as “Firefox”, without its version; null where it cannot be told. */
  browserFamilyOf: (userAgent: string) => string | null;
  systemOf: (userAgent: string) => string | null;
  /** The name of a network's owner; null where it is not known. */
  networkOwnerOf: (asn: string) => string | null;
  /** ISO 3166-1 alpha-2. */
  countryOf: (ip: string) => string | null;
}

/** Compares where and by what a session began with where and by what it was used last. */
export function compareVisits(
  { first, last }: Pick<AccountSession, 'first' | 'last'>,
  { browserFamilyOf, systemOf, networkOwnerOf, countryOf }: VisitFacts,
): VisitComparison {
  const compare = (tell: (visit: Visit) => string | null): Difference => {
    const [before, after] = [tell(first), tell(last)];
    return before === null || after === null ? 'unknown' : before === after ? 'same' : 'different';
  };
  const of = (value: string | null, tell: (value: string) => string | null) =>
    value === null ? null : tell(value);
  const owner = compare(({ asn }) => of(asn, networkOwnerOf));
  const number = compare(({ asn }) => asn);
  // One owner may run networks of several numbers.
  const network = number === 'different' && owner === 'same' ? 'same' : number;
  const browser = compare(({ userAgent }) => of(userAgent, browserFamilyOf));
  return {
    network,
    country: compare(({ ip }) => of(ip, countryOf)),
    browser,
    system: compare(({ userAgent }) => of(userAgent, systemOf)),
    address: compare(({ ip }) => ip),
    looksCopied: network === 'different' && browser === 'different',
  };
}
