import { recordLifetimesMs } from '~/account-records/account-records';
import { isAnswerable } from './account-change';
import { type Receipt } from './receipt';

/** How long a change can be answered with “this wasn't me”. */
export const undoTimeMs = recordLifetimesMs['change-undo'];

/** Until when a change can be answered; null where it cannot be, or can no more. `now` in epoch milliseconds. */
export function undoableUntil(
  { change, state, at }: Pick<Receipt, 'change' | 'state' | 'at'>,
  now: number,
): Date | null {
  if (!isAnswerable(change) || state === 'undone') return null;
  const until = new Date(at.getTime() + undoTimeMs);
  return now < until.getTime() ? until : null;
}
