import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, localeNames, locales } from './locales';
import { ar } from './locales/ar/catalogue';
import { de } from './locales/de/catalogue';
import { en } from './locales/en/catalogue';
import { es } from './locales/es/catalogue';
import { fr } from './locales/fr/catalogue';
import { ja } from './locales/ja/catalogue';
import { type MessageKey, type Texts, type Translate } from './translate';

/** Every text in every language, as ICU messages. */
export const texts: Record<Locale, Texts> = { en, de, fr, es, ja, ar };

const translators = new Map(localeNames.map((locale) => [locale, createTranslator(locale)]));

/** All texts of a language. */
export function translator(locale: Locale): Translate {
  return translators.get(locale)!;
}

type Values = Readonly<Record<string, string | number>>;

/** Messages are parsed when they are first shown: all of them would cost each start some seventy milliseconds. */
function createTranslator(locale: Locale): Translate {
  const { format, direction } = locales[locale];
  const messages = new Map<MessageKey, IntlMessageFormat>();
  return (key: MessageKey, values: Values = {}) => {
    const text = texts[locale][key];
    if (!text.includes('{')) return text;
    let message = messages.get(key);
    if (message === undefined) {
      message = new IntlMessageFormat(text, format, undefined, { ignoreTag: true });
      messages.set(key, message);
    }
    return message.format(withoutGaps(direction === 'rtl' ? isolated(values) : values)) as string;
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
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
}
