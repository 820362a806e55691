import { en } from './locales/en/catalogue';
import { type MessageKey, type Translate, type ValuesOf } from './translate';

type GivenValues = Readonly<Record<string, string | number>>;

/** A text with its values, to be said later and in whichever language it is then. */
export interface Message {
  key: MessageKey;
  values: GivenValues;
}

/** The text of this key, with the values that it asks for. */
export function message<Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>): Message {
  const [given = {}]: readonly GivenValues[] = values;
  return { key, values: given };
}

/** The text in the language of `translate`. */
export function translateMessage(translate: Translate, { key, values }: Message): string {
  return (translate as (key: MessageKey, values: GivenValues) => string)(key, values);
}

/** Whether a text has this key. */
export function isMessageKey(value: string): value is MessageKey {
  return Object.hasOwn(en, value);
}
