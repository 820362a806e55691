import {
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { issuer, type TestTenant } from '../test-tenant';

/** The token with its last signature byte changed. */
export function withOtherSignature(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const bytes = Buffer.from(signature, 'base64url');
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] ?? 0) ^ 1;
  return [header, payload, bytes.toString('base64url')].join('.');
}

/** Signed by somebody who names the tenant's key and does not have it. */
export async function signedByForeignKey(claims: JWTPayload): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'key-1', typ: 'JWT' })
    .sign(privateKey);
}

/** Not signed at all: `alg` is `none`. */
export function unsigned(claims: JWTPayload): string {
  return new UnsecuredJWT(claims).encode();
}

/** Signed with a shared secret, such as the client's. */
export function signedBySecret(claims: JWTPayload, secret: string): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', kid: 'key-1', typ: 'JWT' })
    .sign(new TextEncoder().encode(secret));
}

/** Signed with the tenant's public key, taken for a shared secret. */
export async function signedByPublicKey(tenant: TestTenant, claims: JWTPayload): Promise<string> {
  const answer = await tenant.fetch(`${issuer}.well-known/jwks.json`);
  const [jwk] = ((await answer.json()) as { keys: JWK[] }).keys;
  const key = await importJWK(jwk ?? {}, 'RS256', { extractable: true });
  if (key instanceof Uint8Array) throw new TypeError('The tenant published a secret.');
  return signedBySecret(claims, await exportSPKI(key));
}
