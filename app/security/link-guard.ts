import { type Account } from '~/profile/account';
import { type SignInKey } from './linked-sign-ins';

/**
 * Why a sign-in is not linked:
 *
 * - `same_account`: it opens this account already
 * - `another_connection`: it was made by another connection than the one that was asked for
 * - `second_unknown`: there is no account behind it, or none that can be read
 * - `linked_elsewhere`: it belongs to an account that has linked sign-ins itself
 * - `email_not_confirmed`: its account has no address that was proved to be the person's
 */
export const linkRefusals = [
  'same_account',
  'another_connection',
  'second_unknown',
  'linked_elsewhere',
  'email_not_confirmed',
] as const;
export type LinkRefusal = (typeof linkRefusals)[number];

/** Who has signed in beside the person, and by which connection they were to do so. */
export interface SecondAccount {
  userId: string;
  connection: string;
  /** Null where there is none. */
  account: Pick<Account, 'emailVerified' | 'email' | 'identities'> | null;
}

/** Why this account does not become a way into the account of `userId`; null where it may. */
export function refuseLinking(userId: string, second: SecondAccount): LinkRefusal | null {
  if (second.userId === userId) return 'same_account';
  const { account } = second;
  const [own, ...others] = account?.identities ?? [];
  if (account === null || own === undefined) return 'second_unknown';
  // Auth0 links no account that has linked sign-ins; one of them may be what the person signed in by.
  if (others.length > 0) return 'linked_elsewhere';
  if (own.connection !== second.connection) return 'another_connection';
  if (`${own.provider}|${own.userId}` !== second.userId) return 'second_unknown';
  return account.email !== null && account.emailVerified ? null : 'email_not_confirmed';
}

/** What an account's own sign-in is called by: the provider is what stands before the first bar of its user id. */
export function signInKeyOf(userId: string): SignInKey {
  const bar = userId.indexOf('|');
  return { provider: userId.slice(0, bar), userId: userId.slice(bar + 1) };
}
