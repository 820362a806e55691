import { z } from 'zod';
import { storedDate } from '~/cache/sealed-json.server';
import { type AccountRecords, type RecordKind } from './account-records';

/**
 * What is left of an account that was deleted, so that nothing of it comes back: a tombstone. Whoever signs up again by
 * the same social sign-in gets the same user id, and a new account by it.
 */
export interface DeletedAccount {
  /** What the person calls the deletion by. */
  number: string;
  /** When the tenant was found to have the account no more. What was authenticated up to then was the deleted one's. */
  deletedAt: Date;
  /** When somebody signed in to a new account by the same user id; null while nobody has. */
  returnedAt: Date | null;
}

const deletedAccountKind: RecordKind<DeletedAccount> = {
  name: 'deleted-account',
  schema: z.object({
    number: z.string(),
    deletedAt: storedDate,
    returnedAt: storedDate.nullable(),
  }),
};

/** A person has one at most. */
const onlyDeletion = 'current';

/** The tombstone under this user id; null where there is none (any more). @throws {StoreUnavailableError} */
export async function readDeletedAccount(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
): Promise<DeletedAccount | null> {
  return (await records.get(userId, deletedAccountKind, onlyDeletion))?.value ?? null;
}

/** Whether nothing may be kept under this user id: the account was deleted, and nobody has a new one. */
export async function isErased(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
): Promise<boolean> {
  const deleted = await readDeletedAccount(records, userId);
  return deleted !== null && deleted.returnedAt === null;
}

/** @throws {StoreUnavailableError} */
export async function putDeletedAccount(
  records: Pick<AccountRecords, 'put'>,
  userId: string,
  deleted: DeletedAccount,
): Promise<void> {
  await records.put(userId, deletedAccountKind, onlyDeletion, deleted);
}
