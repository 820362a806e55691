import { type en } from './locales/en/catalogue';
import { type Locale } from './locales';
import { type MessageValues } from './message-values';

type English = typeof en;

export type MessageKey = keyof English;

/** The same texts in another language: every key of the English ones, and no other. */
export type Translated<Group> = { readonly [Key in keyof Group]: string };

/** Every text of the portal in one language, as ICU messages. */
export type Texts = Translated<English>;

/** Gives a text with the values that its English message asks for; none for a text that asks for none. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: ValuesOf<Key>) => string;

/** The texts of a language. */
export type Translators = (locale: Locale) => Translate;

/** What is given with the key of a text: all but the name of the product, which is one for the whole portal. */
export type ValuesOf<Key extends MessageKey> =
  Record<never, never> extends Given<Key> ? [] : [values: Given<Key>];

type Given<Key extends MessageKey> = Omit<MessageValues<English[Key]>, 'product'>;
