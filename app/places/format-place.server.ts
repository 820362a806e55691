import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { type Place, type Places } from './places';

interface PlaceFormat {
  locale: Locale;
  translate: Translate;
}

/** Where an address is, or what it is for where that is no place; null where nothing is known. */
export function formatPlace(
  address: string | null,
  { locale, translate, places }: PlaceFormat & { places: Places },
): string | null {
  if (address === null) return null;
  const kind = places.kindOf(address);
  if (kind === 'invalid') return null;
  if (kind !== 'public')
    return translate(`kit.place.${kind === 'private' || kind === 'shared' ? kind : 'reserved'}`);
  const place = places.locate(address);
  return place === null ? null : formatKnownPlace(place, { locale, translate });
}

/** Where something is, in words. */
export function formatKnownPlace(
  { city, region, countryCode }: Place,
  { locale, translate }: PlaceFormat,
): string {
  const country = formatCountry(countryCode, locale);
  if (city !== null && region !== null && city !== region)
    return translate('kit.place.inRegion', { city, region, country });
  const part = city ?? region;
  return part === null ? country : translate('kit.place.inCountry', { part, country });
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
