import { type TimeFormat } from '~/i18n/format-time.server';
import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { type NetworkOwners, type Places } from '~/places/places';
import { describeDevice } from '~/devices/describe-device.server';
import { type DeviceDescription, type SystemName } from '~/devices/device-description';

/** What words are chosen by, and where they are looked up. */
export type WordFormat = TimeFormat & {
  translate: Translate;
  places: Places;
  networkOwners: NetworkOwners;
};

/** Names the device behind a user agent in a few words, such as “Firefox 128 on Linux”. */
export function formatDevice(userAgent: string | null, translate: Translate): string {
  return formatDeviceDescription(describeDevice(userAgent), translate);
}

/** Names a browser of the log, which has user agents whole, or short as in “Chrome 120.0.0 / Mac OS X 10.15.7”. */
export function formatLoggedBrowser(userAgent: string | null, { translate }: WordFormat): string {
  const { browser, system } = describeDevice(userAgent);
  const isDescribed = userAgent === null || browser !== null || system !== null;
  return isDescribed ? formatDevice(userAgent, translate) : userAgent;
}

/** Names a device that is described already. */
export function formatDeviceDescription(
  { browser, system }: Pick<DeviceDescription, 'browser' | 'system'>,
  translate: Translate,
): string {
  const systemName = system === null ? null : formatSystem(system, translate);
  if (browser !== null && systemName !== null)
    return translate('devices.browserOnSystem', { browser, system: systemName });
  return browser ?? systemName ?? translate('devices.unknown');
}

/** The same in fewer words, for where many stand below each other: without versions, such as “Firefox on Windows”. */
export function formatDeviceBriefly(
  { browserName, system }: Pick<DeviceDescription, 'browserName' | 'system'>,
  translate: Translate,
): string {
  const brief = system === 'windows-or-later' ? ({ name: 'Windows' } as const) : system;
  return formatDeviceDescription({ browser: browserName, system: brief }, translate);
}

function formatSystem(system: SystemName, translate: Translate): string {
  if (system === 'windows-or-later') return translate('devices.windowsOrLater');
  if (system === 'desktop-or-tablet') return translate('devices.desktopOrTablet');
  if (system === 'phone-or-tablet') return translate('devices.phoneOrTablet');
  if (system === 'apple-device') return translate('devices.appleDevice');
  return system.name;
}

/** Where an address is, or what it is for where that is no place; null where nothing is known. */
export function formatPlace(
  address: string | null,
  { locale, translate, places }: Pick<WordFormat, 'locale' | 'translate' | 'places'>,
): string | null {
  if (address === null) return null;
  const kind = places.kindOf(address);
  if (kind === 'invalid') return null;
  if (kind !== 'public')
    return translate(`kit.place.${kind === 'private' || kind === 'shared' ? kind : 'reserved'}`);
  const place = places.locate(address);
  if (place === null) return null;
  const country = formatCountry(place.countryCode, locale);
  const { city, region } = place;
  if (city !== null && region !== null && city !== region)
    return translate('kit.place.inRegion', { city, region, country });
  const part = city ?? region;
  return part === null ? country : translate('kit.place.inCountry', { part, country });
}

/** A network by its owner, or by its number where the owner is not known. */
export function formatNetwork(
  asn: string | null,
  { networkOwners }: Pick<WordFormat, 'networkOwners'>,
): string | null {
  const number = /^(?:AS)?(\d{1,10})$/i.exec(asn?.trim() ?? '')?.[1];
  return number === undefined ? null : (networkOwners.ownerOf(number) ?? `AS${number}`);
}

/** Making one takes several times as long as asking it. */
const countryNames = new Map<Locale, Intl.DisplayNames>();

/** The country of an ISO 3166-1 alpha-2 code. */
export function formatCountry(code: string, locale: Locale): string {
  let names = countryNames.get(locale);
  if (names === undefined) {
    names = new Intl.DisplayNames(locale, { type: 'region' });
    countryNames.set(locale, names);
  }
  return names.of(code) ?? code;
}
