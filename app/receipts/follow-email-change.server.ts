import { z } from 'zod';
import { type AccountRecords } from '~/account-records/account-records';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { type AccountDirectory } from '~/profile/account';
import { readPendingEmail, removePendingEmail } from '~/profile/pending-email.server';
import { requireCurrent } from '~/tenant-calls/result';
import { followUpAfterMs } from './changes.server';
import { earlierAccessEnding } from './earlier-access-ending.server';

/** A change of address that the tenant is asked for. */
export interface AskedEmailChange {
  issuer: string;
  userId: string;
  /** In lower case. */
  newEmail: string;
  /** False where the address stays the same and is only confirmed. */
  isOther: boolean;
  /** Epoch milliseconds. What began before is ended once the address is another. */
  askedAt: number;
}

/** Does what is left to do once an address is another one, also where whoever asked for that was cut off. */
export const emailChangeFollowUp: JobKind<AskedEmailChange> = {
  name: 'email-change-follow-up',
  schema: z.object({
    issuer: z.string(),
    userId: z.string(),
    newEmail: z.string(),
    isOther: z.boolean(),
    askedAt: z.number(),
  }),
};

export interface EmailChangeServices {
  jobs: Pick<Jobs, 'schedule'>;
  accountRecords: AccountRecords;
  accounts: Pick<AccountDirectory, 'get'>;
}

/**
 * Before the tenant is asked. It stays though the tenant refuses: an earlier try that was not answered may still be carried
 * out, and where nothing was, nothing is done.
 *
 * @throws {StoreUnavailableError}
 */
export async function expectEmailChange(jobs: Jobs, change: AskedEmailChange): Promise<void> {
  const runAt = new Date(change.askedAt + followUpAfterMs);
  await jobs.schedule(emailChangeFollowUp, { key: change.userId, payload: change, runAt });
}

/** Once the tenant has done it. @throws {StoreUnavailableError} What was expected is followed up all the same. */
export async function followUpNow(jobs: Jobs, change: AskedEmailChange): Promise<void> {
  await jobs.schedule(emailChangeFollowUp, { key: change.userId, payload: change });
}

/**
 * Where the address is the new one: forgets that it waits, and has ended what began before, as whoever had the old
 * mailbox may have got in by it. Where it is not, nothing was changed, and nothing is done.
 *
 * @throws {TenantError} where the account cannot be read.
 */
export async function followEmailChange(
  services: EmailChangeServices,
  { issuer, userId, newEmail, isOther, askedAt }: AskedEmailChange,
  signal: AbortSignal,
): Promise<void> {
  const account = requireCurrent(await services.accounts.get(userId, { signal, isAnew: true }));
  if (account?.email?.toLowerCase() !== newEmail || !account.emailVerified) return;
  const pending = await readPendingEmail(services.accountRecords, userId);
  if (pending?.newEmail === newEmail) await removePendingEmail(services.accountRecords, userId);
  if (!isOther) return;
  // Apart from that of a new password, which may be about to end what began later.
  const key = JSON.stringify([userId, emailChangeFollowUp.name]);
  const payload = { issuer, userId, before: askedAt };
  await services.jobs.schedule(earlierAccessEnding, { key, payload });
}
