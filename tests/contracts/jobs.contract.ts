import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { days, hours, minutes } from '~/durations';
import { handle, PermanentJobError } from '~/jobs/job-handler';
import { createJobRunner, type JobReport, leaseMs } from '~/jobs/job-runner.server';
import { type JobStore } from '~/jobs/job-store';
import { type JobKind, type JobKindName, usualAttempts } from '~/jobs/jobs';
import { createSealedJobs } from '~/jobs/sealed-jobs.server';
import { createClock } from '../fakes/clock';

interface JobStoresUnderTest {
  store: JobStore;
  /** A second store over the same data, as another machine has one. */
  elsewhere: JobStore;
  /** One over the same data that belongs to another tenant. */
  foreign: JobStore;
  /** Everything that the store holds, as whoever copies it would find it. */
  held: () => string | Promise<string>;
  /** Has what is over removed, where the store does not do that by itself. */
  removeExpired: () => Promise<unknown>;
  close: () => void | Promise<void>;
}

export type MakeJobStores = (options: {
  now: () => number;
}) => JobStoresUnderTest | Promise<JobStoresUnderTest>;

const schema = z.object({ note: z.string() });
const taskName = 'test-task' as JobKindName;
const task: JobKind<{ note: string }> = { name: taskName, schema };
const once: JobKind<{ note: string }> = { name: 'mail', schema, isOnce: true };
const [former, secret] = [
  'a former secret of thirty-two bytes',
  'a secret of at least thirty-two b',
];
const longestWaitMs = hours(1.25);

