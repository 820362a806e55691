import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '~/sqlite/database.server';
import { createTestWorld, expectOnly, type TestWorld } from './doctor-world';

const pathOf = ({ variables }: TestWorld) => variables['DATABASE_PATH'] ?? '';

/** The file as a portal leaves it. */
function createFile(world: TestWorld): void {
  openDatabase(pathOf(world)).close();
  chmodSync(dirname(pathOf(world)), 0o700);
}

test('a file of the portal is right, and nothing is left beside it', async () => {
  const world = createTestWorld();
  createFile(world);
  expect(await world.complaints()).toEqual([]);
  expect(readdirSync(dirname(pathOf(world)))).toEqual(['latchkey.sqlite']);
});

test('a file that the portal has yet to make is not made', async () => {
  const world = createTestWorld();
  expect(await world.findings('store.sqlite')).toMatchObject([{ status: 'ok' }]);
  expect(readdirSync(dirname(pathOf(world)))).toEqual([]);
});

test.each([
  ['EROFS', 'not_writable'],
  ['EACCES', 'not_writable'],
  ['ENOSPC', 'full'],
])('a folder that cannot be written (%s) is told', async (error, code) => {
  const world = createTestWorld();
  world.disk = { ...world.disk, writeError: () => error };
  await expectOnly(world, { id: 'store.sqlite', code });
  createFile(world);
  await expectOnly(world, { id: 'store.sqlite', code });
});

test('a file that cannot be written is told', async () => {
  const world = createTestWorld();
  createFile(world);
  world.disk = { ...world.disk, fileWriteError: () => 'EACCES' };
  await expectOnly(world, { id: 'store.sqlite', code: 'not_writable' });
});

test('a file of a later release is told', async () => {
  const world = createTestWorld();
  const database = openDatabase(pathOf(world));
  database.pragma('user_version = 9999');
  database.close();
  chmodSync(dirname(pathOf(world)), 0o700);
  await expectOnly(world, { id: 'store.sqlite', code: 'newer' });
});

test('a file that is no database is told', async () => {
  const world = createTestWorld();
  writeFileSync(pathOf(world), 'no database '.repeat(100), { mode: 0o600 });
  await expectOnly(world, { id: 'store.sqlite', code: 'unreadable' });
});

test('a disk without much room is told', async () => {
  const world = createTestWorld();
  world.disk = { ...world.disk, space: () => Promise.resolve({ freeBytes: 1e8, type: 0xef53 }) };
  await expectOnly(world, { id: 'store.sqlite', code: 'scarce' });
});

test('a network file system is told', async () => {
  const world = createTestWorld();
  world.disk = { ...world.disk, space: () => Promise.resolve({ freeBytes: 1e12, type: 0x6969 }) };
  await expectOnly(world, { id: 'store.sqlite', code: 'network' });
});

test('a file that others may open is told', async () => {
  const world = createTestWorld();
  createFile(world);
  chmodSync(pathOf(world), 0o644);
  await expectOnly(world, { id: 'store.sqlite', code: 'open_to_others' });
});

test('a database in memory is told', async () => {
  const world = createTestWorld();
  world.variables['DATABASE_PATH'] = ':memory:';
  await expectOnly(world, { id: 'store.sqlite', code: 'in_memory' });
});

test('the token that was asked for is kept for the portal, and the next run asks for none', async () => {
  const world = createTestWorld();
  createFile(world);
  const issued = () => world.tenant.requests.filter((name) => name === 'POST /oauth/token').length;
  await world.findings('mgmt.token');
  expect(issued()).toBe(1);
  expect(await world.findings('mgmt.token')).toMatchObject([
    { found: 'The portal has one, which is still good.' },
  ]);
  expect(issued()).toBe(1);
});
