import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { days, minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { loader as undoLoader } from '~/routes/undo.$token';
import { openDatabase } from '~/sqlite/database.server';
import { claimDatabase } from '~/sqlite/sole-portal.server';
import { backUp } from '~/upkeep/back-up.server';
import { restore } from '~/upkeep/restore.server';
import { temporaryPath } from '../adapters/temporary-database';
import { inspector } from '../adapters/redis-connection';
import { hasRedis, startRedisServer } from '../redis-server';
import { withDeletion } from '../routes/deletion-portal';
import { ada, answerOf, get, isSignedIn } from '../test-portal';
import { call } from './call';
import { eventually } from '../eventually';

/** A portal on which Ada is signed in, has asked for her account to be deleted, and has a mail with a link about it. */
async function usedPortal(environment: Record<string, string>) {
  const used = withDeletion(environment);
  onTestFinished(() => used.portal.services.close());
  await eventually(() => used.pending());
  const cookie = await used.strong();
  await used.ask({ cookie });
  used.clock.now += minutes(10);
  await used.portal.runDueJobs();
  const { replayGuard } = used.portal.services;
  await replayGuard.claim('state', used.clock.now + days(1));
  const text = used.portal.mails.map((mail) => mail.text).join('\n');
  const [, token = ''] = /\/undo\/([\w-]+)/.exec(text) ?? [];
  expect(token).not.toBe('');
  return { ...used, cookie, token };
}

/** A portal on a restored store, as long after the copy as it takes for anything to happen by itself. */
async function expectRestored(
  environment: Record<string, string>,
  { cookie, token, clock, portal: before }: Awaited<ReturnType<typeof usedPortal>>,
) {
  const restored = withDeletion(environment);
  onTestFinished(() => restored.portal.services.close());
  restored.clock.now = clock.now;
  const { services, context } = restored.portal;
  await eventually(() => restored.pending());
  expect(await isSignedIn(restored.portal, cookie)).toBe(false);
  expect(await services.replayGuard.isClaimed('state')).toBe(true);
  const receipts = await listReceipts(services, ada.userId);
  expect(receipts.length).toBeGreaterThan(0);
  expect(receipts.map(({ number }) => number)).toEqual(
    (await listReceipts(before.services, ada.userId))
      .map(({ number }) => number)
      .filter((number) => receipts.some((receipt) => receipt.number === number)),
  );
  const link = undoLoader({ request: get(`/undo/${token}`), context, params: { token } });
  expect((await answerOf(link)).status).toBe(404);
  expect(await restored.pending()).toBeNull();
  await restored.pass(days(8));
  expect(restored.hasAccount()).toBe(true);
  expect(restored.portal.mails).toEqual([]);
}

describe('a copy of the database of a running portal', () => {
  test('brings back what was told, and nothing that can do something, be it used or cancelled since', async () => {
    const [DATABASE_PATH, restoredPath] = [temporaryPath(), temporaryPath()];
    const used = await usedPortal({ DATABASE_PATH });
    const copy = join(dirname(DATABASE_PATH), 'copy.sqlite');
    expect(await call(backUp, [copy], { DATABASE_PATH })).toMatchObject({ code: 0 });
    await used.keep();
    const restoring = await call(restore, [copy], { DATABASE_PATH: restoredPath });
    expect(restoring).toMatchObject({ code: 0 });
    await expectRestored({ DATABASE_PATH: restoredPath }, used);
  });

  test('is as harmless where somebody only copies it into place', async () => {
    const [DATABASE_PATH, restoredPath] = [temporaryPath(), temporaryPath()];
    const used = await usedPortal({ DATABASE_PATH });
    await call(backUp, [restoredPath], { DATABASE_PATH });
    await used.keep();
    await expectRestored({ DATABASE_PATH: restoredPath }, used);
  });

  test('is for its owner alone, holds no bytes of what it leaves out, and leaves no other file', async () => {
    const DATABASE_PATH = temporaryPath();
    await usedPortal({ DATABASE_PATH });
    const copy = join(dirname(temporaryPath()), 'copy.sqlite');
    const { said } = await call(backUp, [copy], { DATABASE_PATH });
    expect(said).toContain('portal_sessions: 0 kept, 1 left out');
    expect(said).toContain('jobs: 0 kept, 3 left out');
    expect(said).not.toMatch(/ada|@/);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const bytes = readFileSync(copy);
    for (const one of ['ada@example.com', 'auth0|ada']) expect(bytes.includes(one)).toBe(false);
    expect(readdirSync(dirname(copy))).toEqual(['copy.sqlite']);
  });

  test('is not made twice at once under one name', async () => {
    const DATABASE_PATH = temporaryPath();
    openDatabase(DATABASE_PATH).close();
    const copy = temporaryPath();
    // As the other process holds it.
    const claim = claimDatabase(`${copy}.whole`);
    writeFileSync(`${copy}.unfinished`, 'what the other process has written');
    expect(await call(backUp, [copy], { DATABASE_PATH })).toEqual({
      code: 1,
      said: `Another copy to ${copy} is being made.`,
    });
    expect(readFileSync(`${copy}.unfinished`, 'utf8')).toBe('what the other process has written');
    claim.release();
    expect((await call(backUp, [copy], { DATABASE_PATH })).code).toBe(0);
    expect(readdirSync(dirname(copy))).toEqual(['latchkey.sqlite']);
  });

  test('makes the folders that it goes to, for their owner alone', async () => {
    const DATABASE_PATH = temporaryPath();
    openDatabase(DATABASE_PATH).close();
    const folder = join(dirname(DATABASE_PATH), 'copies', 'today');
    await call(backUp, [join(folder, 'copy.sqlite')], { DATABASE_PATH });
    expect(readdirSync(folder)).toEqual(['copy.sqlite']);
    for (const one of [folder, dirname(folder)]) expect(statSync(one).mode & 0o777).toBe(0o700);
  });

  test.skipIf(!existsSync('/proc/self'))('says so where no folder can be made', async () => {
    const DATABASE_PATH = temporaryPath();
    openDatabase(DATABASE_PATH).close();
    const { code, said } = await call(backUp, ['/proc/none/below/copy.sqlite'], { DATABASE_PATH });
    expect([code, said]).toEqual([1, expect.stringContaining('cannot write (ENOENT)') as string]);
  });

  test('takes no other file’s place', async () => {
    const DATABASE_PATH = temporaryPath();
    await usedPortal({ DATABASE_PATH });
    const copy = temporaryPath();
    writeFileSync(copy, 'precious');
    const { code, said } = await call(backUp, [copy], { DATABASE_PATH });
    expect({ code, said }).toEqual({ code: 1, said: `There is a file at ${copy} already.` });
    expect(readFileSync(copy, 'utf8')).toBe('precious');
  });
});

describe('a copy that was made by other means', () => {
  test('loses the same when it is restored', async () => {
    const [DATABASE_PATH, restoredPath, copy] = [temporaryPath(), temporaryPath(), temporaryPath()];
    const used = await usedPortal({ DATABASE_PATH });
    const database = new Sqlite(DATABASE_PATH);
    await database.backup(copy);
    database.close();
    await used.keep();
    await call(restore, [copy], { DATABASE_PATH: restoredPath });
    await expectRestored({ DATABASE_PATH: restoredPath }, used);
  });

  test('is not put in the place of a database, or under a portal that runs', async () => {
    const [copy, DATABASE_PATH] = [temporaryPath(), temporaryPath()];
    await usedPortal({ DATABASE_PATH: copy });
    writeFileSync(DATABASE_PATH, 'precious');
    expect((await call(restore, [copy], { DATABASE_PATH })).said).toContain('away first');
    expect(readFileSync(DATABASE_PATH, 'utf8')).toBe('precious');
    const another = temporaryPath();
    const claim = claimDatabase(another);
    const { code, said } = await call(restore, [copy], { DATABASE_PATH: another });
    claim.release();
    expect([code, said]).toEqual([1, 'A portal is running on that database: stop it first.']);
    expect(existsSync(another)).toBe(false);
  });

  test('is refused where it is no database, and leaves nothing behind', async () => {
    const [copy, DATABASE_PATH] = [temporaryPath(), temporaryPath()];
    writeFileSync(copy, 'this is no database, however long it is');
    expect((await call(restore, [copy], { DATABASE_PATH })).code).toBe(1);
    expect(readdirSync(dirname(DATABASE_PATH))).toEqual(['latchkey.sqlite.portal']);
  });

  test.each([
    ['an empty file', (path: string) => writeFileSync(path, '')],
    [
      'a database of another program',
      (path: string) => void new Sqlite(path).exec('CREATE TABLE jobs (id)').close(),
    ],
  ])('is refused where it is %s', async (_, make) => {
    const [copy, DATABASE_PATH] = [temporaryPath(), temporaryPath()];
    make(copy);
    expect(await call(restore, [copy], { DATABASE_PATH })).toEqual({
      code: 1,
      said: 'That is no database of a portal.',
    });
    expect(existsSync(DATABASE_PATH)).toBe(false);
  });
});

describe.skipIf(!hasRedis)('a Redis that came back from its own copy', () => {
  test('loses the same, once that is agreed to', async () => {
    const server = await startRedisServer(onTestFinished);
    const environment = { REDIS_URL: server.url };
    const used = await usedPortal(environment);
    const held = await inspector(server.url);
    held.on('error', () => {});
    await held.set('of somebody else', 'precious');
    await held.sendCommand(['SAVE']);
    await used.keep();
    await server.kill();
    await server.start();
    // The portal that was there before is connected anew.
    await eventually(() => used.pending());
    const { said } = await call(restore, ['--redis'], environment);
    expect(said).toMatch(/^[1-9]\d* keys stay, [1-9]\d* go\.\nNothing was removed/);
    expect(await used.pending()).not.toBeNull();
    const { code } = await call(restore, ['--redis', '--yes'], environment);
    expect(code).toBe(0);
    const after = await inspector(server.url);
    expect(await after.get('of somebody else')).toBe('precious');
    await expectRestored(environment, used);
  });

  test('is told by a code where it does not answer', async () => {
    const { code, said } = await call(restore, ['--redis'], { REDIS_URL: 'redis://127.0.0.1:1' });
    expect([code, said]).toEqual([1, expect.stringContaining('Redis: ') as string]);
  });

  test('is not what a file is for', async () => {
    const environment = { REDIS_URL: 'redis://127.0.0.1:1' };
    for (const program of [backUp, restore])
      expect(await call(program, ['copy.sqlite'], environment)).toMatchObject({ code: 1 });
    expect(await call(restore, ['--redis'])).toMatchObject({ code: 1 });
  });
});

test.each([
  ['no file', []],
  ['an empty name', ['']],
  ['two files', ['a', 'b']],
  ['an unknown option', ['--force']],
])('called with %s, a program tells how it is used', async (_, args) => {
  for (const program of [backUp, restore]) {
    const { code, said } = await call(program, args);
    expect(code).toBe(2);
    expect(said).toContain('Usage: ');
  }
});

test('without a configuration nothing is copied', async () => {
  const { code, said } = await call(backUp, ['copy.sqlite'], { SESSION_SECRETS: '' });
  expect(code).toBe(2);
  expect(said).toContain('SESSION_SECRETS');
});
