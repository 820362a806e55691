import { type Locale } from '~/i18n/locales';
import { type Translate } from '~/i18n/translate';
import { type Support } from '~/portal-config/support';
import { type Brand } from './brand';
import { linksIn } from './brand-schema';

/** What stands at the end of what people read: how support is reached, and the links of the brand. */
export interface FootLink {
  /** What it is; a mailbox is better told by its address. */
  text: string;
  /** `https:` or `mailto:`. */
  url: string;
}

/** The ways to reach support first, then the links of the brand in its order, in the language of `locale`. */
export function footLinks(
  { brand, support }: { brand: Brand; support: Support },
  { locale, translate: t }: { locale: Locale; translate: Translate },
): FootLink[] {
  const { email, url } = support;
  return [
    ...(email === null ? [] : [{ text: t('app.support'), url: `mailto:${email}` }]),
    ...(url === null ? [] : [{ text: t('app.support'), url }]),
    ...linksIn(brand.links, locale).map((link) => ({
      text: link.text ?? t(`app.links.${link.name}`),
      url: link.url,
    })),
  ];
}

/** As people write an address: of a mailbox, without the scheme. */
export function addressOf({ url }: FootLink): string {
  return url.replace(/^mailto:/, '');
}

/** What a link says: that of a mailbox is its address, so that it is no second “Support”. */
export function linkText(link: FootLink): string {
  return link.url.startsWith('mailto:') ? addressOf(link) : link.text;
}
