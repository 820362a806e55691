import { type DeviceDescription } from '~/devices/device-description';
import { describeDevice } from '~/devices/describe-device.server';
import {
  formatDeviceDescription,
  formatNetwork,
  formatPlace,
  type WordFormat,
} from '~/pages/kit/format-names.server';
import { type PageFormat } from '~/pages/kit/page-format.server';
import { describeSession } from '~/pages/sessions/describe-session.server';
import { looksCopied } from '~/sessions/compare-clients';
import { maskAddress } from '~/sessions/mask-address';
import { type ListedSession } from '~/sessions/session';

type SessionFormat = WordFormat & Pick<PageFormat, 'describeCurrent'>;

/** What a row shows of a session's device, place and network. */
export interface SessionFacts {
  description: DeviceDescription;
  device: string;
  /** The browser's own words, where nothing better can be said. */
  userAgent: string | null;
  address: { masked: string; full: string } | null;
  countryCode: string | null;
  city: string | null;
  /** Where and in whose network the session was last in use. */
  place: string | null;
  network: string | null;
  /** The signs of a copied cookie. */
  looksCopied: boolean;
}

export function sessionFacts(session: ListedSession, format: SessionFormat): SessionFacts {
  const { translate, places, networkOwners } = format;
  const userAgent = session.last.userAgent ?? session.first.userAgent;
  const ip = session.last.ip ?? session.first.ip;
  const description = describeSession(session, format);
  const { browser, system } = description;
  const located = ip === null ? null : places.locate(ip);
  return {
    description,
    device: formatDeviceDescription(description, translate),
    userAgent: browser === null && system === null ? userAgent : null,
    address: ip === null ? null : { masked: maskAddress(ip), full: ip },
    countryCode: located?.countryCode ?? null,
    city: located?.city ?? null,
    place: formatPlace(ip, format),
    network: formatNetwork(session.last.asn ?? session.first.asn, format),
    looksCopied: looksCopied(session, {
      deviceOf: describeDevice,
      networkOwnerOf: (asn) => networkOwners.ownerOf(asn),
    }),
  };
}
