import { z } from 'zod';
import {
  type AccountRecord,
  type AccountRecords,
  type RecordKind,
} from '~/account-records/account-records';
import { isMinor } from './account-change';
import { type Receipt, receiptSchema } from './receipt';

/** What is kept of a change for as long as it can be answered with “this wasn't me”, by the receipt's number. */
export interface UndoFacts {
  /** As it was when the change was asked for: later changes can push a receipt out, and not what answers it. */
  receipt: Receipt | null;
  /** The confirmed addresses of the account before the change: mails go to these too. */
  addresses: string[];
  /** The address that an e-mail change took away; null where it took none. */
  previousEmail: string | null;
  /** The session at the tenant that it was done in; null where that is not known. */
  auth0SessionId: string | null;
}

const schema = z.object({
  receipt: receiptSchema.nullable().default(null),
  addresses: z.array(z.string()),
  previousEmail: z.string().nullable(),
  auth0SessionId: z.string().nullable().default(null),
});

const undoFactsKind: RecordKind<UndoFacts> = { name: 'change-undo', schema };

/** Those of minor changes, of which anybody with the browser can make any number. */
const minorUndoFactsKind: RecordKind<UndoFacts> = { name: 'minor-change-undo', schema };

/**
 * Those that bring an address back, apart from all others: whoever has taken an account over can make any number of
 * other changes, and few of this kind.
 */
export const emailUndoFactsKind: RecordKind<UndoFacts> = { name: 'email-change-undo', schema };

export const allUndoFactsKinds = [emailUndoFactsKind, undoFactsKind, minorUndoFactsKind];

/** @throws {StoreUnavailableError} */
export async function putUndoFacts(
  records: Pick<AccountRecords, 'put'>,
  userId: string,
  number: string,
  facts: UndoFacts,
): Promise<void> {
  await records.put(userId, kindOf(facts), number, facts);
}

function kindOf({ previousEmail, receipt }: UndoFacts): RecordKind<UndoFacts> {
  if (previousEmail !== null) return emailUndoFactsKind;
  return receipt !== null && isMinor(receipt.change.kind) ? minorUndoFactsKind : undoFactsKind;
}

/** Null where the change cannot be answered, or can no more. @throws {StoreUnavailableError} */
export async function readUndoFacts(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
  number: string,
): Promise<UndoFacts | null> {
  const found = await Promise.all(
    allUndoFactsKinds.map((kind) => records.get(userId, kind, number)),
  );
  return found.find((record) => record !== null)?.value ?? null;
}

/** The changes that took an address away which can still come back, the earliest first. @throws {StoreUnavailableError} */
export async function listEmailUndoFacts(
  records: Pick<AccountRecords, 'list'>,
  userId: string,
): Promise<AccountRecord<UndoFacts>[]> {
  return (await records.list(userId, emailUndoFactsKind)).reverse();
}

/** @throws {StoreUnavailableError} */
export async function removeUndoFacts(
  records: Pick<AccountRecords, 'remove'>,
  userId: string,
  number: string,
): Promise<void> {
  for (const kind of allUndoFactsKinds) await records.remove(userId, kind, number);
}
