import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { minutes, seconds } from '~/durations';
import { type CallPriority } from './call-budget';
import { createCallQueue } from './call-queue.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type TenantError } from '~/tenant-calls/tenant-error';
import { createSharedBudget } from './shared-budget.server';

beforeEach(() => vi.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => vi.useRealTimers());

const now = () => Date.now();
const pass = (durationMs: number) => vi.advanceTimersByTimeAsync(durationMs);

function setUp() {
  const cache = createMemoryCache({ now });
  /** The queue of one more portal, on the same budget. */
  const onePortal = () => {
    const queue = createCallQueue({
      budget: createSharedBudget({ cache, key: 'budget', now }),
      now,
      random: () => 0,
    });
    /** Notes in `order` when the turn comes, or what is said instead. */
    const ask = (
      person: string,
      {
        priority = 'page',
        withinMs = seconds(4),
        signal = new AbortController().signal,
      }: { priority?: CallPriority; withinMs?: number; signal?: AbortSignal } = {},
    ) =>
      queue.turn({ priority, person, startBy: now() + withinMs, signal }).then(
        (call) => {
          order.push(person);
          return call;
        },
        (error: unknown) => {
          refused.push(person);
          return error as TenantError;
        },
      );
    const answer = (call: number, remaining: number, limit = 50) =>
      queue.answered(call, {
        isRefusal: false,
        report: { limit, remaining, waitMs: null },
      });
    const refuse = (call: number, waitMs: number | null) =>
      queue.answered(call, { isRefusal: true, report: { limit: 50, remaining: 0, waitMs } });
    return { queue, ask, answer, refuse };
  };
  const order: string[] = [];
  const refused: string[] = [];
  return { cache, order, refused, onePortal, ...onePortal() };
}

test('an answer stays an answer where the store cannot count it', async () => {
  const { cache, ask, answer } = setUp();
  const call = Number(await ask('ada'));
  const down = new StoreUnavailableError('unreachable', 'down');
  vi.spyOn(cache, 'replace').mockRejectedValue(down);
  await answer(call, 40);
  expect(await ask('grace')).toBe(down);
});

/** A queue for a tenant that has just said what is left. */
async function setUpWith(remaining: number, limit = 50) {
  const world = setUp();
  await world.answer(Number(await world.ask('first')), remaining, limit);
  world.order.length = 0;
  return world;
}

