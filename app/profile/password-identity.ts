import { type Account, type Identity } from './account';
import { kindOfIdentity } from './connection';

/** The way to sign in whose password the sign-in service keeps. */
export interface PasswordIdentity {
  identity: Identity;
  /** Whether it is the account's own, and not a linked one. */
  isFirst: boolean;
  /** Where mails about the password go; null where there is no address. */
  email: string | null;
}

/** Null where the service keeps no password of the account. */
export function passwordIdentityOf({
  email,
  identities,
}: Pick<Account, 'email' | 'identities'>): PasswordIdentity | null {
  const identity = identities.find((one) => kindOfIdentity(one) === 'database');
  if (identity === undefined) return null;
  const isFirst = identity === identities[0];
  // The account's own address is that of its first identity.
  return { identity, isFirst, email: identity.email ?? (isFirst ? email : null) };
}
