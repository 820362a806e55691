import { signInPath } from '~/paths';
import { type Account } from '~/profile/account';
import { type ConnectionKind, kindOfIdentity } from '~/profile/connection';
import { formatIdentity } from '~/profile/format-provider';
import { type SignIn } from '~/security/linked-sign-ins';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';

/** One of the sign-ins that lead to the account, as pages show it. */
export interface SignInView {
  /** Its page; null where the service does not say which one it is at its provider. */
  href: string | null;
  kind: ConnectionKind;
  /** As people call the provider, or as its tenant calls the connection. */
  provider: string;
  /** What the person is called there. */
  account: string | null;
  isMain: boolean;
}

/** Whose sign-ins they are. */
export interface SignInFormat {
  userId: string;
  account: Pick<Account, 'email' | 'username'>;
  signInHandles: OpaqueHandles;
}

/** A linked sign-in under a handle in place of its id; `href` is null for one that has no page of its own. */
export function toSignInView(
  { identity, isMain, id }: SignIn,
  { userId, account, signInHandles }: SignInFormat,
): SignInView {
  const { email, username, name } = identity;
  return {
    href: id === null ? null : signInPath(signInHandles.seal(userId, id)),
    kind: kindOfIdentity(identity),
    provider: formatIdentity(identity),
    // The account's own address is that of its main sign-in, which need not say it again.
    account: email ?? username ?? name ?? (isMain ? (account.email ?? account.username) : null),
    isMain,
  };
}
