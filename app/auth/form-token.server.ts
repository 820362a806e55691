import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Tokens that bind a form to the portal session it was made for. */
export interface FormTokens {
  /** A token for the portal session of this id; another one each time, all of them good. */
  issue(portalSessionId: string): string;
  verify(token: string, portalSessionId: string): boolean;
}

const macBytes = 32;

/**
 * A keyed hash of the session id, masked with random bytes in every page: a compressed page that also
 * reflects what an attacker sends would otherwise give it away byte by byte (BREACH).
 * The first secret issues, all verify.
 */
export function createFormTokens(secrets: readonly [string, ...string[]]): FormTokens {
  const keys = secrets.map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, '', 'form token', macBytes)),
  );
  const mac = (key: Buffer, id: string) => createHmac('sha256', key).update(id).digest();

  return {
    issue(portalSessionId) {
      const [key] = keys;
      if (key === undefined) throw new TypeError('Form tokens need at least one secret.');
      const pad = randomBytes(macBytes);
      return Buffer.concat([pad, xor(pad, mac(key, portalSessionId))]).toString('base64url');
    },
    verify(token, portalSessionId) {
      const bytes = Buffer.from(token, 'base64url');
      if (bytes.length !== 2 * macBytes) return false;
      const given = xor(bytes.subarray(0, macBytes), bytes.subarray(macBytes));
      return keys.some((key) => timingSafeEqual(given, mac(key, portalSessionId)));
    },
  };
}

function xor(a: Buffer, b: Buffer): Buffer {
  const result = Buffer.alloc(a.length);
  for (let index = 0; index < a.length; index += 1)
    result[index] = (a[index] ?? 0) ^ (b[index] ?? 0);
  return result;
}
