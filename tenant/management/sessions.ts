import { Router } from 'express';
import { z } from 'zod';
import { invalidRequest, notFound } from '../http/api-errors';
import { iso } from '../state/clock';
import type { Session } from '../state/sessions';
import type { TenantState } from '../state/state';
import { requireScopes } from './access';
import { parseBody, requireId, metadataSchema, userIn } from './input';
import { pageOf } from './query';

const patchSchema = z.strictObject({ session_metadata: metadataSchema });

const revokeAccessSchema = z.strictObject({
  session_id: z.string().max(50).optional(),
  preserve_refresh_tokens: z.boolean().default(false),
});

/** Session ids are accepted up to this length. */
const LONGEST_ID = 50;

/** A session as the Management API shows it; fields without a value are left out. */
function sessionBody(session: Session) {
  return {
    id: session.id,
    user_id: session.userId,
    created_at: iso(session.createdAt),
    updated_at: iso(session.updatedAt),
    authenticated_at: iso(session.authenticatedAt),
    idle_expires_at: iso(session.idleExpiresAt),
    expires_at: iso(session.expiresAt),
    last_interacted_at: iso(session.lastInteractedAt),
    device: session.device,
    clients: session.clientIds.map((clientId) => ({ client_id: clientId })),
    authentication: {
      methods: session.methods.map(({ timestamp, ...method }) => ({
        ...method,
        timestamp: iso(timestamp),
      })),
    },
    cookie: session.cookieMode === undefined ? undefined : { mode: session.cookieMode },
    session_metadata: session.metadata,
    actor: session.actor,
  };
}

/** The endpoints that list and end sessions. */
export function sessionRoutes(state: TenantState): Router {
  const { sessions, refreshTokens, endings } = state;

  const sessionIn = (id: string | undefined): Session => {
    const session = sessions.get(id ?? '');
    if (!session) throw notFound('session', 'inexistent_session');
    return session;
  };

  return Router()
    .get('/users/:id/sessions', requireScopes('read:sessions'), (request, response) => {
      const { userId } = userIn(state, request.params.id);
      const { page, next } = pageOf(sessions.ofPerson(userId), request.query);
      response.json({ sessions: page.map(sessionBody), next });
    })
    .delete('/users/:id/sessions', requireScopes('delete:sessions'), (request, response) => {
      const { userId } = userIn(state, request.params.id);
      const ids = sessions.ofPerson(userId).map(({ id }) => id);
      endings.accept(() => ids.forEach((id) => endings.endSession(id, 'session-revoked')));
      response.sendStatus(202);
    })
    .post(
      '/users/:id/revoke-access',
      requireScopes('delete:sessions', 'delete:refresh_tokens'),
      (request, response) => {
        const { userId } = userIn(state, request.params.id);
        const { session_id: only, preserve_refresh_tokens: keep } = parseBody(
          revokeAccessSchema,
          request,
        );
        const mine = sessions.ofPerson(userId).map(({ id }) => id);
        const ids = only === undefined ? mine : mine.filter((id) => id === only);
        const tokens = refreshTokens.where({
          userId,
          ...(only !== undefined && { sessionId: only }),
        });
        endings.accept(() => {
          if (!keep) endings.endRefreshTokens(tokens);
          for (const id of ids) endings.endSession(id, 'session-revoked');
        });
        response.sendStatus(202);
      },
    )
    .get('/sessions/:id', requireScopes('read:sessions'), (request, response) => {
      response.json(sessionBody(sessionIn(request.params.id)));
    })
    .patch('/sessions/:id', requireScopes('update:sessions'), (request, response) => {
      const session = sessionIn(request.params.id);
      session.metadata = parseBody(patchSchema, request).session_metadata;
      session.updatedAt = state.clock.now();
      response.json(sessionBody(session));
    })
    .delete('/sessions/:id', requireScopes('delete:sessions'), (request, response) => {
      // Auth0 docs list no 404 here: an unknown session is accepted like any other.
      const id = requireId(request.params.id);
      endings.accept(() => endings.endSession(id, 'session-revoked'));
      response.sendStatus(202);
    })
    .post(
      '/sessions/:id/revoke',
      requireScopes('delete:sessions', 'delete:refresh_tokens'),
      (request, response) => {
        const id = requireId(request.params.id);
        if (id.length > LONGEST_ID) {
          throw invalidRequest(
            'uri',
            `Path validation error: 'String is too long (${id.length} chars), maximum ${LONGEST_ID}' on property id.`,
          );
        }
        sessionIn(id);
        endings.accept(() => endings.revokeSession(id));
        response.sendStatus(202);
      },
    );
}
