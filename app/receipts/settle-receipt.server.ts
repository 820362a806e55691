import { toResult } from '~/tenant-calls/result';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type OutcomeServices, readChangeOutcome } from './change-outcome.server';
import { type ChangeEvidence } from './change-evidence';
import { type FollowedChange, followUpAfterMs, type FollowUps } from './changes.server';
import { type Receipt } from './receipt';
import {
  forgetReceipt,
  listReceipts,
  type ReceiptServices,
  updateReceipt,
} from './receipts.server';

/** What may be made twice and told of alike, such as two methods that are added. */
const mayBeTwice: ReadonlySet<ChangeEvidence['in']> = new Set(['added-method', 'no-doubt']);

export interface SettlingServices extends ReceiptServices, Omit<OutcomeServices, 'accountRecords'> {
  followUps: Pick<FollowUps, 'schedule'>;
}

export interface Settled {
  receipt: Receipt;
  /** Why the tenant does not say for now what came of the change; null where it has, or where nothing tells. */
  unread: TenantErrorCode | null;
}

/**
 * Finds out what came of a change whose maker was cut off, or whose answer was lost, and notes it on the receipt. Null
 * where there is nothing to tell: it was not made and nobody was told of it, or it is to be looked at again later.
 *
 * @throws {StoreUnavailableError}
 */
export async function settleReceipt(
  services: SettlingServices,
  change: FollowedChange,
  found: Receipt,
  signal: AbortSignal,
): Promise<Settled | null> {
  const { userId, evidence } = change;
  if (!isOpen(found)) return { receipt: found, unread: null };
  const update = async (by: Partial<Receipt>) =>
    (await updateReceipt(services, userId, found.number, (now) => (isOpen(now) ? by : {}))) ??
    found;
  const settledAt = new Date(services.now());
  const unknown = { state: 'unknown', settledAt, isToldAsUnknown: true } as const;
  if (evidence === undefined) return { receipt: await update(unknown), unread: null };
  const outcome = await toResult(readChangeOutcome(services, userId, evidence, signal));
  if (!outcome.isKnown) return { receipt: await update(unknown), unread: outcome.reason };
  const isAnothers =
    outcome.value === 'made' &&
    !mayBeTwice.has(evidence.in) &&
    (await isMadeAgain(services, userId, found));
  switch (isAnothers ? 'not-made' : outcome.value) {
    case 'made':
      return { receipt: await update({ state: 'done', settledAt }), unread: null };
    case 'not-known':
      return { receipt: await update(unknown), unread: null };
    case 'partly':
    case 'not-made': {
      const believedAt = new Date(found.at.getTime() + followUpAfterMs);
      // Until then the tenant may still be at it.
      if (settledAt < believedAt) await services.followUps.schedule(change, believedAt);
      else if (outcome.value === 'partly') return { receipt: await update(unknown), unread: null };
      else if (found.isToldAsUnknown === true)
        return { receipt: await update({ state: 'not-made', settledAt }), unread: null };
      else await forgetReceipt(services, userId, found);
      return null;
    }
  }
}

/**
 * Whether the same was asked for again, and made then: which it could not have been, had it been made before.
 *
 * @throws {StoreUnavailableError}
 */
export async function isMadeAgain(
  { accountRecords }: Pick<ReceiptServices, 'accountRecords'>,
  userId: string,
  found: Receipt,
): Promise<boolean> {
  const told = JSON.stringify(found.change);
  const receipts = await listReceipts({ accountRecords }, userId);
  return receipts.some(
    ({ number, state, at, change }) =>
      number !== found.number &&
      state === 'done' &&
      at >= found.at &&
      JSON.stringify(change) === told,
  );
}

function isOpen({ state }: Receipt): boolean {
  return state === 'asked' || state === 'unknown';
}
