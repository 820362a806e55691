import { Router, type Request } from 'express';
import { invalidRequest } from '../http/api-errors';
import type { Grant } from '../state/grants';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { requireId } from './input';
import { wholeNumber } from './query';

const LARGEST_PAGE = 100;

function grantBody({ id, userId, clientId, audience, scope, organizationId }: Grant) {
  return {
    id,
    clientID: clientId,
    user_id: userId,
    audience,
    scope,
    organization_id: organizationId,
  };
}

/** What a query names; that it names a person is seen to before (`tenant-wide.ts`). */
function wantedBy({ user_id, client_id, audience }: Request['query']): Partial<Grant> {
  return {
    userId: typeof user_id === 'string' ? user_id : '',
    ...(typeof client_id === 'string' && { clientId: client_id }),
    ...(typeof audience === 'string' && { audience }),
  };
}

/** The endpoints that list and end what people allowed applications. */
export function grantRoutes(state: TenantState): Router {
  const { grants, endings } = state;
  return Router()
    .get('/grants', requireScopes('read:grants'), ({ query }, response) => {
      const perPage = wholeNumber('per_page', query.per_page, 50);
      if (perPage < 1 || perPage > LARGEST_PAGE) {
        throw invalidRequest(
          'query_string',
          `Query validation error: 'Value ${perPage} is greater than maximum ${LARGEST_PAGE}' on property per_page.`,
        );
      }
      const start = wholeNumber('page', query.page, 0) * perPage;
      const all = grants.where(wantedBy(query));
      const page = all.slice(start, start + perPage).map(grantBody);
      const totals = { start, limit: perPage, total: all.length };
      response.json(query.include_totals === 'true' ? { ...totals, grants: page } : page);
    })
    .delete('/grants', requireScopes('delete:grants'), ({ query }, response) => {
      endings.endGrants(grants.where(wantedBy({ user_id: query.user_id })));
      response.sendStatus(204);
    })
    .delete('/grants/:id', requireScopes('delete:grants'), ({ params }, response) => {
      // Auth0 lists no 404, and asks not whose it is.
      const grant = grants.get(requireId(params.id));
      endings.endGrants(grant ? [grant] : []);
      response.sendStatus(204);
    });
}
