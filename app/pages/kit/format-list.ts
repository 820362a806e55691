import { type Locale } from '~/i18n/locales';

/** Several words as one, such as “a, b and c”. */
export function formatList(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}

/** The same for a choice, such as “a, b or c”. */
export function formatChoice(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(words);
}
