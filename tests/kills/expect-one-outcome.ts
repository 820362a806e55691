import { expect } from 'vitest';
import { minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { ada } from '../test-portal';
import { type BegunAct, type KilledAct } from './killed-act';

/**
 * That an act is made once and told of once, or not at all, whatever happened meanwhile; and that its answer, where there
 * was one, does not say that it was made where it was not.
 */
export async function expectOneOutcome(
  act: KilledAct,
  { portal, earlier, expectComplete }: BegunAct,
  answer: Response | null,
): Promise<void> {
  const { isMade, mayLeave, subject, mails = [] } = act;
  const wasMade = await isMade(portal);
  const isAnswered = answer !== null && answer.status < 400;
  for (let look = 0; look < 3; look += 1) {
    portal.clock.now += minutes(10);
    while ((await portal.runDueJobs()) > 0);
  }
  const told = { [subject]: 'told', 'Your account may have been changed': 'doubts' } as const;
  const sent = portal.mails.map((mail) => ({
    to: mail.to,
    title: mail.subject.replace(' – Latchkey', '').replace(/LK-[-\w]+/, '{number}'),
  }));
  const recipientsOf = (what: 'told' | 'doubts') =>
    sent
      .filter(({ title }) => told[title] === what)
      .map(({ to }) => to)
      .sort();
  const receipts = (await listReceipts(portal.services, ada.userId)).filter(
    ({ number, change }) => !earlier.has(number) && change.kind !== 'password-change-opened',
  );
  const isLeft = {
    receipts: receipts.map(({ state }) => state),
    told: recipientsOf('told'),
    doubts: recipientsOf('doubts'),
  };
  const { nothing, done, doubt } = outcomesOf(act);
  const mayBeLeft = wasMade
    ? [done, ...(act.isUnprovable && !isAnswered ? [doubt] : [])]
    : [nothing, ...(mayLeave === undefined ? [] : [{ done, doubt }[mayLeave]])];
  expect(mayBeLeft).toContainEqual(isLeft);
  const parts = sent.map(({ title }) => title).filter((title) => told[title] === undefined);
  if (wasMade && isAnswered) expect(parts.sort()).toEqual([...mails].sort());
  else expect([...mails, ...parts.filter((title) => !mails.includes(title))]).toEqual(mails);
  expect(new Set(parts).size).toBe(parts.length);
  if (wasMade) await expectComplete?.();
  if (answer !== null) expect([200, 303, 503]).toContain(answer.status);
  if (isAnswered) expect(wasMade).toBe(true);
}

function outcomesOf({ isUntold = false, to }: KilledAct) {
  const recipients = [...to].sort();
  const nothing = { receipts: [], told: [], doubts: [] };
  return {
    nothing,
    done: isUntold ? nothing : { ...nothing, receipts: ['done'], told: recipients },
    doubt: { ...nothing, receipts: ['unknown'], doubts: recipients },
  };
}
