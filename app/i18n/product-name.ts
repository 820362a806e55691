import { type Locale } from './locales';

/** What the portal is called where its operator has no other name for it. */
export const defaultProductName = 'Latchkey';

/** Where the name of the product stands in a text. Whoever asks for the text gives no value for it. */
export const productPlace = '{product}';

/** Writing systems that Japanese sets without a blank between their letters. */
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

type Fit = (text: string, name: string) => string;

/** What a name asks of the words beside it. Other languages leave them as they are. */
const fits: Partial<Record<Locale, Fit>> = {
  fr: (text, name) =>
    /^[aeiouœ]/i.test(withoutAccents(name))
      ? text.replace(/\b(d|qu)e \{product\}/g, `$1’${productPlace}`)
      : text,
  es: (text, name) =>
    /^h?i(?!e)/i.test(withoutAccents(name))
      ? text.replace(/\by \{product\}/g, `e ${productPlace}`)
      : text,
  ja: (text, name) => {
    const begun = new RegExp(`^${unspaced}`, 'u').test(name)
      ? text.replace(new RegExp(`(?<=${unspaced}) \\{product\\}`, 'gu'), productPlace)
      : text;
    return new RegExp(`${unspaced}$`, 'u').test(name)
      ? begun.replace(new RegExp(`\\{product\\} (?=${unspaced})`, 'gu'), productPlace)
      : begun;
  },
};

/** The text as it has to be round this name: French says “d’Acme” and not “de Acme”. */
export function fitProductName(text: string, name: string, locale: Locale): string {
  return text.includes(productPlace) ? (fits[locale]?.(text, name) ?? text) : text;
}

/**
 * Whether a name keeps its order by itself inside of text that runs from the right, as letters of one direction do; all
 * others have to be isolated.
 */
export function keepsItsOrder(name: string): boolean {
  return /^[\p{Script=Latin} ]+$/u.test(name);
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
