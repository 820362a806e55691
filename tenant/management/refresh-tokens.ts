import { Router } from 'express';
import { z } from 'zod';
import { invalidRequest, notFound } from '../http/api-errors';
import { iso } from '../state/clock';
import type { RefreshToken } from '../state/refresh-tokens';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { metadataSchema, parseBody, requireId, userIn } from './input';
import { pageOf } from './query';

const patchSchema = z.strictObject({ refresh_token_metadata: metadataSchema });

const revokeSchema = z.union(
  [
    z.strictObject({ ids: z.array(z.string()).min(1).max(100) }),
    z.strictObject({
      user_id: z.string(),
      client_id: z.string().optional(),
      audience: z.string().optional(),
    }),
    z.strictObject({ client_id: z.string() }),
  ],
  { error: 'Expected ids, user_id, user_id with client_id, or client_id' },
);

/** A refresh token as the Management API shows it; never the secret itself. */
function refreshTokenBody(token: RefreshToken) {
  return {
    id: token.id,
    user_id: token.userId,
    created_at: iso(token.createdAt),
    idle_expires_at: iso(token.idleExpiresAt),
    expires_at: iso(token.expiresAt),
    last_exchanged_at: iso(token.lastExchangedAt),
    device: token.device,
    client_id: token.clientId,
    session_id: token.sessionId,
    rotating: token.rotating,
    resource_servers: [{ audience: token.audience, scopes: token.scope }],
    refresh_token_metadata: token.metadata,
  };
}

/** The endpoints that list and end refresh tokens. */
export function refreshTokenRoutes(state: TenantState): Router {
  const { refreshTokens, endings } = state;

  const tokenIn = (id: string | undefined): RefreshToken => {
    const token = refreshTokens.get(id ?? '');
    if (!token) throw notFound('refresh token', 'inexistent_refresh_token');
    return token;
  };
  const end = (tokens: RefreshToken[]) => endings.accept(() => endings.endRefreshTokens(tokens));

  const matching = (wanted: z.output<typeof revokeSchema>): RefreshToken[] => {
    if ('ids' in wanted) {
      return wanted.ids.flatMap((id) => refreshTokens.get(id) ?? []);
    }
    return refreshTokens.where({
      ...('user_id' in wanted && { userId: wanted.user_id }),
      ...(wanted.client_id !== undefined && { clientId: wanted.client_id }),
      ...('audience' in wanted && wanted.audience !== undefined && { audience: wanted.audience }),
    });
  };

  return Router()
    .get('/users/:id/refresh-tokens', requireScopes('read:refresh_tokens'), (request, response) => {
      const { userId } = userIn(state, request.params.id);
      const { page, next } = pageOf(refreshTokens.where({ userId }), request.query);
      response.json({ tokens: page.map(refreshTokenBody), next });
    })
    .delete(
      '/users/:id/refresh-tokens',
      requireScopes('delete:refresh_tokens'),
      (request, response) => {
        const { userId } = userIn(state, request.params.id);
        end(refreshTokens.where({ userId }));
        response.sendStatus(202);
      },
    )
    .get('/refresh-tokens', requireScopes('read:refresh_tokens'), (request, response) => {
      const { user_id: userId, client_id: clientId } = request.query;
      if (typeof userId !== 'string') {
        throw invalidRequest(
          'query_string',
          "Query validation error: 'Missing required property: user_id'.",
        );
      }
      const wanted = { userId, ...(typeof clientId === 'string' && { clientId }) };
      const { page, next } = pageOf(refreshTokens.where(wanted), request.query, [
        'user_id',
        'client_id',
      ]);
      response.json({ refresh_tokens: page.map(refreshTokenBody), next });
    })
    .post('/refresh-tokens/revoke', requireScopes('delete:refresh_tokens'), (request, response) => {
      end(matching(parseBody(revokeSchema, request)));
      response.sendStatus(202);
    })
    .get('/refresh-tokens/:id', requireScopes('read:refresh_tokens'), (request, response) => {
      response.json(refreshTokenBody(tokenIn(request.params.id)));
    })
    .patch('/refresh-tokens/:id', requireScopes('update:refresh_tokens'), (request, response) => {
      const token = tokenIn(request.params.id);
      token.metadata = parseBody(patchSchema, request).refresh_token_metadata;
      response.json(refreshTokenBody(token));
    })
    .delete('/refresh-tokens/:id', requireScopes('delete:refresh_tokens'), (request, response) => {
      const token = refreshTokens.get(requireId(request.params.id));
      end(token ? [token] : []);
      response.sendStatus(202);
    });
}
