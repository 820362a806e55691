import { TenantError } from '~/tenant-calls/tenant-error';

/** A page of a list that goes on at `next`; entries that are no such thing are only counted. */
export interface CheckpointPage<Entry> {
  entries: { usable: Entry[]; unusableCount: number };
  next: string | null;
}

export interface CheckpointList<Entry> {
  /** Each entry once, by its id, in the order in which it came. */
  found: Entry[];
  unusableCount: number;
  /** Whether the last page has been read. */
  isWhole: boolean;
}

/** The largest page the API gives. */
export const largestPage = 100;

/**
 * Reads a list page by page (Auth0 docs, checkpoint pagination), until it ends or has `ceiling` entries.
 *
 * @throws {TenantError} `unexpected_answer` for a list that does not end; whatever `readPage` throws.
 */
export async function readCheckpointPages<Entry extends { id: string }>(
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

/**
 * The person's own entries of a list. One of somebody else is never shown, and so can never be ended; a list
 * of which nothing can be used must not look like an empty one.
 *
 * @throws {TenantError} `unexpected_answer`
 */
export function ownEntries<Entry extends { user_id: string | null }>(
  { found, unusableCount, isWhole }: CheckpointList<Entry>,
  userId: string,
  ceiling: number,
): { own: Entry[]; isComplete: boolean } {
  const own = found.filter((entry) => entry.user_id === null || entry.user_id === userId);
  if (own.length === 0 && found.length + unusableCount > 0)
    throw new TenantError('unexpected_answer', 'The list holds nothing of the user.');
  return {
    own: own.slice(0, ceiling),
    isComplete:
      isWhole && unusableCount === 0 && own.length === found.length && found.length <= ceiling,
  };
}
