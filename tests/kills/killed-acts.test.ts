import { beforeAll, describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { hasRedis } from '../redis-server';
import { testEnvironment } from '../test-portal';
import type { KilledAt } from './act-to-be-killed';
import { buildProgram } from './build-program';
import { carryOutInProcess } from './carry-out-in-process';
import { expectOneOutcome } from './expect-one-outcome';
import { beginAct, type KilledAct } from './killed-act';
import { troubledFile, troubledRedis, type TroubledStore } from './troubled-store';
import { waysInActs } from './ways-in-acts';

/** `npm test` kills where most can go wrong; at night it kills at every step. */
const isEveryStep = process.env.KILL_EVERY_STEP === '1';

/** A call that a busy machine is late with is no step at which anything was killed. */
const patience = { CALL_TIMEOUT_MS: '10000' };
/** What every step takes is known to nobody: each of its programs is bound instead. */
const unbound = 0;
const mostLateAttempts = 50;

/** Removes a second factor in a process that is killed at that step, if it gets there; gives whether it did. */
async function killDuring(
  storeOf: () => TroubledStore | Promise<TroubledStore>,
  killAt: KilledAt,
): Promise<boolean> {
  const [removal] = waysInActs;
  if (removal === undefined) throw new Error('There is no act.');
  for (let attempt = 0; attempt < mostLateAttempts; attempt += 1)
    try {
      const { environment } = await storeOf();
      const outcome = await attemptToKill(removal, environment, killAt);
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
  const begun = await beginAct(act, { ...patience, ...store });
  const { portal, request, params = {} } = begun;
  const status = await carryOutInProcess(portal.tenant, {
    action: act.action,
    environment: { ...testEnvironment, ...patience, ...act.environment, ...store },
    now: portal.clock.now,
    killAt,
    request,
    params,
  });
  if (status !== 503)
    await expectOneOutcome(act, begun, status === null ? null : new Response(null, { status }));
  portal.services.close();
  if (status === 503) return 'late';
  return status === null ? 'killed' : 'answered';
}

beforeAll(() => buildProgram('act-to-be-killed'), minutes(10));

test.each(['before-change', 'after-change'] as const)(
  'a portal that is killed %s leaves one receipt and one mail, or nothing changed',
  async (killAt) => {
    expect(await killDuring(troubledFile, killAt)).toBe(true);
  },
  minutes(10),
);

describe.skipIf(!isEveryStep)('a portal that is killed at any step', () => {
  const killAtEveryStep = async (storeOf: () => TroubledStore | Promise<TroubledStore>) => {
    let killAt = 1;
    while (await killDuring(storeOf, killAt)) killAt += 1;
    expect(killAt).toBeGreaterThan(10);
  };

  test(
    'leaves one receipt and one mail, or nothing changed: SQLite',
    () => killAtEveryStep(troubledFile),
    unbound,
  );

  test.skipIf(!hasRedis)(
    'leaves one receipt and one mail, or nothing changed: Redis',
    async () => killAtEveryStep(await troubledRedis()),
    unbound,
  );
});
