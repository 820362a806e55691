import { type Result, toResult } from '~/tenant-calls/result';
import { type CallOptions } from '~/tenant-calls/call-options';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { type ListedRefreshToken, type RefreshToken } from './refresh-token';
import { type RefreshTokenRepository } from './refresh-token-repository';

export interface RefreshTokenServices {
  refreshTokens: RefreshTokenRepository;
  refreshTokenHandles: OpaqueHandles;
}

export interface RefreshTokenOverview {
  /** The last used first. */
  tokens: ListedRefreshToken[];
  /** When the list was read, where it stands in for one that cannot be had now. */
  asOf: Date | null;
  isComplete: boolean;
}

/** Every refresh token of the person, or why they cannot be told. */
export async function listRefreshTokens(
  { refreshTokens, refreshTokenHandles }: RefreshTokenServices,
  userId: string,
  options: CallOptions = {},
): Promise<Result<RefreshTokenOverview>> {
  const reading = await toResult(refreshTokens.list(userId, options));
  if (!reading.isKnown) return reading;
  const { tokens, endings, asOf, isComplete } = reading.value;
  const listed = tokens
    .map((token) => ({
      ...token,
      handle: refreshTokenHandles.seal(userId, token.id),
      endingSince: endings.get(token.id) ?? null,
    }))
    .sort((a, b) => lastUse(b) - lastUse(a) || (a.id < b.id ? -1 : 1));
  return { isKnown: true, value: { tokens: listed, asOf, isComplete } };
}

/** The tokens that were issued in a session, and end with it. */
export function tokensOfSession<Token extends RefreshToken>(
  tokens: readonly Token[],
  sessionId: string,
): Token[] {
  return tokens.filter((token) => token.sessionId === sessionId);
}

/** The tokens that no listed session holds: those tied to none, and those that outlived theirs. */
export function tokensWithoutSession<Token extends RefreshToken>(
  tokens: readonly Token[],
  sessionIds: readonly string[],
): Token[] {
  const listed = new Set(sessionIds);
  return tokens.filter(({ sessionId }) => sessionId === null || !listed.has(sessionId));
}

function lastUse({ lastUsedAt, createdAt }: RefreshToken): number {
  return (lastUsedAt ?? createdAt)?.getTime() ?? 0;
}
