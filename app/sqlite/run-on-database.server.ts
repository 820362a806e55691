import { setTimeout as pause } from 'node:timers/promises';
import { SqliteError } from 'better-sqlite3';
import { seconds } from '~/durations';
import { timeStoreOperation } from '~/store-time';
import { type StoreUnavailableCode, StoreUnavailableError } from '~/store-unavailable-error';
import { type Database } from './database.server';

/** How long work waits for another program that has the file locked. */
const busyTimeoutMs = seconds(1);
const busyPauseMs = 10;
/** Counted, as under load one pause may take as long as all of them should. */
const mostPauses = busyTimeoutMs / busyPauseMs;

/** Result codes of SQLite by their beginning; https://www.sqlite.org/rescode.html */
const codes: readonly (readonly [RegExp, StoreUnavailableCode])[] = [
  [/^SQLITE_(?:BUSY|LOCKED|PROTOCOL)/, 'busy'],
  [/^SQLITE_READONLY/, 'read_only'],
  [/^SQLITE_FULL/, 'full'],
  [/^SQLITE_(?:PERM|AUTH)/, 'refused'],
  [/^SQLITE_CANTOPEN/, 'unreachable'],
];

/**
 * Does `work`, which must be one transaction or one statement, and tries again while another program has
 * the file locked. The wait is ours and not SQLite's, which would stop every other request as well.
 *
 * @throws {StoreUnavailableError} when the database fails; whatever else `work` throws.
 */
export function runOnDatabase<T>(database: Database, work: () => T | Promise<T>): Promise<T> {
  return timeStoreOperation(() => tryOnDatabase(database, work));
}

async function tryOnDatabase<T>(database: Database, work: () => T | Promise<T>): Promise<T> {
  for (let pauses = 0; ; pauses += 1) {
    try {
      return await work();
    } catch (error) {
      const failure = databaseFailure(database, error);
      if (failure?.code !== 'busy' || pauses === mostPauses) throw failure ?? error;
      await pause(busyPauseMs);
    }
  }
}

/** Null for an error that is not the database's. */
function databaseFailure(database: Database, error: unknown): StoreUnavailableError | null {
  if (error instanceof StoreUnavailableError) return error;
  if (error instanceof SqliteError) {
    const [, code = 'failed'] = codes.find(([pattern]) => pattern.test(error.code)) ?? [];
    return new StoreUnavailableError(code, `SQLite: ${error.message} (${error.code})`, {
      cause: error,
    });
  }
  if (!database.open)
    return new StoreUnavailableError('unreachable', 'SQLite: the database is closed.');
  return null;
}
