import { seconds } from '~/durations';
import { AuthError } from './auth-error';
import {
  clockToleranceMs,
  type TokenExpectations,
  type VerifiedPayload,
  verifyToken,
} from './verify-token.server';

/** Which sessions a logout token ends: one Auth0 session, or all of a person where none is named. */
export type LogoutTarget =
  | { issuer: string; auth0SessionId: string }
  /** `endedAt` by the tenant's clock, epoch milliseconds: later sign-ins are not meant. */
  | { issuer: string; userId: string; endedAt: number };

export interface VerifiedLogoutToken {
  target: LogoutTarget;
  /** The person the token names; null where it names a session only. */
  userId: string | null;
  /** The token's own name, by which a second delivery is known. */
  tokenId: string;
  /** Until when a second delivery would pass the other checks, epoch milliseconds. */
  expiresAt: number;
}

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';

/**
 * Checks a logout token as OpenID Connect Back-Channel Logout 1.0 section 2.6 asks. The specification
 * only recommends the type `logout+jwt` (section 2.4), and Auth0 sends `JWT`.
 *
 * @throws {AuthError}
 */
export async function verifyLogoutToken(
  token: string,
  expectations: TokenExpectations,
): Promise<VerifiedLogoutToken> {
  const payload = await verifyToken(token, expectations, ['jwt', 'logout+jwt']);
  if ('nonce' in payload)
    throw new AuthError('nonce_present', 'A logout token must not carry a nonce.');
  if (!isObject(payload.events) || !isObject(payload.events[logoutEvent]))
    throw new AuthError('events_invalid', 'The token does not state the logout event.');
  if (payload.jti === undefined) throw new AuthError('claim_missing', 'The token has no jti.');
  if (typeof payload.jti !== 'string' || payload.jti === '')
    throw new AuthError('claim_invalid', 'The token has a jti of the wrong type.');
  return {
    target: targetOf(payload, expectations.issuer),
    userId: subjectOf(payload),
    tokenId: payload.jti,
    expiresAt: Math.floor(seconds(payload.exp)) + clockToleranceMs,
  };
}

function targetOf({ sid, sub, iat }: VerifiedPayload, issuer: string): LogoutTarget {
  // Auth0 sends both; acting on `sub` as well would sign the person out everywhere.
  if (sid !== undefined) {
    if (typeof sid !== 'string' || sid === '')
      throw new AuthError('claim_invalid', 'The token has a sid of the wrong type.');
    return { issuer, auth0SessionId: sid };
  }
  if (sub === undefined)
    throw new AuthError('subject_and_session_missing', 'The token has neither sub nor sid.');
  return { issuer, userId: sub, endedAt: Math.floor(seconds(iat)) };
}

function subjectOf({ sub }: VerifiedPayload): string | null {
  if (sub === undefined) return null;
  if (typeof sub !== 'string' || sub === '')
    throw new AuthError('claim_invalid', 'The token has a sub of the wrong type.');
  return sub;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
