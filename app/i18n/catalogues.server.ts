import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, localeNames, locales } from './locales';
import { ar } from './locales/ar/catalogue';
import { de } from './locales/de/catalogue';
import { en } from './locales/en/catalogue';
import { es } from './locales/es/catalogue';
import { fr } from './locales/fr/catalogue';
import { ja } from './locales/ja/catalogue';
import { defaultProductName, fitProductName, keepsItsOrder } from './product-name';
import { type MessageKey, type Texts, type Translate, type Translators } from './translate';

/** Every text in every language, as ICU messages. */
export const texts: Record<Locale, Texts> = { en, de, fr, es, ja, ar };

/** All texts of each language, in which the product has this name. */
export function createTranslators(productName: string): Translators {
  const translators = new Map(
    localeNames.map((locale) => [locale, createTranslator(locale, productName)]),
  );
  return (locale) => translators.get(locale)!;
}

/** Texts that are the same whatever the product is called. */
export const translator = createTranslators(defaultProductName);

type Values = Readonly<Record<string, string | number>>;

/** Messages are parsed when they are first shown: all of them would cost each start some seventy milliseconds. */
function createTranslator(locale: Locale, productName: string): Translate {
  const { format, direction } = locales[locale];
  const messages = new Map<MessageKey, IntlMessageFormat>();
  const isRightToLeft = direction === 'rtl';
  const product = isRightToLeft && !keepsItsOrder(productName) ? isolate(productName) : productName;
  return (key: MessageKey, values: Values = {}) => {
    const text = texts[locale][key];
    if (!text.includes('{')) return text;
    let message = messages.get(key);
    if (message === undefined) {
      const fitting = fitProductName(text, productName, locale);
      message = new IntlMessageFormat(fitting, format, undefined, { ignoreTag: true });
      messages.set(key, message);
    }
    const given = isRightToLeft ? isolated(values) : values;
    return message.format(withoutGaps({ product, ...given })) as string;
  };
}

/**
 * The compiler sees to it that no value is missing. Where one is all the same, its place stays empty: the
 * library would throw, and a page with a gap is better than none.
 */
function withoutGaps(values: Values): Values {
  return Object.assign(Object.create(anyName) as Values, values);
}

const anyName = new Proxy({}, { has: () => true, get: () => '' });

/**
 * Latin names and numbers inside text that runs the other way keep their own order
 * (Unicode Standard Annex #9 section 2.4: first strong isolate).
 */
function isolated(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? isolate(value) : value,
    ]),
  );
}

function isolate(value: string): string {
  return `\u2068${value}\u2069`;
}
