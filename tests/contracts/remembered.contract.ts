import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { createSealedText } from '~/cache/sealed-text.server';
import { seconds } from '~/durations';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createClock } from '../fakes/clock';
import { type MakeCaches } from './cache.contract';
import { eventually } from '../eventually';

const ada = 'auth0|ada';
const failure = new TenantError('unavailable', 'the tenant fails');
const freshMs = seconds(10);

interface Asked {
  key: string;
  options: CallOptions;
  answer: (words: string[]) => void;
  fail: (error: unknown) => void;
}

/** Holds remembered readings to what they promise whichever cache the portals share. */
export function describeRemembered(name: string, makeCaches: MakeCaches) {
  /** Two portals on one store; the tenant's answers are given by hand. */
  const setUp = async () => {
    const clock = createClock();
    const { cache, elsewhere, close } = await makeCaches({ now: clock.now });
    onTestFinished(() => close());
    const asked: Asked[] = [];
    const sealedText = createSealedText(['a secret'], 'test');
    const portalOn = (shared: Cache) => {
      const words = createRemembered(
        { cache: shared, sealedText, now: clock.now },
        {
          name: 'words',
          read: (key, options: CallOptions) =>
            new Promise<string[]>((answer, fail) => asked.push({ key, options, answer, fail })),
          schema: z.array(z.string()),
        },
      );
      return {
        ...words,
        get: (key: string, options: ReadOptions = {}) => words.get(key, options),
      };
    };
    /** Waits until the tenant was asked for the n-th time, and gives that question. */
    const question = async (count: number): Promise<Asked> => {
      await eventually(() => expect(asked).toHaveLength(count));
      return asked[count - 1]!;
    };
    const [here, there] = [portalOn(cache), portalOn(elsewhere)];
    /** Lets the tenant answer the next question of one portal. */
    const learn = async (portal: typeof here, ...words: string[]) => {
      const learned = portal.get(ada);
      (await question(asked.length + 1)).answer(words);
      return learned;
    };
    return { clock, here, there, asked, question, learn };
  };

  describe(`${name} remembers for all portals that`, () => {
    test('a value is fresh for ten seconds', async () => {
      const { here, there, learn, asked, question, clock } = await setUp();
      await learn(here, 'one');
      expect(await there.get(ada)).toEqual({ value: ['one'], asOf: null });
      expect(asked).toHaveLength(1);
      clock.advance(freshMs);
      const again = there.get(ada);
      (await question(2)).answer(['two']);
      expect((await again).value).toEqual(['two']);
    });

    test('one question at a time answers all', async () => {
      const { here, there, question, asked } = await setUp();
      const readings = [here.get(ada), here.get(ada), there.get(ada)];
      (await question(1)).answer(['one']);
      const values = (await Promise.all(readings)).map(({ value }) => value);
      expect(values).toEqual([['one'], ['one'], ['one']]);
      expect(asked).toHaveLength(1);
    });

    test('a value stands in while the tenant fails, with its time', async () => {
      const { here, there, learn, question, clock } = await setUp();
      await learn(here, 'one');
      const asOf = new Date(clock.now());
      clock.advance(freshMs);
      const standIn = there.get(ada);
      (await question(2)).fail(failure);
      expect(await standIn).toEqual({ value: ['one'], asOf });
    });

    test.each(['invalidate', 'purge'] as const)('after “%s” they ask anew', async (change) => {
      const { here, there, learn, question } = await setUp();
      await learn(here, 'one');
      await there[change](ada);
      const anew = here.get(ada);
      (await question(2)).answer(['two']);
      expect((await anew).value).toEqual(['two']);
    });

    test.each(['invalidate', 'purge'] as const)(
      'a value whose reading began before “%s” is never fresh',
      async (change) => {
        const { here, there, question, asked } = await setUp();
        const before = here.get(ada);
        const old = await question(1);
        await there[change](ada);
        const after = there.get(ada);
        (await question(2)).answer(['after']);
        await after;
        old.answer(['before']);
        await before;
        expect(await here.get(ada)).toEqual({ value: ['after'], asOf: null });
        expect(asked).toHaveLength(2);
      },
    );

    test('what was purged never stands in, though something is invalidated meanwhile', async () => {
      const { here, there, learn, question } = await setUp();
      await learn(here, 'one');
      await Promise.all([here.invalidate(ada), there.purge(ada), here.invalidate(ada)]);
      expect(await here.getCached(ada)).toBeNull();
      const reading = here.get(ada);
      (await question(2)).fail(failure);
      await expect(reading).rejects.toBe(failure);
    });

    test('of two who ask at different priorities neither waits for the other', async () => {
      const { here, question } = await setUp();
      const extra = here.get(ada, { priority: 'extra' });
      const first = await question(1);
      const act = here.get(ada, { priority: 'act' });
      (await question(2)).answer(['for the act']);
      expect((await act).value).toEqual(['for the act']);
      first.fail(new TenantError('rate_limited', 'no turn'));
      await extra;
    });
  });
}
