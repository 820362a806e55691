import { hash, randomBytes } from 'node:crypto';

const idPattern = /^[A-Za-z0-9_-]{43}$/;

export const sessionIdBytes = 32;

/** A new portal session id: random bytes in base64url. */
export function mintSessionId(): string {
  return randomBytes(sessionIdBytes).toString('base64url');
}

/** What is stored in place of the id, or null for a string that cannot be one of ours. */
export function hashSessionId(id: string): Buffer | null {
  return idPattern.test(id) ? hash('sha256', id, 'buffer') : null;
}
