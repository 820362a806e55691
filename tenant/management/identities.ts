import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { ApiError } from '../http/api-errors';
import { asyncRoute } from '../http/async-route';
import { callerOf } from '../http/request-recording';
import { noteApiCall } from '../state/account-changes';
import { linkAccount, unlinkAccount } from '../state/account-linking';
import { identitiesOf, identityKey, type Person } from '../state/accounts';
import type { TenantState } from '../state/state';
import { hasScope, requireScopes } from './access';
import { parseBody, userIn } from './input';
import { identityBodies } from './user-body';
import { actorOf } from './users';

const linkSchema = z.union(
  [
    z.strictObject({
      provider: z.string().min(1),
      user_id: z.union([z.string().min(1), z.number().int()]),
      connection_id: z.string().optional(),
    }),
    z.strictObject({ link_with: z.string().min(1) }),
  ],
  { error: 'Data does not match any schemas from "oneOf"' },
);

const refuse = (message: string, status = 400) => new ApiError(status, message);

/** Whoever a second ID token was issued to; it has to be from this tenant and for the client that calls. */
async function holderOf(state: TenantState, token: string, caller: string | undefined) {
  const claims = await state.keys
    .verify(token, { issuer: state.issuer, currentDate: new Date(state.clock.now()) })
    .catch(() => undefined);
  if (!claims) throw refuse('The link_with token is not valid');
  if (claims.aud !== caller) {
    throw refuse('The aud of the link_with token must equal the azp of the access token');
  }
  return claims.sub ?? '';
}

function isCalled(person: Person, provider: string, id: string): boolean {
  const key = identityKey(person);
  return key.provider === provider && String(key.user_id) === id;
}

/** The account that is to be linked; throws Auth0's refusals. */
function secondOf(state: TenantState, account: Person, userId: string, isMissing: string): Person {
  if (userId === account.userId) throw refuse('Main identity and the new one are the same');
  if (identitiesOf(account).some((one) => one.userId === userId)) {
    throw refuse('Specified identity already exists', 409);
  }
  const second = state.accounts.byId(userId);
  if (!second) throw refuse(isMissing);
  if (second.linked?.length) throw refuse('Unable to link with the secondary account');
  return second;
}

/** The endpoints that link a way to sign in to an account, and take one away. */
export function identityRoutes(state: TenantState): Router {
  const answer = (response: Response, status: number, account: Person) => {
    const options = { withProviderTokens: hasScope(response, 'read:user_idp_tokens') };
    response.status(status).json(identityBodies(state, account, options));
  };

  const link = async (request: Request, response: Response) => {
    const account = userIn(state, request.params.id);
    const body = parseBody(linkSchema, request);
    const second =
      'link_with' in body
        ? secondOf(
            state,
            account,
            await holderOf(state, body.link_with, callerOf(response).clientId),
            'Provided secondary account not found',
          )
        : secondOf(
            state,
            account,
            `${body.provider}|${body.user_id}`,
            'Linking to an inexistent identity is not allowed',
          );
    const wanted = 'connection_id' in body ? body.connection_id : undefined;
    if (wanted !== undefined && state.connections.get(wanted)?.name !== second.connection) {
      throw refuse('Linking to an inexistent identity is not allowed');
    }
    noteApiCall(state, actorOf(request, response), 'Link a User Account', request.body);
    answer(response, 201, linkAccount(state, account, second));
  };

  return Router()
    .post('/users/:id/identities', requireScopes('update:users'), asyncRoute(link))
    .delete(
      '/users/:id/identities/:provider/:user_id',
      requireScopes('update:users'),
      (request, response) => {
        const account = userIn(state, request.params.id);
        const { provider = '', user_id: id = '' } = request.params;
        if (isCalled(account, provider, id)) throw refuse('Main identity cannot be removed.');
        const identity = account.linked?.find((one) => isCalled(one, provider, id));
        if (!identity) throw refuse('The user does not have the given identity.');
        noteApiCall(state, actorOf(request, response), 'Unlink a User Account', request.params);
        answer(response, 200, unlinkAccount(state, { account, identity }));
      },
    );
}
