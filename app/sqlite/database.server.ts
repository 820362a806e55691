import Sqlite from 'better-sqlite3';
import { seconds } from '~/durations';
import { createPrivateFile } from './file-access.server';
import { migrations } from './migrations.server';

export interface Database extends Sqlite.Database {
  /** Whose data it reads and writes: every row and key of every adapter says it. */
  readonly scope: string;
}

/**
 * Opens the database file (or `:memory:`), creates it and its folder for their owner alone where there is
 * none, and brings its schema up to date. Data of other scopes in it is out of reach.
 *
 * @throws when the file cannot be opened, or was written by a newer version of the portal.
 */
export function openDatabase(path: string, { scope = '' }: { scope?: string } = {}): Database {
  if (path !== ':memory:') createPrivateFile(path);
  const database = new Sqlite(path, { timeout: seconds(2) });
  // With a write-ahead log, readers never wait for the writer, and a killed process loses nothing committed.
  database.pragma('journal_mode = WAL');
  // An ended session must stay ended after a power cut, so every commit reaches the disk.
  database.pragma('synchronous = FULL');
  migrate(database);
  // From here on waiting for a lock is up to `runOnDatabase`, as SQLite's own wait stops the whole process.
  database.pragma('busy_timeout = 0');
  return Object.assign(database, { scope });
}

function migrate(database: Sqlite.Database): void {
  const upgrade = database.transaction(() => {
    const version = Number(database.pragma('user_version', { simple: true }));
    if (version > migrations.length)
      throw new Error(`The database has schema version ${version}, newer than this portal knows.`);
    for (const migration of migrations.slice(version)) database.exec(migration);
    database.pragma(`user_version = ${migrations.length}`);
  });
  // Two portals that start on one file at once must not both migrate it.
  upgrade.immediate();
}
