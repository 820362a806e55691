import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, readSchemaVersion } from '~/sqlite/database.server';
import { migrations, readableSince } from '~/sqlite/migrations.server';
import { temporaryPath } from './temporary-database';

const newest = { version: migrations.length, readableBy: readableSince };

test('the folder of the file is created', () => {
  const path = join(temporaryPath(), 'deep', 'down.sqlite');
  openDatabase(path).close();
  expect(existsSync(path)).toBe(true);
});

test('a new file gets the newest schema', () => {
  const database = openDatabase(temporaryPath());
  expect(readSchemaVersion(database)).toEqual(newest);
  database.close();
});

test('no folder for temporary files is needed, as a read-only container has none', () => {
  const database = openDatabase(temporaryPath());
  const memory = 2;
  expect(database.pragma('temp_store', { simple: true })).toBe(memory);
  database.close();
});

test('opening a file again changes nothing', () => {
  const path = temporaryPath();
  openDatabase(path).close();
  const database = openDatabase(path);
  expect(readSchemaVersion(database)).toEqual(newest);
  database.close();
});

test('a file to which a later release has only added is opened, and left as it is', () => {
  const path = temporaryPath();
  const later = openDatabase(path);
  later.exec(`
    ALTER TABLE jobs ADD COLUMN added TEXT;
    UPDATE schema_version SET version = ${migrations.length + 2}`);
  later.close();
  const database = openDatabase(path);
  expect(readSchemaVersion(database)).toEqual({ ...newest, version: migrations.length + 2 });
  expect(() => database.prepare('SELECT added FROM jobs')).not.toThrow();
  database.close();
});

test('a file that this release cannot read any more is refused and left as it is', () => {
  const path = temporaryPath();
  const later = openDatabase(path);
  const readableBy = migrations.length + 1;
  later.exec(`
    UPDATE schema_version SET version = ${readableBy + 1};
    PRAGMA user_version = ${readableBy}`);
  expect(() => openDatabase(path)).toThrow(
    `schema ${readableBy + 1}, which portals of schema ${readableBy} and later can read`,
  );
  expect(readSchemaVersion(later)).toEqual({ version: readableBy + 1, readableBy });
  later.close();
});

test('where the folder cannot be made, the path and the reason are said in one line', () => {
  const path = join(temporaryPath(), 'portal.sqlite');
  writeFileSync(dirname(path), 'a file where a folder should be');
  expect(() => openDatabase(path)).toThrow(
    new RegExp(`^DATABASE_PATH is ${path}, where user \\S+ cannot write \\(\\w+\\)\\. [^\\n]*$`),
  );
});

test('a file that is no database is refused', () => {
  expect(() => openDatabase(import.meta.dirname)).toThrow(
    `DATABASE_PATH is ${import.meta.dirname}, which cannot be opened as a database (SQLITE_CANTOPEN).`,
  );
});

test('commits reach the disk, and readers do not wait for the writer', () => {
  const database = openDatabase(temporaryPath());
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(database.pragma('synchronous', { simple: true })).toBe(2);
  database.close();
});
