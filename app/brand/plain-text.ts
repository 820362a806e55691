import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { type Support } from '~/portal-config/support';
import { type Brand, ownBrand } from './brand';
import { addressOf, footLinks } from './foot-links';

/** In whose name, and in which language, an answer is written that is no page. */
export interface PlainTextLook {
  brand: Brand;
  support: Support;
  locale: Locale;
  translate: Translate;
}

/** The text of an answer that is no page, with the name of the brand and its links round it. */
export function plainText(text: string, look: PlainTextLook): string {
  const { brand, support, locale } = look;
  if (brand === ownBrand) return `${text}\n`;
  const colon = locale === 'fr' ? '\u00a0: ' : ': ';
  const links = footLinks({ brand, support }, look).map(
    (link) => link.text + colon + addressOf(link),
  );
  const parts = [brand.name, text, ...(links.length === 0 ? [] : [links.join('\n')])];
  return `${parts.join('\n\n')}\n`;
}
