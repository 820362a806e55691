import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { handle } from '~/jobs/job-handler';
import { createJobRunner, leaseMs } from '~/jobs/job-runner.server';
import { type JobStore } from '~/jobs/job-store';
import { type JobKind } from '~/jobs/jobs';
import { createRedisJobStore } from '~/jobs/redis-job-store.server';
import { createSealedJobs } from '~/jobs/sealed-jobs.server';
import { createSqliteJobStore } from '~/jobs/sqlite-job-store.server';
import { openDatabase } from '~/sqlite/database.server';
import { type Clock, createClock } from '../fakes/clock';
import { hasRedis, startRedisServer } from '../redis-server';
import { connected } from './redis-connection';
import { temporaryPath } from './temporary-database';
import { eventually } from '../eventually';

const kind: JobKind<string> = { name: 'mail', schema: z.string() };

/** A portal on the store: it notes what it does. */
function portalOn(store: JobStore, clock: Clock) {
  const done: string[] = [];
  const secrets: [string] = ['a-secret-of-at-least-thirty-two-bytes'];
  const jobs = createSealedJobs({ store, secrets, now: clock.now, onDue: () => {} });
  const runner = createJobRunner({
    store,
    jobs,
    handlers: [handle(kind, (payload) => Promise.resolve(void done.push(payload)))],
    now: clock.now,
    onOutcome: () => {},
    onStoreFailure: () => {},
  });
  const plan = (key: string) => jobs.schedule(kind, { key, payload: 'x' });
  return { done, runDue: () => runner.runDue(), plan };
}

/** Lets another process take the job that is due, and kills it then, as a power cut would. */
async function killWithJob(store: 'sqlite' | 'redis', place: string, clock: Clock) {
  const program = join(import.meta.dirname, 'job-holder.ts');
  const args = ['--import', 'tsx', program, store, place, String(clock.now())];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(said)).toMatch(/^taken (?!none)/);
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** What the job comes to after its runner was killed with it. */
async function expectTakenOver(store: JobStore, clock: Clock, kill: () => Promise<void>) {
  const { plan, runDue, done } = portalOn(store, clock);
  await plan('one');
  await kill();
  await runDue();
  expect(done).toEqual([]);
  clock.advance(leaseMs);
  await runDue();
  expect(done).toEqual(['x']);
}

test('a job in SQLite outlives kill -9 of the portal that has taken it', async () => {
  const [clock, path] = [createClock(), temporaryPath()];
  const database = openDatabase(path);
  onTestFinished(() => void database.close());
  await expectTakenOver(createSqliteJobStore(database, clock), clock, () =>
    killWithJob('sqlite', path, clock),
  );
});

describe.skipIf(!hasRedis)('a job in Redis', () => {
  test('outlives kill -9 of the portal that has taken it', async () => {
    const clock = createClock();
    const { url } = await startRedisServer(onTestFinished);
    await expectTakenOver(createRedisJobStore(await connected(url), clock), clock, () =>
      killWithJob('redis', url, clock),
    );
  });

  test('outlives kill -9 of a Redis that writes its log, before and after it was taken', async () => {
    const clock = createClock();
    const args = ['--appendonly', 'yes', '--appendfsync', 'always'];
    const server = await startRedisServer(onTestFinished, { args });
    const store = createRedisJobStore(await connected(server.url), clock);
    const powerCut = async () => {
      await server.kill();
      await server.start();
      await eventually(() => store.count('mail'));
    };
    await expectTakenOver(store, clock, async () => {
      await powerCut();
      expect(await store.claim('mail', leaseMs)).not.toBeNull();
      await powerCut();
    });
  });

  test('is done by a portal that could not reach Redis for a while', async () => {
    const clock = createClock();
    const server = await startRedisServer(onTestFinished, { args: ['--appendonly', 'yes'] });
    const store = createRedisJobStore(await connected(server.url), clock);
    const { plan, runDue, done } = portalOn(store, clock);
    await plan('one');
    await server.kill();
    await expect(runDue()).rejects.toMatchObject({ name: 'StoreUnavailableError' });
    await server.start();
    await eventually(runDue);
    expect(done).toEqual(['x']);
  });
});
