import type { Request, RequestHandler, Response } from 'express';
import { errors } from 'jose';
import { ApiError } from '../http/api-errors';
import { nameCaller } from '../http/request-recording';
import { managementAudience, type ManagementScope } from '../state/applications';
import type { TenantState } from '../state/state';

interface Locals {
  scopes?: readonly string[];
}

async function verify(token: string, state: TenantState) {
  try {
    const payload = await state.keys.verify(token, {
      issuer: state.issuer,
      audience: managementAudience(state),
      currentDate: new Date(state.clock.now()),
    });
    return payload as { scope?: string; azp?: string };
  } catch (error) {
    if (error instanceof errors.JWTExpired) {
      throw new ApiError(
        401,
        'Expired token received for JSON Web Token validation',
        'invalid_token',
      );
    }
    if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') {
      throw new ApiError(
        401,
        `Bad audience, expected ${managementAudience(state)}`,
        'invalid_token',
      );
    }
    throw new ApiError(401, 'Invalid token', 'invalid_token');
  }
}

async function authenticate(request: Request, response: Response, state: TenantState) {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token)
    throw new ApiError(401, 'Missing authentication');
  const { scope = '', azp } = await verify(token, state);
  nameCaller(response, { clientId: azp });
  const withheld: readonly string[] = state.settings.withheldScopes;
  const scopes = scope.split(' ').filter((granted) => !withheld.includes(granted));
  Object.assign(response.locals, { scopes });
}

/** Lets only holders of an access token for this Management API pass. */
export function requireManagementToken(state: TenantState): RequestHandler {
  return (request, response, next) => {
    authenticate(request, response, state).then(() => next(), next);
  };
}

/** Whether the token of the request that is answered here has this scope. */
export function hasScope({ locals }: Response, scope: ManagementScope): boolean {
  return ((locals as Locals).scopes ?? []).includes(scope);
}

/** Lets only tokens with every one of these scopes pass. */
export function requireScopes(...needed: ManagementScope[]): RequestHandler {
  return (_request, response, next) => {
    const { scopes = [] } = response.locals as Locals;
    const missing = needed.filter((scope) => !scopes.includes(scope));
    if (missing.length === 0) return next();
    const wanted = missing.join(',');
    next(new ApiError(403, `Insufficient scope, expected any of: ${wanted}`, 'insufficient_scope'));
  };
}

/** Lets tokens with at least one of these scopes pass. */
export function requireAnyScope(...enough: ManagementScope[]): RequestHandler {
  return (_request, response, next) => {
    const { scopes = [] } = response.locals as Locals;
    if (enough.some((scope) => scopes.includes(scope))) return next();
    const wanted = enough.join(',');
    next(new ApiError(403, `Insufficient scope, expected any of: ${wanted}`, 'insufficient_scope'));
  };
}
