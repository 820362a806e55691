import { describe, expect, onTestFinished, test } from 'vitest';
import { type RateLimiter } from '~/rate-limit/rate-limiter';

export interface RateLimitersUnderTest {
  limiter: RateLimiter;
  /** A second limiter over the same data, as another machine has one. */
  elsewhere: RateLimiter;
  /** One over the same data that belongs to another tenant. */
  foreign: RateLimiter;
  close: () => void | Promise<void>;
}

const limit = { name: 'auth', count: 3, windowMs: 60_000 } as const;

/** Holds an adapter to every promise of `RateLimiter`. */
export function describeRateLimiter(
  name: string,
  makeLimiters: () => RateLimitersUnderTest | Promise<RateLimitersUnderTest>,
) {
  const setUp = async () => {
    const limiters = await makeLimiters();
    onTestFinished(() => limiters.close());
    return limiters;
  };

  describe(`${name} keeps the promises of a rate limiter`, () => {
    test('what is within the limit passes, and what is beyond it is told when to come back', async () => {
      const { limiter } = await setUp();
      for (let count = 0; count < limit.count; count += 1)
        expect(await limiter.consume(limit, 'ada')).toEqual({ isAllowed: true });
      const answer = await limiter.consume(limit, 'ada');
      expect(answer.isAllowed).toBe(false);
      if (answer.isAllowed) return;
      expect(answer.retryAfterMs).toBeGreaterThan(0);
      expect(answer.retryAfterMs).toBeLessThanOrEqual(limit.windowMs);
    });

    test('what costs more counts for more', async () => {
      const { limiter } = await setUp();
      expect(await limiter.consume(limit, 'ada', 2)).toEqual({ isAllowed: true });
      expect(await limiter.consume(limit, 'ada', 2)).toMatchObject({ isAllowed: false });
    });

    test('what costs more than there is of a limit is refused, and counts', async () => {
      const { limiter } = await setUp();
      expect(await limiter.consume(limit, 'ada', 100)).toMatchObject({ isAllowed: false });
      expect(await limiter.consume(limit, 'ada')).toMatchObject({ isAllowed: false });
    });

    test('machines count together', async () => {
      const { limiter, elsewhere } = await setUp();
      const answers = [];
      for (let count = 0; count < 4; count += 1)
        answers.push(await (count % 2 === 0 ? limiter : elsewhere).consume(limit, 'ada'));
      expect(answers.map(({ isAllowed }) => isAllowed)).toEqual([true, true, true, false]);
    });

    test('another tenant counts apart', async () => {
      const { limiter, foreign } = await setUp();
      for (let count = 0; count < 4; count += 1) await foreign.consume(limit, 'ada');
      expect(await limiter.consume(limit, 'ada')).toEqual({ isAllowed: true });
    });

    test('clients and limits count apart', async () => {
      const { limiter } = await setUp();
      for (let count = 0; count < 4; count += 1) await limiter.consume(limit, 'ada');
      expect(await limiter.consume(limit, 'grace')).toEqual({ isAllowed: true });
      expect(await limiter.consume({ ...limit, name: 'undo' }, 'ada')).toEqual({
        isAllowed: true,
      });
    });
  });
}
