import { once } from 'node:events';
import { createServer } from 'node:net';
import { createClient } from 'redis';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hasRedis, startRedisServer } from '../redis-server';

describe.skipIf(!hasRedis)('a Redis server of a test', () => {
  test('is not taken for started where another program has its port, and starts once that has left', async () => {
    const server = await startRedisServer(onTestFinished);
    await server.kill();
    const other = createServer().listen(server.port, '127.0.0.1');
    await once(other, 'listening');
    await expect(server.start()).rejects.toThrow('Address already in use');
    other.close();
    await once(other, 'close');
    await server.start();
    const client = await createClient({ url: server.url }).connect();
    onTestFinished(() => client.destroy());
    expect(await client.ping()).toBe('PONG');
  });
});
