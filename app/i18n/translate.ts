import { type en } from './locales/en/catalogue';
import { type Translated } from './locales/translated';
import { type Locale, locales } from './locales';
import { type MessageValues } from './message-values';
import { type CompiledMessage, type GivenValues, writeMessage } from './write-message';

type English = typeof en;

export type MessageKey = keyof English;

/** Every text of the portal in one language, as ICU messages. */
export type Texts = Translated<English>;

/** Gives a text with the values that its English message asks for; none for a text that asks for none. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: ValuesOf<English[Key]>
) => string;

type ValuesOf<Text extends string> =
  Record<never, never> extends MessageValues<Text> ? [] : [values: MessageValues<Text>];

/** The parsed messages of one language. */
export type Catalogue = Record<MessageKey, CompiledMessage>;

/** Gives the texts of one language. */
export function createTranslate(locale: Locale, catalogue: Catalogue): Translate {
  const { format, direction } = locales[locale];
  const written = direction === 'rtl' ? isolated : (values: GivenValues) => values;
  return (key: MessageKey, values: GivenValues = {}) =>
    writeMessage(catalogue[key], written(values), format);
}

/**
 * Latin names and numbers inside text that runs the other way keep their own order
 * (Unicode Standard Annex #9 section 2.4: first strong isolate).
 */
function isolated(values: GivenValues): GivenValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
}
