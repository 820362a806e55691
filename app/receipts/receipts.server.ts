import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { abortAfter } from '~/deadline';
import { allReceiptKinds, type Receipt, receiptKindOf } from './receipt';
import { readReceiptNumber } from './receipt-number.server';
import { removeUndoFacts } from './undo-facts';

/** How long a writer waits for another, and then writes all the same: a receipt must not be lost. */
const longestWaitMs = 500;

/** Names what writers wait for each other by. */
const receiptLock = 'receipt';

export interface ReceiptServices {
  accountRecords: AccountRecords;
  personLock: PersonLock;
}

/** The person's receipts, the latest change first. @throws {StoreUnavailableError} */
export async function listReceipts(
  { accountRecords }: Pick<ReceiptServices, 'accountRecords'>,
  userId: string,
): Promise<Receipt[]> {
  const lists = await Promise.all(allReceiptKinds.map((kind) => accountRecords.list(userId, kind)));
  return lists
    .flat()
    .map(({ value }) => value)
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Null where the person has no receipt of this number, whatever others have. @throws {StoreUnavailableError} */
export async function readReceipt(
  services: Pick<ReceiptServices, 'accountRecords'>,
  userId: string,
  given: string,
): Promise<Receipt | null> {
  const number = readReceiptNumber(given);
  return number === null ? null : ((await findReceipt(services, userId, number))?.receipt ?? null);
}

async function findReceipt(
  { accountRecords }: Pick<ReceiptServices, 'accountRecords'>,
  userId: string,
  number: string,
) {
  for (const kind of allReceiptKinds) {
    const found = await accountRecords.get(userId, kind, number);
    if (found !== null) return { receipt: found.value, kind };
  }
  return null;
}

/**
 * Takes a receipt further, so that no two writers forget each other's notes. The receipt as it is then; null where
 * there is none. @throws {StoreUnavailableError}
 */
export async function updateReceipt(
  { accountRecords, personLock }: ReceiptServices,
  userId: string,
  number: string,
  by: (before: Receipt) => Partial<Receipt>,
): Promise<Receipt | null> {
  const update = async () => {
    const found = await findReceipt({ accountRecords }, userId, number);
    if (found === null) return null;
    const after = { ...found.receipt, ...by(found.receipt) };
    await accountRecords.put(userId, found.kind, number, after);
    return after;
  };
  const { signal, done } = abortAfter(longestWaitMs);
  try {
    const held = await personLock.whileHeld(userId, signal, update, receiptLock);
    return held === null ? await update() : held.value;
  } finally {
    done();
  }
}

/** Removes a receipt with what answers it: nothing was changed. @throws {StoreUnavailableError} */
export async function forgetReceipt(
  { accountRecords }: Pick<ReceiptServices, 'accountRecords'>,
  userId: string,
  { number, change }: Pick<Receipt, 'number' | 'change'>,
): Promise<void> {
  await accountRecords.remove(userId, receiptKindOf(change.kind), number);
  await removeUndoFacts(accountRecords, userId, number);
}
