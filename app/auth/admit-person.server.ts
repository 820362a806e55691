import { isLockedByPerson, type LockCheck } from '~/account-ending/account-lock.server';
import { type AccountRecords } from '~/account-records/account-records';
import { putDeletedAccount, readDeletedAccount } from '~/account-records/deleted-account';
import { type PortalSession } from '~/portal-session/portal-session';
import { type AccountDirectory } from '~/profile/account';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { AuthError } from './auth-error';
import { type FinishedSignIn } from './sign-in.server';

interface DeletionCheck {
  accountRecords: Pick<AccountRecords, 'get' | 'put'>;
  accounts: Pick<AccountDirectory, 'get'>;
  now: () => number;
}

/** Who signed in, and when the sign-in began. */
type Admitted = Pick<PortalSession, 'userId' | 'authenticatedAt'> &
  Pick<FinishedSignIn, 'startedAt'>;

/**
 * Keeps people out by whom the account was locked or deleted here meanwhile: the tenant may answer for a code that it
 * gave before.
 *
 * @throws {AuthError} `account_blocked`, `account_deleted`, `tenant_unavailable` where nobody knows; {StoreUnavailableError}
 */
export async function admitPerson(
  services: DeletionCheck & LockCheck,
  person: Admitted,
  options: CallOptions,
): Promise<void> {
  const isLocked = await isLockedByPerson(services, person.userId, options);
  if (isLocked === null)
    throw new AuthError('tenant_unavailable', 'Whether the account is locked is not known.');
  if (isLocked) throw new AuthError('account_blocked', 'The account was locked here.');
  await requireNotDeleted(services, person, options);
}

/**
 * Keeps whoever signed in to an account that was deleted since from coming back by a late answer of the tenant. Whoever
 * has signed up again has the same user id where a provider gives it: they proved who they are after the deletion, and
 * have an account that is there. From then on the portal keeps records of theirs again.
 *
 * @throws {AuthError} `account_deleted`; {StoreUnavailableError}
 */
async function requireNotDeleted(
  { accountRecords, accounts, now }: DeletionCheck,
  { userId, authenticatedAt, startedAt }: Admitted,
  options: CallOptions,
): Promise<void> {
  const deleted = await readDeletedAccount(accountRecords, userId);
  if (deleted === null) return;
  // Both by their own clocks: what was begun before the deletion is begun anew, at no cost.
  const provenAt = Math.min(authenticatedAt ?? Infinity, startedAt);
  if (provenAt <= deleted.deletedAt.getTime()) throw accountDeleted();
  if (deleted.returnedAt !== null) return;
  const account = await toResult(accounts.get(userId, { ...options, isAnew: true }));
  // Nothing would be kept of somebody of whom that is not known, not even what they ask for.
  if (!account.isKnown || (account.value !== null && account.value.asOf !== null))
    throw new AuthError('tenant_unavailable', 'Whether there is a new account is not known.');
  if (account.value === null) throw accountDeleted();
  const returnedAt = new Date(now());
  await putDeletedAccount(accountRecords, userId, { ...deleted, returnedAt });
}

function accountDeleted(): AuthError {
  return new AuthError('account_deleted', 'The account was deleted after this sign-in.');
}