/** Holds an adapter, with the sealing and the runner in front of it, to every promise of `Jobs`. */
export function describeJobs(name: string, makeStores: MakeJobStores) {
  const setUp = async () => {
    const clock = createClock();
    const { store, elsewhere, foreign, held, removeExpired, close } = await makeStores({
      now: clock.now,
    });
    onTestFinished(() => close());
    const done: string[] = [];
    const reports: JobReport[] = [];
    /** A portal: it schedules, and does jobs by `work`, which notes them where it is not given. */
    const portal = (
      on: JobStore,
      work: (note: string) => void | Promise<void> = (note) => void done.push(note),
      secrets: [string, ...string[]] = [secret],
    ) => {
      const jobs = createSealedJobs({ store: on, secrets, now: clock.now, onDue: () => {} });
      const runner = createJobRunner({
        store: on,
        jobs,
        handlers: [task, once].map((kind) => handle(kind, async ({ note }) => work(note))),
        now: clock.now,
        random: () => 0.5,
        onOutcome: (report) => reports.push(report),
        onStoreFailure: (error) => {
          throw error;
        },
      });
      const plan = (key: string, note: string, runAt?: Date, kind = task) =>
        jobs.schedule(kind, { key, payload: { note }, ...(runAt ? { runAt } : {}) });
      return { jobs, plan, runDue: () => runner.runDue() };
    };
    const outcomes = () => reports.map(({ outcome }) => outcome);
    const inMs = (durationMs: number) => new Date(clock.now() + durationMs);
    return {
      store,
      elsewhere,
      foreign,
      held,
      removeExpired,
      clock,
      done,
      reports,
      outcomes,
      portal,
      inMs,
    };
  };

  describe(`${name} keeps the promises of durable jobs`, () => {
    test('a job is done, with what it was given', async () => {
      const { portal, store, done } = await setUp();
      const { plan, runDue } = portal(store);
      await plan('one', 'é\n"x"');
      expect(await runDue()).toBe(1);
      expect(done).toEqual(['é\n"x"']);
    });

    test('a job that is done is not done again, and leaves nothing', async () => {
      const { portal, store, clock, held } = await setUp();
      const { plan, runDue } = portal(store);
      const before = await held();
      await plan('one', 'x');
      await runDue();
      clock.advance(days(400));
      expect(await runDue()).toBe(0);
      expect(await held()).toBe(before);
    });

    test('a job is done by whichever portal comes first', async () => {
      const { portal, store, elsewhere, done } = await setUp();
      await portal(store).plan('one', 'x');
      await portal(elsewhere).runDue();
      await portal(store).runDue();
      expect(done).toEqual(['x']);
    });

    test('a job is nothing to a portal of another tenant', async () => {
      const { portal, store, foreign, done } = await setUp();
      await portal(store).plan('one', 'x');
      await portal(foreign).jobs.cancel(task, 'one');
      expect(await portal(foreign).runDue()).toBe(0);
      expect((await foreign.count(taskName)).waiting).toBe(0);
      await portal(store).runDue();
      expect(done).toEqual(['x']);
    });

    test('a job of a year ahead is done then, and not before', async () => {
      const { portal, store, clock, inMs } = await setUp();
      const { plan, runDue } = portal(store);
      await plan('one', 'x', inMs(days(365)));
      clock.advance(days(365) - 1);
      expect(await runDue()).toBe(0);
      clock.advance(1);
      expect(await runDue()).toBe(1);
    });

    test('jobs are done in the order in which they are due', async () => {
      const { portal, store, clock, done, inMs } = await setUp();
      const { plan, runDue } = portal(store);
      await plan('late', 'third', inMs(minutes(3)));
      await plan('early', 'first', inMs(minutes(1)));
      await plan('middle', 'second', inMs(minutes(2)));
      clock.advance(minutes(5));
      await runDue();
      expect(done).toEqual(['first', 'second', 'third']);
    });

    test('a job that has not begun is replaced by the next of its key, and of its time', async () => {
      const { portal, store, clock, done, inMs } = await setUp();
      const { plan, runDue } = portal(store);
      await plan('one', 'former', inMs(minutes(1)));
      await plan('one', 'latter', inMs(minutes(2)));
      clock.advance(minutes(1));
      expect(await runDue()).toBe(0);
      clock.advance(minutes(1));
      await runDue();
      expect(done).toEqual(['latter']);
    });

    test('jobs of two keys, and of two kinds, are two jobs', async () => {
      const { portal, store, done } = await setUp();
      const { plan, runDue } = portal(store);
      await plan('one', 'a');
      await plan('One', 'b');
      await plan('one', 'c', undefined, once);
      await runDue();
      expect(done.sort()).toEqual(['a', 'b', 'c']);
    });

    test('a job that is cancelled is not done', async () => {
      const { portal, store, elsewhere, held } = await setUp();
      const { plan, runDue } = portal(store);
      const before = await held();
      await plan('one', 'x');
      await portal(elsewhere).jobs.cancel(task, 'one');
      await portal(elsewhere).jobs.cancel(task, 'never there');
      expect(await runDue()).toBe(0);
      expect(await held()).toBe(before);
    });

    test('a job that is cancelled while it fails is not tried again', async () => {
      const { portal, store, clock } = await setUp();
      const { plan, runDue, jobs } = portal(store, async () => {
        await jobs.cancel(task, 'one');
        throw new Error('It fails.');
      });
      await plan('one', 'x');
      await runDue();
      clock.advance(days(1));
      expect(await runDue()).toBe(0);
    });

    test('a job that is scheduled anew while it is done is done again with the new payload', async () => {
      const { portal, store, done } = await setUp();
      const { plan, runDue } = portal(store, async (note) => {
        done.push(note);
        if (note === 'former') await plan('one', 'latter');
      });
      await plan('one', 'former');
      await runDue();
      expect(done).toEqual(['former', 'latter']);
    });

    test('two portals at once do a job once', async () => {
      const { portal, store, elsewhere, done } = await setUp();
      const [here, there] = [portal(store), portal(elsewhere)];
      for (let count = 0; count < 20; count += 1) await here.plan(`key-${count}`, `${count}`);
      const attempts = await Promise.all([here.runDue(), there.runDue()]);
      expect(attempts[0] + attempts[1]).toBe(20);
      expect(new Set(done).size).toBe(20);
    });

    test('nothing of a key or a payload can be read in the store', async () => {
      const { portal, store, held } = await setUp();
      await portal(store).plan('auth0|ada-lovelace', 'ada@example.com');
      expect(await held()).not.toMatch(/lovelace|ada@example/);
    });

    test('what the store holds of one job is no payload for another', async () => {
      const { portal, store, done } = await setUp();
      await portal(store).plan('one', 'x');
      const taken = await store.claim(taskName, leaseMs);
      const sealed = taken?.sealed ?? '';
      await store.put(
        taskName,
        { name: 'another', sealed, runAt: 0 },
        { former: [], isOnce: false },
      );
      await portal(store).runDue();
      expect(done).toEqual([]);
    });
  });

  describe(`${name} when attempts fail`, () => {
    const failing = () => {
      throw Object.assign(new Error('It fails.'), { code: 'no_luck' });
    };

    test('a job is tried again after a wait, until it is done', async () => {
      const { portal, store, clock, outcomes } = await setUp();
      let attempts = 0;
      const { plan, runDue } = portal(store, () => {
        attempts += 1;
        if (attempts < 3) failing();
      });
      await plan('one', 'x');
      await runDue();
      expect(await runDue()).toBe(0);
      clock.advance(longestWaitMs);
      await runDue();
      clock.advance(longestWaitMs);
      await runDue();
      expect(outcomes()).toEqual(['failed', 'failed', 'done']);
    });

    test('the waits grow', async () => {
      const { portal, store, clock } = await setUp();
      const { plan, runDue } = portal(store, failing);
      await plan('one', 'x');
      const waits: number[] = [];
      for (let count = 0; count < 4; count += 1) {
        await runDue();
        const { firstDueAt } = await store.count(taskName);
        waits.push((firstDueAt ?? 0) - clock.now());
        clock.advance(longestWaitMs);
      }
      expect(waits).toEqual([minutes(0.5), minutes(1), minutes(2), minutes(4)]);
    });

    test('a job that always fails is given up after its attempts, and kept where it is counted', async () => {
      const { portal, store, clock, reports, elsewhere } = await setUp();
      const { plan, runDue } = portal(store, failing);
      await plan('one', 'x');
      for (let count = 0; count < 50; count += 1) {
        await runDue();
        clock.advance(longestWaitMs);
      }
      expect(reports).toHaveLength(usualAttempts);
      expect(reports.at(-1)).toMatchObject({ outcome: 'dead', reason: 'no_luck' });
      expect(await elsewhere.count(taskName)).toEqual({ waiting: 0, dead: 1, firstDueAt: null });
    });

    test('a job that cannot succeed is given up at once', async () => {
      const { portal, store, reports } = await setUp();
      const { plan, runDue } = portal(store, () => {
        throw new PermanentJobError('refused', 'It was refused.');
      });
      await plan('one', 'x');
      await runDue();
      expect(reports).toMatchObject([{ outcome: 'dead', reason: 'refused', attempt: 1 }]);
    });

    test('a dead job is forgotten after a month', async () => {
      const { portal, store, clock, held, removeExpired } = await setUp();
      const before = await held();
      const { plan, runDue } = portal(store, () => {
        throw new PermanentJobError('refused', 'It was refused.');
      });
      await plan('one', 'x');
      await runDue();
      clock.advance(days(30) - 1);
      await runDue();
      expect((await store.count(taskName)).dead).toBe(1);
      clock.advance(1);
      await runDue();
      await removeExpired();
      expect((await store.count(taskName)).dead).toBe(0);
      expect(await held()).toBe(before);
    });

    test('a dead job is done after all when it is scheduled anew', async () => {
      const { portal, store, done } = await setUp();
      const { plan, runDue } = portal(store, () => {
        throw new PermanentJobError('refused', 'It was refused.');
      });
      await plan('one', 'x');
      await runDue();
      await portal(store).plan('one', 'y');
      await portal(store).runDue();
      expect(done).toEqual(['y']);
      expect((await store.count(taskName)).dead).toBe(0);
    });

    test('one that fails does not hold up the others', async () => {
      const { portal, store, done } = await setUp();
      const { plan, runDue } = portal(store, (note) => {
        if (note === 'bad') failing();
        done.push(note);
      });
      await plan('one', 'bad');
      await plan('two', 'good');
      await runDue();
      expect(done).toEqual(['good']);
    });
  });

  describe(`${name} when a portal is lost with a job`, () => {
    test('another one does it, once the lease is over', async () => {
      const { portal, store, elsewhere, clock, done } = await setUp();
      await portal(store).plan('one', 'x');
      await store.claim(taskName, leaseMs);
      clock.advance(leaseMs - 1);
      expect(await portal(elsewhere).runDue()).toBe(0);
      clock.advance(1);
      expect(await portal(elsewhere).runDue()).toBe(1);
      expect(done).toEqual(['x']);
    });

    test('what the lost one says late counts no more', async () => {
      const { portal, store, elsewhere, clock, done } = await setUp();
      await portal(store).plan('one', 'x');
      const lost = await store.claim(taskName, leaseMs);
      clock.advance(leaseMs);
      const taken = await elsewhere.claim(taskName, leaseMs);
      await store.complete(lost!, null);
      await elsewhere.retry(taken!, clock.now());
      await portal(elsewhere).runDue();
      expect(done).toEqual(['x']);
    });

    test('a job that takes every portal with it is given up as well', async () => {
      const { portal, store, clock, reports } = await setUp();
      await portal(store).plan('one', 'x');
      for (let count = 0; count < usualAttempts; count += 1) {
        expect(await store.claim(taskName, leaseMs)).not.toBeNull();
        clock.advance(leaseMs);
      }
      await portal(store).runDue();
      expect(reports).toMatchObject([{ outcome: 'dead', reason: 'lost' }]);
    });
  });

  describe(`${name} with jobs that are good for once`, () => {
    test('a key that was done is not done again within a month', async () => {
      const { portal, store, elsewhere, clock, done } = await setUp();
      await portal(store).plan('one', 'x', undefined, once);
      await portal(store).runDue();
      clock.advance(days(30) - 1);
      await portal(elsewhere).plan('one', 'y', undefined, once);
      await portal(elsewhere).runDue();
      expect(done).toEqual(['x']);
      clock.advance(1);
      await portal(elsewhere).plan('one', 'z', undefined, once);
      await portal(elsewhere).runDue();
      expect(done).toEqual(['x', 'z']);
    });

    test('a key that is being done is not done again', async () => {
      const { portal, store, done } = await setUp();
      const { plan, runDue } = portal(store, async (note) => {
        done.push(note);
        await plan('one', 'again', undefined, once);
      });
      await plan('one', 'x', undefined, once);
      await runDue();
      expect(done).toEqual(['x']);
    });

    test('a key that is dead stays dead', async () => {
      const { portal, store, done } = await setUp();
      const { plan, runDue } = portal(store, () => {
        throw new PermanentJobError('refused', 'It was refused.');
      });
      await plan('one', 'x', undefined, once);
      await runDue();
      await portal(store).plan('one', 'y', undefined, once);
      await portal(store).runDue();
      expect(done).toEqual([]);
    });

    test('of one that was done, nothing but its key is kept', async () => {
      const { portal, store, held } = await setUp();
      await portal(store).plan('one', 'x'.repeat(2000), undefined, once);
      await portal(store).runDue();
      expect((await held()).length).toBeLessThan(1000);
    });
  });

  describe(`${name} under secrets that change`, () => {
    const rotated: [string, ...string[]] = [secret, former];

    test('a job is done as long as its secret is among them', async () => {
      const { portal, store, done } = await setUp();
      await portal(store, undefined, [former]).plan('one', 'x');
      await portal(store, undefined, rotated).runDue();
      expect(done).toEqual(['x']);
    });

    test('a job of the former secret is replaced, and cancelled', async () => {
      const { portal, store, done, clock, inMs } = await setUp();
      const before = portal(store, undefined, [former]);
      const after = portal(store, undefined, rotated);
      await before.plan('one', 'former', inMs(minutes(1)));
      await before.plan('two', 'x', inMs(minutes(1)));
      await after.plan('one', 'latter', inMs(minutes(1)));
      await after.jobs.cancel(task, 'two');
      clock.advance(minutes(1));
      await after.runDue();
      expect(done).toEqual(['latter']);
    });

    test('a key that was done under the former secret is not done again', async () => {
      const { portal, store, done } = await setUp();
      await portal(store, undefined, [former]).plan('one', 'x', undefined, once);
      await portal(store, undefined, [former]).runDue();
      await portal(store, undefined, rotated).plan('one', 'y', undefined, once);
      await portal(store, undefined, rotated).runDue();
      expect(done).toEqual(['x']);
    });

    test('a job that nobody can open any more is told by a code, and given up in the end', async () => {
      const { portal, store, clock, reports } = await setUp();
      await portal(store, undefined, [former]).plan('one', 'x');
      for (let count = 0; count < 50; count += 1) {
        await portal(store).runDue();
        clock.advance(longestWaitMs);
      }
      expect(reports[0]).toMatchObject({ outcome: 'failed', reason: 'not_opened' });
      expect(reports.at(-1)).toMatchObject({ outcome: 'dead', reason: 'not_opened' });
    });

    test('a job that another release wrote waits for one that can read it', async () => {
      const { portal, store, reports } = await setUp();
      const other: JobKind<unknown> = { name: task.name, schema: z.unknown() };
      await portal(store).jobs.schedule(other, { key: 'one', payload: { remark: 'x' } });
      await portal(store).runDue();
      expect(reports).toMatchObject([{ outcome: 'failed', reason: 'other_shape' }]);
    });
  });
}

