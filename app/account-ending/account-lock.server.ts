import { z } from 'zod';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { type AccountDirectory, type AccountReading } from '~/profile/account';
import { readAccountNow } from '~/profile/read-account-now.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { isDoubtfulRefusal, takenAtItsWord } from '~/tenant-calls/tenant-error';

/** An account that its person has locked, by the number of the receipt. */
export interface AccountLock {
  /** When the account was changed last, as it was locked: a later change is somebody else's. Null before it is locked. */
  changedAt: Date | null;
}

export const accountLockKind: RecordKind<AccountLock> = {
  name: 'account-lock',
  schema: z.object({ changedAt: storedDate.nullable() }),
};

export interface LockServices {
  accounts: Pick<AccountDirectory, 'get' | 'setBlocked'>;
  accountRecords: Pick<AccountRecords, 'get' | 'put'>;
}

/** What it takes to know whether an account is locked. */
export interface LockCheck {
  accounts: Pick<AccountDirectory, 'get'>;
  accountRecords: Pick<AccountRecords, 'list' | 'remove'>;
}

/** Which lock of whom. */
export interface LockRef {
  userId: string;
  /** Of its receipt. */
  number: string;
}

/**
 * Has the tenant let nobody sign in, reads the account again, and notes how it is then. `not-known`: that reading does
 * not say that it is locked. `by-others`: it was blocked before, by whoever runs the service; nothing is noted, so that no
 * link opens it.
 *
 * @throws {TenantError} where the tenant refuses, or has not answered; {StoreUnavailableError}
 */
export async function lockOut(
  services: LockServices,
  lock: LockRef,
  options: CallOptions,
): Promise<'locked' | 'by-others' | 'not-known'> {
  const { accounts, accountRecords } = services;
  const { userId, number } = lock;
  const account = await readAccountNow(accounts, userId, options);
  const isBegun = (await accountRecords.get(userId, accountLockKind, number)) !== null;
  if (account?.isBlocked === true && !isBegun) return 'by-others';
  // Before it is blocked: whoever goes on after a crash knows by it who has done so.
  if (!isBegun) await accountRecords.put(userId, accountLockKind, number, { changedAt: null });
  try {
    await accounts.setBlocked(userId, true, options);
  } catch (error) {
    if (account === null || !isDoubtfulRefusal(error)) throw error;
    const after = await toResult(readAccountNow(accounts, userId, options));
    const isOpen = after.isKnown && after.value?.isBlocked === false;
    // It was read a moment before: that it is not there says nothing.
    if (isOpen && error.code !== 'not_found') throw takenAtItsWord(error);
  }
  return (await noteLock(services, lock, options)) ? 'locked' : 'not-known';
}

/** Whether it is locked, with how it is noted; false where it cannot be read now. */
async function noteLock(
  { accounts, accountRecords }: LockServices,
  { userId, number }: LockRef,
  options: CallOptions,
): Promise<boolean> {
  const account = await toResult(readAccountNow(accounts, userId, options));
  if (!account.isKnown || account.value?.isBlocked !== true) return false;
  const { changedAt } = account.value;
  await accountRecords.put(userId, accountLockKind, number, { changedAt });
  return true;
}

/** Of an account that the tenant refused to lock nothing is remembered. @throws {StoreUnavailableError} */
export async function forgetLock(
  { accountRecords }: { accountRecords: Pick<AccountRecords, 'remove'> },
  { userId, number }: LockRef,
): Promise<void> {
  await accountRecords.remove(userId, accountLockKind, number);
}

/**
 * Carries out what may change a locked account by the portal itself, and notes how it is afterwards: whoever runs the
 * service keeps it locked by changing anything of it, and the portal does not.
 *
 * @throws {TenantError} where nobody knows how the account is, with nothing done; what `work` throws;
 * {StoreUnavailableError}
 */
export async function keepingLocks<T>(
  services: LockServices & Pick<LockCheck, 'accountRecords'>,
  userId: string,
  options: CallOptions,
  work: () => Promise<T>,
): Promise<T> {
  const { accounts, accountRecords } = services;
  const locks = await accountRecords.list(userId, accountLockKind);
  const account = locks.length === 0 ? null : await readAccountNow(accounts, userId, options);
  const valid = locks.filter(({ value }) => isAsLocked(account, value));
  try {
    return await work();
  } finally {
    for (const { id } of valid) await noteLock(services, { userId, number: id }, options);
  }
}

/**
 * How the account is now. `as-locked`: nobody has changed it since its person locked it. `changed`: somebody has, and may
 * have blocked it for reasons of their own, so that they decide. `open`: it is not locked, or there is none.
 *
 * @throws {TenantError} where nobody knows; {StoreUnavailableError}
 */
export async function readLock(
  { accounts, accountRecords }: LockServices,
  { userId, number }: LockRef,
  options: CallOptions,
): Promise<'open' | 'as-locked' | 'changed'> {
  const account = await readAccountNow(accounts, userId, options);
  if (account?.isBlocked !== true) return 'open';
  const lock = await accountRecords.get(userId, accountLockKind, number);
  return lock !== null && isAsLocked(account, lock.value) ? 'as-locked' : 'changed';
}

function isAsLocked(account: AccountReading | null, { changedAt }: AccountLock): boolean {
  if (account?.isBlocked !== true || changedAt === null) return false;
  return changedAt.getTime() === account.changedAt?.getTime();
}

/**
 * Whether the person has locked the account by this portal, and it is locked still; null where nobody knows the latter.
 * It costs a call only where a lock is remembered, and one that is open again is forgotten.
 *
 * @throws {StoreUnavailableError}
 */
export async function isLockedByPerson(
  { accounts, accountRecords }: LockCheck,
  userId: string,
  options: CallOptions,
): Promise<boolean | null> {
  const locks = await accountRecords.list(userId, accountLockKind);
  if (locks.length === 0) return false;
  const account = await toResult(readAccountNow(accounts, userId, options));
  if (!account.isKnown) return null;
  if (account.value?.isBlocked === true) return true;
  // One that is being made is not over.
  const over = locks.filter(({ value }) => value.changedAt !== null);
  for (const { id } of over) await accountRecords.remove(userId, accountLockKind, id);
  return false;
}
