import { type CallOptions } from '~/tenant-calls/call-options';
import { requireCurrent } from '~/tenant-calls/result';
import { type AccountDirectory, type AccountReading } from './account';

/**
 * An account as it is now, for an act; null where there is none (any more). What is remembered does not stand in: it may
 * be the account before the very change that the act is about.
 *
 * @throws {TenantError} also where only what is remembered can be had.
 */
export async function readAccountNow(
  accounts: Pick<AccountDirectory, 'get'>,
  userId: string,
  options: CallOptions,
): Promise<AccountReading | null> {
  return requireCurrent(await accounts.get(userId, { ...options, priority: 'act', isAnew: true }));
}
