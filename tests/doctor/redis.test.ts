import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeRedis } from '~/doctor/store/redis.server';
import { tellRefusal } from '~/doctor/store/redis-refusal';
import { hasRedis, type RedisServer, startRedisServer } from '../redis-server';
import { createTestWorld, type TestWorld } from './doctor-world';

const healthy = {
  info: {
    redis_version: '7.2.4',
    role: 'master',
    maxmemory_policy: 'noeviction',
    evicted_keys: '0',
    aof_enabled: '1',
  },
  aheadMs: 20,
  save: '',
};
type Facts = Parameters<typeof judgeRedis>[0]['servers'][number];
const judge = (...servers: Facts[]) => judgeRedis({ servers, forbidden: [] });

test.each<[string, Partial<Facts>, string]>([
  ['is too old', { info: { ...healthy.info, redis_version: '6.0.16' } }, 'version'],
  ['is a replica', { info: { ...healthy.info, role: 'slave' } }, 'replica'],
  ['evicts', { info: { ...healthy.info, maxmemory_policy: 'allkeys-lru' } }, 'eviction'],
  ['has evicted', { info: { ...healthy.info, evicted_keys: '4' } }, 'evicted'],
  ['writes nothing to disk', { info: { ...healthy.info, aof_enabled: '0' } }, 'no_persistence'],
  ['has another time', { aheadMs: -6_000 }, 'clock'],
])('a Redis that %s is told, also where it is one of a cluster', (_, change, code) => {
  expect(judge({ ...healthy, ...change })).toMatchObject([{ code }]);
  const ill = { ...healthy, ...change };
  expect(judge(healthy, ill, ill)).toMatchObject([{ code }]);
});

test('a Redis that forbids a command is told', () => {
  expect(judgeRedis({ servers: [healthy], forbidden: ['EVAL'] })).toMatchObject([
    { code: 'forbidden' },
  ]);
});

test.each<[string, Partial<Facts>]>([
  ['saves by itself', { info: { ...healthy.info, aof_enabled: '0' }, save: '3600 1' }],
  ['does not say how it saves', { info: { ...healthy.info, aof_enabled: '0' }, save: null }],
  ['tells nothing of itself', { info: null, aheadMs: null, save: null }],
])('a Redis that %s is right', (_, change) => {
  expect(judge({ ...healthy, ...change })).toMatchObject([{ status: 'ok' }]);
});

test.each([
  ['NOAUTH', 'no_password'],
  ['WRONGPASS', 'wrong_password'],
  ['NOPERM', 'forbidden'],
  ['READONLY', 'replica'],
  ['MISCONF', 'cannot_save'],
  ['NOREPLICAS', 'too_few_replicas'],
  ['OOM', 'full'],
  ['LOADING', 'loading'],
  ['MOVED', 'cluster'],
  ['CLUSTERDOWN', 'cluster_down'],
  ['ERR', 'unexpected_answer'],
  ['RootNodesUnavailableError', 'unreachable'],
  ['ConnectionTimeoutError', 'timeout'],
  ['timeout', 'timeout'],
  ['ECONNREFUSED', 'connection_refused'],
  ['ENOTFOUND', 'name_not_found'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'certificate_untrusted'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate_name'],
  ['ECONNRESET', 'closed'],
  ['no-tls-answer', 'no_tls'],
])('%s is told as %s', (error, code) => {
  expect(tellRefusal('redis://cache.example:6379', error, 3000)).toMatchObject({
    status: 'failed',
    code,
  });
});

describe.skipIf(!hasRedis)('a real Redis', () => {
  let server: RedisServer;
  let stop = () => Promise.resolve();
  beforeAll(async () => {
    server = await startRedisServer((end) => (stop = end), { args: ['--appendonly', 'yes'] });
  });
  afterAll(() => stop());

  function worldAt(url: string): TestWorld {
    // The server has the time of this machine.
    const world = createTestWorld({ now: Date.now });
    world.variables['REDIS_URL'] = url;
    return world;
  }

  test('that is set up right gives nothing to complain of, and keeps nothing of the doctor', async () => {
    const world = worldAt(server.url);
    expect(await world.complaints()).toEqual([]);
    const client = await createClient({ url: server.url }).connect();
    expect(await client.keys('latchkey:doctor*')).toEqual([]);
    client.destroy();
  });

  test('that nobody answers for is told', async () => {
    const world = worldAt('redis://127.0.0.1:1');
    expect(await world.findings('store.redis')).toMatchObject([{ code: 'connection_refused' }]);
  });
});
