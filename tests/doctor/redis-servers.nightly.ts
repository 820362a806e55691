import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { usualBounds } from '~/doctor/examine.server';
import { minutes } from '~/durations';
import { type CertificateFiles, writeCertificate } from '../certificate';
import {
  hasRedis,
  hasRedisWithTls,
  type RedisServer,
  startRedisCluster,
  startRedisServer,
} from '../redis-server';
import { createTestWorld, expectOnly, type TestWorld } from './doctor-world';

const persistent = ['--appendonly', 'yes'];

function worldAt(url: string): TestWorld {
  // The servers have the time of this machine.
  const world = createTestWorld({ now: Date.now });
  world.variables['REDIS_URL'] = url;
  return world;
}

const only = (code: string) => ({ id: 'store.redis', code });

describe.skipIf(!hasRedisWithTls)('a Redis over TLS', () => {
  const start = (certificate: CertificateFiles, more: string[] = []) =>
    startRedisServer((stop) => onTestFinished(stop), {
      args: [...persistent, ...more],
      certificate,
    });
  const otherCertificate = (notAfter?: Date) =>
    writeCertificate(mkdtempSync(join(tmpdir(), 'latchkey-certificate-')), notAfter);

  test('whose certificate authority is known is right', async () => {
    const { url } = await start(inject('certificate'));
    await expectOnly(worldAt(url));
  });

  test('whose certificate authority nobody knows is told', async () => {
    const { url } = await start(await otherCertificate());
    await expectOnly(worldAt(url), only('certificate_untrusted'));
  });

  test('whose certificate has expired is told', async () => {
    const { url } = await start(await otherCertificate(new Date('2020-01-01')));
    await expectOnly(worldAt(url), only('certificate_expired'));
  });

  test('that is called by a name which its certificate has not is told', async () => {
    const { url } = await start(inject('certificate'), ['--bind', '127.0.0.1', '127.0.0.2']);
    await expectOnly(worldAt(url.replace('127.0.0.1', '127.0.0.2')), only('certificate_name'));
  });

  test('that is addressed without it is told', async () => {
    const { url } = await start(inject('certificate'));
    const world = worldAt(url.replace('rediss:', 'redis:'));
    await expectOnly(world, only('closed'));
    expect((await world.findings('store.redis'))[0]?.remedy).toContain('rediss://127.0.0.1');
  });
});

test.skipIf(!hasRedis)('a Redis that speaks no TLS is told where it is to', async () => {
  const { url } = await startRedisServer((stop) => onTestFinished(stop), { args: persistent });
  const world = worldAt(url.replace('redis:', 'rediss:'));
  world.bounds = { ...usualBounds, checkMs: minutes(1) };
  await expectOnly(world, only('no_tls'));
});

describe.skipIf(!hasRedis)('a real Redis', () => {
  let server: RedisServer;
  let stop = () => Promise.resolve();
  beforeAll(async () => {
    server = await startRedisServer((end) => (stop = end), { args: persistent });
  });
  afterAll(() => stop());

  /** Changes a setting of the server until the test is over. */
  async function configure(name: string, value: string, usual: string): Promise<void> {
    const client = await createClient({ url: server.url }).connect();
    await client.configSet(name, value);
    onTestFinished(async () => {
      await client.configSet(name, usual);
      client.destroy();
    });
  }

  test('that evicts is told', async () => {
    await configure('maxmemory-policy', 'allkeys-lru', 'noeviction');
    await expectOnly(worldAt(server.url), { id: 'store.redis', code: 'eviction' });
  });

  test('that writes nothing to disk is told', async () => {
    await configure('appendonly', 'no', 'yes');
    await expectOnly(worldAt(server.url), { id: 'store.redis', code: 'no_persistence' });
  });

  test('that wants a password is told', async () => {
    await configure('requirepass', 'a-password', '');
    await expectOnly(worldAt(server.url), { id: 'store.redis', code: 'no_password' });
    const wrong = server.url.replace('://', '://:wrong@');
    expect(await worldAt(wrong).findings('store.redis')).toMatchObject([
      { code: 'wrong_password' },
    ]);
  });

  test('whose user may not run everything is told', async () => {
    const client = await createClient({ url: server.url }).connect();
    await client.aclSetUser('portal', ['on', '>word', '~latchkey:*', '+@all', '-eval']);
    onTestFinished(async () => {
      await client.aclDelUser('portal');
      client.destroy();
    });
    const world = worldAt(server.url.replace('://', '://portal:word@'));
    await expectOnly(world, { id: 'store.redis', code: 'forbidden' });
  });

  test('whose user has just the rights of the remedy is right', async () => {
    const client = await createClient({ url: server.url }).connect();
    const rights = '~latchkey:* +@read +@write +@scripting +@transaction +@connection'.split(' ');
    await client.aclSetUser('portal', ['on', '>word', ...rights]);
    onTestFinished(async () => {
      await client.aclDelUser('portal');
      client.destroy();
    });
    expect(await worldAt(server.url.replace('://', '://portal:word@')).complaints()).toEqual([]);
  });
});

describe.skipIf(!hasRedis)('a Redis cluster', () => {
  const start = (args: string[] = []) =>
    startRedisCluster((stop) => onTestFinished(stop), { args: [...persistent, ...args] });
  const addressesOf = (nodes: readonly RedisServer[], credentials = '') =>
    nodes.map(({ url }) => url.replace('://', `://${credentials}`)).join(',');

  test('that is set up right is, and every server of it is looked at', async () => {
    const nodes = await start();
    await expectOnly(worldAt(addressesOf(nodes)));
    await expectOnly(worldAt(addressesOf(nodes.slice(0, 2))));
    await expectOnly(worldAt(nodes[0]?.url ?? ''), only('cluster'));
    for (const { url } of nodes) {
      const client = await createClient({ url }).connect();
      await client.configSet('maxmemory-policy', 'allkeys-lru');
      await expectOnly(worldAt(addressesOf(nodes)), only('eviction'));
      await client.configSet('maxmemory-policy', 'noeviction');
      client.destroy();
    }
  });

  test('whose password is missing or wrong is told', async () => {
    const nodes = await start();
    for (const { url } of nodes) {
      const client = await createClient({ url }).connect();
      await client.configSet('requirepass', 'a-password');
      client.destroy();
    }
    await expectOnly(worldAt(addressesOf(nodes)), only('no_password'));
    await expectOnly(worldAt(addressesOf(nodes, ':wrong@')), only('wrong_password'));
    await expectOnly(worldAt(addressesOf(nodes, ':a-password@')));
  });

  test('of which nobody is there is told', async () => {
    const nodes = await start();
    for (const node of nodes) await node.kill();
    await expectOnly(worldAt(addressesOf(nodes)), only('connection_refused'));
  });

  test('that has lost a part of its servers is told', async () => {
    const nodes = await start();
    const addresses = addressesOf(nodes);
    const client = await createClient({ url: nodes[0]?.url ?? '' }).connect();
    await nodes[1]?.kill();
    while (!(await client.clusterInfo()).includes('cluster_state:fail')) await pause(50);
    client.destroy();
    await expectOnly(worldAt(addresses), only('cluster_down'));
  });
});
