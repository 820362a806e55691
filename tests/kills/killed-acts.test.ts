import { createClient } from 'redis';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { temporaryPath } from '../adapters/temporary-database';
import { hasRedis, startRedisServer } from '../redis-server';
import { signInByTwoSteps } from '../routes/two-step-sign-in';
import { ada, createTestPortal, testEnvironment } from '../test-portal';
import { accountActs } from './account-acts';
import type { KilledAt } from './act-to-be-killed';
import { buildProgram } from './build-program';
import { carryOutInProcess } from './carry-out-in-process';
import { type KilledAct } from './killed-act';
import { waysInActs } from './ways-in-acts';
import { eventually } from '../eventually';

/** `npm test` kills where most can go wrong. At night every step of every act is tried. */
const isEveryStep = process.env.KILL_EVERY_STEP === '1';

const acts = [...waysInActs, ...accountActs];

/** A call that a busy machine is late with is no step at which anything was killed. */
const patience = { CALL_TIMEOUT_MS: '10000' };
/** What every step takes is known to nobody: each of its programs is bound instead. */
const unbound = 0;
const mostLateAttempts = 50;

/** Carries the act out in a process that is killed at that step, if it gets there; gives whether it did. */
async function killDuring(
  act: KilledAct,
  storeOf: () => Promise<Record<string, string>>,
  killAt: KilledAt,
): Promise<boolean> {
  for (let attempt = 0; attempt < mostLateAttempts; attempt += 1)
    try {
      const outcome = await attemptToKill(act, await storeOf(), killAt);
      if (outcome !== 'late') return outcome === 'killed';
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  throw new Error('The machine is too busy to kill anything in time.');
}

async function attemptToKill(
  act: KilledAct,
  store: Record<string, string>,
  killAt: KilledAt,
): Promise<'killed' | 'answered' | 'late'> {
  const { action, begin, isMade, mayLeave, subject, to } = act;
  const environment = { ...patience, ...act.environment, ...store };
  const portal = createTestPortal(environment);
  await eventually(() => portal.services.state.store.ping());
  const {
    request,
    params = {},
    expectComplete,
  } = await begin(portal, await signInByTwoSteps(portal));
  const status = await carryOutInProcess(portal.tenant, {
    action,
    environment: { ...testEnvironment, ...environment },
    now: portal.clock.now,
    killAt,
    request,
    params,
  });
  if (status === 503) {
    portal.services.close();
    return 'late';
  }
  expect([null, 200, 303]).toContain(status);
  const wasMade = isMade(portal);
  for (let look = 0; look < 3; look += 1) {
    portal.clock.now += minutes(10);
    while ((await portal.runDueJobs()) > 0);
  }
  const told = portal.mails.filter((mail) => mail.subject.startsWith(subject));
  const receipts = (await listReceipts(portal.services, ada.userId)).filter(
    ({ change }) => change.kind !== 'password-change-opened',
  );
  const done = { receipts: ['done'], told: [...to].sort(), mails: to.length };
  const leftBehind = {
    nothing: { receipts: [], told: [], mails: 0 },
    doubt: { receipts: ['unknown'], told: [], mails: to.length },
    done,
  };
  const isLeft = {
    receipts: receipts.map(({ state }) => state),
    told: told.map((mail) => mail.to).sort(),
    mails: portal.mails.length,
  };
  if (wasMade) expect(isLeft).toEqual(done);
  else expect([leftBehind.nothing, leftBehind[mayLeave ?? 'nothing']]).toContainEqual(isLeft);
  if (wasMade) await expectComplete?.();
  portal.services.close();
  return status === null ? 'killed' : 'answered';
}

beforeAll(() => buildProgram('act-to-be-killed'), minutes(10));

const inFile = async () => ({ DATABASE_PATH: temporaryPath() });

test.each(['before-change', 'after-change'] as const)(
  'a portal that is killed %s leaves one receipt and one mail, or nothing changed',
  async (killAt) => {
    const [removal] = acts;
    if (removal === undefined) throw new Error('There is no act.');
    expect(await killDuring(removal, inFile, killAt)).toBe(true);
  },
  minutes(10),
);

describe.skipIf(!isEveryStep).each(acts.map((act) => [act.name, act] as const))(
  '%s',
  (_name, act) => {
    const killAtEveryStep = async (storeOf: () => Promise<Record<string, string>>) => {
      let killAt = 1;
      while (await killDuring(act, storeOf, killAt)) killAt += 1;
      expect(killAt).toBeGreaterThan(10);
    };

    test(
      'killed at any step on SQLite leaves one receipt and one mail, or nothing changed',
      async () => {
        await killAtEveryStep(inFile);
      },
      unbound,
    );

    test.skipIf(!hasRedis)(
      'killed at any step on Redis leaves one receipt and one mail, or nothing changed',
      async () => {
        const server = await startRedisServer(onTestFinished);
        const client = await createClient({ url: server.url }).connect();
        onTestFinished(() => client.close());
        await killAtEveryStep(async () => {
          await client.flushAll();
          return { REDIS_URL: server.url };
        });
      },
      unbound,
    );
  },
);
