import Sqlite from 'better-sqlite3';
import { expect } from 'playwright/test';
import { createClient } from 'redis';
import { INES } from '../../tenant/seed/people';
import { hasRedis, type RedisServer, startRedisServer } from '../../tests/redis-server';
import { type OnFinished, test } from '../own-servers';
import { freePorts, type PortalServer, startPortal, startTenant } from '../servers';
import { Tenant } from '../tenant';
import { formTokenOf, Visitor } from '../visitor';

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

/** A tenant and a portal with the store that the environment names. */
async function startOwn(onFinished: OnFinished, environment: Record<string, string> = {}) {
  const [port = 0] = await freePorts(1);
  const tenantServer = await startTenant(`http://127.0.0.1:${port}`);
  onFinished(() => tenantServer.stop());
  const portal = await startPortal(tenantServer.url, port, environment);
  onFinished(() => portal.stop());
  await untilReady(portal, 200);
  return { portal, tenant: new Tenant(tenantServer.url) };
}

/** A person who is signed in to the portal. */
async function signIn({ url }: PortalServer) {
  const visitor = new Visitor();
  const held = await visitor.signIn(url, INES);
  if (held === null) throw new Error('The sign-in failed.');
  const { cookie } = held;
  const formToken = formTokenOf(await visitor.open(url, cookie));
  const post = (path: string) =>
    visitor.send(url, cookie, {
      path,
      baseUrl: url,
      fields: { form_token: formToken, intent: 'end', handle: 'x' },
    });
  const open = (path: string) => visitor.open(url, cookie, path);
  return { visitor, open, post };
}

async function untilReady(portal: PortalServer, status: number): Promise<void> {
  const ready = async () => (await fetch(`${portal.url}/readyz`)).status;
  await expect.poll(ready).toBe(status);
}

/** A portal whose shared store fails stays ready, for people to see its page. */
async function untilServed(open: (path: string) => Promise<{ status: number }>): Promise<void> {
  const status = async () => (await open('/account')).status;
  await expect.poll(status).not.toBe(503);
}

const onRedis = test.extend<
  object,
  { servers: { redis: RedisServer; portal: PortalServer; tenant: Tenant } }
>({
  servers: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
    async ({}, use) => {
      const stops: Parameters<OnFinished>[0][] = [];
      const redis = await startRedisServer((stop) => stops.push(stop));
      const own = await startOwn((stop) => stops.push(stop), { REDIS_URL: redis.url });
      await use({ redis, ...own });
      for (const stop of stops.reverse()) await stop();
    },
    { scope: 'worker' },
  ],
});

onRedis.describe('when Redis', () => {
  // All in one worker, as starting the servers takes longer than the tests.
  onRedis.describe.configure({ mode: 'default' });
  onRedis.skip(!hasRedis, 'There is no Redis server on this machine.');

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
    onRedis(
      `${name}, every page is a 503 of the portal’s own, nothing is believed ended, and it all comes back by itself`,
      async ({ servers: { redis, portal, tenant } }) => {
        const { visitor, open, post } = await signIn(portal);
        await begin(redis);

        for (const answers of [pages.map(open), forms.map(post)])
          for (const answer of await Promise.all(answers)) {
            expect(answer).toMatchObject({ status: 503, retryAfter: '60' });
            expect(answer.text).not.toMatch(/at .*\.(?:js|ts):\d|Redis|ECONN/);
          }
        expect((await open('/account')).text).toContain('Latchkey isn’t available right now');
        const [sid = ''] = await tenant.sessionIds(INES);
        expect(await tenant.endSessionAndWait(sid)).toBe(503);
        expect((await fetch(`${portal.url}/healthz`)).status).toBe(200);
        expect((await fetch(`${portal.url}/readyz`)).status).toBe(200);

        await end(redis);
        await untilServed(open);
        expect(await visitor.signIn(portal.url, INES)).not.toBeNull();
        expect(visitor.complaints).toEqual([]);
        expect(portal.log.join('\n')).not.toMatch(/request\.failed|Ended with/);
      },
    );

  onRedis(
    'is not there at the start, the portal says so, and works once it is',
    async ({ servers: { redis, portal } }) => {
      const { visitor, open } = await signIn(portal);
      await portal.kill();
      await redis.kill();
      await portal.start();
      await untilReady(portal, 503);
      expect((await open('/account')).status).toBe(503);
      expect(portal.log.join('\n')).toContain('"event":"redis.unreachable"');
      await redis.start();
      await untilReady(portal, 200);
      expect((await open('/account')).status).toBe(401);
      expect(await visitor.signIn(portal.url, INES)).not.toBeNull();
    },
  );
});

test('a database file that another program has locked is a 503 in time, for many at once', async ({
  onFinished,
}) => {
  const { portal } = await startOwn(onFinished);
  const { visitor, open, post } = await signIn(portal);
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
