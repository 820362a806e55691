import { z } from 'zod';
import { type MayBePart } from '~/tenant-api/remembered-in-parts.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { countedEntries, list, text } from './answer-fields';

/** A page of a list that goes on at `next`; entries that are no such thing are only counted. */
export interface CheckpointPage<Entry> {
  entries: { usable: Entry[]; unusableCount: number };
  next: string | null;
}

/** Where a list is to be read from, and how far. */
export interface PartBounds {
  /** Without it, from its beginning. */
  from?: string | undefined;
  /** How many pages; without it, all. */
  mostPages?: number | undefined;
}

/** The person's own entries of a list, as far as it was read. */
export interface OwnEntries<Entry> {
  own: Entry[];
  /** False where there are more, or some that cannot be used. */
  isComplete: boolean;
  /** False where some cannot be used. */
  isSound: boolean;
  /** Where it goes on, where no more pages of it were to be read; else null. */
  next: string | null;
}

interface CheckpointList<Entry> {
  /** Each entry once, by its id, in the order in which it came. */
  found: Entry[];
  unusableCount: number;
  /** Where it goes on; null once the last page has been read. */
  next: string | null;
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
    z.looseObject({ [name]: list, next: text }).transform((page) => ({
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
 * like an empty one.
 *
 * @throws {TenantError} `unexpected_answer` for a list that does not end, or holds nothing of the person;
 * whatever `readPage` throws.
 */
export async function readOwnEntries<Entry extends { id: string; user_id: string | null }>(
  userId: string,
  ceiling: number,
  readPage: (from: string | undefined) => Promise<CheckpointPage<Entry>>,
  bounds: PartBounds = {},
): Promise<OwnEntries<Entry>> {
  const { found, unusableCount, next } = await readPages(readPage, ceiling, bounds);
  const own = found.filter((entry) => entry.user_id === null || entry.user_id === userId);
  if (own.length === 0 && found.length + unusableCount > 0)
    throw new TenantError('unexpected_answer', 'The list holds nothing of the user.');
  const isSound = unusableCount === 0 && own.length === found.length;
  return {
    own: own.slice(0, ceiling),
    isComplete: next === null && isSound && found.length <= ceiling,
    isSound,
    next: found.length < ceiling ? next : null,
  };
}

/** Reads page by page until the list ends, has `ceiling` entries, or as many pages as wanted are read. */
async function readPages<Entry extends { id: string }>(
  readPage: (from: string | undefined) => Promise<CheckpointPage<Entry>>,
  ceiling: number,
  { from: begin, mostPages = Infinity }: PartBounds,
): Promise<CheckpointList<Entry>> {
  /** Twice the pages that full ones would take. */
  const pageCeiling = (2 * ceiling) / largestPage;
  const found = new Map<string, Entry>();
  let unusableCount = 0;
  const cursors = new Set<string>();
  let from = begin;
  let pageCount = 0;
  do {
    const { entries, next } = await readPage(from);
    unusableCount += entries.unusableCount;
    for (const entry of entries.usable) found.set(entry.id, entry);
    from = next ?? undefined;
    // Cursors that come round, or pages that bring nothing, would never end.
    if (from !== undefined && (cursors.has(from) || cursors.size >= pageCeiling))
      throw new TenantError('unexpected_answer', 'A list of the API does not end.');
    if (from !== undefined) cursors.add(from);
    pageCount += 1;
  } while (from !== undefined && found.size < ceiling && pageCount < mostPages);
  return { found: [...found.values()], unusableCount, next: from ?? null };
}

/** What is to be said of a list besides its entries, once `part` is added to what was read `before`. */
export function takenFurther(
  before: MayBePart | null | undefined,
  { isComplete, isSound, next }: OwnEntries<unknown>,
): MayBePart & { isComplete: boolean } {
  const wasSound = before?.rest?.isSound ?? true;
  return {
    isComplete: isComplete && wasSound,
    ...(next === null ? {} : { rest: { next, isSound: isSound && wasSound } }),
  };
}

/** Reads back out of JSON where a list goes on. */
export const restSchema = z.object({ next: z.string(), isSound: z.boolean() }).optional();

/** Each once: what moved on while the list was read comes twice. */
export function uniqueById<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
