import { describe, expect, test } from 'vitest';
import { hasRedis } from '../redis-server';
import { testEnvironment } from '../test-portal';
import { accountActs } from './account-acts';
import { carryOutHere } from './carry-out-here';
import { expectOneOutcome } from './expect-one-outcome';
import { beginAct, type KilledAct } from './killed-act';
import { otherActs } from './other-acts';
import { storedActs } from './stored-acts';
import { type Fault } from './steps';
import { troubledFile, troubledRedis, type TroubledStore } from './troubled-store';
import { waysInActs } from './ways-in-acts';

const acts = [...waysInActs, ...accountActs, ...storedActs, ...otherActs];

/** How many writes an act makes is known to nobody. */
const unbound = 0;

/** Carries the act out on a new store; gives whether it made so many writes. */
async function interrupt(
  act: KilledAct,
  store: TroubledStore,
  fault: Fault,
  at: number,
): Promise<boolean> {
  const begun = await beginAct(act, store.environment);
  const { portal } = begun;
  try {
    const { hasBefallen, answer } = await carryOutHere(portal, store, {
      action: act.action,
      environment: { ...testEnvironment, ...act.environment },
      request: begun.request,
      params: begun.params ?? {},
      fault,
      at,
    });
    await expectOneOutcome(act, begun, answer);
    return hasBefallen;
  } catch (error) {
    throw new Error(`${fault} before write ${at}`, { cause: error });
  } finally {
    portal.services.close();
  }
}

async function interruptAtEachWrite(
  act: KilledAct,
  storeOf: () => TroubledStore | Promise<TroubledStore>,
  fault: Fault,
) {
  let at = 1;
  while (await interrupt(act, await storeOf(), fault, at)) at += 1;
  expect(at).toBeGreaterThan(fault === 'forgets' ? 1 : 10);
}

const faultsOfFiles: readonly Fault[] = ['killed', 'full', 'busy'];
const faultsOfRedis: readonly Fault[] = [
  'killed',
  'away',
  'full',
  'read-only',
  'reset',
  'unanswered',
  'forgets',
];

describe
  .skipIf(process.env.KILL_EVERY_STEP !== '1')
  .each(acts.map((act) => [act.name, act] as const))(
  '%s, cut off before any of its writes',
  (_name, act) => {
    test.each(faultsOfFiles)(
      'on SQLite: %s',
      (fault) => interruptAtEachWrite(act, troubledFile, fault),
      unbound,
    );

    test
      .skipIf(!hasRedis)
      .each(faultsOfRedis.filter((fault) => fault !== 'forgets' || act.isToldEarly !== true))(
      'on Redis: %s',
      async (fault) => interruptAtEachWrite(act, await troubledRedis(), fault),
      unbound,
    );
  },
);
