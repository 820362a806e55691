import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Cache } from '~/cache/cache';
import { createSealedText } from '~/cache/sealed-text.server';
import { createSharedWork } from '~/cache/shared-work.server';
import { createClock } from '../fakes/clock';
import { type MakeCaches } from './cache.contract';

const never = new AbortController().signal;

/** A cache that says when one who uses it has found that they wait for others, and what it was given to keep. */
function watch(cache: Cache) {
  const kept: string[] = [];
  let tell = () => {};
  const waiting = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const watched: Cache = {
    ...cache,
    async get(key) {
      const value = await cache.get(key);
      if (value?.endsWith(' awaited') === true) tell();
      return value;
    },
    set: (key, value, lifetimeMs) => {
      kept.push(value);
      return cache.set(key, value, lifetimeMs);
    },
  };
  return { watched, waiting, kept };
}

/** Work that goes on until it is told to end. */
function createWork(result: string) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const work = vi.fn(async () => {
    begin();
    await ended;
    return result;
  });
  return { work, begun, end };
}

/** Holds shared work over a cache to every promise of `SharedWork`. */
export function describeSharedWork(name: string, makeCaches: MakeCaches) {
  const longestWorkMs = 40;
  const setUp = async (options?: { longestWorkMs: number }) => {
    const clock = createClock();
    const { cache, elsewhere, close } = await makeCaches({ now: clock.now });
    onTestFinished(() => close());
    const sealedText = createSealedText(['a secret'], 'test');
    const portalOn = (store: Cache) => {
      const { watched, ...seen } = watch(store);
      return { ...createSharedWork(watched, sealedText, options), ...seen };
    };
    return { here: portalOn(cache), there: portalOn(elsewhere), third: portalOn(elsewhere), clock };
  };

  describe(`${name} keeps the promises of shared work`, () => {
    test('what nobody else does is done, kept nowhere, and done again once it is over', async () => {
      const { here, there } = await setUp();
      const work = vi.fn(async () => 'done');
      expect(await here.once('form', never, work)).toBe('done');
      expect(await there.once('form', never, work)).toBe('done');
      expect(work).toHaveBeenCalledTimes(2);
      expect([...here.kept, ...there.kept]).toEqual([]);
    });

    test('whoever asks meanwhile has the result of the first, on whichever portal', async () => {
      const { here, there, third } = await setUp();
      const first = createWork('a code that is shown once');
      const again = vi.fn(async () => 'refused');
      const done = [here.once('form', never, first.work)];
      await first.begun;
      for (const portal of [there, third]) {
        done.push(portal.once('form', never, again));
        await portal.waiting;
      }
      first.end();
      expect(new Set(await Promise.all(done))).toEqual(new Set(['a code that is shown once']));
      expect(again).not.toHaveBeenCalled();
      expect(here.kept).toHaveLength(1);
      expect(here.kept[0]).not.toContain('code');
    });

    test('other work waits for nobody', async () => {
      const { here, there } = await setUp();
      const first = createWork('first');
      const firstDone = here.once('form', never, first.work);
      await first.begun;
      expect(await there.once('other form', never, async () => 'other')).toBe('other');
      first.end();
      expect(await firstDone).toBe('first');
    });

    test('a failure is told to the first alone, and others do the work themselves', async () => {
      const { here, there } = await setUp();
      const first = createWork('');
      const firstDone = here.once('form', never, async () => {
        await first.work();
        throw new Error('It did not work.');
      });
      const failed = expect(firstDone).rejects.toThrow('It did not work.');
      await first.begun;
      const secondDone = there.once('form', never, async () => 'done');
      await there.waiting;
      first.end();
      await failed;
      expect(await secondDone).toBe('done');
    });

    test('whoever has no more time does the work themselves', async () => {
      const { here, there } = await setUp();
      const first = createWork('first');
      const firstDone = here.once('form', never, first.work);
      await first.begun;
      const timeIsUp = new AbortController();
      const lateDone = there.once('form', timeIsUp.signal, async () => 'late');
      await there.waiting;
      timeIsUp.abort();
      expect(await lateDone).toBe('late');
      first.end();
      expect(await firstDone).toBe('first');
    });

    test('a portal that died holds nobody up for good', async () => {
      const { here, there, clock } = await setUp({ longestWorkMs });
      const lost = createWork('lost');
      void here.once('form', never, lost.work);
      await lost.begun;
      clock.advance(longestWorkMs);
      expect(await there.once('form', never, async () => 'done')).toBe('done');
    });
  });
}
