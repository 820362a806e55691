import { cleanText } from '~/clean-text';
import { type OwnField } from '~/portal-config/own-field';
import { type MetadataValue } from './account';

/** What is wrong with what was typed into a field. */
export type FieldProblem =
  | { code: 'too_long'; maximum: number }
  | { code: 'no_number' | 'no_whole_number' | 'no_date' | 'no_url' | 'no_choice' | 'not_visible' }
  | { code: 'out_of_range'; minimum: string | null; maximum: string | null };

/** What a field comes to: a value, null for an empty one, or why it cannot be used. */
export type FieldValue<T> = { value: T | null } | { problem: FieldProblem };

/** The time zones that can be chosen. */
export type TimeZones = readonly string[];

/** Reads what was typed into an own field; only a value of its type is ever stored. */
export function readOwnField(
  field: OwnField,
  typed: string,
  timeZones: TimeZones,
): FieldValue<MetadataValue> {
  const text = typed.trim();
  if (text === '') return { value: null };
  switch (field.type) {
    case 'text':
      return readText(text, field.maximumLength);
    case 'number':
      return readNumber(text, field);
    case 'boolean':
      return text === 'true' || text === 'false'
        ? { value: text === 'true' }
        : { problem: { code: 'no_choice' } };
    case 'date':
      return readDate(text, field);
    case 'select':
      return oneOf(
        text,
        field.options.map(({ value }) => value),
      );
    case 'url':
      return readUrl(text, field.maximumLength);
    case 'locale':
      return oneOf(text, field.locales);
    case 'timeZone':
      return oneOf(text, timeZones);
  }
}

/** A line of text as pages may show it again. */
export function readText(text: string, maximum: number): FieldValue<string> {
  if (text.length > maximum) return { problem: { code: 'too_long', maximum } };
  const clean = cleanText(text, { maxLength: maximum });
  return clean === null ? { problem: { code: 'not_visible' } } : { value: clean };
}

function readNumber(
  text: string,
  { minimum, maximum, isWhole }: Extract<OwnField, { type: 'number' }>,
): FieldValue<number> {
  const value = Number(text);
  if (!/^-?\d{1,15}(?:\.\d{1,10})?$/.test(text) || !Number.isFinite(value))
    return { problem: { code: 'no_number' } };
  if (isWhole && !Number.isInteger(value)) return { problem: { code: 'no_whole_number' } };
  const isIn = value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
  return isIn
    ? { value }
    : { problem: outOfRange(minimum?.toString() ?? null, maximum?.toString() ?? null) };
}

function readDate(
  text: string,
  { earliest, latest }: Extract<OwnField, { type: 'date' }>,
): FieldValue<string> {
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    // The thirtieth of February would become another day.
    new Date(text).toISOString().startsWith(text);
  if (!isDate) return { problem: { code: 'no_date' } };
  return text >= (earliest ?? '') && text <= (latest ?? '9999')
    ? { value: text }
    : { problem: outOfRange(earliest ?? null, latest ?? null) };
}

function readUrl(text: string, maximum: number): FieldValue<string> {
  if (text.length > maximum) return { problem: { code: 'too_long', maximum } };
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return url !== null && isPlain ? { value: url.href } : { problem: { code: 'no_url' } };
}

function oneOf(text: string, choices: readonly string[]): FieldValue<string> {
  return choices.includes(text) ? { value: text } : { problem: { code: 'no_choice' } };
}

function outOfRange(minimum: string | null, maximum: string | null): FieldProblem {
  return { code: 'out_of_range', minimum, maximum };
}
