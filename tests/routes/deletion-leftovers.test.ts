import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { type RecordKindName, recordLifetimesMs } from '~/account-records/account-records';
import { z } from 'zod';
import { ada } from '../test-portal';
import { temporaryPath } from '../adapters/temporary-database';
import { withDeletion } from './deletion-portal';

/** What may be left of a deleted person in each table of the database, and why. A new table needs a line. */
const left: Record<string, string> = {
  portal_sessions: 'nothing',
  ended_auth0_sessions:
    'the tenant’s session ids, for ten minutes, so that a late sign-in is refused',
  ended_users: 'the user id, for ten minutes, so that a late sign-in is refused',
  endings: 'nothing',
  used_once: 'no person',
  rate_limits: 'a hash of the person, as long as the limit counts',
  cache: 'versions of lists, under a hash of the person',
  account_records: 'the mark',
  jobs: 'no person',
  schema_version: 'no person',
};

const anything = z.unknown();

test('of a deleted person the database holds nothing but what has a reason', async () => {
  const path = temporaryPath();
  const { ask, portal, strong } = withDeletion({ DATABASE_PATH: path, DELETION_HOLD_DAYS: '0' });
  onTestFinished(() => portal.services.close());
  const { accountRecords, endings } = portal.services;
  await strong();
  await endings.record(ada.userId, ada.sessionId);
  for (const name of Object.keys(recordLifetimesMs) as RecordKindName[])
    if (name !== 'pending-deletion' && name !== 'deleted-account')
      await accountRecords.put(ada.userId, { name, schema: anything }, 'one', 'something');
  await accountRecords.put('auth0|grace', { name: 'receipt', schema: anything }, 'one', 'x');
  await ask();
  portal.clock.now += 1000;
  await portal.runDueJobs();

  const database = new Sqlite(path, { readonly: true });
  onTestFinished(() => void database.close());
  const tables = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table'")
    .all()
    .map(({ name }) => name);
  expect(tables.sort()).toEqual(Object.keys(left).sort());
  const rowsOf = (table: string) => database.prepare(`SELECT * FROM ${table}`).all();
  for (const [table, why] of Object.entries(left))
    if (why === 'nothing') expect([table, rowsOf(table)]).toEqual([table, []]);
    else if (table !== 'ended_users' && table !== 'ended_auth0_sessions')
      expect(JSON.stringify(rowsOf(table))).not.toContain('auth0|ada');
  const kinds = database
    .prepare<[], { kind: string; count: number }>(
      'SELECT kind, count(*) AS count FROM account_records GROUP BY kind ORDER BY kind',
    )
    .all();
  expect(kinds).toEqual([
    { kind: 'deleted-account', count: 1 },
    { kind: 'receipt', count: 1 },
  ]);
  const waiting = database
    .prepare<[], { kind: string }>("SELECT kind FROM jobs WHERE state = 'waiting'")
    .all();
  expect(waiting).toEqual([]);
});
