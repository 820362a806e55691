import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { abortAfter } from '~/deadline';
import { type Receipt, receiptKind } from './receipt';
import { readReceiptNumber } from './receipt-number.server';

/** How long a writer waits for another, and then writes all the same: a receipt must not be lost. */
const longestWaitMs = 500;

export interface ReceiptServices {
  accountRecords: AccountRecords;
  personLock: PersonLock;
}

/** The person's receipts, the latest change first. @throws {StoreUnavailableError} */
export async function listReceipts(
  { accountRecords }: Pick<ReceiptServices, 'accountRecords'>,
  userId: string,
): Promise<Receipt[]> {
  const records = await accountRecords.list(userId, receiptKind);
  return records.map(({ value }) => value).sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Null where the person has no receipt of this number, whatever others have. @throws {StoreUnavailableError} */
export async function readReceipt(
  { accountRecords }: Pick<ReceiptServices, 'accountRecords'>,
  userId: string,
  given: string,
): Promise<Receipt | null> {
  const number = readReceiptNumber(given);
  if (number === null) return null;
  return (await accountRecords.get(userId, receiptKind, number))?.value ?? null;
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
    const before = await readReceipt({ accountRecords }, userId, number);
    if (before === null) return null;
    const after = { ...before, ...by(before) };
    await accountRecords.put(userId, receiptKind, number, after);
    return after;
  };
  const { signal, done } = abortAfter(longestWaitMs);
  try {
    const held = await personLock.whileHeld(userId, signal, update, receiptKind.name);
    return held === null ? await update() : held.value;
  } finally {
    done();
  }
}