describe('turns', () => {
  test('come at once while the tenant allows', async () => {
    const { ask, order } = await setUpWith(50);
    await Promise.all([ask('ada'), ask('bea'), ask('cem')]);
    expect(order).toEqual(['ada', 'bea', 'cem']);
  });

  test('are numbered, each call by itself, over all portals', async () => {
    const { ask, onePortal } = await setUpWith(50);
    const calls = await Promise.all([ask('ada'), onePortal().ask('bea'), ask('cem')]);
    expect(new Set(calls).size).toBe(3);
  });

  test('come one after the other as calls are given back', async () => {
    const { ask, order } = await setUpWith(1, 5);
    for (const person of ['ada', 'bea', 'cem']) void ask(person);
    await pass(0);
    expect(order).toEqual([]);
    await pass(seconds(1));
    expect(order).toEqual(['ada']);
    await pass(seconds(2));
    expect(order).toEqual(['ada', 'bea', 'cem']);
  });

  test('come sooner when an answer says that more is left', async () => {
    const { ask, answer, order } = await setUpWith(10);
    void ask('ada');
    void ask('bea');
    await pass(0);
    await answer(1, 40);
    await pass(0);
    expect(order).toEqual(['ada', 'bea']);
  });

  test('of one person do not hold up others', async () => {
    const { ask, order, answer } = await setUpWith(10);
    for (let count = 0; count < 3; count += 1) void ask('greedy');
    void ask('ada');
    await pass(0);
    await answer(1, 40);
    await pass(0);
    expect(order).toEqual(['greedy', 'ada', 'greedy', 'greedy']);
  });

  test.each(['act', 'extra'] as const)(
    'of one person do not hold up others: %ss',
    async (priority) => {
      const { ask, order, answer } = await setUpWith(0);
      for (let count = 0; count < 3; count += 1) void ask('greedy', { priority });
      void ask('ada', { priority });
      await pass(0);
      await answer(1, 40);
      await pass(0);
      expect(order).toEqual(['greedy', 'ada', 'greedy', 'greedy']);
    },
  );

  test('are reckoned as they come: a person with many calls leaves others their time', async () => {
    const { ask, order, refused } = await setUpWith(0, 5);
    for (let count = 0; count < 20; count += 1)
      void ask('greedy', { priority: 'act', withinMs: seconds(60) });
    void ask('ada', { priority: 'act', withinMs: seconds(4) });
    await pass(seconds(4));
    expect(refused).toEqual([]);
    expect(order).toContain('ada');
  });

  test('of endings come first, and pass while reads wait', async () => {
    const { ask, order } = await setUpWith(5);
    void ask('ada');
    void ask('bea');
    await pass(0);
    await ask('act', { priority: 'act' });
    expect(order).toEqual(['act']);
  });

  test('of endings come first too where they have to wait themselves', async () => {
    const { ask, order } = await setUpWith(0);
    void ask('ada');
    await pass(0);
    void ask('act', { priority: 'act' });
    await pass(seconds(4));
    expect(order).toEqual(['act', 'ada']);
  });

  test('of extras come only while more than half of the limit is left', async () => {
    const { ask, order } = await setUpWith(26);
    await ask('one extra', { priority: 'extra' });
    const late = ask('another extra', { priority: 'extra', withinMs: 100 });
    await ask('ada');
    await pass(100);
    expect(await late).toMatchObject({ code: 'rate_limited' });
    expect(order).toEqual(['one extra', 'ada']);
  });

  test('of extras come last', async () => {
    const { ask, order } = await setUpWith(0);
    void ask('extra', { priority: 'extra', withinMs: seconds(8) });
    void ask('ada', { withinMs: seconds(8) });
    await pass(seconds(8));
    expect(order).toEqual(['ada', 'extra']);
  });
});

describe('refusing early', () => {
  test('says at once that there is no turn in time, and when to come back', async () => {
    const { ask, refuse } = await setUpWith(50);
    await refuse(2, seconds(30));
    expect(await ask('ada')).toMatchObject({ code: 'rate_limited', retryAfterMs: seconds(30) });
    expect(await ask('act', { priority: 'act' })).toMatchObject({ code: 'rate_limited' });
  });

  test('asks to come back in a second at the earliest', async () => {
    const { ask } = await setUpWith(10);
    expect(await ask('ada', { withinMs: 100 })).toMatchObject({ retryAfterMs: seconds(1) });
  });

  test('counts those who wait already', async () => {
    const { ask, refused } = await setUpWith(1, 5);
    for (let count = 0; count < 10; count += 1) void ask(`reader-${count}`);
    await pass(0);
    expect(refused).toHaveLength(6);
  });

  test('does not count readers against an ending', async () => {
    const { ask } = await setUpWith(10, 50);
    const readers = Array.from({ length: 2500 }, (_, index) =>
      ask(`reader-${index}`, { withinMs: minutes(90) }),
    );
    await pass(0);
    expect(await ask('act', { priority: 'act', withinMs: 100 })).toEqual(expect.any(Number));
    expect(readers).toHaveLength(2500);
  });

  test('keeps the queue bounded', async () => {
    const { ask, refused } = await setUpWith(10);
    for (let index = 0; index < 2500; index += 1) void ask(`r-${index}`, { withinMs: minutes(90) });
    await pass(0);
    expect(refused).toHaveLength(500);
  });
});

