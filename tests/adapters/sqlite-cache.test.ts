import { expect, test } from 'vitest';
import { createSqliteCache } from '~/cache/sqlite-cache.server';
import { minutes } from '~/durations';
import { openDatabase } from '~/sqlite/database.server';
import { describeCache, type MakeCaches } from '../contracts/cache.contract';
import { describePersonLock } from '../contracts/person-lock.contract';
import { describeSharedWork } from '../contracts/shared-work.contract';
import { describeRemembered } from '../contracts/remembered.contract';
import { createClock } from '../fakes/clock';
import { temporaryPath, connections } from './temporary-database';

const makeCaches: MakeCaches = (options) => {
  const { database, other, foreign, close } = connections();
  return {
    cache: createSqliteCache(database, options),
    elsewhere: createSqliteCache(other, options),
    foreign: createSqliteCache(foreign, options),
    close,
  };
};

describeCache('The cache in SQLite', makeCaches);
describeRemembered('A reading in SQLite', makeCaches);
describePersonLock('The lock in SQLite', makeCaches);
describeSharedWork('Work in SQLite', makeCaches);

test('a value outlives a restart', async () => {
  const [path, clock] = [temporaryPath(), createClock()];
  const before = openDatabase(path);
  await createSqliteCache(before, clock).set('key', 'value', minutes(1));
  before.close();
  const after = openDatabase(path);
  expect(await createSqliteCache(after, clock).get('key')).toBe('value');
  after.close();
});
