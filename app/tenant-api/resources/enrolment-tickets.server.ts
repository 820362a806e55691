import { EnrollmentsClient } from 'auth0/guardian/enrollments';
import { z } from 'zod';
import { type EnrolmentTickets, type TicketKind } from '~/security/enrolment-tickets';
import { parsedAnswer, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { userIdSchema } from '~/tenant-calls/user-id';

const operation = 'create_enrolment_ticket';
const ticketSchema = z.looseObject({ ticket_url: z.url() });

/** What this endpoint calls them. */
const factorOf = {
  'authenticator-app': 'otp',
  push: 'push-notification',
  phone: 'phone',
  'security-key': 'webauthn-roaming',
} as const satisfies Record<TicketKind, string>;

interface Options {
  /** Where the tenant's pages are: the only places that a person is sent to. */
  pageOrigins: readonly string[];
}

/** The enrolment tickets of an Auth0 tenant (`POST /guardian/enrollments/ticket`). */
export function createEnrolmentTickets(
  resource: Resource,
  { pageOrigins }: Options,
): EnrolmentTickets {
  const enrolments = new EnrollmentsClient(sdkOptions(resource));
  return {
    async create(userId, kind, callOptions) {
      // `email` stays out: it would invite somebody else to the account.
      const body = {
        user_id: parseId(userIdSchema, userId),
        factor: factorOf[kind],
        allow_multiple_enrollments: true,
        send_mail: false,
      };
      const { ticket_url: address } = await resource.gateway.call(
        {
          operation,
          scopes: ['create:guardian_enrollment_tickets'],
          isIdempotent: false,
          person: userId,
          send: async (request) =>
            parsedAnswer(
              ticketSchema,
              await enrolments.createTicket(body, request).withRawResponse(),
              operation,
            ),
        },
        { ...callOptions, priority: 'act' },
      );
      const url = new URL(address);
      if (pageOrigins.includes(url.origin)) return url;
      throw new TenantError('unexpected_answer', `${operation}: the page is none of the tenant's.`);
    },
  };
}
