import { z } from 'zod';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';

const schema = z.object({
  at: storedDate,
  isPendingEmailCancelled: z.boolean(),
  isDeletionCancelled: z.boolean().default(false),
  isEmailRestored: z.boolean().nullable(),
  restoredEmail: z.string().nullable().default(null),
  isUsernameRestored: z.boolean().nullable().default(null),
  isDataExportRemoved: z.boolean().default(false),
  areBrowsersForgotten: z.boolean(),
  passwordMailedTo: z.string().nullable(),
  reportedSession: z.string().nullable(),
  isUnlocked: z.boolean().default(false),
});

/** What was done about a change that was answered with “this wasn't me”. */
export interface UndoAnswer {
  at: Date;
  isPendingEmailCancelled: boolean;
  /** Whether a deletion of the account was waiting, and is not any more. */
  isDeletionCancelled: boolean;
  /** Whether the address that the change took away is back; null where it took none. */
  isEmailRestored: boolean | null;
  /** That address, where it is back. */
  restoredEmail: string | null;
  /** Whether the user name that the change took away is back; null where it took none. */
  isUsernameRestored: boolean | null;
  /** Whether there was a file with all data of the person, which nobody can download any more. */
  isDataExportRemoved: boolean;
  /** Whether browsers ask for the second factor again; false where that could not be had. */
  areBrowsersForgotten: boolean;
  /** Where a link for a new password was sent, as `maskEmail` hides it; null where none was. */
  passwordMailedTo: string | null;
  /** The session that was reported with it, which has a guide then; null where it is not known. */
  reportedSession: string | null;
  /** Whether the change was that the account was locked, which it is no more. */
  isUnlocked: boolean;
}

/** By the number of the receipt that was answered. */
export const undoAnswerKind: RecordKind<UndoAnswer> = { name: 'undo-answer', schema };

/** What was done when the change with this number was answered; null where it was not. @throws {StoreUnavailableError} */
export async function readUndoAnswer(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
  number: string,
): Promise<UndoAnswer | null> {
  return (await records.get(userId, undoAnswerKind, number))?.value ?? null;
}

/**
 * Whether a mailbox has been shut out since `at`: an address was put back, and this one is another, as whoever took it
 * away chose. @throws {StoreUnavailableError}
 */
export async function isShutOut(
  records: Pick<AccountRecords, 'list'>,
  userId: string,
  { address, at }: { address: string; at: Date },
): Promise<boolean> {
  const answers = await records.list(userId, undoAnswerKind);
  return answers.some(
    ({ value: { restoredEmail, at: answeredAt } }) =>
      restoredEmail !== null &&
      restoredEmail.toLowerCase() !== address.toLowerCase() &&
      answeredAt >= at,
  );
}
