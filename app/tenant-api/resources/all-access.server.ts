import { UsersClient } from 'auth0/users';
import { type AllAccess } from '~/security/all-access';
import { acceptedAnswer, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { userIdSchema } from '~/tenant-calls/user-id';

/** `POST /users/{id}/revoke-access` of an Auth0 tenant. `onRevoked` hears whose lists are out of date. */
export function createAllAccess(
  resource: Resource,
  { onRevoked }: { onRevoked: (userId: string) => Promise<void> },
): AllAccess {
  const users = new UsersClient(sdkOptions(resource));
  return {
    async revoke(userId, callOptions) {
      const id = parseId(userIdSchema, userId);
      try {
        await resource.gateway.call(
          {
            operation: 'revoke_user_access',
            scopes: ['delete:sessions', 'delete:refresh_tokens'],
            isIdempotent: true,
            person: userId,
            send: async (request) =>
              acceptedAnswer(
                await users.revokeAccess(id, {}, request).withRawResponse(),
                'revoke_user_access',
              ),
          },
          { ...callOptions, priority: 'act' },
        );
      } finally {
        // Also after a failure: what was not answered may have been carried out.
        await onRevoked(userId);
      }
    },
  };
}
