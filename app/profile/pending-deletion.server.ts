import { z } from 'zod';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';

const schema = z.object({
  number: z.string(),
  issuer: z.string(),
  askedAt: storedDate,
  dueAt: storedDate.nullable(),
  begunAt: storedDate.nullable(),
  heldBack: z
    .object({ organizations: z.array(z.string()), receipt: z.string(), isTold: z.boolean() })
    .nullable()
    .default(null),
  accountCreatedAt: storedDate.nullable(),
  addresses: z.array(z.string()),
  locale: z.string(),
  timeZone: z.string(),
});

/** A deletion of the account that was asked for, and was not carried out yet. */
export interface PendingDeletion {
  /** What people call it by: the number of its receipt. */
  number: string;
  issuer: string;
  askedAt: Date;
  /** Not deleted before; null where the operator was asked to do it. */
  dueAt: Date | null;
  /** When it was begun to be carried out, after which nobody takes it back; null before. */
  begunAt: Date | null;
  /**
   * Why it was not carried out when it was due: the names of the organizations that nobody else looks after, with the
   * number of the receipt that tells of it, and whether that was written; null where nothing keeps it.
   */
  heldBack: { organizations: string[]; receipt: string; isTold: boolean } | null;
  /** Tells the account from a later one with the same user id; null where the tenant does not say. */
  accountCreatedAt: Date | null;
  /** The confirmed addresses as they were when it was asked for: who hears of it when the account is gone. */
  addresses: string[];
  /** The language and the IANA time zone that the person is written to in. */
  locale: string;
  timeZone: string;
}

const pendingDeletionKind: RecordKind<PendingDeletion> = { name: 'pending-deletion', schema };

/** A person has one at most. */
const onlyOne = 'current';

/** The deletion that waits; null where none does. @throws {StoreUnavailableError} */
export async function readPendingDeletion(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
): Promise<PendingDeletion | null> {
  return (await records.get(userId, pendingDeletionKind, onlyOne))?.value ?? null;
}

/** @throws {StoreUnavailableError} */
export async function putPendingDeletion(
  records: Pick<AccountRecords, 'put'>,
  userId: string,
  deletion: PendingDeletion,
): Promise<void> {
  await records.put(userId, pendingDeletionKind, onlyOne, deletion);
}

/**
 * Takes back the deletion that waits, and gives it; null where none does, or it was begun to be carried out. The caller
 * holds the person's lock. Its jobs find nothing to do.
 *
 * @throws {StoreUnavailableError}
 */
export async function cancelPendingDeletion(
  records: Pick<AccountRecords, 'get' | 'remove'>,
  userId: string,
): Promise<PendingDeletion | null> {
  const pending = await readPendingDeletion(records, userId);
  if (pending === null || pending.begunAt !== null) return null;
  await removePendingDeletion(records, userId);
  return pending;
}

/** @throws {StoreUnavailableError} */
export async function removePendingDeletion(
  records: Pick<AccountRecords, 'remove'>,
  userId: string,
): Promise<void> {
  await records.remove(userId, pendingDeletionKind, onlyOne);
}
