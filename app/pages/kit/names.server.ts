import {
  formatComingTime,
  formatTime,
  type ShownTime,
  type TimeFormat,
} from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { type NetworkOwners, type Places } from '~/places/places';
import { describeDevice } from '~/devices/describe-device.server';
import { type DeviceDescription, type SystemName } from '~/devices/device-description';
import { type AccountSession } from '~/sessions/session';

/** What words are chosen by, and where they are looked up. */
export type WordFormat = TimeFormat & {
  translate: Translate;
  places: Places;
  networkOwners: NetworkOwners;
};

/** Names the device behind a user agent in a few words, such as “Firefox 128 on Linux”. */
export function nameDevice(userAgent: string | null, translate: Translate): string {
  return nameDescription(describeDevice(userAgent), translate);
}

/** The same, for a device that is described already. */
export function nameDescription(
  { browser, system }: Pick<DeviceDescription, 'browser' | 'system'>,
  translate: Translate,
): string {
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

/** Where an address is, or what it is for where that is no place; null where nothing is known. */
export function namePlace(
  address: string | null,
  { locale, translate, places }: Pick<WordFormat, 'locale' | 'translate' | 'places'>,
): string | null {
  if (address === null) return null;
  const kind = places.kindOf(address);
  if (kind === 'invalid') return null;
  if (kind !== 'public')
    return translate(
      `server.address.${kind === 'private' || kind === 'shared' ? kind : 'reserved'}`,
    );
  const place = places.locate(address);
  if (place === null) return null;
  const country = nameCountry(place.countryCode, locale);
  const { city, region } = place;
  if (city !== null && region !== null && city !== region)
    return translate('server.placeInRegion', { city, region, country });
  const part = city ?? region;
  return part === null ? country : translate('server.place', { part, country });
}

/** A network by its owner, or by its number where the owner is not known. */
export function nameNetwork(
  asn: string | null,
  { networkOwners }: Pick<WordFormat, 'networkOwners'>,
): string | null {
  const number = /^(?:AS)?(\d{1,10})$/i.exec(asn?.trim() ?? '')?.[1];
  return number === undefined ? null : (networkOwners.ownerOf(number) ?? `AS${number}`);
}

/** A moment and what it is of; null where it is not known. */
export interface NamedTime {
  term: string;
  time: ShownTime | null;
}

/** When a session began, and when it ends by itself: unused, and at the latest. */
export function nameSpan(
  { createdAt, idleExpiresAt, expiresAt }: AccountSession,
  format: TimeFormat & { translate: Translate },
): NamedTime[] {
  const { translate, now } = format;
  const end = (term: string, at: Date | null): NamedTime => {
    if (at === null) return { term, time: null };
    return at.getTime() > now
      ? { term, time: formatComingTime(at, format) }
      : { term: translate('server.session.expired'), time: formatTime(at, format) };
  };
  return [
    {
      term: translate('server.session.firstSignIn'),
      time: createdAt === null ? null : formatTime(createdAt, format),
    },
    end(translate('server.session.idleEnd'), idleExpiresAt),
    end(translate('server.session.latestEnd'), expiresAt),
  ];
}

interface CountryNames {
  names: Intl.DisplayNames;
  /** By code; there are no more than 676 of two letters. */
  known: Map<string, string>;
}
const countryNamesByLocale = new Map<Locale, CountryNames>();

/** The country of an ISO 3166-1 alpha-2 code. */
export function nameCountry(code: string, locale: Locale): string {
  let countries = countryNamesByLocale.get(locale);
  if (countries === undefined) {
    countries = { names: new Intl.DisplayNames(locale, { type: 'region' }), known: new Map() };
    countryNamesByLocale.set(locale, countries);
  }
  let name = countries.known.get(code);
  if (name === undefined) {
    name = countries.names.of(code) ?? code;
    countries.known.set(code, name);
  }
  return name;
}

const listFormats = new Map<Locale, Intl.ListFormat>();

/** Several words as one, such as “a, b and c”. */
export function listWords(words: readonly string[], locale: Locale): string {
  const [first, ...others] = words;
  if (first !== undefined && others.length === 0) return first;
  let format = listFormats.get(locale);
  if (format === undefined) {
    format = new Intl.ListFormat(locale, { type: 'conjunction' });
    listFormats.set(locale, format);
  }
  return format.format(words);
}
