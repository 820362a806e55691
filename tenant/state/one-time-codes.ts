import { createHmac, randomBytes, randomInt } from 'node:crypto';
import { MARKED_CAPITALS } from './canary';
import { seconds } from './clock';

/** RFC 4648 §6. */
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 6238 §5.2: how long a code is shown. */
const STEP = seconds(30);

function spell(alphabet: string, length: number): string {
  return Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** A key for an authenticator app, in base32. */
export function newTotpKey(): string {
  return MARKED_CAPITALS + spell(BASE32, 26);
}

/** A code that stands in for a lost second step: 24 letters and digits, as Auth0 shows it. */
export function newRecoveryCode(): string {
  return MARKED_CAPITALS + spell('ABCDEFGHJKLMNPQRSTUVWXYZ123456789', 18);
}

/** Six digits that are sent to somebody. */
export function newNumericCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

function bytesOf(base32: string): Buffer {
  let bits = '';
  for (const letter of base32) bits += BASE32.indexOf(letter).toString(2).padStart(5, '0');
  const bytes = bits.match(/.{8}/g) ?? [];
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)));
}

/** What an authenticator app with this key shows at an instant (RFC 6238, SHA-1, six digits). */
export function totpCode(key: string, at: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / STEP)));
  const digest = createHmac('sha1', bytesOf(key)).update(counter).digest();
  // RFC 4226 §5.3: dynamic truncation.
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Whether a code is that of now, or of the step before or after (RFC 6238 §5.2). */
export function isTotpCode(key: string, code: string, now: number): boolean {
  return [-STEP, 0, STEP].some((drift) => totpCode(key, now + drift) === code);
}

/** The address that an authenticator app reads from a picture. */
export function totpAddress(key: string, account: string, issuer: string): string {
  const label = encodeURIComponent(`${issuer}:${account}`);
  const query = new URLSearchParams({
    secret: key,
    issuer,
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
  return `otpauth://totp/${label}?${query.toString()}`;
}
