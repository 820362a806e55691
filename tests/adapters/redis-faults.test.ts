import { createServer, connect as connectTo, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { newPortalSession } from '../contracts/portal-session-store.contract';
import { createClock } from '../fakes/clock';
import { hasRedis, type RedisServer, startRedisCluster, startRedisServer } from '../redis-server';
import { inNewTrace } from '~/tracing/current-work.server';
import { connected, connection, inspector, readableLog, untilReady } from './redis-connection';
import { eventually } from '../eventually';

const outage = expect.any(StoreUnavailableError) as unknown;

describe.skipIf(!hasRedis)('a Redis server that fails', () => {
  async function storeOn(server: RedisServer) {
    const clock = createClock();
    const store = createRedisPortalSessionStore(await connected(server.url), { now: clock.now });
    return { clock, store };
  }

  test('is killed: every call fails at once; started again, it serves without a restart of the portal', async () => {
    const server = await startRedisServer(onTestFinished);
    const { store, clock } = await storeOn(server);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    await server.kill();
    await expect(store.find(id)).rejects.toEqual(outage);
    await expect(store.ping()).rejects.toEqual(outage);
    await server.start();
    await eventually(() => store.ping());
    expect(await store.find(id)).toBeNull();
  });

  test('answers nothing: a call fails within its deadline, and the next one succeeds once it answers', async () => {
    const server = await startRedisServer(onTestFinished);
    const { store, clock } = await storeOn(server);
    const id = await store.create(newPortalSession(clock));
    server.pause();
    await expect(store.find(id ?? '')).rejects.toMatchObject({ code: 'timeout' });
    server.resume();
    await eventually(() => store.ping());
    expect(await store.find(id ?? '')).not.toBeNull();
  });

  test('answers while the portal is busy for longer than it waits: the answer is in time', async () => {
    const { store, clock } = await storeOn(await startRedisServer(onTestFinished));
    const id = (await store.create(newPortalSession(clock))) ?? '';
    const found = store.find(id);
    const busyUntil = performance.now() + 1200;
    while (performance.now() < busyUntil);
    expect(await found).not.toBeNull();
  });

  test('is not there at the start: the portal does not crash, and works once it comes up', async () => {
    const server = await startRedisServer(onTestFinished);
    await server.kill();
    const store = createRedisPortalSessionStore(connection(server.url), {
      now: createClock().now,
    });
    await expect(store.ping()).rejects.toThrow();
    await server.start();
    await eventually(() => store.ping());
  });

  test('is there at the start: what a portal does first waits for the connection', async () => {
    const server = await startRedisServer(onTestFinished);
    const store = createRedisPortalSessionStore(connection(server.url), createClock());
    await expect(store.ping()).resolves.toBeUndefined();
  });

  test('is read-only: nothing is believed ended, nobody is found, and the store is not ready', async () => {
    const primary = await startRedisServer(onTestFinished);
    const { store, clock } = await storeOn(primary);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    const server = await inspector(primary.url);
    await server.configSet('min-replicas-to-write', '1');
    const readOnly = { code: 'read_only' };
    await expect(
      store.deleteByAuth0Session({ issuer: 'https://tenant.example/', auth0SessionId: 'sid' }),
    ).rejects.toMatchObject(readOnly);
    await expect(store.find(id)).rejects.toMatchObject(readOnly);
    await expect(store.ping()).rejects.toMatchObject(readOnly);
    await server.configSet('min-replicas-to-write', '0');
    await store.ping();
    expect(await store.find(id)).not.toBeNull();
  });

  test('is a replica: it is left for whichever server has its address now', async () => {
    const primary = await startRedisServer(onTestFinished);
    const replica = await startRedisServer(onTestFinished, {
      args: ['--replicaof', '127.0.0.1', String(primary.port)],
    });
    const address = await startForwarder(replica.port);
    const store = createRedisPortalSessionStore(await connected(address.url), createClock());
    await expect(store.ping()).rejects.toMatchObject({ code: 'read_only' });
    address.leadTo(primary.port);
    await eventually(() => store.ping());
  });

  test('has vanished without a word: the connection is made anew, long before TCP gives up, on behalf of no request', async () => {
    const server = await startRedisServer(onTestFinished);
    const address = await startForwarder(server.port);
    const { log, lines } = readableLog();
    const redis = connection(address.url, log);
    await untilReady(redis);
    const store = createRedisPortalSessionStore(redis, createClock());
    address.dropEverything();
    await expect(store.ping()).rejects.toMatchObject({ code: 'timeout' });
    const pingInTrace = () => inNewTrace(() => store.ping());
    await eventually(pingInTrace);
    expect(lines.filter((line) => line.includes('"event":"redis.ready"')).length).toBeGreaterThan(
      1,
    );
    expect(lines.join('')).not.toContain('traceId');
  });

  test('is one node of a cluster: its sessions are nobody’s meanwhile, and all is well when it is back', async () => {
    const nodes = await startRedisCluster(onTestFinished);
    const clock = createClock();
    const store = createRedisPortalSessionStore(
      await connected(nodes.map(({ url }) => url).join(',')),
      clock,
    );
    const createMany = () =>
      Promise.allSettled(Array.from({ length: 20 }, () => store.create(newPortalSession(clock))));
    await nodes[2]?.kill();
    const failed = (await createMany()).filter(({ status }) => status === 'rejected');
    expect(failed.length).toBeGreaterThan(0);
    for (const answer of failed) expect(answer).toMatchObject({ reason: outage });
    await nodes[2]?.start();
    await eventually(async () => {
      for (const answer of await createMany()) expect(answer.status).toBe('fulfilled');
    });
  });

  test('has no memory left: nothing is believed ended, nobody is found, and the store is not ready', async () => {
    const server = await startRedisServer(onTestFinished);
    const { store, clock } = await storeOn(server);
    const id = (await store.create(newPortalSession(clock))) ?? '';
    const held = await inspector(server.url);
    await held.configSet('maxmemory', '1');
    for (const work of [
      () => store.ping(),
      () => store.find(id),
      () => store.create(newPortalSession(clock)),
      () => store.deleteByUser({ issuer: 'https://tenant.example/', userId: 'x', endedAt: 1 }),
    ])
      await expect(work()).rejects.toMatchObject({ code: 'full' });
    await held.configSet('maxmemory', '0');
    expect(await store.find(id)).not.toBeNull();
  });
});

/** An address that leads to a server, and can lose it. */
async function startForwarder(port: number) {
  let target = port;
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connectTo(target, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    url: `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Where new connections lead from now on. */
    leadTo: (next: number) => {
      target = next;
    },
    /** What is open now stays open, and carries nothing any more. */
    dropEverything: () => {
      for (const socket of sockets) socket.unpipe().pause();
    },
  };
}
