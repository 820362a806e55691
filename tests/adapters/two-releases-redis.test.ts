import { createClient } from 'redis';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Redis } from '~/redis/redis.server';
import { describeAccountRecords } from '../contracts/account-records.contract';
import { describeEndingLog } from '../contracts/ending-log.contract';
import { describeJobs } from '../contracts/jobs.contract';
import { describePersonLock } from '../contracts/person-lock.contract';
import { describePortalSessionStore } from '../contracts/portal-session-store.contract';
import { describeRateLimiter } from '../contracts/rate-limiter.contract';
import { describeReplayGuard } from '../contracts/replay-guard.contract';
import { hasRedis, startRedisServer } from '../redis-server';
import { releaseBefore } from '../releases/release-before';
import * as thisRelease from '../releases/stores';
import { silent, untilReady } from './redis-connection';

const pairs = [
  { pair: 'of this release beside the one before', own: thisRelease, other: releaseBefore },
  { pair: 'of the release before beside this one', own: releaseBefore, other: thisRelease },
];

describe.skipIf(!hasRedis).each(pairs)('stores $pair', ({ own, other }) => {
  const stops: (() => Promise<void> | void)[] = [];
  let connections: [Redis, Redis, Redis];
  let client: ReturnType<typeof createClient>;
  beforeAll(async () => {
    const { url } = await startRedisServer((stop) => stops.push(stop));
    const options = { log: silent };
    connections = [
      own.connectRedis(url, options),
      other.connectRedis(url, options),
      other.connectRedis(url, { ...options, scope: 'another-tenant' }),
    ];
    stops.push(...connections.map((redis) => () => redis.close()));
    await Promise.all(connections.map(untilReady));
    client = createClient({ url });
    await client.connect();
    stops.push(() => client.destroy());
  });
  afterAll(async () => {
    for (const stop of stops.reverse()) await stop();
  });

  type Release = typeof thisRelease;
  /** What each release makes of a server that holds nothing. */
  const onBoth = async <T>(create: (release: Release, redis: Redis) => T) => {
    await client.flushAll();
    const [here, there, foreign] = connections;
    return {
      here: create(own, here),
      elsewhere: create(other, there),
      foreign: create(other, foreign),
      close: () => {},
    };
  };
  const held = async () => {
    const keys = (await client.keys('*')).sort();
    return JSON.stringify(
      await Promise.all(
        keys.map(async (key) =>
          (await client.type(key)) === 'zset'
            ? client.zRangeWithScores(key, 0, -1)
            : client.hGetAll(key),
        ),
      ),
    );
  };

  describePortalSessionStore('Redis', async (options) => {
    const { here, ...rest } = await onBoth((release, redis) =>
      release.createRedisPortalSessionStore(redis, options),
    );
    return { store: here, ...rest };
  });

  describeReplayGuard('Redis', async (options) => {
    const { here, ...rest } = await onBoth((release, redis) =>
      release.createRedisReplayGuard(redis, options),
    );
    return { guard: here, ...rest };
  });

  describeRateLimiter('Redis', async () => {
    const { here, ...rest } = await onBoth((release, redis) =>
      release.createRedisRateLimiter(redis),
    );
    return { limiter: here, ...rest };
  });

  describePersonLock('Redis', async () => {
    const { here, ...rest } = await onBoth((release, redis) => release.createRedisCache(redis));
    return { cache: here, ...rest };
  });

  describeEndingLog('Redis', async (options) => {
    const { here, ...rest } = await onBoth((release, redis) =>
      release.createRedisEndingLog(redis, options),
    );
    return { log: here, ...rest };
  });

  describeJobs('Redis', async (options) => {
    const { here, ...rest } = await onBoth((release, redis) =>
      release.createRedisJobStore(redis, options),
    );
    return { store: here, held, removeExpired: () => Promise.resolve(), ...rest };
  });

  describeAccountRecords('Redis', async (options) => {
    const { here, ...rest } = await onBoth((release, redis) =>
      release.createRedisRecordStore(redis, options),
    );
    return { store: here, held, removeExpired: () => Promise.resolve(), ...rest };
  });
});
