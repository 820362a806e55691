/** A parsed ICU message: its text, or its parts in order. */
export type CompiledMessage = string | readonly MessagePart[];

type Forms = Readonly<Record<string, CompiledMessage>>;

type MessagePart =
  | CompiledMessage
  | { argument: string }
  | { number: string }
  | { plural: string; forms: Forms }
  | { select: string; forms: Forms };

export type GivenValues = Readonly<Record<string, string | number>>;

/**
 * Fills in a message. `locale` is the BCP 47 tag that numbers are written by.
 *
 * The library’s own way of doing this brings its parser along, ten times the weight of this file.
 *
 * @throws {TypeError} for an argument that was not given, or is of another kind.
 */
export function writeMessage(
  message: CompiledMessage,
  values: GivenValues,
  locale: string,
): string {
  if (typeof message === 'string') return message;
  let text = '';
  for (const part of message) text += writePart(part, values, locale);
  return text;
}

function writePart(part: MessagePart, values: GivenValues, locale: string): string {
  if (typeof part === 'string' || isParts(part)) return writeMessage(part, values, locale);
  if ('argument' in part) return String(valueOf(part.argument, values));
  if ('number' in part) return writeNumber(numberOf(part.number, values), locale);
  if ('select' in part) {
    const form = String(valueOf(part.select, values));
    return writeMessage(formOf(part.forms, form), values, locale);
  }
  const count = numberOf(part.plural, values);
  const exact = `=${count}`;
  const form = Object.hasOwn(part.forms, exact) ? exact : pluralForm(count, locale);
  return writeMessage(formOf(part.forms, form), values, locale);
}

function isParts(part: MessagePart): part is readonly MessagePart[] {
  return Array.isArray(part);
}

function valueOf(name: string, values: GivenValues): string | number {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) throw new TypeError(`The text needs a value for “${name}”.`);
  return value;
}

function numberOf(name: string, values: GivenValues): number {
  const value = valueOf(name, values);
  if (typeof value !== 'number') throw new TypeError(`The text needs a number for “${name}”.`);
  return value;
}

function formOf(forms: Forms, form: string): CompiledMessage {
  return (Object.hasOwn(forms, form) ? forms[form] : forms.other) ?? '';
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

const writeNumber = forSmallNumbers((value, locale) =>
  kept(numberFormats, locale, () => new Intl.NumberFormat(locale)).format(value),
);

const pluralForm = forSmallNumbers((count, locale) =>
  kept(pluralRules, locale, () => new Intl.PluralRules(locale)).select(count),
);

/** Remembers what `give` says of small numbers: they come again and again, and asking takes longer than finding. */
function forSmallNumbers(give: (value: number, locale: string) => string) {
  const known = new Map<string, string[]>();
  return (value: number, locale: string): string => {
    if (!Number.isInteger(value) || value < 0 || value > 1000) return give(value, locale);
    const texts = kept(known, locale, () => []);
    return (texts[value] ??= give(value, locale));
  };
}

/** Making a formatter takes a hundred times longer than using it. */
function kept<T>(formats: Map<string, T>, locale: string, make: () => T): T {
  let format = formats.get(locale);
  if (format === undefined) {
    format = make();
    formats.set(locale, format);
  }
  return format;
}
