import Sqlite from 'better-sqlite3';
import { rename } from 'node:fs/promises';
import { expect } from 'playwright/test';
import { createClient } from 'redis';
import { INES } from '../tenant/people';
import { hasRedis, type RedisServer, startRedisServer } from '../tests/redis-server';
import { type OnFinished, portsFor, test } from './own-servers';
import { type PortalServer, startPortal, startTenant } from './servers';
import { Tenant } from './tenant';
import { formTokenOf, Visitor } from './visitor';

/** Every page that asks the store who is there, or counts who asks. */
const pages = [
  '/',
  '/account',
  '/account/sessions',
  '/account/sessions/end-others',
  '/auth/login',
  '/auth/callback?code=x&state=y',
  '/auth/logout',
  '/auth/signed-out',
  '/account/sessions?_data=routes%2Faccount.sessions._index',
];

const forms = ['/auth/logout', '/account/sessions', '/account/sessions/end-others'];

/** A portal with the store that the environment names, and a person who is signed in to it. */
async function signedIn(
  onFinished: OnFinished,
  workerIndex: number,
  environment: Record<string, string> = {},
) {
  const [port = 0] = await portsFor(1, workerIndex);
  const tenantServer = await startTenant(`http://127.0.0.1:${port}`);
  onFinished(() => tenantServer.stop());
  const portal = await startPortal(tenantServer.url, port, environment);
  onFinished(() => portal.stop());
  await untilReady(portal, 200);
  const visitor = new Visitor();
  const held = await visitor.signIn(portal.url, INES);
  if (held === null) throw new Error('The sign-in failed.');
  const { cookie } = held;
  const formToken = formTokenOf(await visitor.open(portal.url, cookie));
  const post = (path: string) =>
    visitor.send(portal.url, cookie, {
      path,
      baseUrl: portal.url,
      fields: { form_token: formToken, intent: 'end', handle: 'x' },
    });
  const open = (path: string) => visitor.open(portal.url, cookie, path);
  return { portal, visitor, tenant: new Tenant(tenantServer.url), open, post };
}

async function untilReady(portal: PortalServer, status: number): Promise<void> {
  const ready = async () => (await fetch(`${portal.url}/readyz`)).status;
  await expect.poll(ready, { timeout: 15_000 }).toBe(status);
}

test.describe('when Redis', () => {
  test.skip(!hasRedis, 'There is no Redis server on this machine.');

  const setting = async (server: RedisServer, name: string, value: string) => {
    const client = await createClient({ url: server.url }).connect();
    await client.configSet(name, value);
    client.destroy();
  };

  const faults = {
    'has been killed': {
      begin: (server: RedisServer) => server.kill(),
      end: (server: RedisServer) => server.start(),
    },
    'answers nothing': {
      begin: async (server: RedisServer) => server.pause(),
      end: async (server: RedisServer) => server.resume(),
    },
    'can only be read': {
      begin: (server: RedisServer) => setting(server, 'min-replicas-to-write', '1'),
      end: (server: RedisServer) => setting(server, 'min-replicas-to-write', '0'),
    },
    'has no memory left': {
      begin: (server: RedisServer) => setting(server, 'maxmemory', '1'),
      end: (server: RedisServer) => setting(server, 'maxmemory', '0'),
    },
  };

  for (const [name, { begin, end }] of Object.entries(faults))
    test(`${name}, every page is a 503, nothing is believed ended, and it all comes back by itself`, async ({
      onFinished,
    }, { workerIndex }) => {
      const redis = await startRedisServer(onFinished);
      const { portal, visitor, tenant, open, post } = await signedIn(onFinished, workerIndex, {
        REDIS_URL: redis.url,
      });
      await begin(redis);

      for (const answers of [pages.map(open), forms.map(post)])
        for (const answer of await Promise.all(answers)) {
          expect(answer).toMatchObject({ status: 503, retryAfter: '60' });
          expect(answer.text).not.toMatch(/at .*\.(?:js|ts):\d|Redis|ECONN/);
        }
      expect((await open('/account')).text).toContain('The portal is not available right now');
      const [sid = ''] = await tenant.sessionIds(INES);
      expect(await tenant.endSessionAndWait(sid)).toBe(503);
      expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
      await untilReady(portal, 503);

      await end(redis);
      await untilReady(portal, 200);
      expect(await visitor.signIn(portal.url, INES)).not.toBeNull();
      expect(visitor.complaints).toEqual([]);
      expect(portal.log.join('\n')).not.toMatch(/request\.failed|Ended with/);
    });

  test('is not there at the start, the portal says so, and works once it is', async ({
    onFinished,
  }, { workerIndex }) => {
    const redis = await startRedisServer(onFinished);
    const { portal, visitor, open } = await signedIn(onFinished, workerIndex, {
      REDIS_URL: redis.url,
    });
    await portal.kill();
    await redis.kill();
    await portal.start();
    await untilReady(portal, 503);
    expect((await open('/account')).status).toBe(503);
    expect(portal.log.join('\n')).toContain('"event":"redis.unreachable"');
    await redis.start();
    await untilReady(portal, 200);
    expect((await open('/account')).status).toBe(303);
    expect(await visitor.signIn(portal.url, INES)).not.toBeNull();
  });
});

test('a database file that another program has locked is a 503 in time, for many at once', async ({
  onFinished,
}, { workerIndex }) => {
  const { portal, visitor, open, post } = await signedIn(onFinished, workerIndex);
  const other = new Sqlite(portal.databasePath);
  onFinished(() => void other.close());
  other.exec('BEGIN IMMEDIATE');
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      index % 2 === 0 ? open('/auth/login') : post('/auth/logout'),
    ),
  );
  for (const answer of answers) expect(answer).toMatchObject({ status: 503, retryAfter: '60' });
  await untilReady(portal, 503);
  other.exec('COMMIT');
  await untilReady(portal, 200);
  expect((await open('/account')).status).toBe(200);
  expect((await post('/auth/logout')).status).toBe(303);
  expect(visitor.complaints).toEqual([]);
});

test('a database file that has been taken away is told by /readyz', async ({ onFinished }, {
  workerIndex,
}) => {
  const { portal } = await signedIn(onFinished, workerIndex);
  await rename(portal.databasePath, `${portal.databasePath}.gone`);
  await untilReady(portal, 503);
  expect(portal.log.join('\n')).toContain('deleted or replaced');
  await rename(`${portal.databasePath}.gone`, portal.databasePath);
  await untilReady(portal, 200);
});
