import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { visitorOf } from '../http/visitor';
import { randomIdentifier } from '../state/identifiers';
import { REFRESH_TOKEN_LIFETIME, type RefreshToken } from '../state/refresh-tokens';
import type { Visitor } from '../state/sessions';
import type { TenantState } from '../state/state';

type IssuedToken = InstanceType<Provider['RefreshToken']>;

function begin(issued: IssuedToken, visitor: Visitor, state: TenantState): RefreshToken {
  const { accountId, clientId = '', grantId, sid, scope = '' } = issued;
  const now = state.clock.now();
  const browser = sid === undefined ? undefined : state.sessions.get(sid)?.device;
  return {
    id: randomIdentifier(),
    userId: accountId,
    clientId,
    sessionId: sid ?? null,
    createdAt: now,
    idleExpiresAt: now + REFRESH_TOKEN_LIFETIME.idle,
    expiresAt: now + REFRESH_TOKEN_LIFETIME.absolute,
    lastExchangedAt: null,
    rotating: true,
    audience: `${state.issuer}userinfo`,
    scope,
    device: {
      initial_user_agent: browser?.last_user_agent ?? visitor.userAgent,
      initial_ip: browser?.last_ip ?? visitor.ip,
      initial_asn: browser?.last_asn ?? visitor.asn,
      last_user_agent: visitor.userAgent,
      last_ip: visitor.ip,
      last_asn: visitor.asn,
    },
    metadata: null,
    grantId,
  };
}

function renew(known: RefreshToken, visitor: Visitor, now: number): void {
  known.lastExchangedAt = now;
  known.idleExpiresAt = Math.min(now + REFRESH_TOKEN_LIFETIME.idle, known.expiresAt);
  known.device.last_user_agent = visitor.userAgent;
  known.device.last_ip = visitor.ip;
  known.device.last_asn = visitor.asn;
}

/** Keeps the Management API's list of refresh tokens true to what the provider issues and ends. */
export function recordRefreshTokens(
  provider: Provider,
  state: TenantState,
  contextNow: () => KoaContextWithOIDC | undefined,
): void {
  provider.on('refresh_token.saved', (issued: IssuedToken) => {
    const ctx = contextNow();
    if (!ctx || issued.grantId === undefined) return;
    const visitor = visitorOf(ctx.req, {});
    const [known] = state.refreshTokens.where({ grantId: issued.grantId });
    if (known) return renew(known, visitor, state.clock.now());
    const begun = begin(issued, visitor, state);
    state.refreshTokens.add(begun);
    state.endings.endRefreshTokens(state.refreshTokens.surplus(begun));
  });
  // Revocation, and the reuse of a rotated token, end the whole family.
  provider.on('grant.revoked', (_ctx: KoaContextWithOIDC, grantId: string) => {
    state.endings.endRefreshTokens(state.refreshTokens.where({ grantId }));
  });
}
