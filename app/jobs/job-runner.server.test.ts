import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { minutes, seconds } from '~/durations';
import { openDatabase } from '~/sqlite/database.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type Attempt, handle } from './job-handler';
import {
  createJobRunner,
  finishingMs,
  type JobReport,
  leaseMs,
  waitAfter,
} from './job-runner.server';
import { type JobKind } from './jobs';
import { createSealedJobs } from './sealed-jobs.server';
import { createSqliteJobStore } from './sqlite-job-store.server';

const kind: JobKind<string> = { name: 'mail', schema: z.string() };
const otherKind: JobKind<string> = { name: 'change-follow-up', schema: z.string() };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A portal that is running, and notes what it does, by `work` where that is given. */
function running(work?: (payload: string, attempt: Attempt) => Promise<void>) {
  const store = createSqliteJobStore(openDatabase(':memory:'), { now: Date.now });
  const done: string[] = [];
  const note = (payload: string) => Promise.resolve(void done.push(payload));
  const reports: JobReport[] = [];
  const storeFailures: unknown[] = [];
  const jobs = createSealedJobs({
    store,
    secrets: ['a-secret-of-at-least-thirty-two-bytes'],
    now: Date.now,
    onDue: () => runner.wake(),
  });
  const runner = createJobRunner({
    store,
    jobs,
    handlers: [handle(kind, work ?? note), handle(otherKind, note)],
    now: Date.now,
    onOutcome: (report) => reports.push(report),
    onStoreFailure: (error) => storeFailures.push(error),
  });
  const controller = new AbortController();
  let hasStopped = false;
  const run = runner.run(controller.signal).then(() => {
    hasStopped = true;
  });
  const plan = (key: string, runAt?: Date) =>
    jobs.schedule(kind, { key, payload: key, ...(runAt ? { runAt } : {}) });
  const planOther = (key: string) => jobs.schedule(otherKind, { key, payload: key });
  const stop = () => controller.abort();
  return {
    store,
    plan,
    planOther,
    done,
    reports,
    storeFailures,
    stop,
    run,
    hasStopped: () => hasStopped,
  };
}

test('a job that is due is begun at once', async () => {
  const { plan, done } = running();
  await plan('one');
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['one']);
});

test('a job that becomes due is begun within seconds', async () => {
  const { plan, done } = running();
  await plan('one', new Date(Date.now() + minutes(5)));
  await vi.advanceTimersByTimeAsync(minutes(5) - 1);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(seconds(3));
  expect(done).toEqual(['one']);
});

test('a kind of which none comes to an end does not hold up another', async () => {
  const { plan, planOther, done } = running(() => new Promise(() => {}));
  for (const key of ['a', 'b', 'c', 'd', 'e']) await plan(key);
  await planOther('other');
  await vi.advanceTimersByTimeAsync(1);
  expect(done).toEqual(['other']);
});

test('no more than four of a kind are under way at once, and the fifth follows the first that ends', async () => {
  const ends: (() => void)[] = [];
  const { plan } = running(() => new Promise((resolve) => ends.push(resolve)));
  for (const key of ['a', 'b', 'c', 'd', 'e']) await plan(key);
  await vi.advanceTimersByTimeAsync(minutes(0.5));
  expect(ends).toHaveLength(4);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(ends).toHaveLength(5);
});

test('an attempt that takes too long is called off, and counts as failed', async () => {
  const signals: AbortSignal[] = [];
  const { plan, reports } = running((_, { signal }) => {
    signals.push(signal);
    return new Promise(() => {});
  });
  await plan('one');
  await vi.advanceTimersByTimeAsync(seconds(100));
  expect(signals[0]?.aborted).toBe(true);
  expect(reports).toMatchObject([{ outcome: 'failed', reason: 'overdue' }]);
});

test('a portal that stops finishes what it has begun, and begins nothing new', async () => {
  const ends: (() => void)[] = [];
  const { plan, stop, reports, hasStopped, store } = running(
    () => new Promise((resolve) => ends.push(resolve)),
  );
  await plan('one');
  await vi.advanceTimersByTimeAsync(1);
  stop();
  await plan('two');
  await vi.advanceTimersByTimeAsync(seconds(5));
  expect(hasStopped()).toBe(false);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(hasStopped()).toBe(true);
  expect(reports).toMatchObject([{ outcome: 'done' }]);
  expect((await store.count('mail')).waiting).toBe(1);
});

test('a portal that stops calls off what takes longer, and leaves it to the next one at once', async () => {
  const { plan, stop, reports, hasStopped, store } = running(() => new Promise(() => {}));
  await plan('one');
  await vi.advanceTimersByTimeAsync(1);
  stop();
  await vi.advanceTimersByTimeAsync(finishingMs - 1);
  expect(hasStopped()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(hasStopped()).toBe(true);
  expect(reports).toMatchObject([{ outcome: 'failed', reason: 'stopping' }]);
  expect(await store.claim('mail', leaseMs)).toMatchObject({ attempt: 2 });
});

test('a store that fails is told once, and jobs go on when it is back', async () => {
  const { store, plan, done, storeFailures } = running();
  const claim = vi.spyOn(store, 'claim');
  claim.mockRejectedValue(new StoreUnavailableError('unreachable', 'It is away.'));
  await plan('one');
  await vi.advanceTimersByTimeAsync(minutes(1));
  expect(storeFailures).toHaveLength(1);
  claim.mockRestore();
  await vi.advanceTimersByTimeAsync(seconds(3));
  expect(done).toEqual(['one']);
});

test.each(['complete', 'retry'] as const)(
  'a store that is away when an attempt is over hears of it when it is back: %s',
  async (settle) => {
    let isWell = settle === 'complete';
    const { store, plan, reports, storeFailures } = running(() =>
      isWell ? Promise.resolve() : Promise.reject(new Error('It failed.')),
    );
    const away = new StoreUnavailableError('unreachable', 'It is away.');
    vi.spyOn(store, settle).mockRejectedValueOnce(away).mockRejectedValueOnce(away);
    await plan('one');
    await vi.advanceTimersByTimeAsync(seconds(5));
    expect(reports).toMatchObject([{ outcome: isWell ? 'done' : 'failed', attempt: 1 }]);
    isWell = true;
    await vi.advanceTimersByTimeAsync(minutes(5));
    expect(reports.filter(({ outcome }) => outcome === 'done')).toHaveLength(1);
    expect(storeFailures).toEqual([]);
  },
);

test('waits grow up to an hour, and differ by up to a quarter', () => {
  expect([1, 2, 3, 8, 30].map((attempts) => waitAfter(attempts, 0.5))).toEqual(
    [0.5, 1, 2, 60, 60].map(minutes),
  );
  expect(waitAfter(2, 0)).toBe(seconds(45));
  expect(waitAfter(2, 1)).toBe(seconds(75));
});
