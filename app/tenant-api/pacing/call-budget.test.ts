import { describe, expect, test } from 'vitest';
import { hours, seconds } from '~/durations';
import {
  type CallBudget,
  type CallPriority,
  callsLeft,
  countAnswer,
  countRefusal,
  isFromTheFuture,
  isHopeless,
  newCallBudget,
  reserve,
  takeCall,
  waitFor,
} from './call-budget';

const start = 1_000_000_000_000;
const known = (given: Partial<CallBudget> = {}): CallBudget => ({
  ...newCallBudget(start),
  limit: 50,
  remaining: 50,
  lastReadAt: start,
  ...given,
});
const says = (limit: number | null, remaining: number | null) => ({
  limit,
  remaining,
  waitMs: null,
});

/** Takes calls until there is none now: how many there were. */
function takeAll(budget: CallBudget, priority: CallPriority, now: number) {
  let [left, count] = [budget, 0];
  for (let taken = takeCall(left, priority, now); taken; taken = takeCall(left, priority, now)) {
    left = taken.budget;
    count += 1;
  }
  return { count, left };
}

describe('a tenant of which nothing is known', () => {
  test('gets as many calls at once as the smallest plan allows', () => {
    expect(takeAll(newCallBudget(start), 'page', start).count).toBe(2);
  });

  test('that names no limit gets more with every answer, and never without end', () => {
    let budget = newCallBudget(start);
    for (let count = 0; count < 500; count += 1) {
      const taken = takeCall(budget, 'page', start);
      if (taken === null) throw new Error('A tenant without a limit must not run dry.');
      budget = countAnswer(taken.budget, taken.call, says(null, null), start);
    }
    expect(takeAll(budget, 'page', start).count).toBe(100);
  });

  test('tells its limit with the first answer', () => {
    const taken = takeCall(newCallBudget(start), 'page', start);
    if (taken === null) throw new Error('The first call must be free.');
    const budget = countAnswer(taken.budget, taken.call, says(50, 49), start);
    expect(callsLeft(budget, start)).toBe(49);
  });
});

describe('whether a turn can come in time', () => {
  const late = { startBy: start + seconds(4), count: 100 };

  test('is reckoned by what the tenant gives back', () => {
    const budget = known({ remaining: 0, perSecond: 16 });
    expect(isHopeless(budget, 'page', start, { ...late, count: 40 })).toBe(false);
    expect(isHopeless(budget, 'page', start, late)).toBe(true);
  });

  test('is not known of a tenant that has said nothing yet, unless it has refused', () => {
    const budget = { ...newCallBudget(start), remaining: 0 };
    expect(isHopeless(budget, 'page', start, late)).toBe(false);
    const refusal = { ...says(null, null), waitMs: seconds(30) };
    expect(isHopeless(countRefusal(budget, 1, refusal, start, 0), 'act', start, late)).toBe(true);
  });

  test.each([
    [2, 1],
    [10, 2],
    [50, 10],
  ])('is reckoned at first by what every plan with a bucket of %i gives back: %i', (size, rate) => {
    expect(countAnswer(newCallBudget(start), 1, says(size, 1), start).perSecond).toBe(rate);
  });
});

describe('the reserve', () => {
  test('is left by reading and used by endings', () => {
    const { count, left } = takeAll(known(), 'page', start);
    expect(count).toBe(40);
    expect(takeAll(left, 'act', start).count).toBe(10);
  });

  test.each([
    [1, 0],
    [2, 1],
    [10, 2],
    [50, 10],
  ])('of a bucket of %i is %i', (limit, kept) => {
    expect(reserve(known({ limit }))).toBe(kept);
  });

  test('does not stop reading for good: one call a second is no more than any plan gives back', () => {
    const budget = known({ remaining: 5 });
    expect(waitFor(budget, 'page', start)).toBe(1000);
    const taken = takeCall(budget, 'page', start + 1000);
    expect(taken).not.toBeNull();
    expect(callsLeft(taken?.budget ?? budget, start + 1000)).toBe(5);
    expect(takeCall(taken?.budget ?? budget, 'page', start + 1000)).toBeNull();
  });
});

describe('waiting', () => {
  test('takes as long as the calls need to be given back', () => {
    const budget = known({ remaining: 0, perSecond: 5 });
    expect(waitFor(budget, 'act', start)).toBeCloseTo(222, -1);
    expect(waitFor(budget, 'act', start, 9)).toBe(2000);
  });

  test('is over exactly when a call can be taken', () => {
    for (const perSecond of [1, 3, 16]) {
      const budget = known({ remaining: 0, perSecond });
      const wait = waitFor(budget, 'act', start);
      expect(takeCall(budget, 'act', start + wait - 1)).toBeNull();
      expect(takeCall(budget, 'act', start + wait)).not.toBeNull();
    }
  });

  test('fills a bucket up to its size, and no further', () => {
    expect(callsLeft(known({ remaining: 3 }), start + hours(1))).toBe(50);
  });

  test('gives nothing back while a clock is set back', () => {
    expect(callsLeft(known({ remaining: 3 }), start - hours(1))).toBe(3);
  });
});

