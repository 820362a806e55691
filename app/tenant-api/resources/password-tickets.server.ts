import { TicketsClient } from 'auth0/tickets';
import { z } from 'zod';
import { passwordTicketMs, type PasswordTickets } from '~/security/password-tickets';
import { parsedAnswer, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { userIdSchema } from '~/tenant-calls/user-id';

const operation = 'create_password_ticket';
const ticketSchema = z.looseObject({ ticket: z.url() });

interface Options {
  /** The application that the page leads back to. */
  portalClientId: string;
  /** Where the tenant's pages are: the only places that a person is sent to. */
  pageOrigins: readonly string[];
}

/** The password tickets of an Auth0 tenant (`POST /tickets/password-change`, scope `create:user_tickets`). */
export function createPasswordTickets(
  resource: Resource,
  { portalClientId, pageOrigins }: Options,
): PasswordTickets {
  const tickets = new TicketsClient(sdkOptions(resource));
  return {
    async create(userId, identity, callOptions) {
      const body = {
        user_id: parseId(userIdSchema, userId),
        client_id: portalClientId,
        // Without it a ticket is good for five days.
        ttl_sec: passwordTicketMs / 1000,
        includeEmailInRedirect: false,
        ...(identity === null || identity.userId === null
          ? {}
          : { identity: { user_id: identity.userId, provider: 'auth0' as const } }),
      };
      const { ticket } = await resource.gateway.call(
        {
          operation,
          scopes: ['create:user_tickets'],
          isIdempotent: false,
          person: userId,
          send: async (request) =>
            parsedAnswer(
              ticketSchema,
              await tickets.changePassword(body, request).withRawResponse(),
              operation,
            ),
        },
        { ...callOptions, priority: 'act' },
      );
      const url = new URL(ticket);
      if (pageOrigins.includes(url.origin)) return url;
      throw new TenantError('unexpected_answer', `${operation}: the page is none of the tenant's.`);
    },
  };
}
