import { describe, expect, onTestFinished, test } from 'vitest';
import { minutes } from '~/durations';
import { type ReplayGuard } from '~/auth/replay-guard';
import { createClock } from '../fakes/clock';

interface GuardsUnderTest {
  guard: ReplayGuard;
  /** A second guard over the same data, as another machine has one. */
  elsewhere: ReplayGuard;
  /** One over the same data that belongs to another tenant. */
  foreign: ReplayGuard;
  close: () => void | Promise<void>;
}

export type MakeReplayGuards = (options: {
  now: () => number;
}) => GuardsUnderTest | Promise<GuardsUnderTest>;

/** Holds an adapter to every promise of `ReplayGuard`. */
export function describeReplayGuard(name: string, makeGuards: MakeReplayGuards) {
  const setUp = async () => {
    const clock = createClock();
    const guards = await makeGuards({ now: clock.now });
    onTestFinished(() => guards.close());
    return { ...guards, clock, until: clock.now() + minutes(30) };
  };

  describe(`${name} keeps the promises of a replay guard`, () => {
    test('the first claim succeeds', async () => {
      const { guard, until } = await setUp();
      expect(await guard.claim('state', until)).toBe(true);
    });

    test('every later claim fails', async () => {
      const { guard, until } = await setUp();
      await guard.claim('state', until);
      expect(await guard.claim('state', until)).toBe(false);
      expect(await guard.claim('state', until + minutes(30))).toBe(false);
    });

    test('a later claim fails on another machine too', async () => {
      const { guard, elsewhere, until } = await setUp();
      await guard.claim('state', until);
      expect(await elsewhere.claim('state', until)).toBe(false);
    });

    test('a value is known as claimed, here and elsewhere, until its end', async () => {
      const { guard, elsewhere, clock, until } = await setUp();
      expect(await guard.isClaimed('state')).toBe(false);
      await guard.claim('state', until);
      expect(await guard.isClaimed('state')).toBe(true);
      expect(await elsewhere.isClaimed('state')).toBe(true);
      clock.advance(minutes(30));
      expect(await guard.isClaimed('state')).toBe(false);
    });

    test('of many claims at once, one succeeds', async () => {
      const { guard, elsewhere, until } = await setUp();
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? guard : elsewhere).claim('state', until),
        ),
      );
      expect(claims.filter(Boolean)).toHaveLength(1);
    });

    test('a claim of one value leaves other values alone', async () => {
      const { guard, until } = await setUp();
      await guard.claim('state', until);
      expect(await guard.claim('State', until)).toBe(true);
      expect(await guard.claim('', until)).toBe(true);
    });

    test('a claim of another tenant is none', async () => {
      const { guard, foreign, until } = await setUp();
      expect(await foreign.claim('state', until)).toBe(true);
      expect(await guard.isClaimed('state')).toBe(false);
      expect(await guard.claim('state', until)).toBe(true);
    });

    test('a claim holds up to its end', async () => {
      const { guard, clock, until } = await setUp();
      await guard.claim('state', until);
      clock.advance(minutes(30) - 1);
      expect(await guard.claim('state', until)).toBe(false);
    });

    test('a claim is forgotten at its end', async () => {
      const { guard, clock, until } = await setUp();
      await guard.claim('state', until);
      clock.advance(minutes(30));
      expect(await guard.claim('state', clock.now() + minutes(30))).toBe(true);
    });
  });
}
