import { Router } from 'express';
import { z } from 'zod';
import { MAIL_API } from '../seed/resource-servers';
import { TIDE_PLANNER } from '../seed/third-party-applications';
import { MANAGEMENT_SCOPES, SETUP_SCOPES } from '../state/applications';
import { applicationChange, clientObject, clientObjectSchema } from '../state/client-object';
import type { TenantState } from '../state/state';

const addSchema = z.strictObject({
  email: z.string(),
  count: z.number().int().min(1).max(1000).default(1),
  audience: z.string().default(MAIL_API.identifier),
  scope: z.array(z.string()).default(['read:mail']),
});

/** What an application is in the words of the Management API, and besides: its secret, and what it may do there. */
const changeSchema = clientObjectSchema.extend({
  client_secret: z.string().optional(),
  management_scopes: z.array(z.enum([...MANAGEMENT_SCOPES, ...SETUP_SCOPES])).optional(),
});

/** Registers applications of others that a person lets in at once, and sets any application wrong. */
export function applicationControls(state: TenantState): Router {
  const { accounts, applicationChanges, grants, registeredApplications } = state;
  const routes = Router();
  routes.put('/clients/:id', (request, response) => {
    const find = () => state.applications().find((one) => one.clientId === request.params.id);
    const known = find();
    if (!known) {
      response.status(404).json({ error: 'No application has this client id.' });
      return;
    }
    const {
      client_secret: clientSecret,
      management_scopes: managementScopes,
      ...body
    } = changeSchema.parse(request.body ?? {});
    applicationChanges.change(known.clientId, {
      ...applicationChange(body, known.given),
      ...(clientSecret !== undefined && { clientSecret }),
      ...(managementScopes && { managementScopes }),
    });
    response.json(clientObject(find() ?? known));
  });
  return routes.post('/applications', (request, response) => {
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
