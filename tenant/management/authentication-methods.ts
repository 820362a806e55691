import { Router, type Request } from 'express';
import { z } from 'zod';
import { ApiError, invalidRequest } from '../http/api-errors';
import { partsOf, type Authenticator } from '../state/authenticators';
import { iso } from '../state/clock';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { parseBody, userIn } from './input';
import { wholeNumber } from './query';

const LARGEST_PAGE = 100;

const changeSchema = z.strictObject({
  name: z.string().min(1).optional(),
  preferred_authentication_method: z.enum(['sms', 'voice']).optional(),
});

/** An authentication method as the Management API shows it: secrets of the tenant left out, the person's own in full. */
function methodBody(authenticator: Authenticator) {
  return {
    id: authenticator.id,
    type: authenticator.type,
    confirmed: authenticator.confirmed,
    name: authenticator.name,
    authentication_methods: partsOf(authenticator),
    preferred_authentication_method: authenticator.preferred,
    link_id: authenticator.linkId,
    phone_number: authenticator.phoneNumber,
    email: authenticator.email,
    key_id: authenticator.keyId,
    public_key: authenticator.publicKey,
    relying_party_identifier: authenticator.relyingPartyId,
    created_at: iso(authenticator.createdAt),
    enrolled_at: iso(authenticator.enrolledAt),
    last_auth_at: iso(authenticator.lastAuthAt),
    ...authenticator.passkey,
  };
}

/** The endpoints that list, change and remove what a person has enrolled. */
export function authenticationMethodRoutes(state: TenantState): Router {
  const { authenticators, enrollment, settings } = state;
  const methodsOf = (id: string | undefined) =>
    authenticators.ofPerson(userIn(state, id), settings.factors);

  const methodIn = ({ params }: Request): Authenticator => {
    const { id, methodId = '' } = params;
    const named = methodsOf(id).find(
      (one) => one.id === methodId || partsOf(one)?.some((part) => part.id === methodId),
    );
    if (!named) {
      throw new ApiError(404, 'The authentication method could not be found.');
    }
    return named;
  };

  return Router()
    .get(
      '/users/:id/authentication-methods',
      requireScopes('read:authentication_methods'),
      ({ params, query }, response) => {
        const all = methodsOf(params.id);
        const perPage = wholeNumber('per_page', query.per_page, 50);
        if (perPage < 1 || perPage > LARGEST_PAGE) {
          throw invalidRequest(
            'query_string',
            `Query validation error: 'Value ${perPage} is greater than maximum ${LARGEST_PAGE}' on property per_page.`,
          );
        }
        const start = wholeNumber('page', query.page, 0) * perPage;
        const page = all.slice(start, start + perPage).map(methodBody);
        const totals = { start, limit: perPage, total: all.length };
        response.json(query.include_totals === 'true' ? { ...totals, authenticators: page } : page);
      },
    )
    .delete(
      '/users/:id/authentication-methods',
      requireScopes('delete:authentication_methods'),
      (request, response) => {
        const all = authenticators.where({ userId: userIn(state, request.params.id).userId });
        if (all.some(({ type }) => type === 'passkey')) {
          throw new ApiError(
            403,
            'Operation not permitted when the user has registered at least 1 passkey',
          );
        }
        for (const { id } of all) {
          const remaining = authenticators.get(id);
          if (remaining) enrollment.remove(remaining);
        }
        response.sendStatus(204);
      },
    )
    .get(
      '/users/:id/authentication-methods/:methodId',
      requireScopes('read:authentication_methods'),
      (request, response) => {
        response.json(methodBody(methodIn(request)));
      },
    )
    .patch(
      '/users/:id/authentication-methods/:methodId',
      requireScopes('update:authentication_methods'),
      (request, response) => {
        const method = methodIn(request);
        const { name, preferred_authentication_method: preferred } = parseBody(
          changeSchema,
          request,
        );
        if (preferred !== undefined && method.type !== 'phone') {
          throw invalidRequest(
            'body',
            'preferred_authentication_method applies to phone authentication methods only.',
          );
        }
        if (name !== undefined) method.name = name;
        if (preferred !== undefined) method.preferred = preferred;
        state.accountLog.add({ type: 'gd_update_device_account', user_id: method.userId });
        response.json(methodBody(method));
      },
    )
    .delete(
      '/users/:id/authentication-methods/:methodId',
      requireScopes('delete:authentication_methods'),
      (request, response) => {
        const method = methodIn(request);
        if (method.isImplicit) {
          throw invalidRequest(
            'uri',
            'The authentication method cannot be removed: it comes with the verified email address.',
          );
        }
        enrollment.remove(method);
        response.sendStatus(204);
      },
    );
}
