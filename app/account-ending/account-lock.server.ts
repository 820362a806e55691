import { z } from 'zod';
import { type AccountRecords, type RecordKind } from '~/account-records/account-records';
import { storedDate } from '~/cache/sealed-json.server';
import { type AccountDirectory, type AccountReading } from '~/profile/account';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';

/** An account that its person has locked, by the number of the receipt. */
export interface AccountLock {
  /** When the account was changed last, as it was locked: a later change is somebody else's. */
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
 * Has the tenant let nobody sign in, reads the account again, and notes how it is then. Whether it is locked, as far as
 * that reading says.
 *
 * @throws {TenantError} where the tenant refuses, or has not answered; {StoreUnavailableError}
 */
export async function lockOut(
  services: LockServices,
  lock: LockRef,
  options: CallOptions,
): Promise<boolean> {
  await services.accounts.setBlocked(lock.userId, true, options);
  return noteLock(services, lock, options);
}

/**
 * Notes how the locked account is, so that whoever runs the service keeps it locked by changing anything of it. Whether
 * it is locked; false where it cannot be read now.
 *
 * @throws {StoreUnavailableError}
 */
export async function noteLock(
  { accounts, accountRecords }: LockServices,
  { userId, number }: LockRef,
  options: CallOptions,
): Promise<boolean> {
  const account = await toResult(readNow(accounts, userId, options));
  if (!account.isKnown || account.value?.isBlocked !== true) return false;
  const { changedAt } = account.value;
  await accountRecords.put(userId, accountLockKind, number, { changedAt });
  return true;
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
  const account = await readNow(accounts, userId, options);
  if (account?.isBlocked !== true) return 'open';
  const lock = await accountRecords.get(userId, accountLockKind, number);
  const lockedAs = lock?.value.changedAt?.getTime();
  return lockedAs !== undefined && lockedAs === account.changedAt?.getTime()
    ? 'as-locked'
    : 'changed';
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
  const account = await toResult(readNow(accounts, userId, options));
  if (!account.isKnown) return null;
  if (account.value?.isBlocked === true) return true;
  for (const { id } of locks) await accountRecords.remove(userId, accountLockKind, id);
  return false;
}

/** @throws {TenantError} also where only what is remembered of the account can be had. */
async function readNow(
  accounts: Pick<AccountDirectory, 'get'>,
  userId: string,
  options: CallOptions,
): Promise<AccountReading | null> {
  const account = await accounts.get(userId, { ...options, priority: 'act', isAnew: true });
  if (account !== null && account.asOf !== null)
    throw new TenantError('unavailable', 'What is remembered of an account is not how it is now.');
  return account;
}
