import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { days } from '~/durations';
import { type Jobs } from '~/jobs/jobs';
import {
  type PendingDeletion,
  putPendingDeletion,
  readPendingDeletion,
} from '~/profile/pending-deletion.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { accountDeletion, type DeletionJob } from './deletion-jobs.server';
import {
  type LeftAloneServices,
  organizationsLeftAlone,
  organizationsLookedAfter,
} from './organizations-left-alone.server';

export interface HoldingServices extends LeftAloneServices {
  accountRecords: AccountRecords;
  jobs: Pick<Jobs, 'schedule'>;
  personLock: PersonLock;
  /** Epoch milliseconds. */
  now: () => number;
  /** Tells the person why their account was not deleted, by a receipt and a mail. */
  heldBackNotices: {
    createNumber: () => string;
    /** Once for each number, however often it is called. @throws {StoreUnavailableError} */
    tell: (userId: string, deletion: PendingDeletion, held: HeldBack) => Promise<void>;
  };
}

type HeldBack = NonNullable<PendingDeletion['heldBack']>;

/** More than anybody belongs to; there is no page that waits for it. */
const mostLookedAt = 100;

/** How long it takes until it is looked again whether somebody else looks after the organizations. */
const lookAgainMs = days(1);

/**
 * Holds a deletion back which is due, where its person has become the last who looks after an organization since they
 * asked for it: says so, and has it looked at again every day. False where it may be carried out. Of several whose
 * deletions wait, the soonest goes, and the last is held back: they would hold each other back for ever.
 *
 * @throws {TenantError} where another try may tell; {StoreUnavailableError}
 */
export async function holdDeletionBack(
  services: HoldingServices,
  job: DeletionJob,
  { dueAt, signal }: { dueAt: Date; signal: AbortSignal },
): Promise<boolean> {
  const { jobs, now, personLock } = services;
  const { userId, number } = job;
  const due = { number, dueAt };
  const lookedAfter = await organizationsLookedAfter(services, userId, { signal, mostLookedAt });
  const { organizations } = lookedAfter;
  const leftAlone = await organizationsLeftAlone(services, userId, organizations, { due, signal });
  if (leftAlone.length === 0) return false;
  const held = await personLock.whileHeld(userId, signal, () => note(services, job, leftAlone));
  if (held === null) throw new TenantError('timeout', 'An act of the person is still under way.');
  const runAt = new Date(now() + lookAgainMs);
  await jobs.schedule(accountDeletion, { key: number, payload: job, runAt });
  return true;
}

/** Notes what keeps the account, and tells of it once. Nothing for a deletion that was taken back meanwhile. */
async function note(
  { accountRecords, heldBackNotices }: HoldingServices,
  { userId, number }: DeletionJob,
  organizations: string[],
): Promise<void> {
  const asked = await readPendingDeletion(accountRecords, userId);
  if (asked?.number !== number) return;
  const receipt = asked.heldBack?.receipt ?? heldBackNotices.createNumber();
  const heldBack = { organizations, receipt, isTold: asked.heldBack?.isTold ?? false };
  // First: the next attempt goes on with the same receipt.
  await putPendingDeletion(accountRecords, userId, { ...asked, heldBack });
  if (heldBack.isTold) return;
  await heldBackNotices.tell(userId, asked, heldBack);
  const told = { ...heldBack, isTold: true };
  await putPendingDeletion(accountRecords, userId, { ...asked, heldBack: told });
}
