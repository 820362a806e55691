import { type en } from './locales/en';
import { type Locale, locales } from './locales';
import { type CompiledMessage, type MessageValues, writeMessage } from './write-message';

export type MessageKey = keyof typeof en;

/** Every text of the portal in one language, as ICU messages. */
export type Texts = Record<MessageKey, string>;

/** The texts that browsers are sent too; the others only the server puts into words. */
export type PageMessageKey = Exclude<MessageKey, `device.${string}` | `server.${string}`>;

export type Translate<Key extends MessageKey = MessageKey> = (
  key: Key,
  values?: MessageValues,
) => string;

/** The parsed messages of one language, all of them or those that browsers are sent. */
export type Catalogue<Key extends MessageKey = MessageKey> = Record<Key, CompiledMessage>;

/** Gives the texts of one language. */
export function createTranslate<Key extends MessageKey>(
  locale: Locale,
  catalogue: Catalogue<Key>,
): Translate<Key> {
  const { format, direction } = locales[locale];
  const written = direction === 'rtl' ? isolated : (values: MessageValues) => values;
  return (key, values = {}) => writeMessage(catalogue[key], written(values), format);
}

/**
 * Latin names and numbers inside text that runs the other way keep their own order
 * (Unicode Standard Annex #9 section 2.4: first strong isolate).
 */
function isolated(values: MessageValues): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
}
