import { createClient } from 'redis';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type RecordKindName, recordLifetimesMs } from '~/account-records/account-records';
import { putDeletedAccount } from '~/account-records/deleted-account';
import { days, minutes } from '~/durations';
import { type JobKind } from '~/jobs/jobs';
import { action as lockAction } from '~/routes/account.data.lock';
import { action as confirmAction } from '~/routes/account.profile.email.confirm.$token';
import { action as undoAction } from '~/routes/undo.$token';
import { backUp } from '~/upkeep/back-up.server';
import { restore } from '~/upkeep/restore.server';
import { temporaryPath } from '../adapters/temporary-database';
import { askedForEmail } from '../email-change-portal';
import {
  hasRedis,
  hasRedisWithTls,
  type RedisServer,
  startRedisCluster,
  startRedisServer,
} from '../redis-server';
import { ada, answerOf, createTestPortal, isSignedIn, post } from '../test-portal';
import { issuer } from '../test-tenant';
import { call } from './call';
import { eventually } from '../eventually';

type Environment = Record<string, string>;

interface KeptStore {
  environment: Environment;
  /** Copies it as it is now. What it gives restores the copy, and has what a portal finds that by. */
  copy: () => Promise<() => Promise<Environment>>;
}

async function file(): Promise<KeptStore> {
  const [DATABASE_PATH, copy, target] = [temporaryPath(), temporaryPath(), temporaryPath()];
  return {
    environment: { DATABASE_PATH },
    copy: async () => {
      expect((await call(backUp, [copy], { DATABASE_PATH })).code).toBe(0);
      return async () => {
        expect((await call(restore, [copy], { DATABASE_PATH: target })).code).toBe(0);
        return { DATABASE_PATH: target };
      };
    },
  };
}

/** Takes out of what Redis holds what must not come back. */
async function swept(environment: Environment): Promise<Environment> {
  const { code, said } = await call(restore, ['--redis', '--yes'], environment);
  expect(code).toBe(0);
  expect(said).toMatch(/^\d+ keys stay, [1-9]\d* are removed\./);
  return environment;
}

async function redis(): Promise<KeptStore> {
  const server = await startRedisServer(onTestFinished);
  const other = await startRedisServer(onTestFinished);
  return {
    environment: { REDIS_URL: server.url },
    copy: async () => {
      const client = await createClient({ url: server.url }).connect();
      const to = ['127.0.0.1', String(other.port), '', '0', '60000', 'COPY', 'KEYS'];
      await client.sendCommand(['MIGRATE', ...to, ...(await client.keys('*'))]);
      client.destroy();
      return () => swept({ REDIS_URL: other.url });
    },
  };
}

/** Servers that hold at once what they were restored with. */
async function asItIs(servers: readonly RedisServer[]): Promise<KeptStore> {
  const environment = { REDIS_URL: servers.map(({ url }) => url).join(',') };
  return { environment, copy: () => Promise.resolve(() => swept(environment)) };
}

const onTls = async () =>
  asItIs([await startRedisServer(onTestFinished, { certificate: inject('certificate') })]);
const onCluster = async () => asItIs(await startRedisCluster(onTestFinished));

const stores = [
  { kind: 'the file', isHere: true, open: file },
  { kind: 'Redis', isHere: hasRedis, open: redis },
];

/** A portal on a store, once it is connected. */
async function portalOn(environment: Environment, now?: number) {
  const portal = createTestPortal(environment);
  if (now !== undefined) portal.clock.now = now;
  onTestFinished(() => portal.services.close());
  await eventually(() => portal.services.portalSessionStore.ping());
  return portal;
}

const anything = z.unknown();
const kinds = Object.keys(recordLifetimesMs) as RecordKindName[];
const words = {
  locale: 'en',
  subject: 'Hello',
  heading: 'Hello',
  paragraphs: [] as string[],
} as const;
const job: JobKind<unknown> = { name: 'data-export', schema: anything };

