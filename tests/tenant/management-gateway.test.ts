import { createClient } from 'redis';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Services } from '~/services.server';
import { type FaultInput } from '../../tenant/state/faults';
import { INES, MARA, TEO } from '../../tenant/seed/people';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { temporaryPath } from '../adapters/temporary-database';
import { hasRedis, startRedisServer } from '../redis-server';
import { startPortalServices } from '../tenant-portals';
import { eventually } from '../eventually';

let tenant: Tenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.reset();
  clock.aheadMs = 0;
});

/** What the portals go by: a clock that runs, and can be put on. */
const clock = { aheadMs: 0 };
const now = () => Date.now() + clock.aheadMs;
const startPortal = (variables: Record<string, string> = {}) =>
  startPortalServices(tenant, variables, now);

/** Only a tenant that wants more patience is not waited for. */
const patienceMs = 30_000;
const calls = (area = 'management') => tenant.requests().filter((one) => one.area === area);
const failWith = (...faults: FaultInput[]) => tenant.setFaults(faults);
const bounds = () => ({ startBy: now() + patienceMs, deadlineAt: now() + patienceMs });
const list = (services: Services, { userId } = MARA) => services.directory.list(userId, bounds());

/** When the calls to the Management API came, in milliseconds since the first. */
function times(): number[] {
  const at = calls().map((one) => new Date(one.at).getTime());
  return at.map((time) => time - (at[0] ?? 0));
}

test('every page of a list is read, with one token', async () => {
  const portal = startPortal();
  expect((await list(portal, TEO)).sessions).toHaveLength(150);
  expect(calls()).toHaveLength(2);
  expect(calls('token')).toHaveLength(1);
});

describe('a refusal for too many requests', () => {
  test.each<[string, FaultInput]>([
    ['with Retry-After', { kind: 'rate-limited', retryAfter: 1, resetIn: 30 }],
    ['without', { kind: 'rate-limited', resetIn: 1 }],
    ['with a reset in the past', { kind: 'rate-limited', resetIn: -30 }],
    ['without any header', { kind: 'rate-limited', resetIn: null }],
  ])('%s is waited for, and then the list comes', async (_, fault) => {
    const portal = startPortal();
    failWith({ ...fault, on: 'management', times: 1 });
    expect((await list(portal)).sessions).toHaveLength(12);
    const [, second = 0] = times();
    // A reset is told in whole seconds, so it may be nearly due.
    expect(second).toBeGreaterThan(
      'resetIn' in fault && fault.resetIn === 1 && !fault.retryAfter ? 0 : 990,
    );
    expect(calls().map(({ status }) => status)).toEqual([429, 200]);
  });

  test('for longer than a page may take is told at once, and nobody calls meanwhile', async () => {
    const portal = startPortal();
    failWith({ kind: 'rate-limited', on: 'management', retryAfter: 40 });
    for (const person of [MARA, TEO, INES])
      await expect(list(portal, person)).rejects.toMatchObject({ code: 'rate_limited' });
    expect(calls()).toHaveLength(1);
  });

  test.each([-3600, 3600])(
    'by a clock that is %i seconds off closes the portal for a minute at most',
    async (skewSeconds) => {
      tenant.state.clock.setSkew(skewSeconds);
      const portal = startPortal();
      failWith({ kind: 'rate-limited', on: 'management', resetIn: 2, times: 1 });
      const failure = await list(portal).catch((error: unknown) => error);
      if (failure instanceof Error)
        expect((failure as Error & { retryAfterMs: number }).retryAfterMs).toBeLessThan(61_000);
      else expect(failure).toMatchObject({ asOf: null });
    },
  );
});

