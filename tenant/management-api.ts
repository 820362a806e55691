import { json, Router, type RequestHandler } from 'express';
import { pickFields } from './field-selection';
import { requireManagementToken, requireScopes } from './management-auth';
import { answerApiErrors, ApiError, notFound } from './management-errors';
import { refreshTokenRoutes } from './management-refresh-tokens';
import { sessionRoutes } from './management-sessions';
import { clientBody } from './management-shapes';
import { userRoutes } from './management-users';
import type { TenantState } from './state';

/** Auth0 docs: sessions and refresh tokens come with Enterprise plans; others are answered with 403. */
function requirePlan(state: TenantState): RequestHandler {
  return (request, _response, next) => {
    const isPartOfPlan =
      /^\/(?:sessions|refresh-tokens)\b|^\/users\/[^/]+\/(?:sessions|refresh-tokens|revoke-access)\b/;
    const missing = state.settings.planWithoutSessions && isPartOfPlan.test(request.path);
    next(missing ? new ApiError(403, 'This feature is not enabled for this tenant.') : undefined);
  };
}

function clientRoutes(state: TenantState): Router {
  return Router().get('/clients/:id', requireScopes('read:clients'), (request, response) => {
    const { id } = request.params;
    const application = state.applications().find(({ clientId }) => clientId === id);
    if (!application) throw notFound('client', 'inexistent_client');
    response.json(pickFields(clientBody(application), request.query));
  });
}

/** The Management API v2, as far as it concerns sessions and accounts; to be mounted at `/api/v2`. */
export function managementApi(state: TenantState): Router {
  return Router({ strict: true })
    .use(state.rateLimit.spend)
    .use(requireManagementToken(state))
    .use(requirePlan(state))
    .use(json())
    .use(sessionRoutes(state))
    .use(refreshTokenRoutes(state))
    .use(clientRoutes(state))
    .use(userRoutes(state))
    .use(() => {
      throw new ApiError(404, 'Not Found');
    })
    .use(answerApiErrors);
}
