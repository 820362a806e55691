import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Turns ids of one kind into handles and back. */
export interface OpaqueHandles {
  /** The handle of `id` for this person: the same each time, meaningless to anyone else. */
  seal(userId: string, id: string): string;
  /** The id, or null for a handle that was not made for this person, or for another kind of thing. */
  open(userId: string, handle: string): string | null;
}

export type SessionHandles = OpaqueHandles;

const nonceBytes = 12;
const tagBytes = 16;
/** From one to 128 encrypted bytes, with nonce and tag, in base64url. */
const handlePattern = /^[A-Za-z0-9_-]{39,208}$/;

/** What handles can name. */
type Kind =
  | 'session'
  | 'refresh token'
  | 'authentication method'
  | 'sign-in'
  | 'application'
  | 'connected account'
  | 'organization'
  | 'event';

/** The handles of sessions; see `createHandles`. */
export const createSessionHandles = (secrets: readonly [string, ...string[]]): SessionHandles =>
  createOpaqueHandles(secrets, 'session');

/**
 * Handles are encrypted ids, bound to the person and the kind of thing: a page shows no id, a handle of
 * somebody else's does not open, and one that opens was once shown to this person, which tells a thing
 * that is gone from one that never was theirs.
 *
 * AES-256-GCM with a nonce derived from the content, in the manner of RFC 5297's synthetic
 * initialisation vector: equal input gives an equal handle, different input a different nonce.
 * The first secret seals, all open.
 */
export function createOpaqueHandles(
  secrets: readonly [string, ...string[]],
  kind: Kind,
): OpaqueHandles {
  const keys = secrets.map((secret) => ({
    encryption: deriveKey(secret, `${kind} handle encryption`),
    nonce: deriveKey(secret, `${kind} handle nonce`),
  }));

  const seal = (userId: string, id: string): string => {
    const [key] = keys;
    if (key === undefined) throw new TypeError('Handles need at least one secret.');
    const content = JSON.stringify([userId, id]);
    const nonce = createHmac('sha256', key.nonce).update(content).digest().subarray(0, nonceBytes);
    const cipher = createCipheriv('aes-256-gcm', key.encryption, nonce);
    cipher.setAAD(Buffer.from(userId));
    return Buffer.concat([nonce, cipher.update(id), cipher.final(), cipher.getAuthTag()]).toString(
      'base64url',
    );
  };
  /** Handles of what was shown not long ago: sealing takes longer than all else that a row needs. */
  const sealed = new LRUCache<string, string, { userId: string; id: string }>({
    // Not `max`, which would take the room of all at once, for each kind.
    maxSize: 20_000,
    sizeCalculation: () => 1,
    memoMethod: (_key, _stale, { context: { userId, id } }) => seal(userId, id),
  });

  return {
    seal: (userId, id) => sealed.memo(`${id.length} ${id} ${userId}`, { context: { userId, id } }),
    open(userId, handle) {
      if (!handlePattern.test(handle)) return null;
      const sealed = Buffer.from(handle, 'base64url');
      // Base64url tolerates stray trailing bits; one thing must have one handle only.
      if (sealed.toString('base64url') !== handle) return null;
      for (const key of keys) {
        const decipher = createDecipheriv(
          'aes-256-gcm',
          key.encryption,
          sealed.subarray(0, nonceBytes),
          { authTagLength: tagBytes },
        );
        decipher.setAAD(Buffer.from(userId));
        decipher.setAuthTag(sealed.subarray(-tagBytes));
        try {
          return Buffer.concat([
            decipher.update(sealed.subarray(nonceBytes, -tagBytes)),
            decipher.final(),
          ]).toString();
        } catch {
          // Another key's handle, another person's, or a forgery: the next key decides.
        }
      }
      return null;
    },
  };
}

function deriveKey(secret: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