/** Holds an adapter to what the release before does not promise yet. */
export function describePersonalJobs(name: string, makeStores: MakeJobStores) {
  test(`${name} gives the jobs of one person, which are counted and forgotten whatever came of them`, async () => {
    const clock = createClock();
    const { store, elsewhere, foreign, close } = await makeStores({ now: clock.now });
    onTestFinished(() => close());
    const on = (one: JobStore) =>
      createSealedJobs({ store: one, secrets: [secret], now: clock.now, onDue: () => {} });
    const kind: JobKind<unknown> = { name: 'data-export', schema: z.unknown() };
    const plan = (key: string, payload: unknown) => on(store).schedule(kind, { key, payload });
    await plan('dead', { userId: 'auth0|ada' });
    const claimed = await store.claim('data-export', leaseMs);
    if (claimed !== null) await store.bury(claimed, clock.now() + days(1));
    await plan('waiting', { userId: 'auth0|ada', more: 'x' });
    await plan('of-grace', { userId: 'auth0|grace', of: 'auth0|ada' });
    await plan('of-nobody', 'auth0|ada');
    expect(await on(elsewhere).ofPerson.count('auth0|ada')).toBe(2);
    await on(foreign).ofPerson.erase('auth0|ada');
    expect(await on(store).ofPerson.count('auth0|ada')).toBe(2);
    await on(elsewhere).ofPerson.erase('auth0|ada');
    expect(await on(store).ofPerson.count('auth0|ada')).toBe(0);
    expect(await store.count('data-export')).toMatchObject({ waiting: 2, dead: 0 });
  });
}
