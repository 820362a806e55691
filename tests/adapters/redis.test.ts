import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { createRedisRecordStore } from '~/account-records/redis-record-store.server';
import { createRedisReplayGuard } from '~/auth/redis-replay-guard.server';
import { createRedisCache } from '~/cache/redis-cache.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';
import { createRedisJobStore } from '~/jobs/redis-job-store.server';
import { absoluteLifetimeMs } from '~/portal-session/portal-session';
import { type PortalSessionStore } from '~/portal-session/portal-session-store';
import { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
import { createRedisRateLimiter } from '~/rate-limit/flexible-rate-limiter.server';
import {
  connectRedis,
  type Redis,
  type RedisCommands,
  type RedisTransaction,
} from '~/redis/redis.server';
import { createRedisEndingLog } from '~/sessions/redis-ending-log.server';
import { describeAccountRecords } from '../contracts/account-records.contract';
import { describeCache } from '../contracts/cache.contract';
import { describeEndingLog } from '../contracts/ending-log.contract';
import {
  describeListing,
  describePortalSessionStore,
  type MakePortalSessionStores,
  newPortalSession,
} from '../contracts/portal-session-store.contract';
import { describeJobs, describePersonalJobs, type MakeJobStores } from '../contracts/jobs.contract';
import { describePersonLock } from '../contracts/person-lock.contract';
import { describeSharedWork } from '../contracts/shared-work.contract';
import { describeRateLimiter } from '../contracts/rate-limiter.contract';
import { describeRemembered } from '../contracts/remembered.contract';
import { describeReplayGuard } from '../contracts/replay-guard.contract';
import { type Clock, createClock } from '../fakes/clock';
import {
  hasRedis,
  hasRedisWithTls,
  type OnFinished,
  startRedisCluster,
  startRedisServer,
} from '../redis-server';
import { connected, inspector, silent, untilReady } from './redis-connection';

const kinds = [
  {
    kind: 'a Redis server',
    isHere: hasRedis,
    start: async (onFinished: OnFinished) => [await startRedisServer(onFinished)],
  },
  {
    kind: 'a Redis server over TLS',
    isHere: hasRedisWithTls,
    start: async (onFinished: OnFinished) => [
      await startRedisServer(onFinished, { certificate: inject('certificate') }),
    ],
  },
  { kind: 'a Redis cluster', isHere: hasRedis, start: startRedisCluster },
];
/** Redis forgets by itself, and what has no end of its own with the next command. */
const nothingToDo = () => Promise.resolve();
const sealedText = createSealedText(['a-secret-of-at-least-thirty-two-bytes'], 'ending log');

for (const { kind, isHere, start } of kinds)
  describe.skipIf(!isHere)(`on ${kind}`, () => {
    const stops: (() => Promise<void> | void)[] = [];
    let one: Redis;
    let other: Redis;
    let foreign: Redis;
    let empty: () => Promise<void>;
    let held: () => Promise<string>;

    beforeAll(async () => {
      const servers = await start((stop) => stops.push(stop));
      const url = servers.map((server) => server.url).join(',');
      [one, other] = [connectRedis(url, { log: silent }), connectRedis(url, { log: silent })];
      foreign = connectRedis(url, { log: silent, scope: 'another-tenant' });
      const all = [one, other, foreign];
      stops.push(...all.map((redis) => () => redis.close()));
      await Promise.all(all.map(untilReady));
      const clients = await Promise.all(
        servers.map((server) => createClient({ url: server.url }).connect()),
      );
      stops.push(...clients.map((client) => () => client.destroy()));
      held = async () => {
        const hashes = await Promise.all(
          clients.map(async (client) =>
            Promise.all(
              (await client.keys('*')).map(async (key) => [
                key,
                (await client.type(key)) === 'zset'
                  ? await client.zRangeWithScores(key, 0, -1)
                  : await client.hGetAll(key),
              ]),
            ),
          ),
        );
        return JSON.stringify(hashes);
      };
      empty = async () => void (await Promise.all(clients.map((client) => client.flushAll())));
    });
    afterAll(async () => {
      for (const stop of stops.reverse()) await stop();
    });

    /**
     * What `create` makes of connections to servers that hold nothing: of two machines, and of a portal of another
     * tenant.
     */
    const onAll = async <T>(create: (redis: Redis) => T) => {
      await empty();
      return {
        here: create(one),
        elsewhere: create(other),
        foreign: create(foreign),
        close: () => {},
      };
    };

    const sessionStores: MakePortalSessionStores = async (options) => {
      const { here, ...rest } = await onAll((redis) =>
        createRedisPortalSessionStore(redis, options),
      );
      return { store: here, ...rest };
    };
    describePortalSessionStore('The Redis store', sessionStores);
    describeListing('The Redis store', sessionStores);

    describeReplayGuard('The Redis guard', async (options) => {
      const { here, ...rest } = await onAll((redis) => createRedisReplayGuard(redis, options));
      return { guard: here, ...rest };
    });

    describeRateLimiter('The Redis limiter', async () => {
      const { here, ...rest } = await onAll(createRedisRateLimiter);
      return { limiter: here, ...rest };
    });

    describeCache('The cache in Redis', async () => {
      const { here, ...rest } = await onAll(createRedisCache);
      return { cache: here, ...rest };
    });

    describeRemembered('A reading in Redis', async () => {
      const { here, ...rest } = await onAll(createRedisCache);
      return { cache: here, ...rest };
    });

    describePersonLock('The lock in Redis', async () => {
      const { here, ...rest } = await onAll(createRedisCache);
      return { cache: here, ...rest };
    });

    describeSharedWork('Work in Redis', async () => {
      const { here, ...rest } = await onAll(createRedisCache);
      return { cache: here, ...rest };
    });

    describeEndingLog('The Redis log', async (options) => {
      const { here, ...rest } = await onAll((redis) =>
        createRedisEndingLog(redis, { ...options, sealedText }),
      );
      return { log: here, ...rest };
    });

    const jobStores: MakeJobStores = async (options) => {
      const { here, ...rest } = await onAll((redis) => createRedisJobStore(redis, options));
      return { store: here, held, removeExpired: nothingToDo, ...rest };
    };
    describeJobs('The Redis store', jobStores);
    describePersonalJobs('The Redis store', jobStores);

    describeAccountRecords('The Redis store', async (options) => {
      const { here, ...rest } = await onAll((redis) => createRedisRecordStore(redis, options));
      return { store: here, held, removeExpired: nothingToDo, ...rest };
    });
  });

describe.skipIf(!hasRedis)('what Redis holds', () => {
  test('no id of a portal session is among the keys or values', async () => {
    const server = await startRedisServer(onTestFinished);
    const redis = await connected(server.url);
    const clock = createClock();
    const store = createRedisPortalSessionStore(redis, { now: clock.now });
    const id = (await store.create(newPortalSession(clock))) ?? '';
    const held = await inspector(server.url);
    const keys = await held.keys('*');
    const values = await Promise.all(
      keys.filter((key) => key.includes(':session:')).map((key) => held.get(key)),
    );
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify([keys, values])).not.toContain(id);
  });

  test('what is kept of an ended session is among the keys and values in no readable form', async () => {
    const server = await startRedisServer(onTestFinished);
    const redis = await connected(server.url);
    const endings = createRedisEndingLog(redis, { now: createClock().now, sealedText });
    const details = {
      userAgent: 'Firefox/128.0',
      countryCode: 'SE',
      createdAt: null,
      lastSeenAt: null,
      endedFromUserAgent: 'curl/8.14.1',
    };
    await endings.record('auth0|ada', 'session', { by: 'person', details });
    const held = await inspector(server.url);
    const keys = await held.keys('*');
    const values = await Promise.all(keys.map((key) => held.hGetAll(key)));
    expect(keys).toHaveLength(1);
    expect(JSON.stringify([keys, values])).not.toMatch(/ada|Firefox|SE"|curl/);
    expect((await endings.history('auth0|ada'))[0]?.details).toEqual(details);
  });

  test('everything expires', async () => {
    const server = await startRedisServer(onTestFinished);
    const redis = await connected(server.url);
    const clock = createClock();
    const store = createRedisPortalSessionStore(redis, { now: clock.now });
    await store.create(newPortalSession(clock));
    await store.deleteByAuth0Session({
      issuer: 'https://tenant.example/',
      auth0SessionId: 'other',
    });
    const endings = createRedisEndingLog(redis, { now: clock.now, sealedText });
    await endings.record('auth0|ada', 'session');
    await endings.confirm('auth0|ada', 'session');
    await createRedisRecordStore(redis, { now: clock.now }).put(
      'person',
      'not-me-report',
      { name: 'x', sealed: 'x', writtenAt: clock.now(), expiresAt: clock.now() + minutes(1) },
      1,
    );
    const cache = createRedisCache(redis);
    await cache.set('set', 'value', minutes(1));
    await cache.replace('replaced', null, 'value', minutes(1));
    await createRedisReplayGuard(redis, { now: clock.now }).claim('x', clock.now() + minutes(1));
    const held = await inspector(server.url);
    const keys = await held.keys('*');
    const lifetimes = await Promise.all(keys.map((key) => held.pTTL(key)));
    expect(keys.length).toBeGreaterThanOrEqual(9);
    for (const lifetime of lifetimes) expect(lifetime).toBeGreaterThan(0);
  });

  const indexNames = ['latchkey:*:sessions-of-user:*', 'latchkey:*:sessions-of-auth0-session:*'];

  test.each(indexNames)('a session that %s has lost is nobody’s', async (pattern) => {
    const { held, store, clock } = await holding();
    const id = (await store.create(newPortalSession(clock))) ?? '';
    expect(await store.find(id)).not.toBeNull();
    await held.del(await held.keys(pattern));
    expect(await store.find(id)).toBeNull();
  });

  test.each(indexNames)('%s outlives every session that it names', async (pattern) => {
    const { held, store, clock } = await holding();
    const id = (await store.create(newPortalSession(clock))) ?? '';
    clock.advance(minutes(30));
    await store.touch(id, clock.now());
    const [index = ''] = await held.keys(pattern);
    const [session = ''] = await held.keys('latchkey:*:session:*');
    expect(await held.pTTL(index)).toBeGreaterThan(await held.pTTL(session));
    expect(await held.pTTL(index)).toBeGreaterThan(absoluteLifetimeMs - minutes(1));
  });

  test.each(indexNames)(
    '%s forgets what can live no longer when a name is added',
    async (pattern) => {
      const { held, store, clock } = await holding();
      await store.create(newPortalSession(clock));
      clock.advance(absoluteLifetimeMs / 2);
      await store.create(newPortalSession(clock));
      const [index = ''] = await held.keys(pattern);
      expect(await held.zCard(index)).toBe(2);
      clock.advance(absoluteLifetimeMs / 2);
      await store.create(newPortalSession(clock));
      expect(await held.zCard(index)).toBe(2);
    },
  );

  test('no command looks through the keys', async () => {
    const { held, store, clock } = await holding();
    const id = (await store.create(newPortalSession(clock))) ?? '';
    await held.configResetStat();
    await store.find(id);
    await store.touch(id, clock.now() + 1);
    await store.deleteByUser({ issuer: 'https://tenant.example/', userId: 'x', endedAt: 1 });
    await store.deleteByAuth0Session({ issuer: 'https://tenant.example/', auth0SessionId: 'x' });
    await store.delete(id);
    const used = [...(await held.info('commandstats')).matchAll(/^cmdstat_([^:]+):/gm)];
    expect(used.length).toBeGreaterThan(5);
    expect(used.map(([, name]) => name)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:keys|scan|sscan|zscan)/)]),
    );
  });
});

