import { createHash } from 'node:crypto';
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

/** All texts of a language, for the server's own use. */
export function translator(locale: Locale): Translate {
  return translates[locale];
}

/** What a browser is sent of one language: a module whose address changes with its content. */
export interface BrowserCatalogue {
  path: string;
  script: string;
}

/**
 * The messages of each language for browsers, parsed, so that browsers need no parser, and without the
 * texts that only the server puts into words.
 */
export const browserCatalogues: Record<Locale, BrowserCatalogue> = forEachLocale((locale) => {
  const entries = Object.entries(compiled[locale]).filter(
    ([key]) => !/^(?:device|server)\./.test(key),
  );
  const script = `export default ${JSON.stringify(Object.fromEntries(entries))}`;
  const hash = createHash('sha256').update(script).digest('base64url').slice(0, 12);
  return { path: `/messages/${locale}.${hash}.js`, script };
});

function forEachLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(localeNames.map((locale) => [locale, make(locale)])) as Record<
    Locale,
    T
  >;
}
