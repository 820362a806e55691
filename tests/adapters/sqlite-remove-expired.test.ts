import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { days, minutes } from '~/durations';
import { type Database, openDatabase } from '~/sqlite/database.server';
import { createExpiredRows } from '~/sqlite/remove-expired.server';
import { createClock, noon } from '../fakes/clock';
import { readableLog, silent } from './redis-connection';
import { removeExpired, temporaryPath } from './temporary-database';

/** Tables whose rows have no end. */
const lasting = ['schema_version'];

/** A database with a row or more in every table, all of them written at noon. */
function filledDatabase(): Database {
  const database = openDatabase(temporaryPath());
  onTestFinished(() => void database.close());
  const newest = readFileSync(
    join(import.meta.dirname, '..', 'releases', 'schemas', '11.sql'),
    'utf8',
  );
  for (const statement of newest.split(';\n'))
    if (statement.startsWith('INSERT INTO') && !statement.includes('schema_version'))
      database.exec(statement);
  return database;
}

function countsOf(database: Database): Record<string, number> {
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      Number(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()),
    ]),
  );
}

function putCached(database: Database, count: number, endsAt: number) {
  const insert = database.prepare('INSERT INTO cache VALUES (?, ?, ?)');
  database.transaction(() => {
    for (let index = 0; index < count; index += 1) insert.run(`${endsAt}-${index}`, 'x', endsAt);
  })();
}

test('nothing is removed while it counts', async () => {
  const database = filledDatabase();
  const before = countsOf(database);
  await removeExpired(database, { now: () => noon });
  expect(countsOf(database)).toEqual(before);
});

test('in the end every table is empty, but for what has no end', async () => {
  const database = filledDatabase();
  await removeExpired(database, { now: () => noon + days(365) });
  const left = Object.entries(countsOf(database)).filter(([table, rows]) =>
    // A job that waits is not over, however late it is.
    table === 'jobs' ? rows !== 1 : rows > 0,
  );
  expect(left.map(([table]) => table)).toEqual(lasting);
});

test('what is over goes in batches, between which others have the process and the file', async () => {
  vi.useFakeTimers({ now: noon });
  const database = openDatabase(temporaryPath());
  const other = openDatabase(database.name);
  onTestFinished(() => [database, other].forEach((connection) => connection.close()));
  putCached(database, 250, noon);
  putCached(database, 3, noon + 1);
  const pauseMs = 50;
  const rows = createExpiredRows(database, { now: () => noon, log: silent, pauseMs });
  const removing = rows.remove();
  const left: (number | undefined)[] = [];
  for (let batch = 0; batch < 3; batch += 1) {
    await vi.advanceTimersByTimeAsync(batch === 0 ? 0 : pauseMs);
    other.exec('DELETE FROM cache WHERE false');
    left.push(countsOf(other).cache);
  }
  expect(left).toEqual([153, 53, 3]);
  expect(await removing).toBe(250);
});

test('no batch looks through a table', () => {
  const database = openDatabase(':memory:');
  const prepare = vi.spyOn(database, 'prepare');
  createExpiredRows(database, { now: () => noon, log: silent });
  const statements = prepare.mock.calls.map(([sql]) => sql);
  prepare.mockRestore();
  expect(statements).toHaveLength(Object.keys(countsOf(database)).length - lasting.length);
  for (const sql of statements) {
    const plan = database
      .prepare<[number], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(0)
      .map(({ detail }) => detail);
    expect(plan.filter((detail) => /^SCAN /.test(detail))).toEqual([]);
    expect(plan.join('\n')).toMatch(/USING (?:COVERING )?INDEX \w+_by_(?:expiry|end)/);
  }
  database.close();
});

test('it is done at the start and every minute, goes on after a failure, and ends with the portal', async () => {
  vi.useFakeTimers({ now: noon });
  const clock = createClock();
  const database = openDatabase(':memory:');
  const { log, lines } = readableLog();
  const stopping = new AbortController();
  putCached(database, 1, noon);
  const running = createExpiredRows(database, { now: clock.now, log }).run(stopping.signal);
  const passMinute = async () => {
    clock.advance(minutes(1));
    await vi.advanceTimersByTimeAsync(minutes(1));
  };
  await vi.advanceTimersByTimeAsync(0);
  expect(countsOf(database).cache).toBe(0);
  putCached(database, 1, noon + minutes(1));
  await passMinute();
  expect(countsOf(database).cache).toBe(0);
  putCached(database, 1, noon + minutes(2));
  database.pragma('query_only = ON');
  await passMinute();
  expect(lines.map((line) => (JSON.parse(line) as { event: string }).event)).toEqual([
    'expired.kept',
  ]);
  database.pragma('query_only = OFF');
  await passMinute();
  expect(countsOf(database).cache).toBe(0);
  stopping.abort();
  await running;
  database.close();
});
