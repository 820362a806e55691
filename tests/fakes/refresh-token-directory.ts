import { type CallOptions } from '~/tenant-calls/call-options';
import { type OwnedRefreshToken } from '~/applications/refresh-token';
import { type RefreshTokenRepository } from '~/applications/refresh-token-repository';

/** A refresh token of which the service says nothing but what is given. */
export function refreshToken(
  given: Partial<OwnedRefreshToken> & { id: string },
): OwnedRefreshToken {
  return {
    userId: null,
    applicationId: null,
    sessionId: null,
    createdAt: null,
    lastUsedAt: null,
    lastClient: { userAgent: null, ip: null, asn: null },
    ...given,
  };
}

interface Options {
  tokens?: (Partial<OwnedRefreshToken> & { id: string })[];
  /** Whether the last list is remembered. */
  isRecalled?: boolean;
  endings?: ReadonlyMap<string, Date>;
  /** Called before every answer, which waits for it; what it throws is what the caller gets. */
  before?: (call: {
    operation: 'list' | 'get' | 'revoke';
    tokenId?: string;
    options: CallOptions;
  }) => void | Promise<void>;
}

export interface FakeRefreshTokens extends RefreshTokenRepository {
  /** Ids in the order in which their end was asked for and accepted. */
  readonly revoked: readonly string[];
}

/** A register of refresh tokens in memory. */
export function createFakeRefreshTokens({
  tokens = [],
  isRecalled = true,
  endings = new Map(),
  before = () => {},
}: Options = {}): FakeRefreshTokens {
  const known = new Map(tokens.map((given) => [given.id, refreshToken(given)]));
  const revoked: string[] = [];
  const listOf = (userId: string) => ({
    tokens: [...known.values()].filter((token) => token.userId === userId),
    endings,
    asOf: null,
    isComplete: true,
  });
  const list: FakeRefreshTokens['list'] = async (userId, options = {}) => {
    await before({ operation: 'list', options });
    return listOf(userId);
  };
  return {
    revoked,
    list,
    listPart: list,
    isAtHand: async () => false,
    getCached: async (userId) => (isRecalled ? listOf(userId) : null),
    invalidate: async () => {},
    purge: async () => {},
    get: async (_userId, tokenId, options = {}) => {
      await before({ operation: 'get', tokenId, options });
      return known.get(tokenId) ?? null;
    },
    revoke: async (_userId, tokenId, options = {}) => {
      await before({ operation: 'revoke', tokenId, options });
      const answer = known.delete(tokenId) ? 'accepted' : 'already-gone';
      options.onAnswered?.(answer);
      if (answer === 'accepted') revoked.push(tokenId);
      return answer;
    },
  };
}
