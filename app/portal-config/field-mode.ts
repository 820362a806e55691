import { z } from 'zod';

/** What a person can do with a part of their account: not even see it, see it, change it. Stricter ones first. */
export const fieldModes = ['off', 'read', 'edit'] as const;
export type FieldMode = (typeof fieldModes)[number];

export const fieldMode = z.enum(fieldModes);

/** The stricter of two modes. */
export function stricter(one: FieldMode, other: FieldMode): FieldMode {
  return fieldModes.indexOf(one) <= fieldModes.indexOf(other) ? one : other;
}
