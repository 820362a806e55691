// Keeps two builds of one checkout, such as those of two demos, from writing over each other.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/**
 * Claims the checkout at `root` for a build, by a lock that the operating system takes back when the process ends,
 * however it ends. What gives it back earlier; null where another build has it.
 *
 * @param {string} root
 * @returns {(() => void) | null}
 */
export function claimBuild(root) {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const lock = new Sqlite(join(folder, 'build.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return () => void lock.close();
  } catch (error) {
    lock.close();
    if (error instanceof Sqlite.SqliteError && error.code === 'SQLITE_BUSY') return null;
    throw error;
  }
}
