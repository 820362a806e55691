import { z } from 'zod';
import { type SealedText } from './sealed-text.server';

/** Encrypts values for a store that others may read, or for an address. */
export interface SealedJson<T> {
  /** `name` says what the value is, such as its key, so that one cannot be passed off as another. */
  seal(name: string, value: T): string;
  /** The value; null for what was not sealed under this name with one of the secrets, or has another shape. */
  open(name: string, sealed: string): T | null;
}

/** A date that `JSON.stringify` has written. */
export const storedDate = z.iso.datetime().transform((text) => new Date(text));

/**
 * Values as encrypted JSON. `schema` reads back what `JSON.stringify` made of one: dates are texts there. What opens is
 * still not trusted to be of this shape, as another release of the portal may have sealed it.
 */
export function createSealedJson<T>(
  sealedText: SealedText,
  schema: z.ZodType<T, unknown>,
): SealedJson<T> {
  return {
    seal: (name, value) => sealedText.seal(name, JSON.stringify(value)),
    open(name, sealed) {
      const text = sealedText.open(name, sealed);
      return text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null);
    },
  };
}
