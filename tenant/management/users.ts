import { Router } from 'express';
import type { Person } from '../state/accounts';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { userIn } from './input';
import { pickFields } from './query';

/** An account as the Management API shows it. */
function userBody(person: Person) {
  const [provider = 'auth0', id = ''] = person.userId.split('|');
  return {
    user_id: person.userId,
    email: person.email,
    email_verified: true,
    name: person.name,
    given_name: person.givenName,
    family_name: person.familyName,
    blocked: person.blocked || undefined,
    identities: [
      {
        provider,
        user_id: id,
        connection: person.connection,
        isSocial: provider !== 'auth0',
      },
    ],
  };
}

/** The endpoint that tells of an account. */
export function userRoutes(state: TenantState): Router {
  return Router().get('/users/:id', requireScopes('read:users'), (request, response) => {
    response.json(pickFields(userBody(userIn(state, request.params.id)), request.query));
  });
}
