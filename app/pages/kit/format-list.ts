import { type Locale } from '~/i18n/locales';

/** Several words as one, such as “a, b and c”. */
export function formatList(words: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(words);
}
