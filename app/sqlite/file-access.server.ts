import { closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes the file at `path` and the folders above it where there are none, for their owner alone. What SQLite
 * keeps next to the file gets the file's own mode.
 */
export function createPrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
}

/**
 * A file that others than its owner may open, or a folder in which they may put files, with its mode, such as
 * `644`.
 */
export interface OpenToOthers {
  file: string;
  mode: string;
}

/** What of the database at `path` is open to others than the owner of its files; nothing of one in memory. */
export function findOpenToOthers(path: string): OpenToOthers[] {
  // On Windows the mode says nothing about who may open a file.
  if (path === ':memory:' || process.platform === 'win32') return [];
  const files = [path, `${path}-wal`, `${path}-shm`].map((file) => ({ file, forbidden: 0o077 }));
  return [...files, { file: dirname(path), forbidden: 0o022 }].flatMap(({ file, forbidden }) => {
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
    return (mode & forbidden) === 0 ? [] : [{ file, mode: (mode & 0o777).toString(8) }];
  });
}
