import { compareClients, type VisitComparison } from '~/sessions/compare-clients';
import { describeDevice } from '~/devices/describe-device.server';
import { maskAddress } from '~/sessions/mask-address';
import { type ClientInfo } from '~/tenant-calls/client-info';
import { type AccountSession } from '~/sessions/session';
import { nameDevice, nameNetwork, namePlace, type WordFormat } from '~/pages/kit/names.server';
import { type WordedFact } from '~/pages/kit/worded-facts';

export interface WordedVisits {
  heading: string;
  /** Beginning and now side by side where they differ, or one of them where they do not. */
  sides: { heading: string | null; facts: WordedFact[] }[];
  /** What the differences can mean. */
  meanings: string[];
  looksCopied: boolean;
}

/** Where and by what a session began and goes on, and what a change of these can mean. */
export function wordVisits(
  { first, last }: Pick<AccountSession, 'first' | 'last'>,
  format: WordFormat,
): WordedVisits {
  const { translate, networkOwners, places } = format;
  const comparison = compareClients(
    { first, last },
    {
      browserFamilyOf: (userAgent) => describeDevice(userAgent).browserName,
      systemOf: (userAgent) => systemOf(userAgent),
      networkOwnerOf: (asn) => networkOwners.ownerOf(asn),
      countryOf: (ip) => places.locate(ip)?.countryCode ?? null,
    },
  );
  const isSame = JSON.stringify(first) === JSON.stringify(last);
  return {
    heading: translate('server.session.visits'),
    sides: isSame
      ? [{ heading: null, facts: wordVisit(last, format) }]
      : [
          { heading: translate('server.session.began'), facts: wordVisit(first, format) },
          { heading: translate('server.session.now'), facts: wordVisit(last, format) },
        ],
    meanings: meaningsOf(comparison).map((name) => translate(`server.session.change.${name}`)),
    looksCopied: comparison.looksCopied,
  };
}

type Meaning = 'none' | 'network' | 'country' | 'browser' | 'address' | 'unknown';

function meaningsOf(comparison: VisitComparison): Meaning[] {
  const { network, country, browser, system, address } = comparison;
  const changed: Meaning[] = [];
  if (browser === 'different' || system === 'different') changed.push('browser');
  if (country === 'different') changed.push('country');
  else if (network === 'different') changed.push('network');
  if (changed.length > 0) return changed;
  if (browser === 'unknown' || network === 'unknown') return ['unknown'];
  return [address === 'different' ? 'address' : 'none'];
}

function systemOf(userAgent: string): string | null {
  const { system } = describeDevice(userAgent);
  return system === null || typeof system === 'string' ? system : system.name;
}

function wordVisit({ userAgent, ip, asn }: ClientInfo, format: WordFormat): WordedFact[] {
  const { translate } = format;
  const unknown = translate('sessions.unknown');
  const text = (term: string, value: string | null): WordedFact => ({
    term,
    value: { as: 'text', text: value ?? unknown },
  });
  return [
    text(
      translate('server.session.browser'),
      userAgent === null ? null : nameDevice(userAgent, translate),
    ),
    text(translate('server.session.network'), nameNetwork(asn, format)),
    text(translate('sessions.place'), namePlace(ip, format)),
    {
      term: translate('sessions.address'),
      value:
        ip === null
          ? { as: 'text', text: unknown }
          : {
              as: 'address',
              masked: maskAddress(ip),
              full: ip,
              reveal: translate('server.session.addressReveal'),
            },
    },
    ...(userAgent === null
      ? []
      : [
          {
            term: translate('sessions.rawUserAgent'),
            value: { as: 'raw' as const, text: userAgent },
          },
        ]),
  ];
}
