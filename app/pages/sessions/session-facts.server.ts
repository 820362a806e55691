import { looksCopied } from '~/sessions/compare-clients';
import { describeDevice } from '~/devices/describe-device.server';
import { type DeviceDescription } from '~/devices/device-description';
import { maskAddress } from '~/sessions/mask-address';
import { type ListedSession } from '~/sessions/session';
import { describeSession } from './describe-session.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { nameDescription, nameNetwork, namePlace, type WordFormat } from '~/pages/kit/names.server';
import { nameSignIn } from './sign-in-words.server';

type SessionFormat = WordFormat & Pick<PageFormat, 'describeCurrent'>;

/** What a row says of a session besides times and applications. */
export interface SessionFacts {
  description: DeviceDescription;
  device: string;
  kindName: string;
  rawUserAgent: string | null;
  address: { masked: string; full: string } | null;
  countryCode: string | null;
  city: string | null;
  place: string | null;
  network: string | null;
  signIn: string;
  isSuspicious: boolean;
}

/** What the session shows of its device, place, network and sign-in, by their names. */
export function sessionFacts(session: ListedSession, format: SessionFormat): SessionFacts {
  const { translate, places } = format;
  const userAgent = session.last.userAgent ?? session.first.userAgent;
  const ip = session.last.ip ?? session.first.ip;
  const description = describeSession(session, format);
  const { kind, browser, system } = description;
  const located = ip === null ? null : places.locate(ip);
  return {
    description,
    device: nameDescription(description, translate),
    kindName: translate(`device.kind.${kind}`),
    rawUserAgent: browser === null && system === null && userAgent !== null ? userAgent : null,
    address: ip === null ? null : { masked: maskAddress(ip), full: ip },
    countryCode: located?.countryCode ?? null,
    city: located?.city ?? null,
    place: namePlace(ip, format),
    network: nameNetwork(session.last.asn ?? session.first.asn, format),
    signIn: nameSignIn(session, format),
    isSuspicious: isSuspicious(session, format),
  };
}

function isSuspicious(session: ListedSession, { networkOwners }: WordFormat): boolean {
  return looksCopied(session, {
    browserFamilyOf: (userAgent) => describeDevice(userAgent).browserName,
    networkOwnerOf: (asn) => networkOwners.ownerOf(asn),
  });
}
