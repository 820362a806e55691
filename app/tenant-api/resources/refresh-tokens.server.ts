import { RefreshTokensClient } from 'auth0/refreshTokens';
import { RefreshTokenClient as UserRefreshTokensClient } from 'auth0/users/refreshToken';
import { z } from 'zod';
import { type RefreshToken } from '~/applications/refresh-token';
import { type ReadTokens, type RefreshTokensApi } from '~/applications/refresh-token-repository';
import {
  acceptedOrAbsent,
  parsedAnswer,
  parsedOrAbsent,
  parseId,
  type Resource,
  sdkOptions,
} from '~/tenant-api/auth0-sdk.server';
import { type MayBePart, type PartOptions } from '~/tenant-api/remembered-in-parts.server';
import { type CallOptions } from '~/tenant-calls/call-options';
import { userIdSchema } from '~/tenant-calls/user-id';
import { address, date, text, userAgent } from './answer-fields';
import {
  checkpointPage,
  pageParameters,
  readOwnEntries,
  takenFurther,
  uniqueById,
} from './checkpoint-pages';
import { sessionIdSchema } from './session-answer';

/** The portal reads no more refresh tokens than this of one person. */
const refreshTokenCeiling = 1000;

/** Ids of refresh tokens, of which Auth0 publishes no pattern either. */
const refreshTokenIdSchema = sessionIdSchema;

const device = z.looseObject({ last_user_agent: userAgent, last_ip: address, last_asn: text });

const refreshTokenSchema = z.looseObject({
  id: refreshTokenIdSchema,
  user_id: text,
  client_id: text,
  session_id: text,
  created_at: date,
  last_exchanged_at: date,
  device: device.catch(device.parse({})),
});

export const refreshTokenPageSchema = checkpointPage('tokens', refreshTokenSchema);

/** The same, whose list may be read in parts. */
export interface RefreshTokensInParts extends RefreshTokensApi {
  list(
    userId: string,
    options?: CallOptions & PartOptions<ReadTokensPart>,
  ): Promise<ReadTokensPart>;
}

export type ReadTokensPart = ReadTokens & MayBePart;

/** The refresh tokens of an Auth0 tenant (scopes `read:refresh_tokens` and `delete:refresh_tokens`). */
export function createRefreshTokensApi(resource: Resource): RefreshTokensInParts {
  const { gateway } = resource;
  const userTokens = new UserRefreshTokensClient(sdkOptions(resource));
  const tokens = new RefreshTokensClient(sdkOptions(resource));

  return {
    async list(userId, { before = null, mostCalls, ...callOptions } = {}) {
      const user = parseId(userIdSchema, userId);
      const operation = 'list_user_refresh_tokens';
      const known = before?.tokens ?? [];
      const readPage = (from: string | undefined) =>
        gateway.call(
          {
            operation,
            scopes: ['read:refresh_tokens'],
            isIdempotent: true,
            person: userId,
            send: async (request) => {
              const page = await userTokens.list(user, pageParameters(from), request);
              const { response: data, rawResponse } = page;
              return parsedAnswer(refreshTokenPageSchema, { data, rawResponse }, operation);
            },
          },
          callOptions,
        );
      const ceiling = refreshTokenCeiling - known.length;
      const part = await readOwnEntries(userId, ceiling, readPage, {
        from: before?.rest?.next,
        mostPages: mostCalls,
      });
      const tokens = [...known, ...part.own.map(toRefreshToken)];
      return { ...takenFurther(before, part), tokens: uniqueById(tokens) };
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
            parsedOrAbsent(
              refreshTokenSchema,
              tokens.get(id, request).withRawResponse(),
              'get_refresh_token',
            ),
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
            acceptedOrAbsent(tokens.delete(id, request).withRawResponse(), 'delete_refresh_token'),
        },
        { ...callOptions, priority: 'act' },
      );
      return answer ?? 'already-gone';
    },
  };
}

function toRefreshToken(answer: z.infer<typeof refreshTokenSchema>): RefreshToken {
  return {
    id: answer.id,
    applicationId: answer.client_id,
    sessionId: answer.session_id,
    createdAt: answer.created_at,
    lastUsedAt: answer.last_exchanged_at,
    lastClient: {
      userAgent: answer.device.last_user_agent,
      ip: answer.device.last_ip,
      asn: answer.device.last_asn,
    },
  };
}
