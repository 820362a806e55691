import { expect } from 'vitest';
import { minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { ada, type TestPortal } from '../test-portal';
import { type Begun, type KilledAct } from './killed-act';

/**
 * That an act is made once and told of once, or not at all, whatever happened meanwhile; and that its answer, where there
 * was one, said neither that it was made where it was not, nor that it was not where it was.
 */
export async function expectOneOutcome(
  { isMade, mayLeave, subject, to }: KilledAct,
  portal: TestPortal,
  { begun, answer }: { begun: Begun; answer: Response | null },
): Promise<void> {
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
  if (wasMade) await begun.expectComplete?.();
  if (answer !== null) expect([200, 303, 503]).toContain(answer.status);
  if (answer?.ok || answer?.status === 303) expect(wasMade).toBe(true);
}
