import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createSqlitePortalSessionStore } from '~/portal-session/sqlite-portal-session-store.server';
import { type Database, openDatabase, readSchemaVersion } from '~/sqlite/database.server';
import { migrations, readableSince } from '~/sqlite/migrations.server';
import { noon } from '../fakes/clock';
import { temporaryPath } from './temporary-database';

const folder = join(import.meta.dirname, '..', 'releases', 'schemas');
const fixtures = readdirSync(folder).sort();

/** Tables that a schema has emptied: rows that did not say whose they were. */
const emptiedBy: Record<number, string[]> = {
  6: ['portal_sessions', 'ended_auth0_sessions', 'ended_users', 'endings'],
};

/** A file as portals of this schema left it; in memory where it is only looked at. */
function fileOf(fixture: string, path = ':memory:'): Sqlite.Database {
  const file = new Sqlite(path);
  onTestFinished(() => void file.close());
  file.pragma('synchronous = OFF');
  file.exec(readFileSync(join(folder, fixture), 'utf8'));
  return file;
}

/** The file of this schema, brought up to date, as this release finds it. */
function upgraded(fixture: string): { database: Database; before: Map<string, number> } {
  const path = temporaryPath();
  const before = countsOf(fileOf(fixture, path));
  const database = openDatabase(path);
  onTestFinished(() => void database.close());
  return { database, before };
}

function schemaOf(file: Sqlite.Database): unknown[] {
  return file.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY type, name').all();
}

/** How many rows each table has. */
function countsOf(file: Sqlite.Database): Map<string, number> {
  const tables = file
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  const countIn = (table: string) =>
    Number(file.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return new Map(tables.map((table) => [table, countIn(table)]));
}

test('every schema has a file that its portals left', () => {
  expect(fixtures).toEqual(
    migrations.map((_, index) => `${String(index + 1).padStart(2, '0')}.sql`),
  );
});

const schemas = fixtures.map((fixture) => ({ fixture, schema: Number.parseInt(fixture, 10) }));

describe.each(schemas)('a file of schema $schema', ({ fixture, schema }) => {
  test('has a row in every table', () => {
    for (const [table, count] of countsOf(fileOf(fixture)))
      expect([table, count]).not.toEqual([table, 0]);
  });

  test('is what its migrations still make', () => {
    const made = new Sqlite(':memory:');
    for (const migration of migrations.slice(0, schema)) made.exec(migration);
    expect(schemaOf(fileOf(fixture))).toEqual(schemaOf(made));
  });

  test('is brought up to date, and loses no row but those that nobody owns', () => {
    const { database, before } = upgraded(fixture);
    const fresh = openDatabase(':memory:');
    expect(schemaOf(database)).toEqual(schemaOf(fresh));
    expect(readSchemaVersion(database)).toEqual(readSchemaVersion(fresh));
    const after = countsOf(database);
    const emptied = new Set(
      Object.entries(emptiedBy).flatMap(([by, tables]) => (schema < Number(by) ? tables : [])),
    );
    for (const [table, count] of before)
      expect([table, after.get(table)]).toEqual([table, emptied.has(table) ? 0 : count]);
  });
});

test.each(schemas.filter(({ schema }) => schema >= 6))(
  'whoever was signed in with schema $schema still is',
  async ({ fixture }) => {
    const store = createSqlitePortalSessionStore(upgraded(fixture).database, { now: () => noon });
    expect(await store.find('A'.repeat(43))).toMatchObject({ userId: 'auth0|ada' });
  },
);

describe('migrations', () => {
  test.each(migrations.slice(readableSince))('only add: %s', (migration) => {
    const allowed = /^(?:CREATE TABLE|CREATE INDEX|ALTER TABLE \w+ ADD COLUMN|INSERT INTO (\w+))\b/;
    for (const statement of migration.split(';').map((one) => one.trim())) {
      if (statement === '') continue;
      expect(statement).toMatch(allowed);
      const [, filled] = allowed.exec(statement) ?? [];
      if (filled !== undefined) expect(migration).toContain(`CREATE TABLE ${filled} `);
    }
  });
});
