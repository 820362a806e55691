import { describeDevice } from '~/devices/describe-device.server';
import { plainAddress } from '~/ip-address';
import { formatNetwork, type WordFormat } from '~/pages/kit/format-names.server';
import { formatPlace } from '~/places/format-place.server';
import { compareClients, type VisitComparison } from '~/sessions/compare-clients';
import { maskAddress } from '~/sessions/mask-address';
import { type AccountSession, type ClientInfo } from '~/sessions/session';
import { formatSystem } from './format-system.server';

/** By what and from where a session was signed in, against where it was last seen. */
export interface ClientsView {
  /** All that is compared, side by side; empty where nothing of it differs. */
  compared: ComparedFact[];
  changes: ClientChange[];
  /** Whether both browser and network have changed: the signs of a copied cookie. */
  looksCopied: boolean;
  lastSeen: TechnicalDetails;
  /** Without what is as it was when the session was last seen. */
  signedIn: TechnicalDetails;
}

/** What is told of a client, as it is and not in words. */
interface TechnicalDetails {
  address: string | null;
  userAgent: string | null;
}

export interface ComparedFact {
  what: 'browser' | 'system' | 'place' | 'network' | 'address';
  /** At sign-in and when it was last seen; null where that is not known. */
  signedIn: string | null;
  lastSeen: string | null;
  isChanged: boolean;
}

type ClientChange = 'none' | 'network' | 'country' | 'browser' | 'address' | 'unknown';

/** The client at the sign-in beside the one of the last visit; `compared` is empty where they are alike. */
export function toClientsView(
  visits: Pick<AccountSession, 'first' | 'last'>,
  format: WordFormat,
): ClientsView {
  const { networkOwners, places } = format;
  const comparison = compareClients(visits, {
    deviceOf: describeDevice,
    networkOwnerOf: (asn) => networkOwners.ownerOf(asn),
    countryOf: (ip) => places.locate(ip)?.countryCode ?? null,
  });
  const compared = compare(visits, comparison, format);
  const first = toTechnicalDetails(visits.first);
  const last = toTechnicalDetails(visits.last);
  return {
    compared: compared.some(
      ({ signedIn, lastSeen, isChanged }) => isChanged || signedIn !== lastSeen,
    )
      ? compared
      : [],
    changes: changesOf(comparison),
    looksCopied: comparison.looksCopied,
    signedIn: {
      address: first.address === last.address ? null : first.address,
      userAgent: first.userAgent === last.userAgent ? null : first.userAgent,
    },
    lastSeen: last,
  };
}

function changesOf(comparison: VisitComparison): ClientChange[] {
  const { network, country, browser, system, address } = comparison;
  const changed: ClientChange[] = [];
  if (browser === 'different' || system === 'different') changed.push('browser');
  if (country === 'different') changed.push('country');
  else if (network === 'different') changed.push('network');
  if (changed.length > 0) return changed;
  if (browser === 'unknown' || network === 'unknown') return ['unknown'];
  return [address === 'different' ? 'address' : 'none'];
}

function compare(
  { first, last }: Pick<AccountSession, 'first' | 'last'>,
  { browser, system, country, network, address }: VisitComparison,
  format: WordFormat,
): ComparedFact[] {
  const [from, to] = [toWords(first, format), toWords(last, format)];
  const differences = { browser, system, place: country, network, address };
  return (['browser', 'system', 'place', 'network', 'address'] as const).map((what) => ({
    what,
    signedIn: from[what],
    lastSeen: to[what],
    isChanged: differences[what] === 'different',
  }));
}

function toWords({ userAgent, ip, asn }: ClientInfo, format: WordFormat) {
  const { browser, system } = describeDevice(userAgent);
  return {
    browser,
    system: formatSystem({ system, systemVersion: null }, format.translate),
    place: formatPlace(ip, format),
    network: formatNetwork(asn, format),
    address: ip === null ? null : maskAddress(ip),
  };
}

function toTechnicalDetails({ ip, userAgent }: ClientInfo): TechnicalDetails {
  return { address: ip === null ? null : plainAddress(ip), userAgent };
}
