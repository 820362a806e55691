import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { isAnswering, requireAnsweringDisk } from '~/sqlite/answering-disk.server';
import { backUp } from '~/upkeep/back-up.server';
import { erase } from '~/upkeep/erase.server';
import { restore } from '~/upkeep/restore.server';
import { temporaryPath } from '../adapters/temporary-database';
import { noon } from '../test-portal';
import { call } from './call';

const programs = [
  ['backup', backUp, ['COPY']],
  ['restore', restore, ['COPY']],
  ['erase', erase, ['auth0|ada', '--yes']],
] as const;

/** Runs a program where the file system of one of its paths hangs. */
function callHanging(
  program: (typeof programs)[number][1],
  args: readonly string[],
  { database, copy, hangs }: { database: string; copy: string; hangs: string },
) {
  const names = args.map((arg) => (arg === 'COPY' ? copy : arg));
  const environment = { DATABASE_PATH: database };
  return call(program, names, environment, noon, (path) => Promise.resolve(path !== hangs));
}

test.each(programs)('%s ends with a line where the database hangs', async (_, program, args) => {
  const database = temporaryPath();
  const copy = join(dirname(database), 'copy.sqlite');
  const { code, said } = await callHanging(program, args, { database, copy, hangs: database });
  expect(code).toBe(1);
  expect(said).toMatch(`DATABASE_PATH is ${database}, whose file system does not answer.`);
  expect(readdirSync(dirname(database))).toEqual([]);
});

test.each(programs.slice(0, 2))(
  '%s ends with a line where the copy hangs',
  async (_, program, args) => {
    const database = temporaryPath();
    const copy = join(dirname(database), 'copy.sqlite');
    const { code, said } = await callHanging(program, args, { database, copy, hangs: copy });
    expect(code).toBe(1);
    expect(said).toMatch(`The copy is ${copy}, whose file system does not answer.`);
  },
);

test('a process that looks and does not come back is not waited for', async () => {
  const path = temporaryPath();
  writeFileSync(path, '');
  expect(await isAnswering(path, 100, 'setInterval(() => {}, 1000)')).toBe(false);
});

test('a file system that answers holds nobody up, and a database in memory needs none', async () => {
  const patient = (path: string) => isAnswering(path, minutes(1));
  await requireAnsweringDisk(temporaryPath(), 'DATABASE_PATH', patient);
  const forbidden = () => Promise.reject(new Error('Nobody is asked.'));
  await requireAnsweringDisk(':memory:', 'DATABASE_PATH', forbidden);
});
