import { type CallOptions } from '~/tenant-calls/call-options';

/** The person's account at the sign-in service, as far as the portal needs it. */
export interface Account {
  email: string | null;
  /** The ways to sign in to it, the account's own first. */
  identities: Identity[];
}

export interface Identity {
  /** In the service's words: `auth0` for a database of the tenant's own, else such as `google-oauth2` or `samlp`. */
  provider: string;
  /** The connection's name in the tenant. */
  connection: string;
  /** The identity's own e-mail address, where it is told. */
  email: string | null;
}

/** The accounts of the sign-in service. */
export interface AccountDirectory {
  /**
   * The person's account; null when there is none (any more).
   *
   * @throws {TenantError} `not_permitted` without the scope `read:users`.
   */
  get(userId: string, options?: CallOptions): Promise<Account | null>;
}
