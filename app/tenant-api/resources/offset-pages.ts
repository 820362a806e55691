import { z } from 'zod';
import { TenantError } from '~/tenant-calls/tenant-error';
import { countedEntries } from './answer-fields';
import { type OwnEntries, type PartBounds, readOwnEntries } from './checkpoint-pages';

/** The largest page the API gives. */
const largestPage = 100;

/** A page of a list that is asked for by number; entries that are no such thing are only counted. */
export interface OffsetPage<Entry> {
  entries: { usable: Entry[]; unusableCount: number };
  /** Totals are not looked at, as what they say is not always so: a list goes on as long as pages are full. */
  isFull: boolean;
}

/** What to ask for the page with this number; the first is 0. */
export function offsetParameters(page: number) {
  return { page, per_page: largestPage, include_totals: true };
}

/** A page of entries under `name`, or bare. */
export function offsetPage<Entry>(
  name: string,
  entry: z.ZodType<Entry>,
): z.ZodType<OffsetPage<Entry>> {
  const counted = countedEntries(entry);
  return z
    .union([z.looseObject({ [name]: counted }).transform((page) => page[name]), counted])
    .transform((entries): OffsetPage<Entry> => {
      const { usable, unusableCount } = entries as z.output<typeof counted>;
      return {
        entries: { usable, unusableCount },
        isFull: usable.length + unusableCount >= largestPage,
      };
    });
}

/**
 * The same as `readOwnEntries`, of a list whose pages are asked for by number. `known` are the ids of what was read before
 * `from`.
 *
 * @throws the same
 */
export async function readOwnByOffset<Entry extends { id: string; user_id: string | null }>(
  userId: string,
  ceiling: number,
  readPage: (page: number) => Promise<OffsetPage<Entry>>,
  { known = [], ...bounds }: PartBounds & { known?: readonly string[] } = {},
): Promise<OwnEntries<Entry>> {
  const seen = new Set(known);
  let isRepeating = false;
  const readNext = async (from: string | undefined) => {
    const page = Number(from ?? 0);
    const { entries, isFull } = await readPage(page);
    const seenBefore = seen.size;
    for (const { id } of entries.usable) seen.add(id);
    // Whoever gives the same whatever the number has no more to give, and may have kept some back.
    isRepeating = page > 0 && isFull && seen.size === seenBefore;
    return { entries, next: isFull && !isRepeating ? String(page + 1) : null };
  };
  const list = await readOwnEntries(userId, ceiling, readNext, bounds);
  return { ...list, isComplete: list.isComplete && !isRepeating };
}

/**
 * The entries of the only page that is read, none of which may be left out: without it, it would look like less.
 *
 * @throws {TenantError} `unexpected_answer` where one is no such thing.
 */
export function wholePage<Entry>({ entries }: OffsetPage<Entry>, operation: string): Entry[] {
  if (entries.unusableCount > 0)
    throw new TenantError('unexpected_answer', `${operation}: an entry has another shape.`);
  return entries.usable;
}
