import { renameSync, rmSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createSqliteRecordStore } from '~/account-records/sqlite-record-store.server';
import { createSqliteReplayGuard } from '~/auth/sqlite-replay-guard.server';
import { createSqlitePortalSessionStore } from '~/portal-session/sqlite-portal-session-store.server';
import { createSqliteRateLimiter } from '~/rate-limit/flexible-rate-limiter.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { createSqliteEndingLog } from '~/sessions/sqlite-ending-log.server';
import { openDatabase } from '~/sqlite/database.server';
import { newPortalSession } from '../contracts/portal-session-store.contract';
import { createClock } from '../fakes/clock';
import { temporaryPath } from './temporary-database';

function setUp() {
  const path = temporaryPath();
  const database = openDatabase(path);
  onTestFinished(() => void database.close());
  const clock = createClock();
  const store = createSqlitePortalSessionStore(database, clock);
  return { path, database, clock, store };
}

/** Every way to write, as each port offers one. */
function writesOf({ database, clock, store }: ReturnType<typeof setUp>) {
  const issuer = 'https://tenant.example/';
  const limit = { name: 'auth', count: 3, windowMs: 60_000 } as const;
  return {
    'a new session': () => store.create(newPortalSession(clock)),
    'the end of an Auth0 session': () =>
      store.deleteByAuth0Session({ issuer, auth0SessionId: 'x' }),
    'the end of everything of a person': () =>
      store.deleteByUser({ issuer, userId: 'x', endedAt: clock.now() }),
    'a claim': () => createSqliteReplayGuard(database, clock).claim('x', clock.now() + 1000),
    'an ending': () =>
      createSqliteEndingLog(database, {
        ...clock,
        sealedText: createSealedText(['a-secret-of-at-least-thirty-two-bytes'], 'ending log'),
      }).record('x', 'y'),
    'a record of a person': () =>
      createSqliteRecordStore(database, clock).put(
        'x',
        'not-me-report',
        { name: 'y', sealed: 'z', writtenAt: clock.now(), expiresAt: clock.now() + 1000 },
        1,
      ),
    'a request that is counted': () => createSqliteRateLimiter(database).consume(limit, 'x'),
  };
}

test('a file that another program has locked is waited for, without stopping the process', async () => {
  const { path, store, clock } = setUp();
  const other = new Sqlite(path);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  const created = store.create(newPortalSession(clock));
  // Were the wait SQLite's own, this would never be reached in time.
  setTimeout(() => other.exec('COMMIT'), 50);
  expect(await created).not.toBeNull();
});

test('a file that stays locked is a store that is busy, for every way to write', async () => {
  const set = setUp();
  const other = new Sqlite(set.path);
  onTestFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  const works = [...Object.values(writesOf(set)), () => set.store.ping()];
  const answers = await Promise.allSettled(works.map((work) => work()));
  for (const answer of answers)
    expect(answer).toMatchObject({ status: 'rejected', reason: { code: 'busy' } });
  other.exec('COMMIT');
  await set.store.ping();
});

test('a file that has become read-only is a store that is not ready, and ends nothing', async () => {
  const set = setUp();
  set.database.pragma('query_only = ON');
  for (const work of [...Object.values(writesOf(set)), () => set.store.ping()])
    await expect(work()).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      code: 'read_only',
    });
  set.database.pragma('query_only = OFF');
  await set.store.ping();
});

test('a disk without room is told, and what was stored before is still there', async () => {
  const { database, store, clock } = setUp();
  const id = (await store.create(newPortalSession(clock))) ?? '';
  const pages = Number(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count = ${pages}`);
  const long = newPortalSession(clock, { userId: 'x'.repeat(100_000) });
  await expect(store.create(long)).rejects.toMatchObject({ code: 'full' });
  expect(await store.find(id)).not.toBeNull();
  database.pragma('max_page_count = 1000000');
  expect(await store.create(long)).not.toBeNull();
});

test('a file that was deleted or replaced is a store that is not ready', async () => {
  const { path, store } = setUp();
  await store.ping();
  renameSync(path, `${path}.old`);
  await expect(store.ping()).rejects.toMatchObject({ code: 'unreachable' });
  writeFileSync(path, '');
  await expect(store.ping()).rejects.toMatchObject({ code: 'unreachable' });
  rmSync(path);
  renameSync(`${path}.old`, path);
  await store.ping();
});

test('a file that is damaged is told apart from an empty one: nobody is signed out by it', async () => {
  const { path, database, store, clock } = setUp();
  const id = (await store.create(newPortalSession(clock))) ?? '';
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  writeFileSync(path, Buffer.alloc(16_384, 'x'), { flag: 'r+' });
  expect(() => openDatabase(path)).toThrow();
  await expect(store.find(id)).rejects.toMatchObject({ code: 'unreachable' });
});

test('the limiter keeps no timer of its own, which would end the process on a failing file', () => {
  const { database } = setUp();
  const timers = vi.spyOn(globalThis, 'setTimeout');
  createSqliteRateLimiter(database);
  expect(timers).not.toHaveBeenCalled();
});
