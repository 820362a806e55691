import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { createRedisReplayGuard } from '~/auth/redis-replay-guard.server';
import { createLogger } from '~/log/logger.server';
import { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
import { createRedisRateLimiter } from '~/rate-limit/flexible-rate-limiter.server';
import { connectRedis, type Redis } from '~/redis/redis.server';
import { createRedisEndingLog } from '~/sessions/redis-ending-log.server';
import { describeEndingLog } from '../contracts/ending-log.contract';
import {
  describePortalSessionStore,
  newPortalSession,
} from '../contracts/portal-session-store.contract';
import { describeRateLimiter } from '../contracts/rate-limiter.contract';
import { describeReplayGuard } from '../contracts/replay-guard.contract';
import { createClock } from '../fakes/clock';
import { hasRedis, type RedisServer, startRedisServer } from '../redis-server';

const log = createLogger({ level: 'silent', format: 'json' });

/** A connection that is up, and goes with the test. */
async function connected(url: string): Promise<Redis> {
  const redis = connectRedis(url, { log });
  onTestFinished(() => redis.close());
  await vi.waitFor(() => redis.run((commands) => commands.get('x')), { timeout: 10_000 });
  return redis;
}

/** A plain connection, to look at what the server holds. */
async function inspector(url: string) {
  const client = await createClient({ url }).connect();
  onTestFinished(() => client.destroy());
  return client;
}

describe.skipIf(!hasRedis)('on a real Redis server', () => {
  let server: RedisServer;
  const stops: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    server = await startRedisServer([], (stop) => stops.push(stop));
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
  });

  /** Two connections to a server that holds nothing, as two machines have them. */
  async function twoConnections() {
    const [one, other] = await Promise.all([connected(server.url), connected(server.url)]);
    await (await inspector(server.url)).flushAll();
    return { one, other, close: () => {} };
  }

  describePortalSessionStore('The Redis store', async (options) => {
    const { one, other, close } = await twoConnections();
    return {
      store: createRedisPortalSessionStore(one, options),
      elsewhere: createRedisPortalSessionStore(other, options),
      close,
    };
  });

  describeReplayGuard('The Redis guard', async (options) => {
    const { one, other, close } = await twoConnections();
    return {
      guard: createRedisReplayGuard(one, options),
      elsewhere: createRedisReplayGuard(other, options),
      close,
    };
  });

  describeRateLimiter('The Redis limiter', async () => {
    const { one, other, close } = await twoConnections();
    return {
      limiter: createRedisRateLimiter(one),
      elsewhere: createRedisRateLimiter(other),
      close,
    };
  });

  describeEndingLog('The Redis log', async (options) => {
    const { one, other, close } = await twoConnections();
    return {
      log: createRedisEndingLog(one, options),
      elsewhere: createRedisEndingLog(other, options),
      close,
    };
  });
});

describe.skipIf(!hasRedis)('a Redis server that fails', () => {
  async function storeOn(server: RedisServer) {
    const clock = createClock();
    const store = createRedisPortalSessionStore(await connected(server.url), { now: clock.now });
    return { clock, store };
  }

  test('is killed: every call fails at once; started again, it serves without a restart of the portal', async () => {
    const server = await startRedisServer();
    const { store, clock } = await storeOn(server);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    await server.kill();
    await expect(store.find(id)).rejects.toThrow();
    await expect(store.ping()).rejects.toThrow();
    await server.start();
    await vi.waitFor(() => store.ping(), { timeout: 10_000 });
    expect(await store.find(id)).toBeNull();
  });

  test('answers nothing: a call fails within its deadline, and the next one succeeds once it answers', async () => {
    const server = await startRedisServer();
    const { store, clock } = await storeOn(server);
    const id = await store.create(newPortalSession(clock));
    server.pause();
    await expect(store.find(id ?? '')).rejects.toThrow('in time');
    server.resume();
    await vi.waitFor(() => store.ping(), { timeout: 10_000 });
    expect(await store.find(id ?? '')).not.toBeNull();
  });

  test('is not there at the start: the portal does not crash, and works once it comes up', async () => {
    const server = await startRedisServer();
    await server.kill();
    const redis = connectRedis(server.url, { log });
    onTestFinished(() => redis.close());
    const store = createRedisPortalSessionStore(redis, { now: createClock().now });
    await expect(store.ping()).rejects.toThrow();
    await server.start();
    await vi.waitFor(() => store.ping(), { timeout: 10_000 });
  });

  test('is read-only: an ending fails, so that nothing is believed ended that is not', async () => {
    const primary = await startRedisServer();
    const replica = await startRedisServer(['--replicaof', '127.0.0.1', String(primary.port)]);
    const { store } = await storeOn(replica);
    await expect(
      store.deleteByAuth0Session({ issuer: 'https://tenant.example/', auth0SessionId: 'sid' }),
    ).rejects.toThrow('READONLY');
  });
});

describe.skipIf(!hasRedis)('what Redis holds', () => {
  test('no id of a portal session is among the keys or values', async () => {
    const server = await startRedisServer();
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

  test('everything expires', async () => {
    const server = await startRedisServer();
    const redis = await connected(server.url);
    const clock = createClock();
    const store = createRedisPortalSessionStore(redis, { now: clock.now });
    await store.create(newPortalSession(clock));
    await store.deleteByAuth0Session({
      issuer: 'https://tenant.example/',
      auth0SessionId: 'other',
    });
    await createRedisEndingLog(redis, { now: clock.now }).record('auth0|ada', 'session');
    await createRedisReplayGuard(redis, { now: clock.now }).claim('x', clock.now() + 1000);
    const held = await inspector(server.url);
    const keys = await held.keys('*');
    const lifetimes = await Promise.all(keys.map((key) => held.pTTL(key)));
    expect(keys.length).toBeGreaterThanOrEqual(6);
    for (const lifetime of lifetimes) expect(lifetime).toBeGreaterThan(0);
  });
});
