import { type Account } from '~/profile/account';
import { type ReadOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';

/** Where the addresses of accounts are read. */
export interface AddressBook {
  /** @throws {TenantError} */
  get(
    userId: string,
    options?: ReadOptions,
  ): Promise<Pick<Account, 'email' | 'emailVerified'> | null>;
}

/**
 * The e-mail addresses of an account that their owner has proved to be theirs, in the tenant's spelling; none where
 * the tenant does not tell.
 */
export async function confirmedAddresses(
  accounts: AddressBook,
  userId: string,
  options: ReadOptions = {},
): Promise<string[]> {
  const account = await toResult(accounts.get(userId, { ...options, priority: 'act' }));
  if (!account.isKnown || account.value === null) return [];
  const { email, emailVerified } = account.value;
  return email === null || !emailVerified ? [] : [email];
}
