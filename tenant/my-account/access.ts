import type { Request, RequestHandler, Response } from 'express';
import { Problem } from '../http/problem';
import { nameCaller } from '../http/request-recording';
import type { Person } from '../state/accounts';
import { myAccountAudience, type MyAccountScope } from '../state/my-account';
import type { TenantState } from '../state/state';

interface Locals {
  person?: Person;
  scopes?: readonly string[];
  clientId?: string;
}

async function authenticate(request: Request, response: Response, state: TenantState) {
  const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer') throw new Problem(401, 'Missing authentication');
  const expected = { issuer: state.issuer, audience: myAccountAudience(state.issuer) };
  const { sub, azp, scope } = await state.keys
    .verify(token, { ...expected, currentDate: new Date(state.clock.now()) })
    .catch(() => {
      throw new Problem(401, 'Invalid Token');
    });
  const clientId = typeof azp === 'string' ? azp : undefined;
  nameCaller(response, { clientId });
  const person = state.accounts.byId(sub ?? '');
  if (!person || person.blocked) throw new Problem(401, 'Invalid Token');
  const withheld: readonly string[] = state.settings.withheldScopes;
  const scopes = (typeof scope === 'string' ? scope : '')
    .split(' ')
    .filter((granted) => !withheld.includes(granted));
  Object.assign(response.locals, { person, scopes, clientId });
}

/** Lets only people pass who hold an access token for this API. */
export function requirePerson(state: TenantState): RequestHandler {
  return (request, response, next) => {
    authenticate(request, response, state).then(() => next(), next);
  };
}

/** Lets only tokens with this scope pass. */
export function requireScope(needed: MyAccountScope): RequestHandler {
  return (_request, response, next) => {
    const { scopes = [] } = response.locals as Locals;
    next(
      scopes.includes(needed)
        ? undefined
        : new Problem(403, `Insufficient scope, expected: ${needed}`),
    );
  };
}

/** Whose token it is. */
export function personIn(response: Response): Person {
  const { person } = response.locals as Locals;
  if (!person) throw new Problem(401, 'Missing authentication');
  return person;
}
