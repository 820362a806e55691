import { compileMessage } from './compile-message.server';
import { type Locale, localeNames } from './locales';
import { ar } from './locales/ar/catalogue';
import { de } from './locales/de/catalogue';
import { en } from './locales/en/catalogue';
import { es } from './locales/es/catalogue';
import { fr } from './locales/fr/catalogue';
import { ja } from './locales/ja/catalogue';
import { type Catalogue, createTranslate, type Texts, type Translate } from './translate';

/** Every text in every language, as ICU messages. */
export const texts: Record<Locale, Texts> = { en, de, fr, es, ja, ar };

const compiled = forEachLocale((locale) => {
  const entries = Object.entries(texts[locale]);
  return Object.fromEntries(entries.map(([key, text]) => [key, compileMessage(text)])) as Catalogue;
});

const translates = forEachLocale((locale) => createTranslate(locale, compiled[locale]));

/** All texts of a language. */
export function translator(locale: Locale): Translate {
  return translates[locale];
}

function forEachLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(localeNames.map((locale) => [locale, make(locale)])) as Record<
    Locale,
    T
  >;
}
