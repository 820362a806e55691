import Sqlite, { SqliteError } from 'better-sqlite3';
import { createPrivateFile } from './file-access.server';

/** A claim to be the only portal on a database file. */
export interface Claim {
  /** Whether no other portal had claimed the file before. */
  isSole: boolean;
  release(): void;
}

/**
 * Claims the database at `path` for this process, by a lock on a file beside it that the operating system takes back
 * when the process ends, however it ends.
 */
export function claimDatabase(path: string): Claim {
  if (path === ':memory:') return { isSole: true, release: () => {} };
  const lockPath = `${path}.portal`;
  createPrivateFile(lockPath);
  const lock = new Sqlite(lockPath, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return { isSole: true, release: () => lock.close() };
  } catch (error) {
    lock.close();
    if (error instanceof SqliteError && error.code === 'SQLITE_BUSY')
      return { isSole: false, release: () => {} };
    throw error;
  }
}
