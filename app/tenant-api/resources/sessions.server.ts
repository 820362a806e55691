import { SessionsClient } from 'auth0/sessions';
import { SessionsClient as UserSessionsClient } from 'auth0/users/sessions';
import { type SessionsApi } from '~/sessions/session-repository';
import { statusOf } from '~/tenant-api/api-failure.server';
import {
  acceptedOrAbsent,
  parsedAnswer,
  parsedOrAbsent,
  parseId,
  type Resource,
  sdkOptions,
} from '~/tenant-api/auth0-sdk.server';
import { userIdSchema } from '~/tenant-calls/user-id';
import { pageParameters, readOwnEntries } from './checkpoint-pages';
import { sessionIdSchema, sessionPageSchema, sessionSchema, toSession } from './session-answer';

/** The portal reads no more sessions than this of one person. */
export const sessionCeiling = 1000;

/** The sessions of an Auth0 tenant (scopes `read:sessions`, `delete:sessions` and `delete:refresh_tokens`). */
export function createSessionsApi(resource: Resource): SessionsApi {
  const { gateway } = resource;
  const userSessions = new UserSessionsClient(sdkOptions(resource));
  const sessions = new SessionsClient(sdkOptions(resource));

  return {
    async list(userId, callOptions) {
      const user = parseId(userIdSchema, userId);
      const { own, isComplete } = await readOwnEntries(userId, sessionCeiling, (from) =>
        gateway.call(
          {
            operation: 'list_user_sessions',
            scopes: ['read:sessions'],
            isIdempotent: true,
            person: userId,
            send: async (request) => {
              const page = await userSessions.list(user, pageParameters(from), request);
              const { response: data, rawResponse } = page;
              return parsedAnswer(sessionPageSchema, { data, rawResponse }, 'list_user_sessions');
            },
          },
          callOptions,
        ),
      );
      return { sessions: own.map(toSession), isComplete };
    },

    async get(userId, sessionId, callOptions) {
      const id = parseId(sessionIdSchema, sessionId);
      const answer = await gateway.call(
        {
          operation: 'get_session',
          scopes: ['read:sessions'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            parsedOrAbsent(
              sessionSchema,
              sessions.get(id, request).withRawResponse(),
              'get_session',
            ),
        },
        callOptions,
      );
      return answer === null ? null : { ...toSession(answer), userId: answer.user_id };
    },

    async revoke(userId, sessionId, callOptions) {
      const id = parseId(sessionIdSchema, sessionId);
      let mayBeDone = false;
      const answer = await gateway.call(
        {
          operation: 'revoke_session',
          scopes: ['delete:sessions', 'delete:refresh_tokens'],
          // A session's id is never given out twice.
          isIdempotent: true,
          person: userId,
          send: (request) =>
            acceptedOrAbsent(
              sessions
                .revoke(id, request)
                .withRawResponse()
                .catch((error: unknown) => {
                  const status = statusOf(error);
                  if (status === null || status >= 500) mayBeDone = true;
                  throw error;
                }),
              'revoke_session',
            ),
        },
        { ...callOptions, priority: 'act' },
      );
      // What is gone after an attempt whose answer was lost has been ended by that attempt.
      return answer ?? (mayBeDone ? 'accepted' : 'already-gone');
    },
  };
}
