import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createSqlitePortalSessionStore } from '~/portal-session/sqlite-portal-session-store.server';
import { openDatabase } from '~/sqlite/database.server';
import {
  describeListing,
  describePortalSessionStore,
  type MakePortalSessionStores,
  newPortalSession,
} from '../contracts/portal-session-store.contract';
import { createClock } from '../fakes/clock';
import { temporaryPath, connections } from './temporary-database';

const makeStores: MakePortalSessionStores = (options) => {
  const { database, other, foreign, close } = connections();
  return {
    store: createSqlitePortalSessionStore(database, options),
    elsewhere: createSqlitePortalSessionStore(other, options),
    foreign: createSqlitePortalSessionStore(foreign, options),
    close,
  };
};
describePortalSessionStore('The SQLite store', makeStores);
describeListing('The SQLite store', makeStores);

test('an id stands nowhere in the bytes of the database and its logs', async () => {
  const clock = createClock();
  const path = temporaryPath();
  const database = openDatabase(path);
  const store = createSqlitePortalSessionStore(database, clock);
  const id = (await store.create(newPortalSession(clock))) ?? '';
  await store.touch(id, clock.now() + 1);
  const bytes = readdirSync(dirname(path)).map((name) => readFileSync(join(dirname(path), name)));
  database.close();
  bytes.push(readFileSync(path));
  expect(bytes.some((content) => content.includes('auth0|ada'))).toBe(true);
  for (const content of bytes) {
    expect(content.includes(id)).toBe(false);
    expect(content.includes(Buffer.from(id, 'base64url'))).toBe(false);
  }
});

test('a session survives the end of the process', async () => {
  const clock = createClock();
  const path = temporaryPath();
  const before = openDatabase(path);
  const id =
    (await createSqlitePortalSessionStore(before, clock).create(newPortalSession(clock))) ?? '';
  before.close();
  const after = openDatabase(path);
  expect(await createSqlitePortalSessionStore(after, clock).find(id)).toEqual(
    newPortalSession(clock),
  );
  after.close();
});

test('no statement scans a table', () => {
  const { database, close } = connections();
  const prepare = vi.spyOn(database, 'prepare');
  createSqlitePortalSessionStore(database, createClock());
  const statements = prepare.mock.calls.map(([sql]) => sql);
  prepare.mockRestore();
  expect(statements.length).toBeGreaterThan(5);
  const scans = statements.flatMap((sql) =>
    database
      .prepare<unknown[], { detail: string }>(
        `EXPLAIN QUERY PLAN ${sql.replace(/@\w+/g, 'NULL').replaceAll('?', 'NULL')}`,
      )
      .all()
      .filter(({ detail }) => /^SCAN (?!CONSTANT)/.test(detail))
      .map(({ detail }) => `${detail}: ${sql}`),
  );
  expect(scans).toEqual([]);
  close();
});

test('a store whose database is closed rejects, and finds nobody', async () => {
  const { database, close } = connections();
  const store = createSqlitePortalSessionStore(database, createClock());
  close();
  await expect(store.ping()).rejects.toThrow();
  await expect(store.find('A'.repeat(43))).rejects.toThrow();
});
