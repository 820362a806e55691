import { type AccountRecords } from '~/account-records/account-records';
import { isErased } from '~/account-records/deleted-account';
import { type PendingDeletion, readPendingDeletion } from '~/profile/pending-deletion.server';

/** A deletion that is carried out at a time. */
export type DueDeletion = Pick<PendingDeletion, 'number'> & { dueAt: Date };

/**
 * Whether an account is deleted, or will be unless its person takes that back; `before` another deletion, where one is
 * given. One that the operator was asked to delete is theirs to see to. @throws {StoreUnavailableError}
 */
export async function isBeingDeleted(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
  before: DueDeletion | null = null,
): Promise<boolean> {
  const pending = await readPendingDeletion(records, userId);
  if (pending === null || pending.dueAt === null) return isErased(records, userId);
  const { number, dueAt, begunAt } = pending;
  return before === null || begunAt !== null || isSooner({ number, dueAt }, before);
}

/** One of two is always sooner, also where both are due at once. */
function isSooner(one: DueDeletion, other: DueDeletion): boolean {
  const apartMs = one.dueAt.getTime() - other.dueAt.getTime();
  return apartMs === 0 ? one.number < other.number : apartMs < 0;
}
