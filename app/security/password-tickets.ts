import { type Identity } from '~/profile/account';
import { type CallOptions } from '~/tenant-calls/call-options';

/** How long the page for a new password can be opened. */
export const passwordTicketMs = 600_000;

/** Pages of the sign-in service on which a person sets a password without giving the old one. */
export interface PasswordTickets {
  /**
   * The address of such a page, good for one password and for `passwordTicketMs`; earlier ones of the person are void
   * from then on. Whoever has it has the account: it goes into a redirect and nowhere else. `identity` is the database
   * sign-in whose password it is, where that is not the account's first. Sent once.
   *
   * @throws {TenantError} `not_permitted` without the scope `create:user_tickets`; `invalid_request` where the account
   * has no such password, or no e-mail address.
   */
  create(userId: string, identity: Identity | null, options?: CallOptions): Promise<URL>;
}