describe('a tenant that fails', () => {
  test('for two calls is asked a third time', async () => {
    const portal = startPortal();
    failWith({ kind: 'error', status: 500, on: 'management', times: 2 });
    expect((await list(portal)).sessions).toHaveLength(12);
    expect(calls().map(({ status }) => status)).toEqual([500, 500, 200]);
  });

  test.each(['drop', 'cut-body'] as const)('once by “%s” is asked again', async (kind) => {
    const portal = startPortal();
    failWith({ kind, on: 'management', times: 1 });
    expect((await list(portal)).sessions).toHaveLength(12);
  });

  test.each(['hang', 'stalled-body'] as const)('by “%s” is given up in time', async (kind) => {
    const DATABASE_PATH = temporaryPath();
    // Has the token fetched, so that the time is that of the one call which hangs.
    await list(startPortal({ DATABASE_PATH }));
    const portal = startPortal({ DATABASE_PATH, CALL_TIMEOUT_MS: '500' });
    failWith({ kind, on: 'management' });
    await expect(list(portal, TEO)).rejects.toMatchObject({ code: 'timeout' });
    expect(calls().length).toBeLessThanOrEqual(2);
  });

  test.each(['invalid-json', 'not-json'] as const)('by “%s” has not answered', async (kind) => {
    const portal = startPortal();
    failWith({ kind, on: 'management' });
    await expect(list(portal)).rejects.toMatchObject({ code: 'unexpected_answer' });
  });

  test('for long is left alone after a few attempts', async () => {
    const portal = startPortal();
    failWith({ kind: 'error', status: 503, on: 'management' });
    for (let count = 0; count < 10; count += 1)
      await expect(list(portal)).rejects.toMatchObject({ code: 'unavailable' });
    expect(calls()).toHaveLength(5);
  });

  test('half way through the pages does not give half a list', async () => {
    const portal = startPortal();
    failWith({ kind: 'error', status: 503, on: 'management', after: 1 });
    await expect(list(portal, TEO)).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('loses the answer to an ending, which is done all the same and told so', async () => {
    const portal = startPortal();
    const [session] = (await list(portal)).sessions;
    failWith({ kind: 'drop', on: 'management', methods: ['POST'], times: 1 });
    expect(await portal.directory.revoke(MARA.userId, session?.id ?? '', bounds())).toBe(
      'accepted',
    );
  });
});

describe('a token', () => {
  test('that expires between two pages is renewed unnoticed', async () => {
    const portal = startPortal();
    failWith({ kind: 'error', status: 401, on: 'management', after: 1, times: 1 });
    expect((await list(portal, TEO)).sessions).toHaveLength(150);
    expect(calls('token')).toHaveLength(2);
  });

  test('outlives a restart of the portal', async () => {
    const DATABASE_PATH = temporaryPath();
    const before = startPortal({ DATABASE_PATH });
    await list(before);
    await list(startPortal({ DATABASE_PATH }), TEO);
    expect(calls('token')).toHaveLength(1);
  });

  test('that the tenant refuses to give for too many requests is not asked for again at once', async () => {
    const portal = startPortal();
    failWith({ kind: 'rate-limited', on: 'token', retryAfter: 30 });
    for (let count = 0; count < 5; count += 1)
      await expect(list(portal)).rejects.toMatchObject({ code: 'rate_limited' });
    expect(calls('token')).toHaveLength(1);
    expect(calls()).toHaveLength(0);
  });
});

test('a tenant that says nothing about its limit serves many at once', async () => {
  const portal = startPortal();
  failWith({ kind: 'no-limit-headers', on: 'management' });
  const people = Array.from({ length: 30 }, (_, index) => ({
    ...INES,
    userId: `auth0|none-${index}`,
  }));
  const lists = await Promise.allSettled(people.map((person) => list(portal, person)));
  const refused = lists.filter(
    (one) => one.status === 'rejected' && (one.reason as { code?: string }).code === 'rate_limited',
  );
  expect(refused).toEqual([]);
  expect(calls()).toHaveLength(30);
});

test('a storm of people at a small plan costs hardly a refusal, and endings pass', async () => {
  tenant.state.settings.rateLimit = { perSecond: 16, burst: 20 };
  const portal = startPortal();
  const sessions = (await list(portal)).sessions.slice(0, 5);
  const storm = Array.from({ length: 150 }, (_, index) =>
    portal.directory
      .list(`auth0|none-${index}`, { ...bounds(), startBy: now() + 5000 })
      .catch(() => null),
  );
  const endings = sessions.map(({ id }) => portal.directory.revoke(MARA.userId, id, bounds()));
  expect(await Promise.all(endings)).toEqual(sessions.map(() => 'accepted'));
  await Promise.all(storm);
  expect(calls().filter(({ status }) => status === 429).length).toBeLessThan(5);
  // Of the storm too; how much of the limit is used is told by a clock that stands still (call-queue.server.test.ts).
  expect(calls().length).toBeGreaterThan(1 + sessions.length);
});

describe.skipIf(!hasRedis)('two portals on one Redis', () => {
  async function twoPortals() {
    const { url } = await startRedisServer(onTestFinished);
    const start = async () => {
      const portal = startPortal({ REDIS_URL: url });
      await eventually(() => portal.portalSessionStore.ping());
      return portal;
    };
    const [one, other] = [await start(), await start()];
    const inspector = await createClient({ url }).connect();
    onTestFinished(() => inspector.destroy());
    return { one, other, start, inspector };
  }

  test('that are asked for the same list at once make one call with one token', async () => {
    const { one, other } = await twoPortals();
    const lists = await Promise.all([one, other, one, other].map((portal) => list(portal)));
    for (const { sessions } of lists) expect(sessions).toHaveLength(12);
    expect(calls()).toHaveLength(1);
    expect(calls('token')).toHaveLength(1);
  });

  test('that are asked for many lists fetch one token, also a third that starts later', async () => {
    const { one, other, start } = await twoPortals();
    await Promise.all([list(one, MARA), list(other, TEO), list(one, INES)]);
    await list(await start(), INES);
    expect(calls('token')).toHaveLength(1);
  });

  test('keep off the tenant together once it has refused one of them', async () => {
    const { one, other } = await twoPortals();
    failWith({ kind: 'rate-limited', on: 'management', retryAfter: 40 });
    await expect(list(one)).rejects.toMatchObject({ code: 'rate_limited' });
    await expect(list(other, TEO)).rejects.toMatchObject({ code: 'rate_limited' });
    expect(calls()).toHaveLength(1);
  });

  test('come back together when the refusal is over', async () => {
    const { one, other } = await twoPortals();
    failWith({ kind: 'rate-limited', on: 'management', retryAfter: 40, times: 1 });
    await expect(list(one)).rejects.toMatchObject({ code: 'rate_limited' });
    clock.aheadMs += 40_000;
    await Promise.all([list(one), list(other, INES)]);
    expect(calls().map(({ status }) => status)).toEqual([429, 200, 200]);
  });

  test('know of an ending at the other, and read the list anew', async () => {
    const { one, other } = await twoPortals();
    const [session] = (await list(one)).sessions;
    await other.directory.revoke(MARA.userId, session?.id ?? '', bounds());
    await tenant.settle();
    expect((await list(one)).sessions).toHaveLength(11);
  });

  test('leave nothing in it that names a person, an address or a session', async () => {
    const { one, inspector } = await twoPortals();
    const { sessions } = await list(one);
    await one.applications.find(MARA.userId, [tenant.state.applications()[0]?.clientId ?? '']);
    await one.directory.invalidate(MARA.userId);
    await list(one);
    const keys = await inspector.keys('*');
    const kinds = await Promise.all(keys.map((key) => inspector.type(key)));
    const values = await Promise.all(
      keys.map((key, index) =>
        kinds[index] === 'string' ? inspector.get(key) : inspector.hGetAll(key),
      ),
    );
    const lifetimes = await Promise.all(keys.map((key) => inspector.pTTL(key)));
    expect(keys.length).toBeGreaterThanOrEqual(4);
    for (const lifetime of lifetimes) expect(lifetime).toBeGreaterThan(0);
    const held = JSON.stringify([keys, values]);
    const secrets = [
      MARA.userId,
      MARA.email,
      tenant.baseUrl,
      ...sessions.flatMap(({ id, first, last }) => [id, first.ip, last.ip, last.userAgent]),
    ];
    for (const secret of secrets)
      if (secret !== null && secret.length > 3) expect(held).not.toContain(secret);
    expect(held).not.toMatch(/eyJ[\w-]+\.[\w-]+\.|Bearer/);
  });
});
