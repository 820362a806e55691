import { type CallOptions } from '~/tenant-calls/call-options';

/** A connection by which people sign in to the portal. */
export interface OfferedConnection {
  /** What an authorization request and an identity call it. */
  name: string;
  /** In the service's words: `auth0` for a database, else such as `google-oauth2` or `samlp`. */
  provider: string;
  /** What the tenant calls it on its sign-in page; null where it says nothing. */
  displayName: string | null;
}

/** The connections by which people sign in to the portal, which are the same for everybody. */
export interface OfferedConnections {
  /**
   * Null where the tenant does not tell which of its connections those are. `person` is the user id that the call is
   * counted for.
   *
   * @throws {TenantError} `not_permitted` without the scope `read:connections`.
   */
  list(options: CallOptions & { person: string }): Promise<OfferedConnection[] | null>;
}
