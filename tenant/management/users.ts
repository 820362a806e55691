import { Router } from 'express';
import { avatarPath, joinedAt, profileChangedAt, type Person } from '../state/accounts';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { userIn } from './input';
import { pickFields } from './query';

/** An account as the Management API shows it, with the sign-ins of its log. */
function userBody({ issuer, accountLog }: TenantState, person: Person) {
  const [provider = 'auth0', id = ''] = person.userId.split('|');
  const signIns = accountLog.ofPerson(person.userId).filter(({ type }) => type === 's');
  return {
    user_id: person.userId,
    email: person.email,
    email_verified: true,
    name: person.name,
    nickname: person.givenName.toLowerCase(),
    given_name: person.givenName,
    family_name: person.familyName,
    picture: new URL(avatarPath(person.userId), issuer).href,
    created_at: joinedAt,
    updated_at: profileChangedAt,
    last_login: signIns[0] && new Date(signIns[0].at).toISOString(),
    last_ip: signIns[0]?.ip,
    logins_count: signIns.length,
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
    response.json(pickFields(userBody(state, userIn(state, request.params.id)), request.query));
  });
}
