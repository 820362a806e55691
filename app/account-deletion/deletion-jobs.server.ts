import { z } from 'zod';
import { days, hours } from '~/durations';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { type PendingDeletion } from '~/profile/pending-deletion.server';

/** Which deletion of whom. All else is in the record of the deletion, so that a job of one that was taken back does nothing. */
export interface DeletionJob {
  issuer: string;
  userId: string;
  number: string;
}

const schema = z.object({ issuer: z.string(), userId: z.string(), number: z.string() });

/** Deletes the account. With growing waits up to an hour, it is tried for as long as its record is kept. */
export const accountDeletion: JobKind<DeletionJob> = {
  name: 'account-deletion',
  schema,
  attempts: 2400,
};

/** Tells the person on the day before. */
export const deletionReminder: JobKind<DeletionJob> = { name: 'deletion-reminder', schema };

/** How long before the deletion its reminder is sent. A hold that is hardly longer has none. */
const reminderMs = days(1);
const shortestWithReminderMs = reminderMs + hours(12);

type Waiting = Pick<PendingDeletion, 'number' | 'issuer' | 'askedAt'> & { dueAt: Date };

/**
 * Has the deletion carried out when it is due, and its reminder sent. It may be called again for one that is scheduled
 * already, which takes nothing off its hold.
 *
 * @throws {StoreUnavailableError}
 */
export async function scheduleDeletion(
  jobs: Pick<Jobs, 'schedule'>,
  userId: string,
  { number, issuer, askedAt, dueAt }: Waiting,
): Promise<void> {
  const payload = { issuer, userId, number };
  await jobs.schedule(accountDeletion, { key: number, payload, runAt: dueAt });
  if (dueAt.getTime() - askedAt.getTime() < shortestWithReminderMs) return;
  const runAt = new Date(dueAt.getTime() - reminderMs);
  await jobs.schedule(deletionReminder, { key: number, payload, runAt });
}

/** @throws {StoreUnavailableError} The jobs find nothing to do all the same, once the record is gone. */
export async function unscheduleDeletion(
  jobs: Pick<Jobs, 'cancel'>,
  number: string,
): Promise<void> {
  await jobs.cancel(deletionReminder, number);
  await jobs.cancel(accountDeletion, number);
}
