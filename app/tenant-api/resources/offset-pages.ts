import { z } from 'zod';
import { countedEntries } from './answer-fields';
import { type CheckpointPage } from './checkpoint-pages';

/** The largest page the API gives. */
const largestPage = 100;

/** What to ask for the page at `from`; for the first one without it. */
export function offsetParameters(from: string | undefined) {
  return {
    page: from === undefined ? 0 : Number(from),
    per_page: largestPage,
    include_totals: true,
  };
}

/**
 * A page of entries under `name`, or bare, in the shape of those that have a cursor: the one after it has the next
 * number, as long as pages are full. Totals are not looked at: what they say is not always so.
 */
export function offsetPage<Entry>(
  name: string,
  entry: z.ZodType<Entry>,
  from: string | undefined,
): z.ZodType<CheckpointPage<Entry>> {
  const counted = countedEntries(entry);
  return z
    .union([z.looseObject({ [name]: counted }).transform((page) => page[name]), counted])
    .transform((entries): CheckpointPage<Entry> => {
      const { usable, unusableCount } = entries as z.output<typeof counted>;
      const isFull = usable.length + unusableCount >= largestPage;
      return {
        entries: { usable, unusableCount },
        next: isFull ? String(Number(from ?? 0) + 1) : null,
      };
    });
}
