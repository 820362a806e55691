import type { SigningKeys } from '../state/signing-keys';

/** What an ID token says about whose session it belongs to. */
export interface IdTokenHint {
  clientId: string;
  sid: string | undefined;
}

interface Verification {
  issuer: string;
  keys: SigningKeys;
}

/**
 * Reads an `id_token_hint`; null when this tenant did not sign it. RP-Initiated Logout 1.0 §2: an
 * expired one is still a good hint, so the clock of the check is the token's own.
 */
export async function readIdTokenHint(
  token: string,
  { issuer, keys }: Verification,
): Promise<IdTokenHint | null> {
  try {
    const payload = await keys.verify(token, { issuer, currentDate: new Date(0) });
    if (typeof payload.aud !== 'string') return null;
    return {
      clientId: payload.aud,
      sid: typeof payload.sid === 'string' ? payload.sid : undefined,
    };
  } catch {
    return null;
  }
}
