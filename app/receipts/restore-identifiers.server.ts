import { type AccountDirectory } from '~/profile/account';
import { passwordIdentityOf } from '~/profile/password-identity';
import { readAccountNow } from '~/profile/read-account-now.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { toResult } from '~/tenant-calls/result';
import { isDoubtfulRefusal, takenAtItsWord, TenantError } from '~/tenant-calls/tenant-error';
import { type UndoFacts } from './undo-facts';

/**
 * Gives an account the address back that a change took away. False where somebody else has it by now, or the account's own
 * connection does not let it be set; null where the change took none.
 *
 * @throws {TenantError} where that cannot be done for now.
 */
export async function restoreEmail(
  { accounts }: { accounts: Pick<AccountDirectory, 'get' | 'changeEmail'> },
  userId: string,
  { previousEmail }: UndoFacts,
  options: CallOptions,
): Promise<boolean | null> {
  if (previousEmail === null) return null;
  const account = await readAccountNow(accounts, userId, options);
  if (account?.email?.toLowerCase() === previousEmail.toLowerCase()) return true;
  const found = account === null ? null : passwordIdentityOf(account);
  if (found === null) return false;
  const { connection } = found.identity;
  try {
    await accounts.changeEmail(userId, { email: previousEmail, connection }, options);
    return true;
  } catch (error) {
    const after = isDoubtfulRefusal(error) ? await readAccountNow(accounts, userId, options) : null;
    if (after?.email?.toLowerCase() === previousEmail.toLowerCase()) return true;
    const refused = isDoubtfulRefusal(error) && after !== null ? takenAtItsWord(error) : error;
    const isForGood =
      refused instanceof TenantError && ['invalid_request', 'conflict'].includes(refused.code);
    if (isForGood) return false;
    throw error;
  }
}

/**
 * Gives an account the user name back that a change took away. False where that could not be done, as somebody else has
 * it by now, or the tenant did not let it: nothing else waits for it. Null where there is none to give.
 */
export async function restoreUsername(
  { accounts }: { accounts: Pick<AccountDirectory, 'get' | 'changeUsername'> },
  userId: string,
  username: string | null,
  options: CallOptions,
): Promise<boolean | null> {
  if (username === null) return null;
  const read = await toResult(readAccountNow(accounts, userId, options));
  const account = read.isKnown ? read.value : null;
  if (account?.username === username) return true;
  const connection = account === null ? null : passwordIdentityOf(account)?.identity.connection;
  if (connection == null) return false;
  const changed = await toResult(
    accounts.changeUsername(userId, { username, connection }, options),
  );
  if (changed.isKnown || changed.reason !== 'unexpected_answer') return changed.isKnown;
  // It may have been done all the same.
  const after = await toResult(readAccountNow(accounts, userId, options));
  return after.isKnown && after.value?.username === username;
}
