import { z } from 'zod';
import {
  forgetLock,
  keepingLocks,
  type LockServices,
  lockOut,
  readLock,
} from '~/account-ending/account-lock.server';
import {
  type AccessLeft,
  type AllAccessServices,
  endAllAccess,
  mayEndLater,
} from '~/account-ending/end-all-access.server';
import { type AccountRecords } from '~/account-records/account-records';
import { type PersonLock } from '~/cache/person-lock.server';
import { storedDate } from '~/cache/sealed-json.server';
import { days, minutes, seconds } from '~/durations';
import { type JobKind, type Jobs } from '~/jobs/jobs';
import { cancelPendingDeletion, readPendingDeletion } from '~/profile/pending-deletion.server';
import { removePendingEmail } from '~/profile/pending-email.server';
import { type Places } from '~/places/places';
import { type EndingLog } from '~/sessions/ending-log';
import { listBeforeEnding, rememberEndings } from '~/sessions/remember-endings.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { isUnanswered, TenantError } from '~/tenant-calls/tenant-error';
import { changeRequestSchema } from './change-request-schema';
import { type ChangeRequest, type Changes } from './changes';
import { createReceiptNumber } from './receipt-number.server';
import { readReceipt } from './receipts.server';

/** A lock that a person has asked for. */
export interface AskedLock {
  issuer: string;
  request: ChangeRequest;
  askedAt: Date;
  /** Of the receipt that the lock will have. */
  number: string;
  /** Whether the mail about it has a link that unlocks the account. */
  isUnlockedByMail: boolean;
}

/** Locks an account, and ends what lets somebody in, until both are done. */
export const accountLocking: JobKind<AskedLock> = {
  name: 'account-locking',
  schema: z.object({
    issuer: z.string(),
    request: changeRequestSchema,
    askedAt: storedDate,
    number: z.string(),
    isUnlockedByMail: z.boolean(),
  }),
  // More than a day: who was told that the account is being locked relies on it.
  attempts: 40,
};

export interface LockingServices extends LockServices, AllAccessServices {
  endings: Pick<EndingLog, 'record'>;
  places: Pick<Places, 'locate'>;
  accountRecords: AccountRecords;
  changes: Changes;
  jobs: Pick<Jobs, 'cancel' | 'schedule'>;
  personLock: PersonLock;
}

/** What came of it so far. `isLocked` as the account says that was read again. */
export type Locking = { isLocked: false } | { isLocked: true; left: AccessLeft };

/** Longer than the request takes that asks for it: what it leaves undone then is gone on with. */
const goOnAfterMs = minutes(1);
/** Who was not locked out by then has helped themselves, and is not to be locked out of a sudden. */
const latestAfterMs = days(2);
/** How long the calls of one attempt of the job wait for their turns; it ends some seconds later. */
const attemptMs = seconds(80);

/**
 * Locks the account as somebody waits for it. Before anything is done it is stored, so that whatever happens to this
 * program it is done in the end, but where the tenant refuses it outright. `number` is that of the receipt.
 *
 * `onLocked` hears of it as soon as nobody can sign in any more: what is left then is gone on with, whatever is thrown.
 *
 * @throws {TenantError} where the tenant refuses, with nothing changed; {StoreUnavailableError}
 */
export async function askForLock(
  services: LockingServices,
  asked: Omit<AskedLock, 'number' | 'askedAt'>,
  options: CallOptions & { onLocked: () => void },
): Promise<Locking & { number: string }> {
  const { jobs, now } = services;
  const lock = { ...asked, number: createReceiptNumber(), askedAt: new Date(now()) };
  const { number } = lock;
  const runAt = new Date(now() + goOnAfterMs);
  await jobs.schedule(accountLocking, { key: number, payload: lock, runAt });
  try {
    // The act holds the person's lock.
    const cancelDeletion = () => cancelHeldDeletion(services, asked.request.userId);
    const locking = await lockAccount(services, lock, { ...options, cancelDeletion });
    if (locking.isLocked && !mayEndLater(locking.left)) await jobs.cancel(accountLocking, number);
    return { ...locking, number };
  } catch (error) {
    if (!(error instanceof TenantError)) throw error;
    if (isUnanswered(error.code)) return { isLocked: false, number };
    await jobs.cancel(accountLocking, number);
    await forgetLock(services, { userId: asked.request.userId, number });
    throw error;
  }
}

