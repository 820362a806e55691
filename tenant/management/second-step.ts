import { Router } from 'express';
import { z } from 'zod';
import { ApiError } from '../http/api-errors';
import { TICKET_FACTORS, ticketUrl } from '../state/enrollment-tickets';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { parseBody, userIn } from './input';

const ticketSchema = z.strictObject({
  user_id: z.string(),
  factor: z.enum(TICKET_FACTORS).optional(),
  allow_multiple_enrollments: z.boolean().optional(),
  send_mail: z.boolean().optional(),
  email: z.email().optional(),
  email_locale: z.string().optional(),
});

/** The endpoints that let a person's second step be enrolled, recovered and asked for again. */
export function secondStepRoutes(state: TenantState): Router {
  const { enrollment, enrollmentTickets, rememberedBrowsers } = state;
  return Router()
    .post(
      '/guardian/enrollments/ticket',
      requireScopes('create:guardian_enrollment_tickets'),
      (request, response) => {
        const body = parseBody(ticketSchema, request);
        const person = userIn(state, body.user_id);
        const ticket = enrollmentTickets.issue({
          userId: person.userId,
          factor: body.factor,
          allowsMore: body.allow_multiple_enrollments ?? false,
          mailedTo: body.send_mail ? (body.email ?? person.email) : null,
        });
        const url = ticketUrl(state.issuer, ticket);
        if (ticket.mailedTo !== null) {
          // Auth0's template `enrollment_email`.
          state.mails.add({
            at: new Date(ticket.createdAt).toISOString(),
            from: 'no-reply@tenant.example',
            to: [ticket.mailedTo],
            subject: 'Enroll your device for two-step verification',
            text: `Follow this link to enroll your device: ${url}`,
            html: null,
            headers: {},
          });
        }
        response.json({ ticket_id: ticket.id, ticket_url: url });
      },
    )
    .post(
      '/users/:id/recovery-code-regeneration',
      requireScopes('update:users'),
      (request, response) => {
        const code = enrollment.replaceRecoveryCode(userIn(state, request.params.id));
        if (code === undefined) throw new ApiError(404, 'Enrollment not found.');
        response.json({ recovery_code: code });
      },
    )
    .post(
      '/users/:id/multifactor/actions/invalidate-remember-browser',
      requireScopes('update:users'),
      (request, response) => {
        const { userId } = userIn(state, request.params.id);
        for (const { id } of rememberedBrowsers.where({ userId })) rememberedBrowsers.remove(id);
        response.sendStatus(204);
      },
    );
}
