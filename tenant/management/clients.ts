import { randomBytes } from 'node:crypto';
import { Router, type Request, type Response } from 'express';
import { notFound } from '../http/api-errors';
import type { Application } from '../state/applications';
import {
  applicationChange,
  clientObject,
  clientObjectSchema,
  clientSummary,
} from '../state/client-object';
import type { TenantState } from '../state/state';
import { hasScope, requireAnyScope, requireScopes } from './access';
import { parseBody } from './input';
import { pickFields, wholeNumber } from './query';

/** Auth0 has one in each tenant, for what holds for all applications. */
const GLOBAL_CLIENT = {
  client_id: 'aLlApPlIcAtIoNs0000000000000001Z',
  name: 'All Applications',
  global: true,
  is_first_party: true,
};

const LARGEST_PAGE = 100;

/** Auth0 docs, refresh tokens: what holds for an application that says nothing. */
const REFRESH_TOKEN = {
  rotation_type: 'non-rotating',
  expiration_type: 'non-expiring',
  leeway: 0,
  infinite_token_lifetime: true,
  infinite_idle_token_lifetime: true,
};

/** An application as the scopes of the token show it. */
function clientBody(application: Application, response: Response) {
  if (!hasScope(response, 'read:clients') && !hasScope(response, 'create:clients'))
    return clientSummary(application);
  const secret = hasScope(response, 'read:client_keys') && {
    client_secret: application.clientSecret,
  };
  return { ...clientObject(application), ...secret };
}

/** Whether the filters of a list let a client through. */
function isWanted(
  body: object,
  { is_global, is_first_party, app_type }: Request['query'],
): boolean {
  const client = body as { global?: boolean; is_first_party?: boolean; app_type?: string };
  const kinds = typeof app_type === 'string' ? app_type.split(',') : undefined;
  return (
    (is_global === undefined || String(client.global ?? false) === is_global) &&
    (is_first_party === undefined || String(client.is_first_party ?? true) === is_first_party) &&
    (kinds === undefined || kinds.includes(client.app_type ?? ''))
  );
}

/** An application that somebody has just registered. */
function registered(
  body: ReturnType<typeof clientObjectSchema.parse>,
): Application & { id: string } {
  const clientId = randomBytes(24).toString('base64url');
  return {
    id: clientId,
    clientId,
    clientSecret: randomBytes(48).toString('base64url'),
    name: '',
    kind: 'regular_web',
    redirectUris: [],
    logoutUris: [],
    managementScopes: [],
    ...applicationChange(body, { refresh_token: REFRESH_TOKEN }),
  };
}

/** The endpoints that tell of applications, register, change and remove them. */
export function clientRoutes(state: TenantState): Router {
  const { applicationChanges, registeredApplications } = state;
  const mayRead = requireAnyScope('read:clients', 'read:client_summary');

  const applicationIn = ({ params }: Request): Application => {
    const application = state.applications().find(({ clientId }) => clientId === params.id);
    if (!application) throw notFound('client', 'inexistent_client');
    return application;
  };

  return Router()
    .get('/clients', mayRead, ({ query }, response) => {
      const perPage = Math.min(wholeNumber('per_page', query.per_page, 50), LARGEST_PAGE);
      const start = wholeNumber('page', query.page, 0) * perPage;
      const all = [
        ...state.applications().map((one) => clientBody(one, response)),
        GLOBAL_CLIENT,
      ].filter((one) => isWanted(one, query));
      const clients = all.slice(start, start + perPage).map((one) => pickFields(one, query));
      const totals = { start, limit: perPage, total: all.length };
      response.json(query.include_totals === 'true' ? { ...totals, clients } : clients);
    })
    .post('/clients', requireScopes('create:clients'), (request, response) => {
      const application = registered(
        parseBody(clientObjectSchema.required({ name: true }), request),
      );
      registeredApplications.add(application);
      response.status(201).json(clientBody(application, response));
    })
    .get('/clients/:id', mayRead, (request, response) => {
      response.json(pickFields(clientBody(applicationIn(request), response), request.query));
    })
    .patch('/clients/:id', requireScopes('update:clients'), (request, response) => {
      const { clientId, given } = applicationIn(request);
      applicationChanges.change(
        clientId,
        applicationChange(parseBody(clientObjectSchema, request), given),
      );
      response.json(clientBody(applicationIn(request), response));
    })
    .delete('/clients/:id', requireScopes('delete:clients'), (request, response) => {
      applicationChanges.remove(request.params.id ?? '');
      response.sendStatus(204);
    });
}
