import { type Brand, ownBrand } from '~/brand/brand';
import { hexOf } from '~/brand/color';
import { footLinks } from '~/brand/foot-links';
import { type Translators } from '~/i18n/translate';
import { type MailBrand } from '~/mail/mail-brand';
import { type Support } from '~/portal-config/support';

/** What mails have of a brand; null for the portal's own, whose mails have nothing round what they say. */
export function mailBrandOf(
  brand: Brand,
  { support, translator }: { support: Support; translator: Translators },
): MailBrand | null {
  if (brand === ownBrand) return null;
  const { name, palettes } = brand;
  return {
    name,
    button:
      palettes === null
        ? null
        : { background: hexOf(palettes.light.accent), text: hexOf(palettes.light.accentInk) },
    linksIn: (locale) => footLinks({ brand, support }, { locale, translate: translator(locale) }),
  };
}
