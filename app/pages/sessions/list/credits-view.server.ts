import { type PortalConfig } from '~/request/context';
import { type Translate } from '~/i18n/translate';
import { dataCredits } from '~/places/data-credits';

/** Whom a kind of data on the page comes from. */
export interface CreditView {
  what: string;
  sources: { name: string; url: string; license: string }[];
}

/** The data about places and networks that the page shows; of an operator's own data nothing is known. */
export function viewCredits(
  { geoipDatabase }: Pick<PortalConfig, 'geoipDatabase'>,
  translate: Translate,
): CreditView[] {
  const kinds =
    geoipDatabase === null
      ? (['countries', 'network-owners'] as const)
      : (['network-owners'] as const);
  return kinds.map((kind) => ({
    what: translate(`server.credits.${kind}`),
    sources: dataCredits
      .filter(({ what }) => what === kind)
      .map(({ source, url, license }) => ({ name: source, url, license })),
  }));
}
