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

/** A search of the log about deliveries of logout tokens is about applications; any other is about people. */
const SEARCH_OF_DELIVERIES = /\btype:\(?oidc_backchannel_logout_/;

/** Refuses calls about everybody. */
export function tenantWideRoutes(): Router {
  return Router({ strict: true })
    .all(PATHS, (request, _response, next) => next(refusal(request.method, request.path)))
    .all(PATHS_OF_A_PERSON, (request, _response, next) => {
      next(request.query.user_id ? undefined : refusal(request.method, request.path));
    })
    .all('/logs', ({ method, path, query }, _response, next) => {
      const isNarrow = typeof query.q === 'string' && SEARCH_OF_DELIVERIES.test(query.q);
      // When something happened tells of nobody.
      const isOfTimes = query.fields === 'date' && query.include_fields === 'true';
      next(isNarrow || isOfTimes ? undefined : refusal(method, path));
    });
}
