import { type ClientInfo } from '~/sessions/session';

/**
 * The record of a refresh token at the sign-in service, never the token itself: it lets an application in without the
 * person, until it ends or is ended. Whatever the service left out is null.
 */
export interface RefreshToken {
  id: string;
  applicationId: string | null;
  /** The session that it was issued in; null for a token that is tied to none. */
  sessionId: string | null;
  createdAt: Date | null;
  /** When the application last used it. */
  lastUsedAt: Date | null;
  /** What used it then, and from where. */
  lastClient: ClientInfo;
}

/** A refresh token with the user id it belongs to, where the service names it. */
export interface OwnedRefreshToken extends RefreshToken {
  userId: string | null;
}

/** The tokens that were issued in a session, and end with it. */
export function tokensOfSession<Token extends RefreshToken>(
  tokens: readonly Token[],
  sessionId: string,
): Token[] {
  return tokens.filter((token) => token.sessionId === sessionId);
}
