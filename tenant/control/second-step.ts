import { Router } from 'express';
import { z } from 'zod';
import { ticketUrl } from '../state/enrollment-tickets';
import { newRecoveryCode, newTotpKey, totpCode } from '../state/one-time-codes';
import type { TenantState } from '../state/state';

const addSchema = z.strictObject({
  email: z.string(),
  type: z.enum(['totp', 'phone', 'webauthn-roaming', 'webauthn-platform', 'recovery-code']),
  count: z.number().int().min(1).max(60).default(1),
  name: z.string().optional(),
  phoneNumber: z.string().optional(),
  confirmed: z.boolean().default(true),
});

function secretOf(type: string) {
  if (type === 'totp') return { secret: newTotpKey() };
  return type === 'recovery-code' ? { secret: newRecoveryCode() } : {};
}

/** Adds methods that nobody had to enrol, and tells what telephones and apps would show. */
export function secondStepControls(state: TenantState): Router {
  const { accounts, authenticators, clock, enrollment, enrollmentTickets, sentCodes } = state;
  return Router()
    .post('/authentication-methods', (request, response) => {
      const { email, count, confirmed, ...given } = addSchema.parse(request.body ?? {});
      const person = accounts.byEmail(email);
      if (!person) {
        response.status(404).json({ error: 'Nobody has this e-mail address.' });
        return;
      }
      const added = Array.from({ length: count }, () =>
        enrollment.begin(person, { ...given, ...secretOf(given.type) }),
      );
      if (confirmed) added.forEach((one) => enrollment.complete(one));
      response.status(201).json({ ids: added.map(({ id }) => id) });
    })
    .get('/totp-codes', ({ query }, response) => {
      const person = accounts.byEmail(typeof query.email === 'string' ? query.email : '');
      const apps = authenticators.where({ userId: person?.userId ?? '', type: 'totp' });
      const now = clock.now();
      response.json({
        codes: apps.map(({ id, secret = '' }) => ({ id, code: totpCode(secret, now) })),
      });
    })
    .get('/sent-codes', (_request, response) => {
      response.json({ codes: sentCodes.list() });
    })
    .delete('/sent-codes', (_request, response) => {
      sentCodes.clear();
      response.sendStatus(204);
    })
    .get('/enrollment-tickets', (_request, response) => {
      const tickets = enrollmentTickets.all().map(({ token, ...ticket }) => ({
        ...ticket,
        url: ticketUrl(state.issuer, { token }),
      }));
      response.json({ tickets });
    });
}
