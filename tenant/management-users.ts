import { Router } from 'express';
import { pickFields } from './field-selection';
import { requireAnyScope, requireScopes } from './management-auth';
import { invalidRequest, notFound } from './management-errors';
import { logBody, userBody } from './management-shapes';
import type { Person } from './people';
import type { TenantState } from './state';

const LARGEST_PAGE = 100;
/** Auth0 docs, log search: no more results than this can be reached. */
const MOST_RESULTS = 1000;

function wholeNumber(name: string, value: unknown, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value === 'string' && /^\d{1,6}$/.test(value)) return Number(value);
  throw invalidRequest('query_string', `Query validation error: 'Expected an integer' on ${name}.`);
}

/** The endpoints that tell of an account and of what happened to it. */
export function userRoutes(state: TenantState): Router {
  const personIn = (id: string | undefined): Person => {
    const person = state.accounts.byId(id ?? '');
    if (!person) throw notFound('user', 'inexistent_user');
    return person;
  };

  return Router()
    .get('/users/:id', requireScopes('read:users'), (request, response) => {
      response.json(pickFields(userBody(personIn(request.params.id)), request.query));
    })
    .get(
      '/users/:id/logs',
      requireAnyScope('read:logs', 'read:logs_users'),
      (request, response) => {
        const { userId } = personIn(request.params.id);
        const { query } = request;
        const page = wholeNumber('page', query.page, 0);
        const perPage = wholeNumber('per_page', query.per_page, 50);
        if (perPage < 1 || perPage > LARGEST_PAGE || page * perPage >= MOST_RESULTS) {
          throw invalidRequest('query_string', 'You can only page through the first 1000 records.');
        }
        const all = state.accountLog.ofPerson(userId);
        if (query.sort === 'date:1') all.reverse();
        const start = page * perPage;
        const logs = all.slice(start, start + perPage).map(logBody);
        const totals = { start, limit: perPage, length: logs.length, total: all.length };
        response.json(query.include_totals === 'true' ? { ...totals, logs } : logs);
      },
    );
}
