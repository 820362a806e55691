import { UsersClient } from 'auth0/users';
import { AuthenticationMethodsClient } from 'auth0/users/authenticationMethods';
import { MultifactorClient } from 'auth0/users/multifactor';
import { z } from 'zod';
import { type AuthenticationMethodsApi } from '~/security/authentication-methods';
import { mergeMethods, type MethodEntry } from '~/security/merge-methods';
import {
  acceptedAnswer,
  acceptedOrAbsent,
  parsedAnswer,
  parsedOrAbsent,
  parsedOrGone,
  parseId,
  type Resource,
  sdkOptions,
} from '~/tenant-api/auth0-sdk.server';
import { userIdSchema } from '~/tenant-calls/user-id';
import { methodIdSchema, methodPageSchema } from './authentication-method-answer';

/** Auth0 lets a person have some 50 factors and 20 passkeys; more than this is no list of one person's. */
const mostPages = 5;
const pageSize = 100;

const recoveryCodeSchema = z.looseObject({ recovery_code: z.string().min(8).max(128) });
const methodSchema = z.looseObject({});

/**
 * The authentication methods of an Auth0 tenant (scopes `read:`, `update:` and `delete:authentication_methods`, and
 * `update:users` for recovery codes and remembered browsers).
 */
export function createAuthenticationMethodsApi(resource: Resource): AuthenticationMethodsApi {
  const { gateway } = resource;
  const methods = new AuthenticationMethodsClient(sdkOptions(resource));
  const users = new UsersClient(sdkOptions(resource));
  const multifactor = new MultifactorClient(sdkOptions(resource));

  return {
    async list(userId, callOptions) {
      const user = parseId(userIdSchema, userId);
      const operation = 'list_authentication_methods';
      const entries: MethodEntry[] = [];
      const ids = new Set<string>();
      let unreadableCount = 0;
      for (let page = 0; page < mostPages; page += 1) {
        const read = await gateway.call(
          {
            operation,
            scopes: ['read:authentication_methods'],
            isIdempotent: true,
            person: userId,
            send: async (request) => {
              const query = { page, per_page: pageSize, include_totals: true };
              const { response: data, rawResponse } = await methods.list(user, query, request);
              return parsedAnswer(methodPageSchema, { data, rawResponse }, operation);
            },
          },
          callOptions,
        );
        const idsBefore = ids.size;
        for (const { method } of read.entries) ids.add(method.id);
        // Whoever gives the same whatever the page has no more to give.
        if (page > 0 && ids.size === idsBefore) break;
        entries.push(...read.entries);
        unreadableCount += read.unusableCount;
        if (read.length < pageSize) break;
      }
      return { methods: mergeMethods(entries), unreadableCount };
    },

    async rename(userId, methodId, name, callOptions) {
      const [user, id] = [parseId(userIdSchema, userId), parseId(methodIdSchema, methodId)];
      const operation = 'update_authentication_method';
      const answer = await gateway.call(
        {
          operation,
          scopes: ['update:authentication_methods'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            parsedOrAbsent(
              methodSchema,
              methods.update(user, id, { name }, request).withRawResponse(),
              operation,
            ),
        },
        { ...callOptions, priority: 'act' },
      );
      return answer !== null;
    },

    async remove(userId, methodId, callOptions) {
      const [user, id] = [parseId(userIdSchema, userId), parseId(methodIdSchema, methodId)];
      const operation = 'delete_authentication_method';
      const answer = await gateway.call(
        {
          operation,
          scopes: ['delete:authentication_methods'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            acceptedOrAbsent(methods.delete(user, id, request).withRawResponse(), operation),
        },
        { ...callOptions, priority: 'act' },
      );
      return answer === null ? 'already-gone' : 'removed';
    },

    async regenerateRecoveryCode(userId, callOptions) {
      const user = parseId(userIdSchema, userId);
      const operation = 'regenerate_recovery_code';
      const answer = await gateway.call(
        {
          operation,
          scopes: ['update:users'],
          isIdempotent: false,
          person: userId,
          send: (request) =>
            // A 404 that is not the API's own does not say that the old code works.
            parsedOrGone(
              recoveryCodeSchema,
              users.regenerateRecoveryCode(user, request).withRawResponse(),
              operation,
            ),
        },
        { ...callOptions, priority: 'act' },
      );
      return answer?.recovery_code ?? null;
    },

    async forgetBrowsers(userId, callOptions) {
      const user = parseId(userIdSchema, userId);
      const operation = 'invalidate_remembered_browsers';
      await gateway.call(
        {
          operation,
          scopes: ['update:users'],
          isIdempotent: true,
          person: userId,
          send: async (request) =>
            acceptedAnswer(
              await multifactor.invalidateRememberBrowser(user, request).withRawResponse(),
              operation,
            ),
        },
        { ...callOptions, priority: 'act' },
      );
    },
  };
}
