import { SessionsClient } from 'auth0/sessions';
import { SessionsClient as UserSessionsClient } from 'auth0/users/sessions';
import { type AccountSession } from '~/sessions/session';
import { type SessionsApi } from '~/sessions/session-repository';
import { largestPage, ownEntries, readCheckpointPages } from './checkpoint-pages';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type ManagementGateway } from '~/tenant-api/pacing/gateway.server';
import { type SessionAnswer, sessionIdSchema, sessionPageSchema, sessionSchema } from './schemas';
import { statusOf } from '~/tenant-api/api-failure.server';
import { orAbsent, parseAnswer, parseId, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { userIdSchema } from '~/tenant-calls/user-id';

/** The portal reads no more sessions than this of one person. */
export const sessionCeiling = 1000;

interface Options {
  /** Canonical tenant domain with its scheme, no trailing slash. */
  baseUrl: string;
  gateway: ManagementGateway;
  fetch: typeof fetch;
}

/** The session register of an Auth0 tenant, through its Management API. */
export function createManagementSessions({ baseUrl, gateway, fetch }: Options): SessionsApi {
  const clientOptions = sdkOptions({ baseUrl, fetch });
  const userSessions = new UserSessionsClient(clientOptions);
  const sessions = new SessionsClient(clientOptions);

  return {
    async list(userId, callOptions = {}) {
      const user = parseId(userIdSchema, userId);
      const list = await readCheckpointPages(
        (from) =>
          gateway.call(
            {
              operation: 'list_user_sessions',
              scopes: ['read:sessions'],
              isIdempotent: true,
              person: userId,
              send: async (request) => {
                const { response, rawResponse } = await userSessions.list(
                  user,
                  {
                    take: largestPage,
                    include_totals: false,
                    ...(from === undefined ? {} : { from }),
                  },
                  request,
                );
                const data = parseAnswer(sessionPageSchema, response, 'list_user_sessions');
                return { data, rawResponse };
              },
            },
            callOptions,
          ),
        sessionCeiling,
      );
      const { own, isComplete } = ownEntries(list, userId, sessionCeiling);
      return { sessions: own.map(toSession), asOf: null, isComplete };
    },

    async get(userId, sessionId, callOptions = {}) {
      const id = parseId(sessionIdSchema, sessionId);
      const answer = await gateway.call(
        {
          operation: 'get_session',
          scopes: ['read:sessions'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            orAbsent(async () => {
              const { data, rawResponse } = await sessions.get(id, request).withRawResponse();
              return { data: parseAnswer(sessionSchema, data, 'get_session'), rawResponse };
            }),
        },
        callOptions,
      );
      return answer === null ? null : { ...toSession(answer), userId: answer.user_id };
    },

    async revoke(userId, sessionId, callOptions = {}) {
      const id = parseId(sessionIdSchema, sessionId);
      let mayBeDone = false;
      const answer = await gateway.call(
        {
          operation: 'revoke_session',
          scopes: ['delete:sessions', 'delete:refresh_tokens'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            orAbsent(async () => {
              const { rawResponse } = await sessions
                .revoke(id, request)
                .withRawResponse()
                .catch((error: unknown) => {
                  const status = statusOf(error);
                  if (status === null || status >= 500) mayBeDone = true;
                  throw error;
                });
              // A 200 would be somebody else's answer, such as a proxy's page; Auth0 documents 202.
              if (rawResponse.status !== 202 && rawResponse.status !== 204)
                throw new TenantError('unexpected_answer', 'Revoking was not answered with 202.', {
                  status: rawResponse.status,
                });
              return { data: 'accepted' as const, rawResponse };
            }),
        },
        { ...callOptions, priority: 'act' },
      );
      // What is gone after an attempt whose answer was lost has been ended by that attempt.
      return answer ?? (mayBeDone ? 'accepted' : 'already-gone');
    },
  };
}

function toSession(answer: SessionAnswer): AccountSession {
  const { device } = answer;
  return {
    id: answer.id,
    createdAt: answer.created_at ?? answer.authenticated_at,
    lastContactAt: answer.last_interacted_at,
    idleExpiresAt: answer.idle_expires_at,
    expiresAt: answer.expires_at,
    first: {
      userAgent: device.initial_user_agent,
      ip: device.initial_ip,
      asn: device.initial_asn,
    },
    last: { userAgent: device.last_user_agent, ip: device.last_ip, asn: device.last_asn },
    applicationIds: answer.clients,
    methods: answer.authentication.methods.map(({ name, timestamp, type }) => ({
      name,
      at: timestamp,
      factor: type,
    })),
    isPersistent: isPersistent(answer.cookie.mode),
    isImpersonation: answer.actor,
  };
}

function isPersistent(mode: string | null): boolean | null {
  return mode === 'persistent' ? true : mode === 'non-persistent' ? false : null;
}
