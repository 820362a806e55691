import { statSync } from 'node:fs';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type Database } from './database.server';
import { runOnDatabase } from './run-on-database.server';

/**
 * A check that the file is still the one that was opened, and that it can be written.
 *
 * An open file that has been deleted or replaced goes on working, but only for this process.
 */
export function createWriteCheck(database: Database): () => Promise<void> {
  const fileOf = () => (database.memory ? null : statSync(database.name).ino);
  const opened = fileOf();
  const write = database.transaction(() => {
    // What stands there already: the page is written all the same.
    const version = Number(database.pragma('user_version', { simple: true }));
    database.pragma(`user_version = ${version}`);
  });
  return async () => {
    if (!isSame(fileOf, opened))
      throw new StoreUnavailableError(
        'unreachable',
        'SQLite: the database file has been deleted or replaced since it was opened.',
      );
    await runOnDatabase(database, () => write.immediate());
  };
}

function isSame(fileOf: () => number | null, opened: number | null): boolean {
  try {
    return fileOf() === opened;
  } catch {
    // There is no such file any more.
    return false;
  }
}
