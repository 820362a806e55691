import { readHeldDeletion } from '~/receipts/lock-account.server';
import { type AppLoadContext } from '~/request/context';
import { maskEmail } from '~/security/mask-email';
import { toResult } from '~/tenant-calls/result';
import { type CallOptions } from '~/tenant-calls/call-options';

/** What the page tells that asks whether the account is to be locked. */
export interface LockQuestion {
  /** Where a link that unlocks the account would be sent, masked; null where none can be. */
  linkTo: string | null;
  hasMail: boolean;
  /** Whether a deletion of the account waits, and is cancelled by the lock. */
  cancelsDeletion: boolean;
}

/**
 * What is told before an account is locked. An account that cannot be read counts as one without an address for
 * the link.
 */
export async function loadLockQuestion(
  context: AppLoadContext,
  userId: string,
  options: CallOptions,
): Promise<LockQuestion> {
  const { accountRecords, mail } = context.services;
  return {
    linkTo: await findLinkAddress(context, userId, options),
    hasMail: mail !== null,
    cancelsDeletion: await readHeldDeletion(accountRecords, userId),
  };
}

/** The confirmed address of the account, masked, which a link can be sent to; null where there is none, or no mail. */
export async function findLinkAddress(
  { services: { accounts, mail } }: Pick<AppLoadContext, 'services'>,
  userId: string,
  options: CallOptions,
): Promise<string | null> {
  if (mail === null) return null;
  const account = await toResult(accounts.get(userId, options));
  if (!account.isKnown || account.value?.emailVerified !== true) return null;
  return maskEmail(account.value.email ?? '');
}