/** A store on a server of its own, and a look at what the server holds. */
async function holding() {
  const server = await startRedisServer(onTestFinished);
  const clock = createClock();
  const store = createRedisPortalSessionStore(await connected(server.url), clock);
  return { clock, store, held: await inspector(server.url) };
}

/** What a store does while something else happens just before one of its commands. */
function interrupted(redis: Redis, step: number, interruption: () => Promise<unknown>) {
  let taken = 0;
  const beforeStep = async () => {
    taken += 1;
    if (taken === step) await interruption();
  };
  type Call = (...args: unknown[]) => unknown;
  const steps = <T extends object>(target: T, isStep: (name: string) => boolean): T =>
    new Proxy(target, {
      get: (on, name) => {
        const call = (Reflect.get(on, name) as Call).bind(on);
        if (isStep(String(name)))
          return async (...args: unknown[]) => {
            await beforeStep();
            return call(...args);
          };
        return (...args: unknown[]) =>
          steps(call(...args) as RedisTransaction, (one) => one === 'exec');
      },
    });
  const interruptedRedis: Redis = {
    ...redis,
    run: (work) =>
      redis.run((commands) => work(steps<RedisCommands>(commands, (name) => name !== 'multi'))),
  };
  return { redis: interruptedRedis, taken: () => taken };
}

