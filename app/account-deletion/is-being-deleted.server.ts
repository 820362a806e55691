import { type AccountRecords } from '~/account-records/account-records';
import { isErased } from '~/account-records/deleted-account';
import { readPendingDeletion } from '~/profile/pending-deletion.server';

/**
 * Whether an account is deleted, or will be unless its person takes that back. One that the operator was asked to delete
 * is theirs to see to. @throws {StoreUnavailableError}
 */
export async function isBeingDeleted(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
): Promise<boolean> {
  const pending = await readPendingDeletion(records, userId);
  return (pending !== null && pending.dueAt !== null) || (await isErased(records, userId));
}
