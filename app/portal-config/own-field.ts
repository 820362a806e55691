import { z } from 'zod';
import { type Locale, localeNames } from '~/i18n/locales';
import { fieldMode } from './field-mode';
import { shownText } from './shown-text';

/** What an own field is called, in as many of the portal's languages as the operator likes. */
const labels = z
  .partialRecord(z.enum(localeNames), shownText(80))
  .refine((given) => Object.keys(given).length > 0, 'must have at least one language')
  .describe('The label in each language; English, else the first, stands in for a missing one.');

/** English, else the first, stands in for a language that the operator has no label in. */
export function labelIn(given: Partial<Record<Locale, string>>, locale: Locale): string {
  return given[locale] ?? given.en ?? Object.values(given)[0] ?? '';
}

/** Names that objects have without being given any. */
const inherited = ['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];

const key = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, 'must be letters, digits, _ and -, a letter first')
  .refine((name) => !inherited.includes(name), 'must be another name')
  .describe('The key in user_metadata.');

const common = {
  key,
  labels,
  mode: fieldMode.default('edit'),
};

const date = z.iso.date();
const inOrder = 'must not have a beginning behind its end';

/** A field of the profile that the operator keeps in `user_metadata`. */
export const ownFieldSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('text'),
    maximumLength: z.int().min(1).max(1000).default(200),
  }),
  z
    .strictObject({
      ...common,
      type: z.literal('number'),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
      isWhole: z.boolean().default(false).describe('Whether only whole numbers fit.'),
    })
    .refine(({ minimum = -Infinity, maximum = Infinity }) => minimum <= maximum, inOrder),
  z.strictObject({ ...common, type: z.literal('boolean') }),
  z
    .strictObject({
      ...common,
      type: z.literal('date'),
      earliest: date.optional(),
      latest: date.optional(),
    })
    .refine(({ earliest = '', latest = '9999' }) => earliest <= latest, inOrder),
  z.strictObject({
    ...common,
    type: z.literal('select'),
    options: z
      .array(z.strictObject({ value: shownText(200), labels }))
      .min(1)
      .max(100),
  }),
  z.strictObject({
    ...common,
    type: z.literal('url'),
    maximumLength: z.int().min(10).max(1000).default(500),
  }),
  z.strictObject({
    ...common,
    type: z.literal('locale'),
    locales: z
      .array(z.string().refine(isLanguageTag, 'must be a language tag, such as pt-BR'))
      .min(1)
      .max(100)
      .default([...localeNames])
      .describe('The language tags (BCP 47) to choose from.'),
  }),
  z.strictObject({ ...common, type: z.literal('timeZone') }),
]);

export type OwnField = z.output<typeof ownFieldSchema>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}
