import { UsersClient } from 'auth0/users';
import { type AccountDirectory, type AccountPatch, deletionScopes } from '~/profile/account';
import {
  acceptedOrAbsent,
  parsedAnswer,
  parsedOrGone,
  parseId,
  type Resource,
  sdkOptions,
} from '~/tenant-api/auth0-sdk.server';
import { createRemembered } from '~/tenant-api/remembered.server';
import { type Memory } from '~/tenant-api/remembered-values.server';
import { type CallOptions, type ChangeOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { userIdSchema } from '~/tenant-calls/user-id';
import { accountSchema, changedSchema, storedAccountSchema, toAccount } from './account-answer';

interface Options {
  /** The own fields of `user_metadata` that the portal may read. */
  metadataKeys: readonly string[];
  /** The portal's own application, in whose name an address is changed. */
  portalClientId: string;
}

/** Everything that the portal ever writes to an account. */
interface WrittenAttributes {
  name?: string | null;
  given_name?: string | null;
  family_name?: string | null;
  nickname?: string | null;
  picture?: string | null;
  user_metadata?: Record<string, unknown>;
  username?: string;
  email?: string;
  email_verified?: true;
  connection?: string;
  client_id?: string;
  blocked?: boolean;
}

/**
 * The accounts of an Auth0 tenant (`GET /users/{id}`, scope `read:users`; `PATCH /users/{id}`, scope `update:users`;
 * `DELETE /users/{id}`, scope `delete:users`).
 * The whole account is asked for, as `fields` does not know all of it; `app_metadata` and the tokens of identities are
 * dropped here.
 */
export function createAccountDirectory(
  resource: Resource,
  memory: Memory,
  { metadataKeys, portalClientId }: Options,
): AccountDirectory {
  const users = new UsersClient(sdkOptions(resource));
  const accounts = createRemembered(memory, {
    name: 'account',
    read: async (userId, callOptions: CallOptions) => ({ account: await ask(userId, callOptions) }),
    schema: storedAccountSchema,
  });

  const ask = async (userId: string, callOptions: CallOptions) => {
    const id = parseId(userIdSchema, userId);
    const answer = await resource.gateway.call(
      {
        operation: 'get_user',
        scopes: ['read:users'],
        isIdempotent: true,
        person: userId,
        send: (request) =>
          parsedOrGone(
            accountSchema,
            users.get(id, undefined, request).withRawResponse(),
            'get_user',
          ),
      },
      callOptions,
    );
    if (answer === null) return null;
    if (answer.user_id !== id)
      throw new TenantError('unexpected_answer', 'get_user: the account of somebody else.');
    return toAccount(answer, metadataKeys);
  };

  const write = async (
    userId: string,
    attributes: WrittenAttributes,
    { onAnswered, ...callOptions }: ChangeOptions<'updated'>,
  ): Promise<void> => {
    const id = parseId(userIdSchema, userId);
    try {
      await resource.gateway.call(
        {
          operation: 'update_user',
          scopes: ['update:users'],
          // All but a name or an address, which may be somebody else's by the second time.
          isIdempotent: attributes.blocked !== undefined,
          person: userId,
          // The answer holds the whole account, `app_metadata` too, of which nothing goes on.
          send: async (request) =>
            parsedAnswer(
              changedSchema(id),
              await users.update(id, attributes, request).withRawResponse(),
              'update_user',
            ),
        },
        callOptions,
      );
      onAnswered?.('updated');
    } finally {
      // Also after a failure: a change whose answer was lost may have been made.
      await accounts.invalidate(userId);
    }
  };

  return {
    async get(userId, options = {}) {
      const { value, asOf } = await accounts.get(parseId(userIdSchema, userId), options);
      return value.account === null ? null : { ...value.account, asOf };
    },
    async isAtHand(userId) {
      return (await accounts.getCached(userId))?.isFresh === true;
    },
    async update(userId, patch, options = {}) {
      const attributes = attributesOf(patch);
      if (Object.keys(attributes).length > 0) await write(userId, attributes, options);
    },
    changeUsername: (userId, { username, connection }, options = {}) =>
      write(userId, { username, connection }, options),
    changeEmail: (userId, { email, connection }, options = {}) =>
      write(
        userId,
        { email, email_verified: true, connection, client_id: portalClientId },
        options,
      ),
    async delete(userId, callOptions = {}) {
      // An empty id would be the address of all accounts.
      const id = parseId(userIdSchema, userId);
      try {
        await resource.gateway.call(
          {
            operation: 'delete_user',
            scopes: deletionScopes,
            // Whoever signs up again by the same social sign-in has the same id: a repeated call could meet them.
            isIdempotent: false,
            person: userId,
            send: (request) =>
              acceptedOrAbsent(users.delete(id, request).withRawResponse(), 'delete_user'),
          },
          { ...callOptions, priority: 'act' },
        );
      } finally {
        await accounts.invalidate(userId);
      }
    },
    setBlocked: (userId, isBlocked, options = {}) =>
      write(userId, { blocked: isBlocked }, { ...options, priority: 'act' }),
    invalidate: (userId) => accounts.invalidate(userId),
    purge: (userId) => accounts.purge(userId),
  };
}

/** Attribute by attribute, so that nothing else that an object may hold is sent. */
function attributesOf(patch: AccountPatch): WrittenAttributes {
  const { name, givenName, familyName, nickname, picture, userMetadata = {} } = patch;
  const own = Object.entries(userMetadata);
  return {
    ...(name === undefined ? {} : { name }),
    ...(givenName === undefined ? {} : { given_name: givenName }),
    ...(familyName === undefined ? {} : { family_name: familyName }),
    ...(nickname === undefined ? {} : { nickname }),
    ...(picture === undefined ? {} : { picture }),
    // `{}` would delete everything that is kept there.
    ...(own.length === 0 ? {} : { user_metadata: Object.fromEntries(own) }),
  };
}