describe('an answer', () => {
  test('beats what was reckoned', () => {
    const { left } = takeAll(known(), 'act', start);
    expect(callsLeft(countAnswer(left, left.lastCall, says(50, 33), start), start)).toBe(33);
  });

  test('knows nothing of the calls after it', () => {
    const budget = known({ lastCall: 10 });
    expect(callsLeft(countAnswer(budget, 7, says(50, 33), start), start)).toBe(30);
  });

  test('never leaves less than nothing', () => {
    const budget = known({ lastCall: 40 });
    expect(callsLeft(countAnswer(budget, 1, says(50, 11), start), start)).toBe(0);
  });

  test('that was overtaken by a later one changes nothing', () => {
    const budget = countAnswer(known({ lastCall: 10 }), 10, says(50, 20), start);
    expect(callsLeft(countAnswer(budget, 7, says(50, 33), start), start)).toBe(20);
  });

  test.each([
    [2, 2],
    [2.5, 10],
    [16, 50],
  ])('after answer shows a rate of %d a second for a bucket of %i', (rate, size) => {
    let budget = newCallBudget(start);
    let [tokens, refusals, calls] = [size, 0, 0];
    for (let now = start; now < start + seconds(30); now += 50) {
      tokens = Math.min(size, tokens + rate / 20);
      for (let taken = takeCall(budget, 'act', now); taken;) {
        calls += 1;
        if (tokens >= 1) {
          tokens -= 1;
          budget = countAnswer(taken.budget, taken.call, says(size, Math.floor(tokens)), now);
        } else {
          refusals += 1;
          const refusal = { ...says(size, 0), waitMs: 1000 };
          budget = countRefusal(taken.budget, taken.call, refusal, now, 0);
        }
        taken = takeCall(budget, 'act', now);
      }
    }
    expect(budget.perSecond).toBeGreaterThan(rate * 0.5);
    expect(budget.perSecond).toBeLessThanOrEqual(rate * 1.5);
    // Nearly all that the tenant gives is used, and next to nothing is asked in vain.
    expect(calls - refusals).toBeGreaterThan((size + rate * 30) * 0.8);
    expect(refusals).toBeLessThanOrEqual(3);
  });

  test('of a tenant that others use up slows down to the slowest rate, not to a stop', () => {
    let budget = known({ remaining: 40, perSecond: 16 });
    for (let call = 1; call <= 10; call += 1) {
      const taken = takeCall(budget, 'act', start + seconds(call));
      if (taken === null) break;
      const report = says(50, 40 - 3 * call);
      budget = countAnswer(taken.budget, taken.call, report, start + seconds(call));
    }
    expect(budget.perSecond).toBe(1);
  });
});

describe('a refusal', () => {
  const refused = (budget: CallBudget, waitMs: number | null, now = start, random = 0) =>
    countRefusal(budget, budget.lastCall, { limit: 50, remaining: 0, waitMs }, now, random);

  test('stops everybody until the time that was named, endings too', () => {
    const budget = refused(known(), seconds(3));
    for (const priority of ['act', 'page'] as const) {
      expect(takeCall(budget, priority, start + seconds(3) - 1)).toBeNull();
      expect(waitFor(budget, priority, start)).toBe(seconds(3));
    }
  });

  test('is followed by one call alone, which finds out for all', () => {
    const budget = refused(known({ perSecond: 2 }), seconds(3));
    expect(takeAll(budget, 'page', start + seconds(3)).count).toBe(1);
    expect(takeAll(budget, 'act', start + seconds(3)).count).toBe(1);
  });

  test('is over a little later for some than for others, and never earlier', () => {
    const ends = [0, 0.5, 1].map(
      (random) => refused(known(), seconds(3), start, random).blockedUntil,
    );
    expect(new Set(ends).size).toBe(3);
    expect(Math.min(...ends)).toBe(start + seconds(3));
    expect(Math.max(...ends)).toBeLessThan(start + seconds(4));
  });

  test.each([null, 0])('that names no time (%j) doubles the wait each time', (waitMs) => {
    let [budget, now] = [known(), start];
    const waits: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      budget = refused(budget, waitMs, now);
      waits.push((budget.blockedUntil - now) / 1000);
      now = budget.blockedUntil;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 32, 32]);
  });

  test('begins anew after an answer that was none', () => {
    let budget = refused(refused(known(), null), null, start + seconds(1));
    budget = countAnswer(budget, budget.lastCall, says(50, 3), start + seconds(10));
    expect(refused(budget, null, start + seconds(11)).blockedUntil).toBe(start + seconds(12));
  });

  test('of calls that were under way together counts once', () => {
    const budget = refused(refused(refused(known(), null), null), null);
    expect(budget.blockedUntil).toBe(start + seconds(1));
  });

  test('is not lifted by the answer to a call that was sent before', () => {
    const budget = refused(known({ lastCall: 5 }), seconds(3));
    const after = countAnswer(budget, 4, says(50, 30), start + 100);
    expect(takeCall(after, 'act', start + seconds(3) - 1)).toBeNull();
  });

  test('is not made shorter by another one', () => {
    const budget = refused(refused(known(), seconds(30)), seconds(1));
    expect(budget.blockedUntil).toBe(start + seconds(30));
  });

  test('is believed for an hour at most', () => {
    expect(refused(known(), hours(1000)).blockedUntil).toBe(start + hours(1));
  });
});

test('a budget that a clock far ahead has written is told from one that waits', () => {
  const waiting = countRefusal(known(), 0, { ...says(50, 0), waitMs: hours(1) }, start, 1);
  expect(isFromTheFuture(waiting, start)).toBe(false);
  expect(isFromTheFuture(known({ countedAt: start + hours(3) }), start)).toBe(true);
});
