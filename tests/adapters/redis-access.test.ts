import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { createRedisPortalSessionStore } from '~/portal-session/redis-portal-session-store.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { newPortalSession } from '../contracts/portal-session-store.contract';
import { createClock } from '../fakes/clock';
import { hasRedis, hasRedisWithTls, startRedisCluster, startRedisServer } from '../redis-server';
import { connection, inspector, readableLog } from './redis-connection';
import { eventually } from '../eventually';

const outage = expect.any(StoreUnavailableError) as unknown;

describe.skipIf(!hasRedis)('who may speak to Redis', () => {
  const secret = 'the-secret-of-this-test';

  test('name, password and number of the database stand in the address', async () => {
    const server = await startRedisServer(onTestFinished, {
      args: [
        '--user',
        'latchkey',
        'on',
        `>${secret}@/`,
        '~latchkey:*',
        '+@all',
        '--user',
        'default',
        'off',
      ],
    });
    const credentials = `latchkey:${encodeURIComponent(`${secret}@/`)}@`;
    const url = `${server.url.replace('//', `//${credentials}`)}/3`;
    const redis = connection(url);
    const store = createRedisPortalSessionStore(redis, createClock());
    await eventually(() => store.ping());
    const held = await inspector(url);
    expect(await held.exists('latchkey::ping')).toBe(1);
    await held.select(0);
    expect(await held.exists('latchkey::ping')).toBe(0);
  });

  test('a wrong password is one clear line in the log, without the password, and the store is not ready', async () => {
    const server = await startRedisServer(onTestFinished, { args: ['--requirepass', 'another'] });
    const { log, lines } = readableLog();
    const redis = connection(server.url.replace('//', `//:${secret}@`), log);
    const store = createRedisPortalSessionStore(redis, createClock());
    await eventually(() => expect(lines.join()).toContain('WRONGPASS'));
    await expect(store.ping()).rejects.toEqual(outage);
    expect(lines.filter((line) => line.includes('"reason":"refused"'))).toHaveLength(1);
    expect(lines.join()).not.toContain(secret);
  });

  test('what a user of Redis is not allowed to do is said by its name', async () => {
    const server = await startRedisServer(onTestFinished, {
      args: ['--user', 'default', 'on', 'nopass', '~other:*', '+@all'],
    });
    const store = createRedisPortalSessionStore(connection(server.url), createClock());
    await eventually(() => expect(store.ping()).rejects.toMatchObject({ code: 'refused' }));
  });

  test('the nodes of a cluster are all reached with the password of the first address', async () => {
    const nodes = await startRedisCluster(onTestFinished);
    for (const node of nodes)
      await (await inspector(node.url)).configSet({ requirepass: secret, masterauth: secret });
    const [first = ''] = nodes.map((node) => node.url.replace('//', `//:${secret}@`));
    const clock = createClock();
    const store = createRedisPortalSessionStore(connection(`${first},${first}`), clock);
    await eventually(() => store.ping());
    const sessions = Array.from({ length: 12 }, () => store.create(newPortalSession(clock)));
    for (const id of await Promise.all(sessions)) expect(await store.find(id ?? '')).not.toBeNull();

    // Its address alone is taken for that of a single server, which is told from the first answer.
    const alone = connection(first);
    const asked = Array.from({ length: 12 }, (_, index) => `latchkey:${index}`);
    await eventually(() =>
      expect(
        Promise.all(asked.map((key) => alone.run((commands) => commands.get(key)))),
      ).rejects.toMatchObject({
        code: 'refused',
        message: expect.stringContaining('REDIS_URL must name more than one') as string,
      }),
    );
  });
});

describe.skipIf(!hasRedisWithTls)('a Redis server over TLS', () => {
  test('is refused when its certificate is for another name', async () => {
    const server = await startRedisServer(onTestFinished, { certificate: inject('certificate') });
    const { log, lines } = readableLog();
    const store = createRedisPortalSessionStore(
      connection(server.url.replace('127.0.0.1', '127.0.0.2'), log),
      createClock(),
    );
    await eventually(() => expect(lines.join()).toContain('"event":"redis.unreachable"'));
    await expect(store.ping()).rejects.toEqual(outage);
  });

  test('gets no word in the clear', async () => {
    const server = await startRedisServer(onTestFinished, { certificate: inject('certificate') });
    const store = createRedisPortalSessionStore(
      connection(server.url.replace('rediss:', 'redis:')),
      createClock(),
    );
    await expect(store.ping()).rejects.toEqual(outage);
  });
});
