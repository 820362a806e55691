import { type CallOptions } from '~/tenant-calls/call-options';

/** Everything by which browsers and applications are signed in to a person's account at the sign-in service. */
export interface AllAccess {
  /**
   * Has all sessions and refresh tokens of the person ended. They may be listed for a while yet.
   *
   * @throws {TenantError} `not_permitted` without the scopes `delete:sessions` and `delete:refresh_tokens`.
   */
  revoke(userId: string, options?: CallOptions): Promise<void>;
}
