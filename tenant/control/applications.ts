import { Router } from 'express';
import { z } from 'zod';
import { MAIL_API } from '../seed/resource-servers';
import { TIDE_PLANNER } from '../seed/third-party-applications';
import type { TenantState } from '../state/state';

const addSchema = z.strictObject({
  email: z.string(),
  count: z.number().int().min(1).max(1000).default(1),
  audience: z.string().default(MAIL_API.identifier),
  scope: z.array(z.string()).default(['read:mail']),
});

/** Registers applications of others that a person lets in at once. */
export function applicationControls(state: TenantState): Router {
  const { accounts, grants, registeredApplications } = state;
  return Router().post('/applications', (request, response) => {
    const { email, count, audience, scope } = addSchema.parse(request.body ?? {});
    const person = accounts.byEmail(email);
    if (!person) {
      response.status(404).json({ error: 'Nobody has this e-mail address.' });
      return;
    }
    const clientIds = Array.from({ length: count }, () => {
      const number = String(registeredApplications.all().length + 1).padStart(4, '0');
      const clientId = `tpc_ReGiStErEd00000000000000${number}`;
      const name = `Partner ${number}`;
      registeredApplications.add({ ...TIDE_PLANNER, id: clientId, clientId, name });
      grants.allow({ userId: person.userId, clientId, audience, scope });
      return clientId;
    });
    response.status(201).json({ clientIds });
  });
}
