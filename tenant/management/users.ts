import { Router, type Request, type Response } from 'express';
import { invalidRequest } from '../http/api-errors';
import { callerOf } from '../http/request-recording';
import { visitorOf } from '../http/visitor';
import { noteApiCall, type Actor } from '../state/account-changes';
import { deleteAccount } from '../state/account-deletion';
import type { TenantState } from '../state/state';
import { hasScope, requireScopes } from './access';
import { parseBody, userIn } from './input';
import { pickFields } from './query';
import { userBody } from './user-body';
import { applyPatch } from './user-patch';
import { checkPatch, targetOf } from './user-patch-rules';
import { userPatchSchema } from './user-patch-schema';

/** What `fields` may name. Auth0's own pattern lacks `phone_verified` and `multifactor`. */
const FIELDS =
  'user_id|email|email_verified|username|phone_number|created_at|updated_at|identities|app_metadata|user_metadata|picture|name|nickname|last_ip|last_login|last_password_reset|logins_count|blocked|given_name|family_name';
const FIELD_LIST = new RegExp(`^(${FIELDS})(,(${FIELDS}))*$`);

/** Who calls the Management API, for the log of an account. */
export function actorOf(request: Request, response: Response): Actor {
  const { ip, userAgent } = visitorOf(request, {});
  return { clientId: callerOf(response).clientId, ip, userAgent };
}

/** The endpoints that tell of an account and change it. */
export function userRoutes(state: TenantState): Router {
  const bodyFor = (response: Response) => ({
    withProviderTokens: hasScope(response, 'read:user_idp_tokens'),
  });
  return Router()
    .get('/users/:id', requireScopes('read:users'), (request, response) => {
      const { fields } = request.query;
      if (typeof fields === 'string' && fields !== '' && !FIELD_LIST.test(fields)) {
        throw invalidRequest(
          'query_string',
          `Query validation error: 'String does not match pattern' on property fields.`,
        );
      }
      const body = userBody(state, userIn(state, request.params.id), bodyFor(response));
      response.json(pickFields(body, request.query));
    })
    .patch('/users/:id', requireScopes('update:users'), (request, response) => {
      const patch = parseBody(userPatchSchema, request);
      const target = targetOf(state, userIn(state, request.params.id), patch);
      checkPatch(state, target, patch);
      const actor = actorOf(request, response);
      const account = applyPatch(state, target, patch, actor);
      noteApiCall(state, actor, 'Update a User', request.body);
      response.json(userBody(state, account, bodyFor(response)));
    })
    .delete('/users/:id', requireScopes('delete:users'), (request, response) => {
      // Auth0 lists no 404 here: who has no account is deleted already.
      const account = state.accounts.byId(request.params.id ?? '');
      if (account) deleteAccount(state, account, actorOf(request, response));
      response.sendStatus(204);
    });
}
