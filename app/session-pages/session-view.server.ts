import { formatTime, type ShownTime, type TimeFormat } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { type Place, type Places } from '~/places/places';
import { describeDevice, printableUserAgent } from '~/sessions/describe-device.server';
import { type DeviceKind, type SystemName } from '~/sessions/device-description';
import { maskAddress } from '~/sessions/mask-address';
import { endsAt, type ListedSession } from '~/sessions/session';

/** A session in words, ready to be shown: everything a page needs and nothing it must not hold. */
export interface SessionView {
  handle: string;
  isCurrent: boolean;
  device: string;
  kind: DeviceKind;
  kindName: string;
  /** The browser's own words, where nothing better can be said. */
  rawUserAgent: string | null;
  address: { masked: string; full: string } | null;
  place: string | null;
  firstSignIn: ShownTime | null;
  lastContact: ShownTime | null;
  ends: ShownTime | null;
  isExpired: boolean;
  endingSince: ShownTime | null;
}

export type ViewFormat = TimeFormat & { translate: Translate; places: Places };

/** Puts a session into the words of the page's language and time zone. */
export function viewSession(session: ListedSession, format: ViewFormat): SessionView {
  const userAgent = session.last.userAgent ?? session.first.userAgent;
  const address = session.last.ip ?? session.first.ip;
  const ends = endsAt(session);
  const shown = (date: Date | null) => (date === null ? null : formatTime(date, format));
  const { kind, browser, system } = describeDevice(userAgent);
  return {
    handle: session.handle,
    isCurrent: session.isCurrent,
    device: nameDevice(userAgent, format.translate),
    kind,
    kindName: format.translate(`device.kind.${kind}`),
    rawUserAgent:
      browser === null && system === null && userAgent !== null
        ? printableUserAgent(userAgent)
        : null,
    address: address === null ? null : { masked: maskAddress(address), full: address },
    place: address === null ? null : namePlace(format.places.locate(address), format),
    firstSignIn: shown(session.createdAt),
    lastContact: shown(session.lastContactAt),
    ends: shown(ends),
    isExpired: ends !== null && ends.getTime() <= format.now,
    endingSince: shown(session.endingSince),
  };
}

/** Names the device behind a user agent in a few words, such as “Firefox 128 on Linux”. */
export function nameDevice(userAgent: string | null, translate: Translate): string {
  const { browser, system } = describeDevice(userAgent);
  const systemName = system === null ? null : nameSystem(system, translate);
  if (browser !== null && systemName !== null)
    return translate('device.browserOnSystem', { browser, system: systemName });
  return browser ?? systemName ?? translate('device.unknown');
}

function nameSystem(system: SystemName, translate: Translate): string {
  if (system === 'windows-or-later') return translate('device.windowsOrLater');
  if (system === 'desktop-or-tablet') return translate('device.desktopOrTablet');
  if (system === 'apple-device') return translate('device.appleDevice');
  return system.name;
}

/** Names a place as closely as it is known, such as “Stockholm, Sweden”; null for none. */
export function namePlace(
  place: Place | null,
  { locale, translate }: Pick<ViewFormat, 'locale' | 'translate'>,
): string | null {
  if (place === null) return null;
  const country = countryNames(locale).of(place.countryCode) ?? place.countryCode;
  return place.city === null ? country : translate('server.place', { city: place.city, country });
}

const countryNamesByLocale = new Map<Locale, Intl.DisplayNames>();

function countryNames(locale: Locale): Intl.DisplayNames {
  let names = countryNamesByLocale.get(locale);
  if (names === undefined) {
    names = new Intl.DisplayNames(locale, { type: 'region' });
    countryNamesByLocale.set(locale, names);
  }
  return names;
}
