import { UsersClient } from 'auth0/users';
import { type AccountDirectory } from '~/profile/account';
import { orAbsent, parseAnswer, parseId, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { type ManagementGateway } from '~/tenant-api/pacing/gateway.server';
import { accountSchema } from './schemas';
import { userIdSchema } from '~/tenant-calls/user-id';

interface Options {
  /** Canonical tenant domain with its scheme, no trailing slash. */
  baseUrl: string;
  gateway: ManagementGateway;
  fetch: typeof fetch;
}

/** The accounts of an Auth0 tenant (`GET /users/{id}`, scope `read:users`), never more of them than is needed. */
export function createManagementAccounts(options: Options): AccountDirectory {
  const { gateway } = options;
  const users = new UsersClient(sdkOptions(options));
  return {
    async get(userId, callOptions) {
      const id = parseId(userIdSchema, userId);
      const answer = await gateway.call(
        {
          operation: 'get_user',
          scopes: ['read:users'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            orAbsent(async () => {
              const { data, rawResponse } = await users
                .get(id, { fields: 'email,identities', include_fields: true }, request)
                .withRawResponse();
              return { data: parseAnswer(accountSchema, data, 'get_user'), rawResponse };
            }),
        },
        callOptions,
      );
      if (answer === null) return null;
      return {
        email: answer.email,
        identities: answer.identities.map(({ provider, connection, isSocial, profileData }) => ({
          provider,
          connection,
          isSocial,
          email: profileData.email,
        })),
      };
    },
  };
}
