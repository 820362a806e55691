import type { LogEntry } from './account-log';
import type { Application } from './clients';
import type { Person } from './people';
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
    cookie: session.cookieMode === undefined ? undefined : { mode: session.cookieMode },
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

function logoutSettings({ backchannelLogout }: Application) {
  if (!backchannelLogout) return undefined;
  const { url, initiators } = backchannelLogout;
  return {
    backchannel_logout_urls: [url],
    backchannel_logout_initiators:
      initiators === 'all' ? { mode: 'all' } : { mode: 'custom', selected_initiators: initiators },
  };
}

/** An account as the Management API shows it. */
export function userBody(person: Person) {
  const [provider = 'auth0', id = ''] = person.userId.split('|');
  return {
    user_id: person.userId,
    email: person.email,
    email_verified: true,
    name: person.name,
    given_name: person.givenName,
    family_name: person.familyName,
    blocked: person.blocked || undefined,
    identities: [
      {
        provider,
        user_id: id,
        connection: person.connection,
        isSocial: provider !== 'auth0',
      },
    ],
  };
}

/** An entry of the log as the Management API shows it. */
export function logBody({ at, id, ...entry }: LogEntry) {
  return { ...entry, date: iso(at), log_id: id, _id: id, details: {} };
}

/** An application as `read:clients` shows it; its secret needs another scope. */
export function clientBody(application: Application) {
  return {
    client_id: application.clientId,
    name: application.name,
    app_type: application.kind,
    is_first_party: true,
    logo_uri: application.logoUrl,
    jwt_configuration:
      application.idTokenSeconds === undefined
        ? undefined
        : { lifetime_in_seconds: application.idTokenSeconds, alg: 'RS256' },
    oidc_logout: logoutSettings(application),
  };
}
