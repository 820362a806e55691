import { IdentitiesClient } from 'auth0/users/identities';
import { z } from 'zod';
import { type AccountDirectory } from '~/profile/account';
import { type LinkedSignIns } from '~/security/linked-sign-ins';
import { parsedAnswer, parseId, type Resource, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { type RequestOptions } from '~/tenant-api/pacing/management-gateway';
import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { userIdSchema } from '~/tenant-calls/user-id';
import { providerSchema } from './account-answer';

type Provider = Parameters<IdentitiesClient['delete']>[1];
type RawResponse = Pick<Response, 'headers' | 'status'>;
type Sent = { withRawResponse(): Promise<{ data: unknown; rawResponse: RawResponse }> };

/** The sign-ins that are left. A page of something in between is no such list, though its status is a success. */
const changedSchema = z.array(z.unknown()).transform(() => 'done' as const);

/** The identities of an Auth0 tenant's users (`POST /users/{id}/identities` and `DELETE
 * /users/{id}/identities/{provider}/{user_id}`, scope `update:users`). */
export function createLinkedSignIns(
  resource: Resource,
  accounts: Pick<AccountDirectory, 'invalidate'>,
): LinkedSignIns {
  const identities = new IdentitiesClient(sdkOptions(resource));

  /** One change of the identities. Its answer holds tokens of providers, and is read by nobody. */
  const change = async (
    userId: string,
    { operation, status }: { operation: 'link_identity' | 'unlink_identity'; status: number },
    send: (request: RequestOptions) => Sent,
    callOptions: CallOptions = {},
  ): Promise<void> => {
    try {
      await resource.gateway.call(
        {
          operation,
          scopes: ['update:users'],
          // A second one would be refused, as if the first had been.
          isIdempotent: false,
          person: userId,
          send: async (request) => {
            const { data, rawResponse } = await send(request).withRawResponse();
            if (rawResponse.status !== status)
              throw new TenantError(
                'unexpected_answer',
                `${operation}: not answered with ${status}.`,
                { status: rawResponse.status },
              );
            return parsedAnswer(changedSchema, { data, rawResponse }, operation);
          },
        },
        { ...callOptions, priority: 'act' },
      );
    } finally {
      // Also after a failure: what was not answered may have been done.
      await accounts.invalidate(userId);
    }
  };

  return {
    async link(userId, signIn, callOptions) {
      const user = parseId(userIdSchema, userId);
      const provider = parseId(providerSchema, signIn.provider) as Provider;
      const body = { provider, user_id: parseId(userIdSchema, signIn.userId) };
      const what = { operation: 'link_identity', status: 201 } as const;
      await change(userId, what, (request) => identities.link(user, body, request), callOptions);
    },
    async unlink(userId, signIn, callOptions) {
      const user = parseId(userIdSchema, userId);
      const provider = parseId(providerSchema, signIn.provider) as Provider;
      const id = parseId(userIdSchema, signIn.userId);
      const what = { operation: 'unlink_identity', status: 200 } as const;
      const send = (request: RequestOptions) => identities.delete(user, provider, id, request);
      await change(userId, what, send, callOptions);
    },
  };
}
