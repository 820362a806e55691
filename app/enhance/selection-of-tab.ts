/** The latest choice in this tab, and what was selected before it. */
interface Change {
  /** Each as one text, whatever the order in which they were selected. */
  was: string[];
  now: string;
}

const key = 'selection';
const textOf = (marks: readonly string[]) => [...marks].sort().join('.');

/** Keeps for the tab what a person has come to select, so that a page of the list that was left before knows of it. */
export function rememberChange(before: readonly string[], after: readonly string[]): void {
  const last = read();
  const base = textOf(before);
  // What was selected on the way to this list is told from what was selected in another one.
  const isSameList = last !== null && (last.now === base || last.was.includes(base));
  const was = [...new Set([...(isSameList ? last.was : []), base])];
  try {
    sessionStorage.setItem(key, JSON.stringify({ was, now: textOf(after) } satisfies Change));
  } catch {
    // Where a browser stores nothing, a page that it goes back to shows what its own address says.
  }
}

/** What the person has come to select since these were selected; null if that is nothing else. */
export function changedSince(marks: readonly string[]): string[] | null {
  const last = read();
  const shown = textOf(marks);
  if (last === null || last.now === shown || !last.was.includes(shown)) return null;
  return last.now.split('.').filter((mark) => mark !== '');
}

function read(): Change | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Change | null;
  } catch {
    return null;
  }
}
