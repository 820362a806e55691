import { UsersClient } from 'auth0/users';
import { z } from 'zod';
import { type AccountDirectory } from '~/profile/account';
import { parsedOrAbsent, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { userIdSchema } from '~/tenant-calls/user-id';
import { email, entriesOf, word } from './answer-fields';

export const accountSchema = z.looseObject({
  email,
  identities: entriesOf(
    z.looseObject({
      provider: word,
      connection: word,
      profileData: z.looseObject({ email }).catch({ email: null }),
    }),
  ),
});

/** The accounts of an Auth0 tenant (`GET /users/{id}`, scope `read:users`), never more of them than is needed. */
export function createAccountDirectory(resource: Resource): AccountDirectory {
  const users = new UsersClient(sdkOptions(resource));
  return {
    async get(userId, callOptions) {
      const id = parseId(userIdSchema, userId);
      const fields = { fields: 'email,identities', include_fields: true };
      const answer = await resource.gateway.call(
        {
          operation: 'get_user',
          scopes: ['read:users'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            parsedOrAbsent(
              accountSchema,
              users.get(id, fields, request).withRawResponse(),
              'get_user',
            ),
        },
        callOptions,
      );
      if (answer === null) return null;
      return {
        email: answer.email,
        identities: answer.identities.map(({ provider, connection, profileData }) => ({
          provider,
          connection,
          email: profileData.email,
        })),
      };
    },
  };
}
