import { json, Router, type RequestHandler } from 'express';
import { answerApiErrors, ApiError, planRefusal, tooManyRequests } from '../http/api-errors';
import type { TenantState } from '../state/state';
import { requireManagementToken } from './access';
import { authenticationMethodRoutes } from './authentication-methods';
import { clientGrantRoutes } from './client-grants';
import { clientRoutes } from './clients';
import { connectedAccountRoutes } from './connected-accounts';
import { deviceCredentialRoutes } from './device-credentials';
import { grantRoutes } from './grants';
import { resourceServerRoutes } from './resource-servers';
import { guardianRoutes } from './guardian';
import { connectionRoutes } from './connections';
import { identityRoutes } from './identities';
import { logRoutes } from './logs';
import { organizationRoutes } from './organizations';
import { passwordTicketRoutes } from './password-tickets';
import { refreshTokenRoutes } from './refresh-tokens';
import { secondStepRoutes } from './second-step';
import { sessionRoutes } from './sessions';
import { tenantSettingsRoutes } from './tenant-settings';
import { tenantWideRoutes } from './tenant-wide';
import { userRoutes } from './users';

/** Counts each request against the tenant's limit, and says in headers how much of it is left. */
function limitRate({ rateLimit }: TenantState): RequestHandler {
  return (_request, response, next) => {
    const { isRefused, limit, remaining, resetAt } = rateLimit.spend();
    response.set({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(resetAt),
    });
    next(isRefused ? tooManyRequests() : undefined);
  };
}

/** Auth0 docs: sessions and refresh tokens come with Enterprise plans; others are answered with 403. */
function requirePlan(state: TenantState): RequestHandler {
  return (request, _response, next) => {
    const isPartOfPlan =
      /^\/(?:sessions|refresh-tokens)\b|^\/users\/[^/]+\/(?:sessions|refresh-tokens|revoke-access)\b/;
    const { planWithoutSessions, planWithout, planRefusalCode } = state.settings;
    const missing =
      (planWithoutSessions && isPartOfPlan.test(request.path)) ||
      planWithout.some((feature) => request.path.split('/').includes(feature));
    next(missing ? planRefusal(planRefusalCode) : undefined);
  };
}

/** The Management API v2, as far as it concerns sessions and accounts; to be mounted at `/api/v2`. */
export function managementApi(state: TenantState): Router {
  return Router({ strict: true })
    .use(limitRate(state))
    .use(requireManagementToken(state))
    .use(requirePlan(state))
    .use(json())
    .use(tenantWideRoutes())
    .use(sessionRoutes(state))
    .use(refreshTokenRoutes(state))
    .use(clientRoutes(state))
    .use(clientGrantRoutes(state))
    .use(tenantSettingsRoutes(state))
    .use(grantRoutes(state))
    .use(deviceCredentialRoutes(state))
    .use(connectedAccountRoutes(state))
    .use(resourceServerRoutes(state))
    .use(connectionRoutes(state))
    .use(userRoutes(state))
    .use(identityRoutes(state))
    .use(passwordTicketRoutes(state))
    .use(logRoutes(state))
    .use(organizationRoutes(state))
    .use(authenticationMethodRoutes(state))
    .use(guardianRoutes(state))
    .use(secondStepRoutes(state))
    .use(() => {
      throw new ApiError(404, 'Not Found');
    })
    .use(answerApiErrors);
}
