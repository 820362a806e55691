import { describeDevice } from '~/devices/describe-device.server';
import {
  formatDevice,
  formatNetwork,
  formatPlace,
  type WordFormat,
} from '~/pages/kit/format-names.server';
import { compareClients, type VisitComparison } from '~/sessions/compare-clients';
import { maskAddress } from '~/sessions/mask-address';
import { type AccountSession, type ClientInfo } from '~/sessions/session';

/** By what browser and from where a session began and was last used. */
export interface ClientsView {
  /** Null where it is the same as the last one in every respect. */
  first: ClientView | null;
  last: ClientView;
  changes: ClientChange[];
  /** Whether both browser and network have changed: the signs of a copied cookie. */
  looksCopied: boolean;
}

export interface ClientView {
  browser: string | null;
  network: string | null;
  place: string | null;
  address: { masked: string; full: string } | null;
  userAgent: string | null;
}

export type ClientChange = 'none' | 'network' | 'country' | 'browser' | 'address' | 'unknown';

export function toClientsView(
  { first, last }: Pick<AccountSession, 'first' | 'last'>,
  format: WordFormat,
): ClientsView {
  const { networkOwners, places } = format;
  const comparison = compareClients(
    { first, last },
    {
      deviceOf: describeDevice,
      networkOwnerOf: (asn) => networkOwners.ownerOf(asn),
      countryOf: (ip) => places.locate(ip)?.countryCode ?? null,
    },
  );
  const isSame = JSON.stringify(first) === JSON.stringify(last);
  return {
    first: isSame ? null : toClientView(first, format),
    last: toClientView(last, format),
    changes: changesOf(comparison),
    looksCopied: comparison.looksCopied,
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

function toClientView({ userAgent, ip, asn }: ClientInfo, format: WordFormat): ClientView {
  return {
    browser: userAgent === null ? null : formatDevice(userAgent, format.translate),
    network: formatNetwork(asn, format),
    place: formatPlace(ip, format),
    address: ip === null ? null : { masked: maskAddress(ip), full: ip },
    userAgent,
  };
}
