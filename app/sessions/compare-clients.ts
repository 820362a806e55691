import { type DeviceDescription } from '~/devices/device-description';
import { plainAddress } from '~/ip-address';
import { maybeSameClient } from './same-client';
import { type AccountSession, type ClientInfo } from './session';

/** `unknown` where one of the two visits does not tell. */
type Difference = 'same' | 'different' | 'unknown';

/** What differs between what the sign-in service saw first of a session and what it saw last. */
export interface VisitComparison {
  /** Who runs the network; by its number where the name is not known. */
  network: Difference;
  country: Difference;
  /** The browser's family: a new version of it is no difference. */
  browser: Difference;
  system: Difference;
  /** The whole IP address, however it is spelled. */
  address: Difference;
  /**
   * Network owner and client have both changed. One browser moves between networks, but a session does not
   * move to another engine or system by itself: this is what can be seen of a copied cookie.
   */
  looksCopied: boolean;
}

/** What is known of a visit besides what the service told. */
export interface VisitFacts {
  deviceOf: (userAgent: string) => DeviceDescription;
  /** The name of a network's owner; null where it is not known. */
  networkOwnerOf: (asn: string) => string | null;
  /** ISO 3166-1 alpha-2. */
  countryOf: (ip: string) => string | null;
}

/** Compares where and by what a session began with where and by what it was used last. */
export function compareClients(visits: Visits, facts: VisitFacts): VisitComparison {
  const { deviceOf, countryOf } = facts;
  return {
    network: compareNetwork(visits, facts),
    country: compare(visits, ({ ip }) => of(ip, countryOf)),
    browser: compare(visits, ({ userAgent }) =>
      of(userAgent, (text) => deviceOf(text).browserName),
    ),
    system: compare(visits, ({ userAgent }) => of(userAgent, (text) => systemOf(deviceOf(text)))),
    address: compare(visits, ({ ip }) => of(ip, plainAddress)),
    looksCopied: looksCopied(visits, facts),
  };
}

/** The same as `looksCopied` of the comparison, for lists, which say no more than this. */
export function looksCopied(
  visits: Visits,
  facts: Pick<VisitFacts, 'networkOwnerOf' | 'deviceOf'>,
): boolean {
  const { first, last } = visits;
  if (first.userAgent === null || last.userAgent === null) return false;
  return (
    compareNetwork(visits, facts) === 'different' &&
    !maybeSameClient(facts.deviceOf(first.userAgent), facts.deviceOf(last.userAgent))
  );
}

type Visits = Pick<AccountSession, 'first' | 'last'>;

function compareNetwork(
  visits: Visits,
  { networkOwnerOf }: Pick<VisitFacts, 'networkOwnerOf'>,
): Difference {
  const number = compare(visits, ({ asn }) => asn);
  if (number !== 'different') return number;
  // One owner may run networks of several numbers.
  const owner = compare(visits, ({ asn }) => of(asn, networkOwnerOf));
  return owner === 'same' ? 'same' : 'different';
}

function systemOf({ system }: DeviceDescription): string | null {
  return typeof system === 'object' ? (system?.name ?? null) : system;
}

function compare({ first, last }: Visits, tell: (visit: ClientInfo) => string | null): Difference {
  const before = tell(first);
  const after = tell(last);
  return before === null || after === null ? 'unknown' : before === after ? 'same' : 'different';
}

function of(value: string | null, tell: (value: string) => string | null): string | null {
  return value === null ? null : tell(value);
}
