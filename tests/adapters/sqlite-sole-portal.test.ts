import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { openStores } from '~/services/stores.server';
import { claimDatabase } from '~/sqlite/sole-portal.server';
import { readableLog } from './redis-connection';
import { temporaryPath } from './temporary-database';

/** The stores of one more portal on the file, and what it logged on opening them. */
function openOn(databasePath: string) {
  const { log, lines } = readableLog();
  const stores = openStores(
    {
      databasePath,
      redisUrl: null,
      sessionSecrets: ['a-secret-of-at-least-thirty-two-bytes'],
      issuerBaseUrl: 'https://tenant.example',
      clientId: 'portal',
    },
    { now: Date.now, log },
  );
  onTestFinished(() => stores.close());
  return { stores, warnings: lines.filter((line) => line.includes('database.shared')) };
}

test('a portal that starts on a file of another one warns that each has limits and lists of its own', () => {
  const path = temporaryPath();
  const { stores, warnings } = openOn(path);
  expect(warnings).toEqual([]);
  const second = openOn(path);
  expect(second.warnings).toEqual([expect.stringContaining('REDIS_URL')]);
  second.stores.close();
  stores.close();
  expect(openOn(path).warnings).toEqual([]);
});

test('portals on files of their own, or on none, do not warn', () => {
  openOn(temporaryPath());
  expect(openOn(temporaryPath()).warnings).toEqual([]);
  openOn(':memory:');
  expect(openOn(':memory:').warnings).toEqual([]);
});

test('a portal that was killed leaves the file to the next one', async () => {
  const path = temporaryPath();
  const claim = `
    import Sqlite from 'better-sqlite3';
    globalThis.lock = new Sqlite(${JSON.stringify(`${path}.portal`)});
    lock.exec('BEGIN EXCLUSIVE');
    process.stdout.write('claimed');
    setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', claim]);
  onTestFinished(() => void other.kill('SIGKILL'));
  await once(other.stdout, 'data');
  expect(existsSync(`${path}.portal`)).toBe(true);
  expect(claimDatabase(path).isSole).toBe(false);
  other.kill('SIGKILL');
  await once(other, 'exit');
  const next = claimDatabase(path);
  expect(next.isSole).toBe(true);
  next.release();
});
