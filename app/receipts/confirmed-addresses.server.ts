import { type AccountReading } from '~/profile/account';
import { type ReadOptions } from '~/tenant-calls/call-options';
import { requireCurrent, toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';

/** Where the addresses of accounts are read. */
export interface AddressBook {
  /** @throws {TenantError} */
  get(
    userId: string,
    options?: ReadOptions,
  ): Promise<Pick<AccountReading, 'email' | 'emailVerified' | 'asOf'> | null>;
}

/**
 * The e-mail addresses of an account that their owner has proved to be theirs, in the tenant's spelling; none where
 * the account may not be read.
 *
 * @throws {TenantError} where it cannot be read now.
 */
export async function confirmedAddresses(
  accounts: AddressBook,
  userId: string,
  options: ReadOptions = {},
): Promise<string[]> {
  const reading = await toResult(accounts.get(userId, { ...options, priority: 'act' }));
  if (!reading.isKnown && reading.reason !== 'not_permitted')
    throw new TenantError(reading.reason, 'The addresses of an account could not be read.');
  const account = reading.isKnown ? reading.value : null;
  if (options.isAnew === true) requireCurrent(account);
  return account?.email == null || !account.emailVerified ? [] : [account.email];
}
