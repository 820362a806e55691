import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { type SigningKeys } from '~/auth/verify-token.server';

/** A tenant that signs tokens: its public key set, and the hand that signs with the private key. */
export interface TenantKeys {
  keys: SigningKeys;
  sign: (claims: JWTPayload, header?: Partial<JWTHeaderParameters>) => Promise<string>;
}

/** A fresh key pair under the given key id. Making one takes a while: one for each file will do. */
export async function createTenantKeys({ kid = 'key-1', alg = 'RS256' } = {}): Promise<TenantKeys> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid, alg }] });
  return {
    keys: (verify) => verify(keys),
    sign: (claims, header = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT', ...header }).sign(privateKey),
  };
}
