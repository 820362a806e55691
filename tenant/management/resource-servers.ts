import { Router } from 'express';
import { notFound } from '../http/api-errors';
import { canary } from '../state/canary';
import type { ResourceServer } from '../state/resource-servers';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { pickFields, wholeNumber } from './query';

function resourceServerBody(api: ResourceServer) {
  return {
    id: api.id,
    name: api.name,
    identifier: api.identifier,
    is_system: api.isSystem,
    scopes: api.scopes,
    signing_alg: 'RS256',
    signing_secret: canary('signing-secret', api.id),
    token_lifetime: api.tokenSeconds,
  };
}

/** The endpoints that tell what the tenant's APIs are called, and what can be allowed there. */
export function resourceServerRoutes({ resourceServers }: TenantState): Router {
  return Router()
    .get('/resource-servers', requireScopes('read:resource_servers'), ({ query }, response) => {
      const wanted = [query.identifiers ?? []].flat();
      const all = resourceServers
        .where({})
        .filter(({ identifier }) => wanted.length === 0 || wanted.includes(identifier));
      const perPage = wholeNumber('per_page', query.per_page, 50);
      const start = wholeNumber('page', query.page, 0) * perPage;
      const page = all.slice(start, start + perPage).map(resourceServerBody);
      const totals = { start, limit: perPage, total: all.length };
      response.json(query.include_totals === 'true' ? { ...totals, resource_servers: page } : page);
    })
    .get('/resource-servers/:id', requireScopes('read:resource_servers'), (request, response) => {
      const { id } = request.params;
      const found = resourceServers.all().find((one) => one.id === id || one.identifier === id);
      if (!found) throw notFound('resource server', 'inexistent_resource_server');
      response.json(pickFields(resourceServerBody(found), request.query));
    });
}
