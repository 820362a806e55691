import { type Locale, locales } from '~/i18n/locales';

/** Several words as one, such as “a, b and c”. */
export function formatList(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(apart(words, locale));
}

/** The same for a choice, such as “a, b or c”. */
export function formatChoice(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(apart(words, locale));
}

/**
 * From right to left, names in Latin letters would turn the words between them round (Unicode Standard Annex #9): several
 * are isolated from each other.
 */
function apart(words: readonly string[], locale: Locale): readonly string[] {
  return locales[locale].direction === 'rtl' && words.length > 1
    ? words.map((word) => `\u2068${word}\u2069`)
    : words;
}
