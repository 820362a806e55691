import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createSqliteReplayGuard } from '~/auth/sqlite-replay-guard.server';
import { openDatabase } from '~/sqlite/database.server';
import { describeReplayGuard } from '../contracts/replay-guard.contract';
import { createClock } from '../fakes/clock';
import { temporaryPath, connections } from './temporary-database';

describeReplayGuard('The SQLite guard', (options) => {
  const { database, other, foreign, close } = connections();
  return {
    guard: createSqliteReplayGuard(database, options),
    elsewhere: createSqliteReplayGuard(other, options),
    foreign: createSqliteReplayGuard(foreign, options),
    close,
  };
});

test('a claimed value stands nowhere in the bytes of the database', async () => {
  const clock = createClock();
  const path = temporaryPath();
  const database = openDatabase(path);
  await createSqliteReplayGuard(database, clock).claim('a-state-to-look-for', clock.now() + 1000);
  const bytes = readdirSync(dirname(path)).map((name) => readFileSync(join(dirname(path), name)));
  database.close();
  for (const content of [...bytes, readFileSync(path)])
    expect(content.includes('a-state-to-look-for')).toBe(false);
});

test('a claim survives the end of the process', async () => {
  const clock = createClock();
  const path = temporaryPath();
  const before = openDatabase(path);
  await createSqliteReplayGuard(before, clock).claim('state', clock.now() + 1000);
  before.close();
  const after = openDatabase(path);
  expect(await createSqliteReplayGuard(after, clock).claim('state', clock.now() + 1000)).toBe(
    false,
  );
  after.close();
});
