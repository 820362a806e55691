import { describe, expect, onTestFinished, test } from 'vitest';
import { minutes } from '~/durations';
import { type Cache } from '~/cache/cache';
import { createClock } from '../fakes/clock';
import { eventually } from '../eventually';

interface CachesUnderTest {
  cache: Cache;
  /** A second cache over the same values, as another portal has one; for one portal, the same. */
  elsewhere: Cache;
  /** One over the same data that belongs to another tenant. */
  foreign: Cache;
  close: () => void | Promise<void>;
}

export type MakeCaches = (options: {
  now: () => number;
}) => CachesUnderTest | Promise<CachesUnderTest>;

/** Holds an adapter to every promise of `Cache`. */
export function describeCache(name: string, makeCaches: MakeCaches) {
  const setUp = async () => {
    const clock = createClock();
    const caches = await makeCaches({ now: clock.now });
    onTestFinished(() => caches.close());
    return { ...caches, clock };
  };

  /** Passes a short life on the test's clock, and waits it out where a server's own clock decides. */
  const lifetimeMs = 40;
  const untilGone = async ({ cache, clock }: Awaited<ReturnType<typeof setUp>>, key: string) => {
    clock.advance(lifetimeMs);
    await eventually(async () => expect(await cache.get(key)).toBeNull());
  };

  describe(`${name} keeps the promises of a cache`, () => {
    test('what was never set is not there', async () => {
      const { cache } = await setUp();
      expect(await cache.get('key')).toBeNull();
    });

    test('what was set is there, elsewhere too', async () => {
      const { cache, elsewhere } = await setUp();
      await cache.set('key', 'value', minutes(1));
      expect(await cache.get('key')).toBe('value');
      expect(await elsewhere.get('key')).toBe('value');
    });

    test.each([
      ['nothing', ''],
      ['a word that means nothing', 'null'],
      ['JSON', '{"a":[1]}'],
      ['any characters', 'é😀\n\u0000'],
      ['half a million characters', 'x'.repeat(500_000)],
    ])('a value of %s comes back as it was', async (_, value) => {
      const { cache } = await setUp();
      await cache.set('key', value, minutes(1));
      expect(await cache.get('key')).toBe(value);
    });

    test('the later of two values stays', async () => {
      const { cache } = await setUp();
      await cache.set('key', 'first', minutes(1));
      await cache.set('key', 'second', minutes(1));
      expect(await cache.get('key')).toBe('second');
    });

    test('keys do not disturb each other', async () => {
      const { cache } = await setUp();
      await cache.set('one', '1', minutes(1));
      await cache.set('other', '2', minutes(1));
      await cache.delete('one');
      expect(await cache.get('other')).toBe('2');
    });

    test('a value is gone when its life is over', async () => {
      const world = await setUp();
      await world.cache.set('key', 'value', lifetimeMs);
      await untilGone(world, 'key');
    });

    test('a value that took the place of another has a life of its own', async () => {
      const world = await setUp();
      await world.cache.set('key', 'first', minutes(1));
      expect(await world.cache.replace('key', 'first', 'second', lifetimeMs)).toBe(true);
      await untilGone(world, 'key');
    });

    test('a value takes the place of the expected one', async () => {
      const { cache } = await setUp();
      await cache.set('key', 'first', minutes(1));
      expect(await cache.replace('key', 'first', 'second', minutes(1))).toBe(true);
      expect(await cache.get('key')).toBe('second');
    });

    test('a value does not take the place of another one', async () => {
      const { cache } = await setUp();
      await cache.set('key', 'first', minutes(1));
      for (const expected of ['second', '', null])
        expect(await cache.replace('key', expected, 'third', minutes(1))).toBe(false);
      expect(await cache.get('key')).toBe('first');
    });

    test('a value takes the place of nothing only where there is nothing', async () => {
      const { cache } = await setUp();
      expect(await cache.replace('key', '', 'first', minutes(1))).toBe(false);
      expect(await cache.replace('key', null, 'first', minutes(1))).toBe(true);
      expect(await cache.replace('key', null, 'second', minutes(1))).toBe(false);
      expect(await cache.get('key')).toBe('first');
    });

    test('an empty value is not nothing', async () => {
      const { cache } = await setUp();
      await cache.set('key', '', minutes(1));
      expect(await cache.replace('key', null, 'value', minutes(1))).toBe(false);
      expect(await cache.replace('key', '', 'value', minutes(1))).toBe(true);
    });

    test('what is over counts as nothing', async () => {
      const world = await setUp();
      await world.cache.set('key', 'first', lifetimeMs);
      await untilGone(world, 'key');
      expect(await world.cache.replace('key', 'first', 'second', minutes(1))).toBe(false);
      expect(await world.cache.replace('key', null, 'second', minutes(1))).toBe(true);
    });

    test('of many that try at once, one succeeds', async () => {
      const { cache, elsewhere } = await setUp();
      const tries = Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? cache : elsewhere).replace('key', null, `try-${index}`, minutes(1)),
      );
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    });

    test('what is deleted is gone, elsewhere too', async () => {
      const { cache, elsewhere } = await setUp();
      await cache.set('key', 'value', minutes(1));
      await elsewhere.delete('key');
      expect(await cache.get('key')).toBeNull();
    });

    test('deleting the expected value leaves another one', async () => {
      const { cache } = await setUp();
      await cache.set('key', 'value', minutes(1));
      await cache.delete('key', 'another');
      expect(await cache.get('key')).toBe('value');
      await cache.delete('key', 'value');
      expect(await cache.get('key')).toBeNull();
    });

    test('what another tenant has set is not there, and stays as it is', async () => {
      const { cache, foreign } = await setUp();
      await foreign.set('key', 'theirs', minutes(1));
      expect(await cache.get('key')).toBeNull();
      expect(await cache.replace('key', 'theirs', 'ours', minutes(1))).toBe(false);
      await cache.set('key', 'ours', minutes(1));
      await cache.delete('key', 'theirs');
      expect(await cache.get('key')).toBe('ours');
      await cache.delete('key');
      expect(await foreign.get('key')).toBe('theirs');
    });

    test('deleting what is not there does nothing', async () => {
      const { cache } = await setUp();
      await cache.delete('key');
      await cache.delete('key', 'value');
      expect(await cache.get('key')).toBeNull();
    });
  });
}
