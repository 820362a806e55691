import { type AccountRecords } from '~/account-records/account-records';
import { readDeletedAccount } from '~/account-records/deleted-account';
import { readPendingDeletion } from '~/profile/pending-deletion.server';
import { type DeletionSubject } from './deletion-links.server';

/** What has become of a deletion; null where nothing is known of it (any more). @throws {StoreUnavailableError} */
export async function readDeletionState(
  records: Pick<AccountRecords, 'get'>,
  { userId, number }: DeletionSubject,
): Promise<'under-way' | 'done' | null> {
  const deleted = await readDeletedAccount(records, userId);
  if (deleted?.number === number) return 'done';
  const pending = await readPendingDeletion(records, userId);
  return pending?.number === number ? 'under-way' : null;
}
