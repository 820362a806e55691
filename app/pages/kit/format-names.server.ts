import { type Application } from '~/applications/application-directory';
import { type TimeFormat } from '~/i18n/format-time.server';
import { type Translate } from '~/i18n/translate';
import { type NetworkOwners, type Places } from '~/places/places';
import { describeDevice } from '~/devices/describe-device.server';
import { formatDevice } from '~/devices/format-device.server';

/** What words are chosen by, and where they are looked up. */
export type WordFormat = TimeFormat & {
  translate: Translate;
  places: Places;
  networkOwners: NetworkOwners;
};

/** Names a browser of the log, which has user agents whole, or short as in “Chrome 120.0.0 / Mac OS X 10.15.7”. */
export function formatLoggedBrowser(userAgent: string | null, { translate }: WordFormat): string {
  const { browser, system } = describeDevice(userAgent);
  const isDescribed = userAgent === null || browser !== null || system !== null;
  return isDescribed ? formatDevice(userAgent, translate) : userAgent;
}

/** A network by its owner, or by its number where the owner is not known. */
export function formatNetwork(
  asn: string | null,
  { networkOwners }: Pick<WordFormat, 'networkOwners'>,
): string | null {
  const number = /^(?:AS)?(\d{1,10})$/i.exec(asn?.trim() ?? '')?.[1];
  return number === undefined ? null : (networkOwners.ownerOf(number) ?? `AS${number}`);
}

/** Names applications by their ids, also one whose name is not known. */
export function applicationNames(
  applications: ReadonlyMap<string, Pick<Application, 'name'>>,
  translate: Translate,
): (id: string) => string {
  return (id) => applications.get(id)?.name ?? translate('kit.application.unnamed');
}