describe('whoever waits', () => {
  test('is refused when the turn has not come in time after all', async () => {
    const { ask, refuse } = await setUpWith(10);
    const waiting = ask('ada', { withinMs: seconds(3) });
    await pass(100);
    await refuse(1, seconds(30));
    await pass(seconds(3));
    expect(await waiting).toMatchObject({ code: 'rate_limited' });
  });

  test('may leave, and then has no turn', async () => {
    const { ask, order } = await setUpWith(10);
    const leaving = new AbortController();
    const left = ask('ada', { signal: leaving.signal });
    void ask('bea');
    await pass(10);
    leaving.abort();
    expect(await left).toMatchObject({ code: 'timeout' });
    await pass(seconds(1));
    expect(order).toEqual(['bea']);
  });

  test('and has left before the beginning does not wait', async () => {
    const { ask } = await setUpWith(10);
    expect(await ask('ada', { signal: AbortSignal.abort() })).toMatchObject({ code: 'timeout' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no timer behind', async () => {
    const { ask } = await setUpWith(10);
    void ask('ada');
    await pass(seconds(5));
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is told when the budget cannot be kept', async () => {
    const { ask, cache } = await setUpWith(10);
    const waiting = ask('ada');
    await pass(0);
    vi.spyOn(cache, 'get').mockRejectedValue(new Error('the store is away'));
    await pass(seconds(1));
    expect(await waiting).toEqual(new Error('the store is away'));
  });
});

describe('after a refusal', () => {
  test('nobody has a turn before its time, in any portal', async () => {
    const { ask, refuse, onePortal, order } = await setUpWith(50);
    await refuse(2, seconds(3));
    const portals = [{ ask }, onePortal(), onePortal()];
    for (const portal of portals) {
      void portal.ask('reader');
      void portal.ask('act', { priority: 'act' });
    }
    await pass(seconds(3) - 1);
    expect(order).toEqual([]);
    await pass(250);
    expect(order[0]).toBe('act');
    expect(order.length).toBeLessThanOrEqual(3);
  });
});

/**
 * A minute at a tenant that allows 16 calls a second and 50 at once, answers after 50 ms, and is used by others
 * as well for the last twenty seconds.
 */
test('under a storm of readers every ending passes, the tenant hardly ever has to refuse, and its limit is used', async () => {
  const { onePortal } = setUp();
  const portals = [onePortal(), onePortal()];
  const began = now();
  let [tokens, countedAt] = [50, now()];
  const counts = { page: 0, act: 0, extra: 0, lost: 0, refusedByTenant: 0, beforeReset: 0 };
  let blockedUntil = 0;
  const call = async (portal: (typeof portals)[number], priority: CallPriority, person: string) => {
    for (;;) {
      const withinMs = priority === 'extra' ? 300 : seconds(4);
      const turn = await portal.ask(person, { priority, withinMs });
      if (typeof turn !== 'number') {
        if (priority === 'act') counts.lost += 1;
        return;
      }
      if (now() < blockedUntil) counts.beforeReset += 1;
      const others = now() - began > seconds(40) ? 8 : 0;
      tokens = Math.min(50, tokens + ((now() - countedAt) / 1000) * (16 - others));
      countedAt = now();
      const isRefused = tokens < 1;
      if (!isRefused) tokens -= 1;
      const left = Math.floor(tokens);
      await new Promise((resolve) => setTimeout(resolve, 50));
      if (isRefused) {
        counts.refusedByTenant += 1;
        blockedUntil = now() + 1000;
        await portal.refuse(turn, 1000);
        continue;
      }
      await portal.answer(turn, left);
      counts[priority] += 1;
      return;
    }
  };
  const work: Promise<void>[] = [];
  for (let tick = 0; tick < 6000; tick += 1) {
    const portal = portals[tick % 2];
    if (portal === undefined) break;
    for (const priority of ['page', 'extra'] as const)
      work.push(call(portal, priority, `person-${tick % 2000}`));
    if (tick % 30 === 0) work.push(call(portal, 'act', `person-${tick}`));
    await pass(10);
  }
  await pass(seconds(5));
  await Promise.all(work);
  expect(counts.act).toBe(200);
  expect(counts.lost).toBe(0);
  expect(counts.beforeReset).toBe(0);
  expect(counts.refusedByTenant).toBeLessThan(10);
  // Only at the beginning was there more than enough.
  expect(counts.extra).toBeLessThan(20);
  // 50 and 16 a second for forty seconds, then 8 for twenty.
  expect(counts.page + counts.act).toBeGreaterThan(0.8 * (50 + 16 * 40 + 8 * 20));
});
