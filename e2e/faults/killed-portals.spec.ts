import { randomBytes, randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect } from 'playwright/test';
import { INES, MARA } from '../../tenant/seed/people';
import { createDice, type Dice } from '../../tenant/state/identifiers';
import { hasRedis, startRedisServer } from '../../tests/redis-server';
import { browsers } from '../browsers';
import { type Balancer, startBalancer } from './balancer';
import { Crowd } from './crowd';
import { freePorts, type PortalServer, startPortal, startTenant } from '../servers';
import { type OnFinished, test } from '../own-servers';
import { Tenant } from '../tenant';
import { formTokenOf, Visitor } from '../visitor';

/** How often portals are killed; `npm run test:nightly` asks for more. */
const rounds = Number(process.env.KILL_ROUNDS ?? 1);
/** How many endings there have to be before each time. */
const endingsARound = 3;

test.setTimeout(60_000 + rounds * 30_000);

/** The choices of a test; SEED repeats those of an earlier run, as far as the portals answer in the same order. */
function throwDice(): Dice {
  const seed = Number(process.env.SEED ?? randomInt(2 ** 31));
  console.log(`SEED=${seed}`);
  return createDice(seed);
}

/**
 * Kills one portal after another, in the last round all at once, each time when some more sessions have
 * ended and somebody has looked at theirs; and starts them again.
 */
async function killAtRandom(
  portals: readonly PortalServer[],
  crowd: Crowd,
  dice: Dice,
): Promise<void> {
  for (let round = 1; round <= rounds; round += 1) {
    const enough = crowd.ended.length + endingsARound;
    const isBusy = () => crowd.ended.length >= enough && crowd.looks > 0;
    await expect.poll(isBusy).toBe(true);
    await pause(dice.between(0, 200));
    const victims =
      round === rounds ? portals : portals.filter((_, index) => index === round % portals.length);
    await Promise.all(victims.map((portal) => portal.kill()));
    await Promise.all(victims.map((portal) => portal.start()));
  }
}

test('a portal that is killed under load loses no ending and no session, and its file stays whole', async ({
  onFinished,
}) => {
  const [port = 0] = await freePorts(1);
  const tenantServer = await startTenant(`http://127.0.0.1:${port}`);
  onFinished(() => tenantServer.stop());
  const portal = await startPortal(tenantServer.url, port, { TRUST_PROXY: '1' });
  onFinished(() => portal.stop());
  const tenant = new Tenant(tenantServer.url);
  const dice = throwDice();
  const crowd = new Crowd({
    dice,
    tenant,
    people: [INES, MARA],
    baseUrl: portal.url,
    portals: [portal.url],
  });
  await crowd.comeAndGoDuring(6, killAtRandom([portal], crowd, dice));

  await crowd.checkAll();
  expect(crowd.complaints).toEqual([]);
  expect(crowd.looks).toBeGreaterThan(0);

  await portal.kill();
  const database = new Sqlite(portal.databasePath, { readonly: true });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});

test.describe('two portals on one Redis', () => {
  test.skip(!hasRedis, 'There is no Redis server on this machine.');

  /** Two portals behind one address, which the tenant knows too. */
  async function startTwo(
    onFinished: OnFinished,
  ): Promise<{ portals: PortalServer[]; balancer: Balancer; tenant: Tenant }> {
    const redis = await startRedisServer(onFinished);
    const ports = await freePorts(2);
    const balancer = await startBalancer(ports);
    onFinished(() => balancer.stop());
    const tenantServer = await startTenant(balancer.url);
    onFinished(() => tenantServer.stop());
    const environment = {
      APP_BASE_URL: balancer.url,
      SESSION_SECRETS: randomBytes(32).toString('base64url'),
      REDIS_URL: redis.url,
      TRUST_PROXY: '1',
    };
    const portals = await Promise.all(
      ports.map((port) => startPortal(tenantServer.url, port, environment)),
    );
    for (const portal of portals) onFinished(() => portal.stop());
    return { portals, balancer, tenant: new Tenant(tenantServer.url) };
  }

  test('a session begun on one is known on the other, and a logout token ends it on both', async ({
    onFinished,
  }) => {
    const { portals, balancer, tenant } = await startTwo(onFinished);
    const visitor = new Visitor();
    const held = await visitor.signIn(balancer.url, INES);
    const statuses = () =>
      Promise.all(
        portals.map(async ({ url }) => (await visitor.open(url, held?.cookie ?? '')).status),
      );
    expect(await statuses()).toEqual([200, 200]);
    const [sid = ''] = await tenant.sessionIds(INES);
    expect(await tenant.endSessionAndWait(sid)).toBe(200);
    expect(await statuses()).toEqual([401, 401]);
  });

  test('what a bulk had left when its portal was killed is signed out by the other', async ({
    onFinished,
  }) => {
    const { portals, balancer, tenant } = await startTwo(onFinished);
    const [first, other] = portals as [PortalServer, PortalServer];
    const visitor = new Visitor();
    const { cookie = '' } = (await visitor.signIn(balancer.url, INES)) ?? {};
    for (let count = 0; count < 6; count += 1)
      await tenant.addSession(INES, { browser: browsers.safariIphone });
    const path = '/account/sessions/end-others';
    const question = await visitor.open(first.url, cookie, path);
    await tenant.failWith({
      kind: 'rate-limited',
      on: 'management',
      methods: ['POST'],
      after: 2,
      retryAfter: 5,
    });
    const answer = await visitor.send(first.url, cookie, {
      path,
      baseUrl: balancer.url,
      fields: { form_token: formTokenOf(question) },
    });
    await first.kill();
    expect(answer.location).toContain('report=');
    expect(await tenant.sessionIds(INES)).toHaveLength(5);

    await tenant.recover();
    const result = () => visitor.open(other.url, cookie, answer.location ?? '');
    await expect.poll(async () => (await result()).text).toContain('6 sessions are signed out.');
    expect(await tenant.sessionIds(INES)).toHaveLength(1);
  });

  test('killed at random under load, they let in nobody who should not be, and nothing comes back', async ({
    onFinished,
  }) => {
    const { portals, balancer, tenant } = await startTwo(onFinished);
    const dice = throwDice();
    const crowd = new Crowd({
      dice,
      tenant,
      people: [INES, MARA],
      baseUrl: balancer.url,
      portals: portals.map(({ url }) => url),
    });
    await crowd.comeAndGoDuring(6, killAtRandom(portals, crowd, dice));

    await crowd.checkAll();
    expect(crowd.complaints).toEqual([]);
    expect(crowd.looks).toBeGreaterThan(0);
  });
});
