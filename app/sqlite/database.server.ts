import { resolve } from 'node:path';
import Sqlite, { SqliteError } from 'better-sqlite3';
import { seconds } from '~/durations';
import { createPrivateFile } from './file-access.server';
import { migrations, readableSince } from './migrations.server';

export interface Database extends Sqlite.Database {
  /** Whose data it reads and writes: every row and key of every adapter says it. */
  readonly scope: string;
}

/**
 * Opens the database file (or `:memory:`), creates it and its folder for their owner alone where there is
 * none, and brings its schema up to date. Data of other scopes in it is out of reach. Where another process has the file
 * locked, this one stands still for `waitMs` at most.
 *
 * @throws one line for the operator when the file cannot be opened, or a later release has left nothing in it that
 *   this one can read.
 */
export function openDatabase(
  path: string,
  { scope = '', waitMs = seconds(2) }: { scope?: string; waitMs?: number } = {},
): Database {
  if (path !== ':memory:') createPrivateFile(path);
  try {
    return Object.assign(openUpToDate(path, waitMs), { scope });
  } catch (error) {
    if (!(error instanceof SqliteError)) throw error;
    throw new Error(
      `DATABASE_PATH is ${resolve(path)}, which cannot be opened as a database (${error.code}).`,
      { cause: error },
    );
  }
}

function openUpToDate(path: string, waitMs: number): Sqlite.Database {
  const database = new Sqlite(path, { timeout: waitMs });
  // With a write-ahead log, readers never wait for the writer, and a killed process loses nothing committed.
  database.pragma('journal_mode = WAL');
  // An ended session must stay ended after a power cut, so every commit reaches the disk.
  database.pragma('synchronous = FULL');
  // What was erased stands in no unused part of the file.
  database.pragma('secure_delete = ON');
  // What is sorted for an index is too large for a cache, and a read-only container has no folder for temporary files.
  database.pragma('temp_store = MEMORY');
  migrate(database);
  // From here on waiting for a lock is up to `runOnDatabase`, as SQLite's own wait stops the whole process.
  database.pragma('busy_timeout = 0');
  return database;
}

/**
 * Writes what was committed into the file itself, and leaves nothing in the log that other portals do not read yet. False
 * where somebody is reading for longer than that is waited for, such as who makes a copy: then the log has to stay.
 */
export function emptyLog(path: string): boolean {
  const database = new Sqlite(path, { timeout: seconds(2) });
  try {
    // The first column of its one row is 1 where it could not be done (https://sqlite.org/pragma.html#pragma_wal_checkpoint).
    return Number(database.pragma('wal_checkpoint(TRUNCATE)', { simple: true })) === 0;
  } finally {
    database.close();
  }
}

/** Which schema a file has, by its number, and the oldest one whose portals can work with it. */
export interface SchemaVersion {
  version: number;
  readableBy: number;
}

/**
 * Tells the schema of a file. SQLite's own `user_version` says who can work with it, as portals that knew no other
 * number go by that one; the schema's own number stands in a table.
 */
export function readSchemaVersion(database: Sqlite.Database): SchemaVersion {
  const readableBy = Number(database.pragma('user_version', { simple: true }));
  const hasTable = database
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'")
    .get();
  if (hasTable === undefined) return { version: readableBy, readableBy };
  const version = database.prepare('SELECT version FROM schema_version').pluck().get();
  return { version: Number(version), readableBy };
}

function migrate(database: Sqlite.Database): void {
  const upgrade = database.transaction(() => {
    const { version, readableBy } = readSchemaVersion(database);
    if (readableBy > migrations.length)
      throw new Error(
        `The database has schema ${version}, which portals of schema ${readableBy} and later can read; this one knows ${migrations.length}.`,
      );
    // What a later release has added is of no concern to this one.
    if (version >= migrations.length) return;
    for (const migration of migrations.slice(version)) database.exec(migration);
    database.prepare('UPDATE schema_version SET version = ?').run(migrations.length);
    database.pragma(`user_version = ${readableSince}`);
  });
  // Two portals that start on one file at once must not both migrate it.
  upgrade.immediate();
}
