import { IntlMessageFormat } from 'intl-messageformat';
import { en, type MessageKey } from './locales/en';

export type { MessageKey };
export type MessageValues = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** The languages the portal speaks, each with its direction of writing. */
export const locales = { en: { messages: en, direction: 'ltr' } } as const;
export type Locale = keyof typeof locales;

const parsed = new Map<string, IntlMessageFormat>();

/** Gives the texts of one language. Messages are parsed once, since that costs more than filling them in. */
export function translator(locale: Locale): Translate {
  return (key, values) => {
    const text: string = locales[locale].messages[key];
    if (values === undefined && !/[{}']/.test(text)) return text;
    const cacheKey = `${locale}:${key}`;
    let message = parsed.get(cacheKey);
    if (message === undefined) {
      message = new IntlMessageFormat(text, locale, undefined, {
        ignoreTag: true,
      });
      parsed.set(cacheKey, message);
    }
    return String(message.format(values));
  };
}
