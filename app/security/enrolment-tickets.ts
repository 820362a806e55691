import { days } from '~/durations';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type MethodKind } from './authentication-method';

/**
 * The second factors that a ticket can set up. E-mail comes with the account, and what is built into a device is offered
 * by the sign-in pages alone (Auth0 docs, "Configure WebAuthn with Device Biometrics for MFA").
 */
export const ticketKinds = [
  'authenticator-app',
  'push',
  'phone',
  'security-key',
] as const satisfies readonly MethodKind[];
export type TicketKind = (typeof ticketKinds)[number];

/** How long a page can be used: fixed, and no call takes it back (Auth0 docs, enrollment tickets). */
export const enrolmentTicketMs = days(5);

/** Pages of the sign-in service on which a person sets up a second factor. */
export interface EnrolmentTickets {
  /**
   * The address of such a page, good for one factor and for `enrolmentTicketMs`. Whoever has it can add a factor to the
   * account: it goes into a redirect and nowhere else. Sent once.
   *
   * @throws {TenantError} `not_permitted` without the scope `create:guardian_enrollment_tickets`.
   */
  create(userId: string, kind: TicketKind, options?: CallOptions): Promise<URL>;
}
