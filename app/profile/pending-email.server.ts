import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { minutes } from '~/durations';

/** A change of the e-mail address that was asked for, and waits for proof that the new mailbox is the person's. */
export interface PendingEmail {
  /** In lower case, as Auth0 keeps addresses. */
  newEmail: string;
  oldEmail: string | null;
  /** The database connection whose address it is. */
  connection: string;
  /** SHA-256 of what the mailed link holds, so that whoever reads the store cannot confirm. */
  tokenHash: string;
  askedAt: Date;
  /** Until when the latest link is good. */
  expiresAt: Date;
}

/** How long a mailed link is good. A new one can be asked for as long as the record is kept. */
const emailLinkMs = minutes(30);

const pendingEmailKind: RecordKind<PendingEmail> = {
  name: 'pending-email',
  schema: z.object({
    newEmail: z.string(),
    oldEmail: z.string().nullable(),
    connection: z.string(),
    tokenHash: z.string(),
    askedAt: storedDate,
    expiresAt: storedDate,
  }),
};

/** A person has one at most: a new one takes the place of the other, whose link is dead then. */
const onlyOne = 'current';

type Records = Pick<AccountRecords, 'get' | 'put' | 'remove'>;

/** The change that waits; null where none does. @throws {StoreUnavailableError} */
export async function readPendingEmail(
  records: Pick<Records, 'get'>,
  userId: string,
): Promise<PendingEmail | null> {
  return (await records.get(userId, pendingEmailKind, onlyOne))?.value ?? null;
}

/**
 * Keeps a change with a link of its own, and gives what the link holds, which is known to nobody else afterwards.
 * Earlier links are dead. @throws {StoreUnavailableError}
 */
export async function keepPendingEmail(
  records: Pick<Records, 'put'>,
  userId: string,
  change: Pick<PendingEmail, 'newEmail' | 'oldEmail' | 'connection' | 'askedAt'>,
  now: number,
): Promise<{ token: string }> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now + emailLinkMs);
  const pending = { ...change, tokenHash: hashOf(token), expiresAt };
  await records.put(userId, pendingEmailKind, onlyOne, pending);
  return { token };
}

/** @throws {StoreUnavailableError} */
export async function removePendingEmail(
  records: Pick<Records, 'remove'>,
  userId: string,
): Promise<void> {
  await records.remove(userId, pendingEmailKind, onlyOne);
}

/** What a mailed link is good for: nothing, where it is not the latest link of this person's own change. */
export function linkState(
  pending: PendingEmail | null,
  token: string,
  now: number,
): 'good' | 'expired' | 'dead' {
  if (pending === null) return 'dead';
  const [kept, given] = [pending.tokenHash, hashOf(token)].map((hash) => Buffer.from(hash));
  if (kept === undefined || given === undefined || kept.length !== given.length) return 'dead';
  if (!timingSafeEqual(kept, given)) return 'dead';
  return now < pending.expiresAt.getTime() ? 'good' : 'expired';
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
