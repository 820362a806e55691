import { type Identity } from '~/profile/account';
import { type CallOptions } from '~/tenant-calls/call-options';

/** A sign-in of the account, as a change of it names it. */
export interface SignInKey {
  provider: string;
  /** The provider's own id for the person. */
  userId: string;
}

/** Changes which sign-ins lead to an account. Ids that go out are those of the person's own list, read just before. */
export interface LinkedSignIns {
  /**
   * Makes the account with this main sign-in a way into another one, which its own metadata and whatever hangs on its id
   * are gone with. Nothing of it is merged. Sent once.
   *
   * @throws {TenantError} `not_permitted` without the scope `update:users`; `conflict` for one that is linked already;
   * `invalid_request` for one that there is not, or that has linked sign-ins itself.
   */
  link(userId: string, signIn: SignInKey, options?: CallOptions): Promise<void>;
  /**
   * Takes a linked sign-in away, which has an account of its own again: an empty one. Sent once.
   *
   * @throws {TenantError} `not_permitted` without the scope `update:users`; `invalid_request` for the main sign-in, and
   * for one that is not linked.
   */
  unlink(userId: string, signIn: SignInKey, options?: CallOptions): Promise<void>;
}

/** One of the sign-ins that lead to an account. */
export interface SignIn {
  identity: Identity;
  /** Whether it is the one that the account began with, after which it is named. */
  isMain: boolean;
  /** What tells it from the others in this account; null where its provider's id is not told. Never shown as it is. */
  id: string | null;
}
