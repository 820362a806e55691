import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { days, minutes } from '~/durations';
import { leaseMs } from '~/jobs/job-runner.server';
import { type RedisServer, hasRedis, startRedisServer } from '../redis-server';
import { askForCopy, downloadCopy } from '../routes/copy-of-data';
import { withDeletion } from '../routes/deletion-portal';
import { ada } from '../test-portal';
import { buildProgram, programPath } from './build-program';
import { eventually } from '../eventually';

/** Programs and servers start in each test, one after the other: a busy machine takes minutes for that. */
const longest = minutes(10);

async function setUp() {
  const args = ['--appendonly', 'yes', '--appendfsync', 'always'];
  const server = await startRedisServer(onTestFinished, { args });
  const given = withDeletion({ REDIS_URL: server.url });
  onTestFinished(() => given.portal.services.close());
  const connected = () => eventually(() => given.pending());
  await connected();
  /** Does what is due once nobody holds it any more. */
  const goOn = async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      given.clock.now += leaseMs;
      await given.portal.runDueJobs();
    }
  };
  return { ...given, server, connected, goOn };
}

/** Has another portal get as far as a step, and kills it and Redis with it, as a power cut would. */
async function killAt(
  step: string,
  work: 'ask' | 'jobs',
  { server, clock, connected }: { server: RedisServer } & Awaited<ReturnType<typeof setUp>>,
): Promise<void> {
  const args = [programPath('doomed-portal'), work, step, server.url, String(clock.now)];
  const child = spawn(process.execPath, args, {
    // Its key is not that of the tests.
    env: { ...process.env, VITEST: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  expect(String(said)).toBe('reached\n');
  child.kill('SIGKILL');
  await once(child, 'exit');
  await server.kill();
  await server.start();
  await connected();
}

beforeAll(() => buildProgram('doomed-portal'), longest);

describe.skipIf(!hasRedis)('a portal and its Redis that are killed', () => {
  test.each(['GET /api/v2/users/{user}', 'DELETE /api/v2/users/{user}', 'record:deleted-account'])(
    'at the step %s of a deletion: another portal goes on, and tells it once',
    async (step) => {
      const given = await setUp();
      const { ask, clock, hasAccount, deletions, subjects, goOn } = given;
      await ask();
      clock.now += days(7);
      await killAt(step, 'jobs', given);
      expect(hasAccount()).toBe(true);
      await goOn();
      expect(hasAccount()).toBe(false);
      expect(deletions()).toHaveLength(1);
      expect(subjects().filter((one) => one === 'Your account was deleted')).toHaveLength(1);
    },
    longest,
  );

  test.each(['GET /api/v2/users/{user}/logs', 'record:data-export-part', 'record:data-export'])(
    'at the step %s of a copy of data: another portal goes on, and tells it once',
    async (step) => {
      const given = await setUp();
      const { portal, strong, subjects, goOn } = given;
      await askForCopy(portal, await strong());
      await killAt(step, 'jobs', given);
      expect(await portal.services.dataExports.open(ada.userId)).toBeNull();
      await goOn();
      expect(subjects().filter((one) => one.startsWith('Your copy is ready'))).toHaveLength(1);
      const file = await downloadCopy(portal, 'json', await strong());
      expect(await file.json()).toMatchObject({ missing: [] });
    },
    longest,
  );

  test(
    'as a hold is to be written down: nothing waits or is told, and it can be asked for anew',
    async () => {
      const given = await setUp();
      const { ask, pending, goOn, hasAccount, subjects } = given;
      await killAt('record:pending-deletion', 'ask', given);
      expect(await pending()).toBeNull();
      await goOn();
      expect(hasAccount()).toBe(true);
      given.clock.now += minutes(5);
      await goOn();
      expect(subjects()).toEqual([]);
      await ask();
      expect(await pending()).not.toBeNull();
    },
    longest,
  );
});
