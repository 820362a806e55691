import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database } from '~/sqlite/database.server';
import { describeAccountRecords } from '../contracts/account-records.contract';
import { describeCache } from '../contracts/cache.contract';
import { describeEndingLog } from '../contracts/ending-log.contract';
import { describeJobs } from '../contracts/jobs.contract';
import {
  describePortalSessionStore,
  newPortalSession,
} from '../contracts/portal-session-store.contract';
import { describeRateLimiter } from '../contracts/rate-limiter.contract';
import { describeReplayGuard } from '../contracts/replay-guard.contract';
import { createClock } from '../fakes/clock';
import { releaseBefore } from '../releases/release-before';
import * as thisRelease from '../releases/stores';
import { removeExpired, temporaryPath } from './temporary-database';

const tables = [
  'account_records',
  'cache',
  'ended_auth0_sessions',
  'ended_users',
  'endings',
  'jobs',
  'portal_sessions',
  'rate_limits',
  'used_once',
];
const pairs = [
  { pair: 'of this release beside the one before', own: thisRelease, other: releaseBefore },
  { pair: 'of the release before beside this one', own: releaseBefore, other: thisRelease },
];

describe.each(pairs)('stores $pair', ({ own, other }) => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-test-'));
  const connections: Database[] = [];
  beforeAll(() => {
    const path = join(folder, 'latchkey.sqlite');
    // Brought up to date by this release, whichever comes first otherwise.
    thisRelease.openDatabase(path).close();
    connections.push(own.openDatabase(path), other.openDatabase(path));
    connections.push(other.openDatabase(path, { scope: 'another tenant' }));
    // Nothing here has to outlive a power cut.
    for (const connection of connections) connection.pragma('synchronous = OFF');
  });
  afterAll(() => {
    connections.forEach((connection) => connection.close());
    rmSync(folder, { recursive: true });
  });
  const connect = () => {
    const [here, there, foreign] = connections as [Database, Database, Database];
    for (const table of tables) here.exec(`DELETE FROM ${table}`);
    const held = (table: string) => () =>
      JSON.stringify(here.prepare(`SELECT * FROM ${table}`).all());
    return { here, there, foreign, held };
  };

  describePortalSessionStore('SQLite', (options) => {
    const { here, there, foreign } = connect();
    return {
      store: own.createSqlitePortalSessionStore(here, options),
      elsewhere: other.createSqlitePortalSessionStore(there, options),
      foreign: other.createSqlitePortalSessionStore(foreign, options),
      close: () => {},
    };
  });

  describeReplayGuard('SQLite', (options) => {
    const { here, there, foreign } = connect();
    return {
      guard: own.createSqliteReplayGuard(here, options),
      elsewhere: other.createSqliteReplayGuard(there, options),
      foreign: other.createSqliteReplayGuard(foreign, options),
      close: () => {},
    };
  });

  describeRateLimiter('SQLite', () => {
    const { here, there, foreign } = connect();
    return {
      limiter: own.createSqliteRateLimiter(here),
      elsewhere: other.createSqliteRateLimiter(there),
      foreign: other.createSqliteRateLimiter(foreign),
      close: () => {},
    };
  });

  describeCache('SQLite', (options) => {
    const { here, there, foreign } = connect();
    return {
      cache: own.createSqliteCache(here, options),
      elsewhere: other.createSqliteCache(there, options),
      foreign: other.createSqliteCache(foreign, options),
      close: () => {},
    };
  });

  describeEndingLog('SQLite', (options) => {
    const { here, there, foreign } = connect();
    return {
      log: own.createSqliteEndingLog(here, options),
      elsewhere: other.createSqliteEndingLog(there, options),
      foreign: other.createSqliteEndingLog(foreign, options),
      close: () => {},
    };
  });

  describeJobs('SQLite', (options) => {
    const { here, there, foreign, held } = connect();
    return {
      store: own.createSqliteJobStore(here, options),
      elsewhere: other.createSqliteJobStore(there, options),
      foreign: other.createSqliteJobStore(foreign, options),
      held: held('jobs'),
      removeExpired: () => removeExpired(here, options),
      close: () => {},
    };
  });

  describeAccountRecords('SQLite', (options) => {
    const { here, there, foreign, held } = connect();
    return {
      store: own.createSqliteRecordStore(here, options),
      elsewhere: other.createSqliteRecordStore(there, options),
      foreign: other.createSqliteRecordStore(foreign, options),
      held: held('account_records'),
      removeExpired: () => removeExpired(here, options),
      close: () => {},
    };
  });
});

test('the release before starts on a file that this one has upgraded, and this one goes on with it', async () => {
  const path = temporaryPath();
  const clock = createClock();
  const idOf = async ({ openDatabase, createSqlitePortalSessionStore }: typeof thisRelease) => {
    const database = openDatabase(path);
    const store = createSqlitePortalSessionStore(database, clock);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    database.close();
    return id;
  };
  const ids = [];
  for (const release of [releaseBefore, thisRelease, releaseBefore]) ids.push(await idOf(release));
  const database = thisRelease.openDatabase(path);
  const store = thisRelease.createSqlitePortalSessionStore(database, clock);
  for (const id of ids) expect(await store.find(id)).toEqual(newPortalSession(clock));
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});
