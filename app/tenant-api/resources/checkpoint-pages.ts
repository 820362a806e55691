import { z } from 'zod';
import { TenantError } from '~/tenant-calls/tenant-error';
import { countedEntries, text } from './answer-fields';

/** A page of a list that goes on at `next`; entries that are no such thing are only counted. */
export interface CheckpointPage<Entry> {
  entries: { usable: Entry[]; unusableCount: number };
  next: string | null;
}

interface CheckpointList<Entry> {
  /** Each entry once, by its id, in the order in which it came. */
  found: Entry[];
  unusableCount: number;
  /** Whether the last page has been read. */
  isWhole: boolean;
}

/** The largest page the API gives. */
const largestPage = 100;

/** A page of entries under `name`. The reference also speaks of a bare array, which then is the only page. */
export function checkpointPage<Entry>(
  name: string,
  entry: z.ZodType<Entry>,
): z.ZodType<CheckpointPage<Entry>> {
  const counted = countedEntries(entry);
  return z.union([
    z.looseObject({ [name]: z.array(z.unknown()), next: text }).transform((page) => ({
      entries: counted.parse(page[name]),
      next: text.parse(page.next),
    })),
    counted.transform((entries) => ({ entries, next: null })),
  ]);
}

/** What to ask for the page at `from`; for the first one without it. */
export function pageParameters(from: string | undefined) {
  return { take: largestPage, include_totals: false, ...(from === undefined ? {} : { from }) };
}

/**
 * The person's own entries of a list (Auth0 docs, checkpoint pagination), at most `ceiling` of them. One of
 * somebody else is never shown, and so can never be ended; a list of which nothing can be used must not look
 * like an empty one. `isComplete` is false where there are more, or some that cannot be used.
 *
 * @throws {TenantError} `unexpected_answer` for a list that does not end, or holds nothing of the person;
 * whatever `readPage` throws.
 */
export async function readOwnEntries<Entry extends { id: string; user_id: string | null }>(
  userId: string,
  ceiling: number,
  readPage: (from: string | undefined) => Promise<CheckpointPage<Entry>>,
): Promise<{ own: Entry[]; isComplete: boolean }> {
  const { found, unusableCount, isWhole } = await readPages(readPage, ceiling);
  const own = found.filter((entry) => entry.user_id === null || entry.user_id === userId);
  if (own.length === 0 && found.length + unusableCount > 0)
    throw new TenantError('unexpected_answer', 'The list holds nothing of the user.');
  return {
    own: own.slice(0, ceiling),
    isComplete:
      isWhole && unusableCount === 0 && own.length === found.length && found.length <= ceiling,
  };
}

/** Reads page by page until the list ends or has `ceiling` entries. */
async function readPages<Entry extends { id: string }>(
  readPage: (from: string | undefined) => Promise<CheckpointPage<Entry>>,
  ceiling: number,
): Promise<CheckpointList<Entry>> {
  /** Twice the pages that full ones would take. */
  const pageCeiling = (2 * ceiling) / largestPage;
  const found = new Map<string, Entry>();
  let unusableCount = 0;
  const cursors = new Set<string>();
  let from: string | undefined;
  do {
    const { entries, next } = await readPage(from);
    unusableCount += entries.unusableCount;
    for (const entry of entries.usable) found.set(entry.id, entry);
    from = next ?? undefined;
    // Cursors that come round, or pages that bring nothing, would never end.
    if (from !== undefined && (cursors.has(from) || cursors.size >= pageCeiling))
      throw new TenantError('unexpected_answer', 'A list of the API does not end.');
    if (from !== undefined) cursors.add(from);
  } while (from !== undefined && found.size < ceiling);
  return { found: [...found.values()], unusableCount, isWhole: from === undefined };
}
