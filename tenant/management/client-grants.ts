import { createHash } from 'node:crypto';
import { Router, type Request } from 'express';
import { z } from 'zod';
import { ApiError, invalidRequest, notFound } from '../http/api-errors';
import {
  MANAGEMENT_SCOPES,
  managementAudience,
  SETUP_SCOPES,
  type Application,
} from '../state/applications';
import { MY_ACCOUNT_SCOPES, myAccountAudience } from '../state/my-account';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { parseBody } from './input';
import { pageOf, wholeNumber } from './query';

const scopeSchema = z.array(z.string());

const createSchema = z.strictObject({
  client_id: z.string(),
  audience: z.string(),
  scope: scopeSchema.default([]),
  subject_type: z.enum(['client', 'user']).optional(),
  organization_usage: z.enum(['deny', 'allow', 'require']).optional(),
  allow_any_organization: z.boolean().optional(),
  authorization_details_types: z.array(z.string()).optional(),
});

const changeSchema = createSchema.omit({ client_id: true, audience: true, subject_type: true });

/** What an application may do at one of the tenant's own APIs: by itself, or in the name of a person. */
interface ClientGrant {
  id: string;
  client_id: string;
  audience: string;
  scope: readonly string[];
  subject_type: 'client' | 'user';
}

function grantId(clientId: string, audience: string): string {
  const hash = createHash('sha256').update(`${clientId} ${audience}`).digest('base64url');
  return `cgr_${hash.replaceAll(/\W|_/g, '').slice(0, 16)}`;
}

/** The endpoints of what applications may do at APIs; here the tenant's own are all there are. */
export function clientGrantRoutes(state: TenantState): Router {
  const { applicationChanges, issuer } = state;
  const apis = () => [
    {
      audience: managementAudience(state),
      subject_type: 'client' as const,
      scopes: [...MANAGEMENT_SCOPES, ...SETUP_SCOPES] as readonly string[],
      property: 'managementScopes' as const,
    },
    {
      audience: myAccountAudience(issuer),
      subject_type: 'user' as const,
      scopes: MY_ACCOUNT_SCOPES as readonly string[],
      property: 'myAccountScopes' as const,
    },
  ];

  const grants = (): ClientGrant[] =>
    state
      .applications()
      .flatMap((application) =>
        apis().map(({ audience, subject_type, property }) => ({
          id: grantId(application.clientId, audience),
          client_id: application.clientId,
          audience,
          scope: application[property] ?? [],
          subject_type,
        })),
      )
      .filter(({ scope }) => scope.length > 0)
      .sort((one, other) => (one.id < other.id ? -1 : 1));

  const allow = (clientId: string, audience: string, scope: readonly string[]) => {
    const api = apis().find((one) => one.audience === audience);
    if (!api) throw notFound('API', 'inexistent_resource_server');
    const stranger = scope.find((one) => !api.scopes.includes(one));
    if (stranger !== undefined)
      throw invalidRequest('body', `The scope ${stranger} does not exist.`);
    const change: Partial<Application> = { [api.property]: scope };
    applicationChanges.change(clientId, change);
  };

  const grantIn = ({ params }: Request): ClientGrant => {
    const grant = grants().find(({ id }) => id === params.id);
    if (!grant) throw notFound('client grant', 'inexistent_client_grant');
    return grant;
  };

  return Router()
    .get('/client-grants', requireScopes('read:client_grants'), ({ query }, response) => {
      const filters = ['client_id', 'audience', 'subject_type'] as const;
      const all = grants().filter((grant) =>
        filters.every((name) => query[name] === undefined || query[name] === grant[name]),
      );
      if (query.take !== undefined || query.from !== undefined) {
        const { page, next } = pageOf(all, query, filters);
        response.json({ client_grants: page, next });
        return;
      }
      const limit = wholeNumber('per_page', query.per_page, 50);
      const start = wholeNumber('page', query.page, 0) * limit;
      const page = all.slice(start, start + limit);
      const totals = { start, limit, total: all.length };
      response.json(query.include_totals === 'true' ? { ...totals, client_grants: page } : page);
    })
    .post('/client-grants', requireScopes('create:client_grants'), (request, response) => {
      const { client_id: clientId, audience, scope } = parseBody(createSchema, request);
      if (!state.applications().some((one) => one.clientId === clientId))
        throw notFound('client', 'inexistent_client');
      const id = grantId(clientId, audience);
      if (grants().some((one) => one.id === id))
        throw new ApiError(
          409,
          'A resource with the same identifier already exists.',
          'resource_already_exists',
        );
      allow(clientId, audience, scope);
      response.status(201).json(grants().find((one) => one.id === id));
    })
    .patch('/client-grants/:id', requireScopes('update:client_grants'), (request, response) => {
      const { client_id: clientId, audience } = grantIn(request);
      allow(clientId, audience, parseBody(changeSchema, request).scope);
      response.json(grantIn(request));
    })
    .delete('/client-grants/:id', requireScopes('delete:client_grants'), (request, response) => {
      const { client_id: clientId, audience } = grantIn(request);
      allow(clientId, audience, []);
      response.sendStatus(204);
    });
}
