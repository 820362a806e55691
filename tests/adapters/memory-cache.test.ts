import { expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { minutes } from '~/durations';
import { describeCache, type MakeCaches } from '../contracts/cache.contract';
import { describePersonLock } from '../contracts/person-lock.contract';
import { describeSharedWork } from '../contracts/shared-work.contract';
import { describeRemembered } from '../contracts/remembered.contract';
import { createClock } from '../fakes/clock';

const makeCaches: MakeCaches = (options) => {
  const cache = createMemoryCache(options);
  return { cache, elsewhere: cache, foreign: createMemoryCache(options), close: () => {} };
};

describeCache('The cache in memory', makeCaches);
describeRemembered('A reading in memory', makeCaches);
describePersonLock('The lock in memory', makeCaches);
describeSharedWork('Work in memory', makeCaches);

test('however much is kept, memory is bounded, and what was used last stays', async () => {
  const cache = createMemoryCache(createClock());
  const large = 'x'.repeat(1_000_000);
  await cache.set('first', large, minutes(1));
  await cache.set('used', large, minutes(1));
  for (let count = 0; count < 200; count += 1) {
    await cache.set(`more-${count}`, large, minutes(1));
    expect(await cache.get('used')).not.toBeNull();
  }
  const kept = await Promise.all(
    Array.from({ length: 200 }, async (_, count) => (await cache.get(`more-${count}`)) !== null),
  );
  expect(await cache.get('first')).toBeNull();
  expect(kept.filter(Boolean).length).toBeLessThan(70);
});
