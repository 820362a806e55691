import { type z } from 'zod';

/** What a text says; undefined where it is no JSON, as half a value or a proxy's page is none. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a stored text says; null where it is no JSON, or of another shape, as another release may have written it. */
export function readStored<T>(text: string, schema: z.ZodType<T, unknown>): T | null {
  return schema.safeParse(jsonOf(text)).data ?? null;
}

/**
 * Told of each record that is there and cannot be read, which then counts as none: somebody signs in again, rather than
 * that all pages of theirs fail.
 */
export type OnUnreadable = (kind: StoredKind) => void;

export const storedKinds = ['portal session', 'ending', 'job'] as const;
/** What stands in a store as text. */
export type StoredKind = (typeof storedKinds)[number];
