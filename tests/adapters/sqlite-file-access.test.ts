import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createLogger } from '~/log/logger.server';
import { openStores } from '~/services/stores.server';
import { type Database, openDatabase } from '~/sqlite/database.server';
import { temporaryPath } from './temporary-database';

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** What SQLite keeps next to the file while it is open. */
const besides = (path: string) => [`${path}-wal`, `${path}-shm`];

function write(database: Database): void {
  database.prepare('REPLACE INTO cache VALUES (?, ?, ?)').run('key', 'value', 1);
}

/** What the log says when a portal opens its stores in the file at `path`. */
function warningsFor(path: string): Record<string, unknown>[] {
  const lines: string[] = [];
  const log = createLogger({
    level: 'warn',
    format: 'json',
    destination: { write: (line) => lines.push(line) },
  });
  const env = {
    databasePath: path,
    redisUrl: null,
    issuerBaseUrl: 'https://tenant.example',
    clientId: 'portal-client',
  };
  openStores({ ...env, sessionSecrets: ['s'.repeat(32)] }, { now: Date.now, log }).close();
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('a new file, and what SQLite keeps next to it, is for its owner alone', () => {
  const path = temporaryPath();
  const database = openDatabase(path);
  write(database);
  for (const file of [path, ...besides(path)]) expect(modeOf(file)).toBe('600');
  database.close();
});

test('what SQLite keeps next to the file is for its owner alone with each opening', () => {
  const path = temporaryPath();
  for (let time = 0; time < 2; time += 1) {
    const database = openDatabase(path);
    write(database);
    for (const file of besides(path)) expect(modeOf(file)).toBe('600');
    database.close();
  }
});

test('new folders are for their owner alone', () => {
  const path = join(temporaryPath(), 'deep', 'down.sqlite');
  openDatabase(path).close();
  for (const folder of [dirname(path), dirname(dirname(path))]) expect(modeOf(folder)).toBe('700');
});

test('a folder that is there is left as it is', () => {
  const folder = temporaryPath();
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  openDatabase(join(folder, 'portal.sqlite')).close();
  expect(modeOf(folder)).toBe('755');
});

test('a file behind a link that leads nowhere yet is for its owner alone', () => {
  const path = temporaryPath();
  symlinkSync(`${path}.real`, path);
  openDatabase(path).close();
  expect(modeOf(`${path}.real`)).toBe('600');
});

test('a database in memory makes no file', () => {
  openDatabase(':memory:').close();
  expect(existsSync(':memory:')).toBe(false);
});

/** The one warning that these files are open to others. */
const warningOf = (...files: { file: string; mode: string }[]): unknown[] => [
  expect.objectContaining({ level: 'warn', event: 'database.open_to_others', files }),
];

test.each(['644', '640', '660', '604'])(
  'a file with the mode %s is told at start, with what is next to it, and left as it is',
  (mode) => {
    const path = temporaryPath();
    openDatabase(path).close();
    chmodSync(path, parseInt(mode, 8));
    const files = [path, ...besides(path)].map((file) => ({ file, mode }));
    expect(warningsFor(path)).toEqual(warningOf(...files));
    expect(modeOf(path)).toBe(mode);
  },
);

test.each(['-wal', '-shm'])('a %s file that is wider than the file itself is told', (ending) => {
  const path = temporaryPath();
  const database = openDatabase(path);
  write(database);
  chmodSync(path + ending, 0o644);
  expect(warningsFor(path)).toEqual(warningOf({ file: path + ending, mode: '644' }));
  database.close();
});

test('a folder in which others may put files is told', () => {
  const folder = temporaryPath();
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  const path = join(folder, 'portal.sqlite');
  expect(warningsFor(path)).toEqual(warningOf({ file: folder, mode: '777' }));
});

test('a file for its owner alone is nothing to tell of', () => {
  const path = temporaryPath();
  expect(warningsFor(path)).toEqual([]);
  expect(warningsFor(path)).toEqual([]);
});
