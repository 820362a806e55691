import { type z } from 'zod';
import { isMessageKey, type Message, message } from '~/i18n/message';
import { type Act } from './act';

/** What a form says: what its act needs to know, or what is wrong with which field. */
export type ReadFields<Fields> =
  | { isValid: true; fields: Fields }
  | {
      isValid: false;
      reason: 'field_repeated' | 'fields_invalid';
      errors: Record<string, Message>;
    };

/** Reads a form's fields by the schema of its act. A dot or a bracket in a name means nothing. */
export function readFields<Schema extends z.ZodType>(
  { schema, repeated = [] }: Pick<Act<Schema>, 'schema' | 'repeated'>,
  form: URLSearchParams,
): ReadFields<z.output<Schema>> {
  const names = [...new Set(form.keys())].filter((name) => name !== 'intent');
  if (['intent', ...names].some((name) => !repeated.includes(name) && form.getAll(name).length > 1))
    return { isValid: false, reason: 'field_repeated', errors: {} };
  const given: Record<string, unknown> = Object.fromEntries(
    names.map((name) => [name, repeated.includes(name) ? form.getAll(name) : form.get(name)]),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return { isValid: true, fields: parsed.data };
  const errors = new Map<string, Message>();
  for (const issue of parsed.error.issues) {
    const name = String(issue.path[0] ?? '');
    // The first thing that is wrong with a field is the one to mend first.
    if (!errors.has(name)) errors.set(name, describeIssue(issue, given[name]));
  }
  return { isValid: false, reason: 'fields_invalid', errors: Object.fromEntries(errors) };
}

function describeIssue(issue: z.core.$ZodIssue, given: unknown): Message {
  if (isMessageKey(issue.message)) return { key: issue.message, values: {} };
  if (given === undefined || given === '') return message('kit.field.required');
  if (issue.code === 'too_big' && issue.origin === 'string')
    return message('kit.field.tooLong', { maximum: Number(issue.maximum) });
  return message('kit.field.invalid');
}

/** What was sent, as a page may show it again. */
export function sentFields(
  form: URLSearchParams,
  { secret = [] }: Pick<Act, 'secret'>,
): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter((name) => !secret.includes(name));
  return Object.fromEntries(names.map((name) => [name, form.getAll(name)]));
}
