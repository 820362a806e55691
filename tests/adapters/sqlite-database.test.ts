import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase } from '~/sqlite/database.server';
import { migrations } from '~/sqlite/migrations.server';
import { temporaryPath } from './temporary-database';

test('the folder of the file is created', () => {
  const path = join(temporaryPath(), 'deep', 'down.sqlite');
  openDatabase(path).close();
  expect(existsSync(path)).toBe(true);
});

test('a new file gets the newest schema', () => {
  const database = openDatabase(temporaryPath());
  expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
  database.close();
});

test('opening a file again changes nothing', () => {
  const path = temporaryPath();
  openDatabase(path).close();
  const database = openDatabase(path);
  expect(database.pragma('user_version', { simple: true })).toBe(migrations.length);
  database.close();
});

test('a file that a newer portal wrote is refused and left as it is', () => {
  const path = temporaryPath();
  const newer = new Sqlite(path);
  newer.pragma(`user_version = ${migrations.length + 1}`);
  newer.close();
  expect(() => openDatabase(path)).toThrow(/newer than this portal/);
  const after = new Sqlite(path);
  expect(after.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
  after.close();
});

test('a file that is no database is refused', () => {
  expect(() => openDatabase(import.meta.dirname)).toThrow();
});

test('commits reach the disk, and readers do not wait for the writer', () => {
  const database = openDatabase(temporaryPath());
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(database.pragma('synchronous', { simple: true })).toBe(2);
  database.close();
});
