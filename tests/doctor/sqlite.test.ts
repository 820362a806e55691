import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { disk } from '~/doctor/store/disk.server';
import { minutes } from '~/durations';
import { parseEnv } from '~/env.server';
import { createLogger } from '~/log/logger.server';
import { createServices } from '~/services.server';
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

test('a file system that hangs is told, and nothing else asks it', async () => {
  const world = createTestWorld();
  createFile(world);
  const forbidden = () => {
    throw new Error('It hangs.');
  };
  world.disk = {
    isAnswering: () => Promise.resolve(false),
    writeError: forbidden,
    fileWriteError: forbidden,
    space: forbidden,
  };
  await expectOnly(world, { id: 'store.sqlite', code: 'hangs' });
  expect(readdirSync(dirname(pathOf(world)))).toEqual(['latchkey.sqlite']);
});

test('whether a file system answers is asked by another process, which leaves nothing', async () => {
  const world = createTestWorld();
  createFile(world);
  const path = pathOf(world);
  expect(await disk.isAnswering(path, minutes(1))).toBe(true);
  expect(await disk.isAnswering('/nowhere/at/all.sqlite', minutes(1))).toBe(true);
  expect(readdirSync(dirname(path))).toEqual(['latchkey.sqlite']);
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

const issuedTokens = ({ tenant }: TestWorld) =>
  tenant.requests.filter((name) => name === 'POST /oauth/token').length;

test('the token that was asked for is kept for the portal, and the next run asks for none of the API', async () => {
  const world = createTestWorld();
  createFile(world);
  await world.findings('mgmt.token');
  expect(issuedTokens(world)).toBe(1);
  world.tenant.answers.set('POST /oauth/token', async (request) =>
    (await request.text()).includes('%2Fapi%2Fv2%2F') ? Response.error() : undefined,
  );
  expect(await world.findings('mgmt.token')).toMatchObject([
    { status: 'ok', found: 'The portal has one, which is still good.' },
  ]);
  expect(await world.complaints()).toEqual([]);
});

test('a token of the portal is used', async () => {
  const world = createTestWorld();
  createFile(world);
  const { now } = world.surroundings;
  const services = createServices(parseEnv(world.variables), {
    fetch: world.fetch,
    now,
    log: createLogger({ level: 'silent', format: 'json' }),
  });
  await services.accounts.get('auth0|ada');
  services.close();
  expect(await world.findings('mgmt.token')).toMatchObject([
    { found: 'The portal has one, which is still good.' },
  ]);
});

test('a wrong secret is told beside a stored token', async () => {
  const world = createTestWorld();
  createFile(world);
  await world.findings('mgmt.token');
  world.variables['AUTH0_CLIENT_SECRET_MGMT'] = 'another-secret';
  await expectOnly(world, { id: 'mgmt.token', code: 'refused' });
});