describe.each([
  ...stores,
  { kind: 'Redis over TLS', isHere: hasRedisWithTls, open: onTls },
  { kind: 'a cluster of Redis', isHere: hasRedis, open: onCluster },
])('a copy of $kind', ({ isHere, open }) => {
  test.skipIf(!isHere)(
    'brings back what was told and what has ended, and nothing else',
    async () => {
      const { environment, copy } = await open();
      const before = await portalOn(environment);
      const { accountRecords, endings, jobs, mail, portalSessionStore, replayGuard } =
        before.services;
      for (const name of kinds)
        if (name !== 'deleted-account')
          await accountRecords.put(ada.userId, { name, schema: anything }, 'one', 'something');
      await endings.record(ada.userId, 'ended');
      await portalSessionStore.deleteByAuth0Session({ issuer, auth0SessionId: 'ended' });
      await replayGuard.claim('state', before.clock.now + days(1));
      await jobs.schedule(job, { key: 'one', payload: {}, runAt: new Date(before.clock.now) });
      await mail?.send('one', ada.userId, { ...words, to: 'ada@example.com' });
      const cookie = await before.signIn();

      const after = await portalOn(await (await copy())());
      const records = await Promise.all(
        kinds.map(async (name) => {
          const found = await after.services.accountRecords.list(ada.userId, {
            name,
            schema: anything,
          });
          return found.length > 0 ? [name] : [];
        }),
      );
      expect(records.flat().sort()).toEqual([
        'account-lock',
        'dismissed-attention',
        'dismissed-security-attention',
        'minor-receipt',
        'not-me-report',
        'receipt',
        'undo-answer',
      ]);
      expect(await after.services.endings.history(ada.userId)).toHaveLength(1);
      expect(await after.services.replayGuard.isClaimed('state')).toBe(true);
      expect(await isSignedIn(after, cookie)).toBe(false);
      const late = await after.signIn({ auth0SessionId: 'ended' });
      expect(await isSignedIn(after, late)).toBe(false);
      expect(await after.runDueJobs()).toBe(0);
      expect(after.mails).toEqual([]);
    },
  );
});

describe.each(stores)('what a copy of $kind', ({ isHere, open }) => {
  const here = test.skipIf(!isHere);

  here('knows as deleted stays deleted: nothing is written of that person any more', async () => {
    const { environment, copy } = await open();
    const before = await portalOn(environment);
    const { now } = before.clock;
    await putDeletedAccount(before.services.accountRecords, ada.userId, {
      number: 'LK-0000-0000',
      deletedAt: new Date(now),
      returnedAt: null,
    });
    await before.signIn({ userId: 'auth0|grace' });
    const { services } = await portalOn(await (await copy())());
    const receipt = { name: 'receipt', schema: anything } as const;
    await services.accountRecords.put(ada.userId, receipt, 'one', 'something');
    expect(await services.accountRecords.list(ada.userId, receipt)).toEqual([]);
  });

  here('knows as a link to a new address does nothing, be it used since', async () => {
    const { environment, copy } = await open();
    const { token, confirm } = await askedForEmail({ environment });
    const restored = await copy();
    expect((await confirm(token)).status).toBe(303);
    const after = await portalOn(await restored());
    const cookie = await after.signIn({ authenticatedAt: after.clock.now });
    const request = await after.post(`/account/profile/email/confirm/${token}`, {}, cookie);
    const args = { request, context: after.context, params: { token } };
    expect((await answerOf(confirmAction(args))).status).toBe(404);
    expect(after.tenant.requests.filter((one) => one.startsWith('PATCH'))).toEqual([]);
  });

  here('knows as locked is not opened by a link that was used since', async () => {
    const { environment, copy } = await open();
    const { before, link, press } = await locked(environment);
    const restored = await copy();
    await press(before);
    expect(accountIn(before)?.blocked).toBe(false);
    const after = await portalOn(await restored(), before.clock.now);
    // Whoever runs the service has locked the account again, for a reason of their own.
    after.tenant.state.accounts.update(ada.userId, {
      blocked: true,
      changedAt: after.clock.now + minutes(1),
    });
    expect(link).not.toBe('');
    await press(after);
    expect(accountIn(after)?.blocked).toBe(true);
  });
});

const accountIn = ({ tenant }: ReturnType<typeof createTestPortal>) =>
  tenant.state.accounts.byId(ada.userId);

/** Ada has locked her account, and the mail about it has a link. */
async function locked(environment: Environment) {
  const before = await portalOn(environment);
  before.tenant.answers.set('POST /dbconnections/change_password', () => new Response('Sent.'));
  const cookie = await before.signIn({ authenticatedAt: before.clock.now });
  const request = await before.post('/account/data/lock', { unlock: 'mail' }, cookie);
  await answerOf(lockAction({ request, context: before.context, params: {} }));
  while ((await before.runDueJobs()) > 0);
  const link = /\/undo\/[\w-]+/.exec(before.mails.at(-1)?.text ?? '')?.[0] ?? '';
  const params = { token: link.replace('/undo/', '') };
  const press = ({ context }: typeof before) =>
    answerOf(undoAction({ request: post(link, {}), context, params }));
  return { before, link, press };
}
