import { Router } from 'express';
import { ApiError } from '../http/api-errors';

/**
 * What a call about one person turns into when the id is empty, a dot or two dots: `GET /logs` out of
 * `/users/../logs`, `DELETE /users/`, `GET /grants` of everybody. Auth0 answers some of them for the whole tenant; no
 * portal may ever ask, so that here they fail in a way that no test overlooks.
 */
const PATHS = [
  '/users',
  '/users/',
  '/logs',
  '/logs/',
  '/grants/',
  '/device-credentials/',
  '/connected-accounts',
  '/members',
  '/organizations',
  '/organizations/',
  '/organizations/:id/members/',
  '/sessions',
  '/sessions/',
  '/authentication-methods',
  '/identities',
];

/** Lists of one person, if the query says whose. */
const PATHS_OF_A_PERSON = ['/grants', '/device-credentials'];

function refusal(method: string, path: string): ApiError {
  return new ApiError(
    500,
    `${method} ${path} would be about everybody in the tenant`,
    'tenant_wide_call',
  );
}

/** Refuses calls about everybody. */
export function tenantWideRoutes(): Router {
  return Router({ strict: true })
    .all(PATHS, (request, _response, next) => next(refusal(request.method, request.path)))
    .all(PATHS_OF_A_PERSON, (request, _response, next) => {
      next(request.query.user_id ? undefined : refusal(request.method, request.path));
    });
}
