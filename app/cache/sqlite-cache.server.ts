import { z } from 'zod';
import { type Database } from '~/sqlite/database.server';
import { runOnDatabase } from '~/sqlite/run-on-database.server';
import { type Cache } from './cache';

const rowSchema = z.object({ value: z.string() });

/** A cache in a SQLite file: outlives a restart of the portal. `now` gives epoch milliseconds. */
export function createSqliteCache(database: Database, { now }: { now: () => number }): Cache {
  const select = database.prepare('SELECT value FROM cache WHERE key = ? AND expires_at > ?');
  const upsert = database.prepare(
    'INSERT OR REPLACE INTO cache (key, value, expires_at) VALUES (?, ?, ?)',
  );
  const remove = database.prepare('DELETE FROM cache WHERE key = ?');

  const get = (key: string): string | null => {
    const row = select.get(key, now());
    return row === undefined ? null : rowSchema.parse(row).value;
  };
  const set = (key: string, value: string, lifetimeMs: number) =>
    void upsert.run(key, value, now() + lifetimeMs);
  const replace = database.transaction(
    (key: string, expected: string | null, value: string, lifetimeMs: number): boolean => {
      if (get(key) !== expected) return false;
      set(key, value, lifetimeMs);
      return true;
    },
  );
  const deleteExpected = database.transaction((key: string, expected: string): void => {
    if (get(key) === expected) remove.run(key);
  });

  const named = (key: string) => `${database.scope}:${key}`;
  return {
    get: (key) => runOnDatabase(database, () => get(named(key))),
    set: (key, value, lifetimeMs) =>
      runOnDatabase(database, () => set(named(key), value, lifetimeMs)),
    replace: (key, expected, value, lifetimeMs) =>
      runOnDatabase(database, () => replace.immediate(named(key), expected, value, lifetimeMs)),
    delete: (key, expected) =>
      runOnDatabase(database, () => {
        if (expected === undefined) remove.run(named(key));
        else deleteExpected.immediate(named(key), expected);
      }),
  };
}
