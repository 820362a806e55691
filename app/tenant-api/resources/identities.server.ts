import { IdentitiesClient } from 'auth0/users/identities';
import { z } from 'zod';
import { type AccountDirectory } from '~/profile/account';
import { type LinkedSignIns } from '~/security/linked-sign-ins';
import { parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { userIdSchema } from '~/tenant-calls/user-id';

/** Auth0 has a list of these, which grows; the person's own list decides. This keeps it one step of an address. */
const providerSchema = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/);

type Provider = Parameters<IdentitiesClient['delete']>[1];

/** The identities of an Auth0 tenant's users (`DELETE /users/{id}/identities/{provider}/{user_id}`, `update:users`). */
export function createLinkedSignIns(
  resource: Resource,
  accounts: Pick<AccountDirectory, 'invalidate'>,
): LinkedSignIns {
  const identities = new IdentitiesClient(sdkOptions(resource));

  return {
    async unlink(userId, signIn, callOptions) {
      const user = parseId(userIdSchema, userId);
      const provider = parseId(providerSchema, signIn.provider) as Provider;
      const id = parseId(userIdSchema, signIn.userId);
      const operation = 'unlink_identity';
      try {
        await resource.gateway.call(
          {
            operation,
            scopes: ['update:users'],
            // A second one would be refused, as if the first had been.
            isIdempotent: false,
            person: userId,
            // The answer holds tokens of the identities that are left, and is read by nobody.
            send: async (request) => {
              const { rawResponse } = await identities
                .delete(user, provider, id, request)
                .withRawResponse();
              if (rawResponse.status !== 200)
                throw new TenantError('unexpected_answer', `${operation}: not answered with 200.`, {
                  status: rawResponse.status,
                });
              return { data: 'unlinked', rawResponse };
            },
          },
          { ...callOptions, priority: 'act' },
        );
      } finally {
        // Also after a failure: what was not answered may have been done.
        await accounts.invalidate(userId);
      }
    },
  };
}