describe.skipIf(!hasRedis)('an ending that falls between any two commands', () => {
  const issuer = 'https://tenant.example/';
  const endings = {
    'of the Auth0 session': (store: PortalSessionStore) =>
      store.deleteByAuth0Session({ issuer, auth0SessionId: 'sid-of-ada' }),
    'of the whole person': (store: PortalSessionStore, clock: Clock) =>
      store.deleteByUser({ issuer, userId: 'auth0|ada', endedAt: clock.now() }),
  };

  describe.each(Object.entries(endings))('%s', (_, end) => {
    test('of a sign-in leaves no live session', async () => {
      const server = await startRedisServer(onTestFinished);
      const redis = await connected(server.url);
      const held = await inspector(server.url);
      for (let step = 1; ; step += 1) {
        await held.flushAll();
        const clock = createClock();
        const calm = createRedisPortalSessionStore(redis, clock);
        const attempt = interrupted(redis, step, () => end(calm, clock));
        const store = createRedisPortalSessionStore(attempt.redis, clock);
        const id = await store.create(newPortalSession(clock));
        if (attempt.taken() < step) break;
        expect(id === null ? null : await calm.find(id)).toBeNull();
        expect(step).toBeLessThan(20);
      }
    });

    test('of a request does not let it write the session back', async () => {
      const server = await startRedisServer(onTestFinished);
      const redis = await connected(server.url);
      const held = await inspector(server.url);
      for (let step = 1; ; step += 1) {
        await held.flushAll();
        const clock = createClock();
        const calm = createRedisPortalSessionStore(redis, clock);
        const id = (await calm.create(newPortalSession(clock))) ?? '';
        const attempt = interrupted(redis, step, () => end(calm, clock));
        const store = createRedisPortalSessionStore(attempt.redis, clock);
        await store.find(id);
        await store.touch(id, clock.now() + minutes(1));
        if (attempt.taken() < step) break;
        expect(await calm.find(id)).toBeNull();
        expect(await held.keys('latchkey:*:session:*')).toEqual([]);
        expect(step).toBeLessThan(20);
      }
    });
  });
});
