import { type Locale } from '~/i18n/locales';

const formats = new Map<Locale, Intl.ListFormat>();

/** Several words as one, such as “a, b and c”. */
export function formatList(words: readonly string[], locale: Locale): string {
  let format = formats.get(locale);
  if (format === undefined) {
    format = new Intl.ListFormat(locale, { type: 'conjunction' });
    formats.set(locale, format);
  }
  return format.format(words);
}
