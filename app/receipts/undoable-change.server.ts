import { type AccountRecord, type AccountRecords } from '~/account-records/account-records';
import { type Receipt } from './receipt';
import { listReceipts, readReceipt } from './receipts.server';
import { isShutOut } from './undo-answer';
import { listEmailUndoFacts, readUndoFacts, type UndoFacts } from './undo-facts';
import { type UndoSubject } from './undo-links.server';
import { undoableUntil } from './undo-time';

interface Services {
  accountRecords: AccountRecords;
  /** Epoch milliseconds. */
  now: () => number;
}

/** A change that can still be answered with “this wasn't me”. */
export interface UndoableChange {
  receipt: Receipt;
  facts: UndoFacts;
  /** The number of the change that took an address away, which the answer brings back; null where none did. */
  emailChange: string | null;
  /**
   * The user name that the answer brings back; null for none. From a mailbox alone: a session is no way round the strong
   * sign-in that such a change takes.
   */
  username: string | null;
  /**
   * The number of the lock that the answer opens: the change itself, or one that came after an address was taken, as
   * whoever took it may have locked the owner out; null for none.
   */
  lock: string | null;
}

/** Null for a change that cannot be answered, or can no more. @throws {StoreUnavailableError} */
export async function readUndoable(
  services: Services,
  subject: UndoSubject,
): Promise<UndoableChange | null> {
  const { userId, number, mailbox } = subject;
  const facts = await readUndoFacts(services.accountRecords, userId, number);
  if (facts === null) return null;
  const receipt = (await readReceipt(services, userId, number)) ?? facts.receipt;
  if (receipt === null || undoableUntil(receipt, services.now()) === null) return null;
  const { change } = receipt;
  const username = mailbox !== undefined && change.kind === 'username-changed' ? change.from : null;
  const own = change.kind === 'account-locked' ? number : null;
  const taken = await emailChangeToAnswer(services, subject, receipt);
  if (taken === null) {
    // What a former address could do is over with the change that took it away.
    const isOver =
      mailbox !== undefined &&
      (mailbox.isFormer ||
        (await isShutOut(services.accountRecords, userId, { ...mailbox, at: receipt.at })));
    return isOver ? null : { receipt, facts, emailChange: null, username, lock: own };
  }
  const { id: emailChange, value, writtenAt } = taken;
  const { previousEmail } = value;
  const lock = own ?? (await findLockSince(services, userId, writtenAt));
  return { receipt, facts: { ...facts, previousEmail }, emailChange, username, lock };
}

/**
 * The change of address that is answered with another change: where the mailbox that the answer comes from is no longer
 * the account's, the mail for a new password would go to whoever took it away. The earliest, as all that came after it
 * was chosen by them.
 */
async function emailChangeToAnswer(
  { accountRecords }: Pick<Services, 'accountRecords'>,
  { userId, number, mailbox }: UndoSubject,
  { change, at }: Receipt,
): Promise<AccountRecord<UndoFacts> | null> {
  const all = await listEmailUndoFacts(accountRecords, userId);
  const isAnswered = ({ id, value, writtenAt }: AccountRecord<UndoFacts>) =>
    id === number ||
    value.previousEmail?.toLowerCase() === mailbox?.address.toLowerCase() ||
    // The mail about a change that was asked for is still at hand once the change is made.
    (change.kind === 'email-change-asked' && writtenAt >= at);
  return all.find(isAnswered) ?? null;
}

/** A lock that its mail may open, and that nobody has opened by that; null where there is none. */
async function findLockSince(
  services: Services,
  userId: string,
  since: Date,
): Promise<string | null> {
  const receipts = await listReceipts(services, userId);
  const found = receipts.find(
    ({ change, state, at }) =>
      change.kind === 'account-locked' &&
      change.isUnlockedByMail &&
      state === 'done' &&
      at >= since,
  );
  return found?.number ?? null;
}