/**
 * One more attempt at a lock that was cut off, or has left something. `onLocked` hears of it where it is this one that
 * has locked the account.
 *
 * @throws {AccountNotLockedError}
 */
export async function goOnLocking(
  services: LockingServices,
  lock: AskedLock,
  signal: AbortSignal,
  onLocked?: () => void,
): Promise<void> {
  const deadlineAt = services.now() + attemptMs;
  const { userId } = lock.request;
  const cancelDeletion = async () => {
    // Else one that begins just now would go on, though it was told to be cancelled.
    const cancel = () => cancelHeldDeletion(services, userId);
    const held = await services.personLock.whileHeld(userId, signal, cancel);
    if (held === null) throw new AccountNotLockedError('access-left');
  };
  const options = { signal, deadlineAt, cancelDeletion, onLocked };
  const locking = await lockAccount(services, lock, options);
  if (!locking.isLocked) throw new AccountNotLockedError('not-locked');
  if (mayEndLater(locking.left)) throw new AccountNotLockedError('access-left');
}

/**
 * First nobody can sign in any more, so that none begins anew what is then ended. It may be called any number of times:
 * the number of the receipt says how far it has come, and leaves one receipt and one mail. Where the account was locked
 * and is open again, nothing is done.
 *
 * @throws {TenantError} where the tenant has not locked the account, or nobody knows; {AccountNotLockedError}
 * where it was asked for too long ago; {StoreUnavailableError}
 */
async function lockAccount(
  services: LockingServices,
  { issuer, request, askedAt, number, isUnlockedByMail }: AskedLock,
  {
    cancelDeletion,
    onLocked,
    ...options
  }: CallOptions & { cancelDeletion: () => Promise<void>; onLocked?: (() => void) | undefined },
): Promise<Locking> {
  const { accountRecords, changes } = services;
  const { userId } = request;
  const lock = { userId, number };
  const state = (await readReceipt(services, userId, number))?.state;
  // Whoever has let the person in again does not want new sessions to be ended.
  const isOver =
    state === 'undone' ||
    (state === 'done' && (await readLock(services, lock, options)) === 'open');
  if (isOver) return { isLocked: true, left: {} };
  if (state !== 'done') {
    if (services.now() - askedAt.getTime() > latestAfterMs)
      throw new AccountNotLockedError('too-late');
    // Before the lock, which ends them by itself.
    const sessions = await listBeforeEnding(services, userId, options);
    const locked = await lockOut(services, lock, options);
    if (locked === 'not-known') return { isLocked: false };
    onLocked?.();
    const cancelsDeletion = await readHeldDeletion(accountRecords, userId);
    const change = {
      kind: 'account-locked',
      // Whoever runs the service had blocked it before, and opens it.
      isUnlockedByMail: isUnlockedByMail && locked !== 'by-others',
      cancelsDeletion,
    } as const;
    // The tenant has made the change already: a receipt of what it refuses would be of nothing.
    const evidence = { in: 'no-doubt' } as const;
    await changes.carryOut(request, change, async () => {}, { number, evidence });
    await rememberEndings(services, userId, { sessions, by: 'lock' });
  }
  // A stranger's new address must not come by its link once the account is open again.
  await removePendingEmail(accountRecords, userId);
  // Nobody can sign in to take it back.
  await cancelDeletion();
  const end = () => endAllAccess(services, { issuer, userId }, options);
  const left = await keepingLocks(services, userId, options, end);
  return { isLocked: true, left };
}

/** The caller holds the person's lock. */
async function cancelHeldDeletion(
  { accountRecords }: Pick<LockingServices, 'accountRecords'>,
  userId: string,
): Promise<void> {
  if (await readHeldDeletion(accountRecords, userId))
    await cancelPendingDeletion(accountRecords, userId);
}

/**
 * Whether a deletion waits that the portal will carry out, and that can be taken back. What the operator was asked for is
 * theirs.
 *
 * @throws {StoreUnavailableError}
 */
export async function readHeldDeletion(
  records: Pick<AccountRecords, 'get'>,
  userId: string,
): Promise<boolean> {
  const deletion = await readPendingDeletion(records, userId);
  return deletion !== null && deletion.dueAt !== null && deletion.begunAt === null;
}

/** Something is left to do, which is tried again. */
class AccountNotLockedError extends Error {
  override readonly name = 'AccountNotLockedError';
  constructor(readonly code: 'not-locked' | 'access-left' | 'too-late') {
    super('An account is not locked yet, or somebody still signed in.');
  }
}
