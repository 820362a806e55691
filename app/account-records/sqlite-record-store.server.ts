import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
import { type SealedRecord, type SealedRecordStore } from './sealed-record-store';

/** Account records in a SQLite file. `now` gives epoch milliseconds. */
export function createSqliteRecordStore(
  database: Database,
  { now }: { now: () => number },
): SealedRecordStore {
  const { scope } = database;
  const upsert = database.prepare(`
    INSERT OR REPLACE INTO account_records (scope, person, kind, name, sealed, written_at, expires_at)
    VALUES (:scope, :person, :kind, :name, :sealed, :writtenAt, :expiresAt)`);
  const removeSurplus = database.prepare(`
    DELETE FROM account_records WHERE scope = :scope AND person = :person AND kind = :kind AND name IN (
      SELECT name FROM account_records WHERE scope = :scope AND person = :person AND kind = :kind
      ORDER BY written_at DESC, name LIMIT -1 OFFSET :most)`);
  const columns = 'name, sealed, written_at AS writtenAt, expires_at AS expiresAt';
  // The table is strict, so its columns hold what they say.
  const select = database.prepare<unknown[], SealedRecord>(`
    SELECT ${columns} FROM account_records
    WHERE scope = ? AND person = ? AND kind = ? AND name = ? AND expires_at > ?`);
  const selectAll = database.prepare<unknown[], SealedRecord>(`
    SELECT ${columns} FROM account_records
    WHERE scope = ? AND person = ? AND kind = ? AND expires_at > ? ORDER BY written_at DESC, name`);
  const remove = database.prepare(
    'DELETE FROM account_records WHERE scope = ? AND person = ? AND kind = ? AND name = ?',
  );
  const removeAll = database.prepare(`
    DELETE FROM account_records WHERE scope = ? AND person = ?
      AND kind NOT IN (SELECT value FROM json_each(?))`);
  const put = database.transaction(
    (person: string, kind: string, record: SealedRecord, most: number): void => {
      upsert.run({ scope, person, kind, ...record });
      removeSurplus.run({ scope, person, kind, most });
    },
  );
  return {
    put: (person, kind, record, most) =>
      runOnDatabase(database, () => put.immediate(person, kind, record, most)),
    get: (person, kind, name) =>
      runOnDatabase(database, () => select.get(scope, person, kind, name, now()) ?? null),
    list: (person, kind) =>
      runOnDatabase(database, () => selectAll.all(scope, person, kind, now())),
    remove: (person, kind, name) =>
      runOnDatabase(database, () => void remove.run(scope, person, kind, name)),
    removeAll: (person, except) =>
      runOnDatabase(database, () => void removeAll.run(scope, person, JSON.stringify(except))),
  };
}
