import { type CallOptions, type RevocationAnswer } from '~/tenant-calls/call-options';
import { type OpaqueHandles } from '~/tenant-calls/opaque-handle.server';
import { type RefreshToken } from './refresh-token';
import { type RefreshTokenRepository } from './refresh-token-repository';

export interface RefreshTokenServices {
  refreshTokens: RefreshTokenRepository;
  refreshTokenHandles: OpaqueHandles;
}

/** Which refresh token, and who asks for its end. */
export interface RefreshTokenEndingRequest {
  userId: string;
  handle: string;
  /** Hears of it once the token is gone for good: what has to be stored afterwards may fail. */
  onEnded?: (outcome: 'ended' | 'already-gone') => void;
}

export type RefreshTokenEnding =
  | {
      /** `ended`: the service accepted it just now. `already-gone`: there was nothing left to end. */
      outcome: 'ended' | 'already-gone';
      /** The token as it was last listed; null when it is there no more. */
      token: RefreshToken | null;
    }
  /** Not this person's, or none at all: the two are told apart to nobody. */
  | { outcome: 'not-found' };

/**
 * Ends one refresh token of the person's own: one that the service lists as theirs, or names them as the
 * owner of.
 *
 * @throws {TenantError} when the service did not accept the ending.
 */
export async function endRefreshToken(
  { refreshTokens, refreshTokenHandles }: RefreshTokenServices,
  { userId, handle, onEnded }: RefreshTokenEndingRequest,
  options: CallOptions = {},
): Promise<RefreshTokenEnding> {
  const tokenId = refreshTokenHandles.open(userId, handle);
  if (tokenId === null) return { outcome: 'not-found' };
  const recalled = await refreshTokens.getCached(userId);
  const isIt = ({ id }: RefreshToken) => id === tokenId;
  let token = recalled?.tokens.find(isIt) ?? null;
  if (token === null) {
    const found = await refreshTokens.get(userId, tokenId, options);
    if (found === null) return { outcome: 'already-gone', token: null };
    if (found.userId === userId) token = found;
    // The service does not say whose it is: then the person's own list decides.
    else if (found.userId === null)
      token = (await refreshTokens.list(userId, options)).tokens.find(isIt) ?? null;
    if (token === null) return { outcome: 'not-found' };
  }
  // The service answers before it has acted; asking twice would not make it any quicker.
  if (recalled?.endings.has(tokenId) === true) return { outcome: 'already-gone', token };
  const answer = await refreshTokens.revoke(userId, tokenId, {
    ...options,
    onAnswered: (given) => onEnded?.(outcomeOf(given)),
  });
  return { outcome: outcomeOf(answer), token };
}

function outcomeOf(answer: RevocationAnswer): 'ended' | 'already-gone' {
  return answer === 'accepted' ? 'ended' : 'already-gone';
}
