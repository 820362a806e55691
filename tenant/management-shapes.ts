import type { Application } from './clients';
import type { RefreshToken } from './refresh-tokens';
import type { Session } from './sessions';

function iso(instant: number | null | undefined): string | null | undefined {
  return typeof instant === 'number' ? new Date(instant).toISOString() : instant;
}

/** A session as the Management API shows it; fields without a value are left out. */
export function sessionBody(session: Session) {
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
    cookie: { mode: 'persistent' },
    session_metadata: session.metadata,
    actor: session.actor,
  };
}

/** A refresh token as the Management API shows it; never the secret itself. */
export function refreshTokenBody(token: RefreshToken) {
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

/** An application as `read:clients` shows it; its secret needs another scope. */
export function clientBody(application: Application) {
  return {
    client_id: application.clientId,
    name: application.name,
    app_type: application.kind,
    is_first_party: true,
    logo_uri: undefined,
  };
}
