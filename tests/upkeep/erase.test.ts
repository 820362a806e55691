import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type RecordKindName, recordLifetimesMs } from '~/account-records/account-records';
import { type JobKind } from '~/jobs/jobs';
import { erase } from '~/upkeep/erase.server';
import { temporaryPath } from '../adapters/temporary-database';
import { inspector } from '../adapters/redis-connection';
import { hasRedis, startRedisServer } from '../redis-server';
import { ada, createTestPortal, isSignedIn } from '../test-portal';
import { call } from './call';
import { eventually } from '../eventually';

const grace = 'auth0|grace';
const anything = z.unknown();
const kinds = Object.keys(recordLifetimesMs) as RecordKindName[];
const addressOf = (userId: string) => `${userId.replace('auth0|', '')}@example.com`;
const job: JobKind<{ userId: string }> = {
  name: 'data-export',
  schema: z.object({ userId: z.string() }),
};
/** A record of each kind but the mark, an ending, a job and a mail. */
const keptInAll = kinds.length + 2;
const words = { locale: 'en', subject: 'Hello', heading: 'Hello' } as const;

/** A running portal that keeps of two people whatever it can keep. */
async function filledPortal(environment: Record<string, string>) {
  const portal = createTestPortal(environment);
  onTestFinished(() => portal.services.close());
  const { accountRecords, endings, jobs, jobsOfPerson, mail, portalSessionStore } = portal.services;
  await eventually(() => portalSessionStore.ping());
  for (const userId of [ada.userId, grace]) {
    for (const name of kinds)
      if (name !== 'deleted-account')
        await accountRecords.put(userId, { name, schema: anything }, 'one', 'something');
    await endings.record(userId, 'session');
    await jobs.schedule(job, { key: userId, payload: { userId } });
    await mail?.send(userId, userId, { ...words, paragraphs: ['Hello.'], to: addressOf(userId) });
  }
  const cookies = { ada: await portal.signIn(), grace: await portal.signIn({ userId: grace }) };
  const keptOf = async (userId: string) => {
    const lists = await Promise.all(
      kinds.map((name) => accountRecords.list(userId, { name, schema: anything })),
    );
    const jobCount = await jobsOfPerson.count(userId);
    return lists.flat().length + (await endings.history(userId)).length + jobCount;
  };
  return { portal, cookies, keptOf };
}

async function expectErased({ portal, cookies, keptOf }: Awaited<ReturnType<typeof filledPortal>>) {
  expect(await isSignedIn(portal, cookies.ada)).toBe(false);
  expect(await keptOf(ada.userId)).toBe(0);
  expect(await isSignedIn(portal, cookies.grace)).toBe(true);
  expect(await keptOf(grace)).toBe(keptInAll);
}

describe('of one person', () => {
  test('it is told first what is kept, and nothing is erased without a yes', async () => {
    const DATABASE_PATH = temporaryPath();
    const { portal, cookies, keptOf } = await filledPortal({ DATABASE_PATH });
    const { code, said } = await call(erase, [ada.userId], { DATABASE_PATH });
    expect(code).toBe(0);
    expect(said).toMatch(
      /^The database file: portal sessions 1, jobs 2, ended sessions 1, not-me-report 1/,
    );
    expect(said).toContain('Nothing was erased: say --yes');
    expect(await isSignedIn(portal, cookies.ada)).toBe(true);
    expect(await keptOf(ada.userId)).toBe(keptInAll);
  });

  test('everything goes from the file of a running portal, and nothing of anybody else', async () => {
    const DATABASE_PATH = temporaryPath();
    const filled = await filledPortal({ DATABASE_PATH });
    expect((await call(erase, [ada.userId, '--yes'], { DATABASE_PATH })).code).toBe(0);
    await expectErased(filled);
    const { said } = await call(erase, [ada.userId], { DATABASE_PATH });
    expect(said).toMatch(/^The database file: nothing is kept\n/);
  });

  test('a mail that waits is not sent any more', async () => {
    const DATABASE_PATH = temporaryPath();
    const { portal } = await filledPortal({ DATABASE_PATH });
    await call(erase, [ada.userId, '--yes'], { DATABASE_PATH });
    await portal.runDueJobs();
    expect(portal.mails.map(({ to }) => to)).toEqual(['grace@example.com']);
  });

  test('no byte of their name or address is left in the file or its log', async () => {
    const DATABASE_PATH = temporaryPath();
    await filledPortal({ DATABASE_PATH });
    const bytes = () =>
      readdirSync(dirname(DATABASE_PATH)).map((name) =>
        readFileSync(join(dirname(DATABASE_PATH), name)),
      );
    const holds = (text: string) => bytes().some((content) => content.includes(text));
    expect(holds('ada@example.com')).toBe(true);
    await call(erase, [ada.userId, '--yes'], { DATABASE_PATH });
    // Of Grace the test's session has the same address.
    await call(erase, [grace, '--yes'], { DATABASE_PATH });
    expect(holds('ada@example.com')).toBe(false);
  });

  test('it is said where another process keeps its bytes in the log of the file', async () => {
    const DATABASE_PATH = temporaryPath();
    await filledPortal({ DATABASE_PATH });
    const reader = new Sqlite(DATABASE_PATH);
    onTestFinished(() => void reader.close());
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM jobs').get();
    const { code, said } = await call(erase, [ada.userId, '--yes'], { DATABASE_PATH });
    expect([code, said]).toEqual([1, expect.stringContaining('run this again') as string]);
    reader.exec('COMMIT');
    expect((await call(erase, [ada.userId, '--yes'], { DATABASE_PATH })).code).toBe(0);
  });

  test('nothing that is said names them', async () => {
    const DATABASE_PATH = temporaryPath();
    await filledPortal({ DATABASE_PATH });
    const outputs = [];
    for (const args of [[ada.userId], [ada.userId, '--yes'], [ada.userId, ada.userId], ['--ada']])
      outputs.push((await call(erase, args, { DATABASE_PATH })).said);
    expect(outputs.join('\n')).not.toMatch(/ada/);
  });
});

describe.skipIf(!hasRedis)('where there is Redis', () => {
  test('everything goes from it, and from a file that is left from before', async () => {
    const { url } = await startRedisServer(onTestFinished);
    const DATABASE_PATH = temporaryPath();
    const inFile = await filledPortal({ DATABASE_PATH });
    const inRedis = await filledPortal({ REDIS_URL: url });
    const { code, said } = await call(erase, [ada.userId, '--yes'], {
      DATABASE_PATH,
      REDIS_URL: url,
    });
    expect(code).toBe(0);
    expect(said).toMatch(/^Redis: portal sessions 1.*\nThe database file: portal sessions 1/);
    await expectErased(inFile);
    await expectErased(inRedis);
    const held = await inspector(url);
    const sessions = (await held.keys('*')).filter((key) => key.includes(':session:'));
    expect(sessions).toHaveLength(1);
  });
});

test('without a store, and called wrongly, it says so by its code', async () => {
  const DATABASE_PATH = temporaryPath();
  expect(await call(erase, [ada.userId], { DATABASE_PATH })).toMatchObject({ code: 1 });
  for (const args of [[], [''], ['a', 'b'], ['a', '--all']])
    expect(await call(erase, args, { DATABASE_PATH })).toMatchObject({ code: 2 });
});
