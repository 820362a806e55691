import { RefreshTokensClient } from 'auth0/refreshTokens';
import { RefreshTokenClient as UserRefreshTokensClient } from 'auth0/users/refreshToken';
import { type RefreshToken } from '~/applications/refresh-token';
import { type RefreshTokensApi } from '~/applications/refresh-token-repository';
import { orAbsent, parseAnswer, parseId, sdkOptions } from '~/tenant-api/auth0-sdk.server';
import { largestPage, ownEntries, readCheckpointPages } from './checkpoint-pages';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type ManagementGateway } from '~/tenant-api/pacing/gateway.server';
import {
  type RefreshTokenAnswer,
  refreshTokenIdSchema,
  refreshTokenPageSchema,
  refreshTokenSchema,
} from './schemas';
import { userIdSchema } from '~/tenant-calls/user-id';

/** The portal reads no more refresh tokens than this of one person. */
const refreshTokenCeiling = 1000;

interface Options {
  /** Canonical tenant domain with its scheme, no trailing slash. */
  baseUrl: string;
  gateway: ManagementGateway;
  fetch: typeof fetch;
}

/** The refresh tokens of an Auth0 tenant (scopes `read:refresh_tokens` and `delete:refresh_tokens`). */
export function createManagementRefreshTokens(options: Options): RefreshTokensApi {
  const { gateway } = options;
  const clientOptions = sdkOptions(options);
  const userTokens = new UserRefreshTokensClient(clientOptions);
  const tokens = new RefreshTokensClient(clientOptions);

  return {
    async list(userId, callOptions) {
      const user = parseId(userIdSchema, userId);
      const list = await readCheckpointPages(
        (from) =>
          gateway.call(
            {
              operation: 'list_user_refresh_tokens',
              scopes: ['read:refresh_tokens'],
              isIdempotent: true,
              person: userId,
              send: async (request) => {
                const { response, rawResponse } = await userTokens.list(
                  user,
                  {
                    take: largestPage,
                    include_totals: false,
                    ...(from === undefined ? {} : { from }),
                  },
                  request,
                );
                const data = parseAnswer(
                  refreshTokenPageSchema,
                  response,
                  'list_user_refresh_tokens',
                );
                return { data, rawResponse };
              },
            },
            callOptions,
          ),
        refreshTokenCeiling,
      );
      const { own, isComplete } = ownEntries(list, userId, refreshTokenCeiling);
      return { tokens: own.map(toRefreshToken), asOf: null, isComplete };
    },

    async get(userId, tokenId, callOptions) {
      const id = parseId(refreshTokenIdSchema, tokenId);
      const answer = await gateway.call(
        {
          operation: 'get_refresh_token',
          scopes: ['read:refresh_tokens'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            orAbsent(async () => {
              const { data, rawResponse } = await tokens.get(id, request).withRawResponse();
              return {
                data: parseAnswer(refreshTokenSchema, data, 'get_refresh_token'),
                rawResponse,
              };
            }),
        },
        { ...callOptions, priority: 'act' },
      );
      return answer === null ? null : { ...toRefreshToken(answer), userId: answer.user_id };
    },

    async revoke(userId, tokenId, callOptions) {
      const id = parseId(refreshTokenIdSchema, tokenId);
      const answer = await gateway.call(
        {
          operation: 'delete_refresh_token',
          scopes: ['delete:refresh_tokens'],
          isIdempotent: true,
          person: userId,
          send: (request) =>
            orAbsent(async () => {
              const { rawResponse } = await tokens.delete(id, request).withRawResponse();
              // A 200 would be somebody else's answer, such as a proxy's page; Auth0 documents 202.
              if (rawResponse.status !== 202 && rawResponse.status !== 204)
                throw new TenantError('unexpected_answer', 'Deleting was not answered with 202.', {
                  status: rawResponse.status,
                });
              return { data: 'accepted' as const, rawResponse };
            }),
        },
        { ...callOptions, priority: 'act' },
      );
      return answer ?? 'already-gone';
    },
  };
}

function toRefreshToken(answer: RefreshTokenAnswer): RefreshToken {
  const { device } = answer;
  return {
    id: answer.id,
    applicationId: answer.client_id,
    sessionId: answer.session_id,
    createdAt: answer.created_at,
    lastUsedAt: answer.last_exchanged_at,
    idleExpiresAt: answer.idle_expires_at,
    expiresAt: answer.expires_at,
    first: {
      userAgent: device.initial_user_agent,
      ip: device.initial_ip,
      asn: device.initial_asn,
    },
    last: { userAgent: device.last_user_agent, ip: device.last_ip, asn: device.last_asn },
    access: answer.resource_servers.map(({ audience, scopes }) => ({
      audience,
      scopes: scopes?.split(' ').filter((scope) => scope !== '') ?? [],
    })),
  };
}
