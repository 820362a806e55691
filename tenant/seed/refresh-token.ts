import { days } from '../state/clock';
import { REFRESH_TOKEN_LIFETIME, type RefreshToken } from '../state/refresh-tokens';
import type { Session } from '../state/sessions';

/** A refresh token that an application got when `session` began. */
export function seedRefreshToken(
  session: Session,
  clientId: string,
  id: string,
  issuer: string,
): RefreshToken {
  const { userId, createdAt, device } = session;
  const lastExchangedAt = session.lastInteractedAt ?? null;
  return {
    id,
    userId,
    clientId,
    sessionId: session.id,
    createdAt,
    idleExpiresAt: (lastExchangedAt ?? createdAt) + REFRESH_TOKEN_LIFETIME.idle + days(15),
    expiresAt: createdAt + REFRESH_TOKEN_LIFETIME.absolute,
    lastExchangedAt,
    rotating: true,
    audience: `${issuer}userinfo`,
    scope: 'openid profile email offline_access',
    device: { ...device },
    metadata: null,
  };
}
