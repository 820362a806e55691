import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts text for a store that others may read, such as a cache on another machine. */
export interface SealedText {
  /** `name` says what the text is, such as its key, so that one text cannot be passed off as another. */
  seal(name: string, text: string): string;
  /** The text, or null for what was not sealed under this name with one of the secrets. */
  open(name: string, sealed: string): string | null;
}

const nonceBytes = 12;
const tagBytes = 16;

/** AES-256-GCM with a key for each purpose. The first secret seals, all open. */
export function createSealedText(
  secrets: readonly [string, ...string[]],
  purpose: string,
): SealedText {
  const derive = (secret: string) => Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
  const [first] = secrets;
  const sealingKey = derive(first);
  const keys = secrets.map(derive);

  return {
    seal(name, text) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce);
      cipher.setAAD(Buffer.from(name));
      return Buffer.concat([
        nonce,
        cipher.update(text, 'utf8'),
        cipher.final(),
        cipher.getAuthTag(),
      ]).toString('base64url');
    },
    open(name, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length < nonceBytes + tagBytes) return null;
      for (const key of keys) {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAAD(Buffer.from(name));
        decipher.setAuthTag(bytes.subarray(-tagBytes));
        try {
          return Buffer.concat([
            decipher.update(bytes.subarray(nonceBytes, -tagBytes)),
            decipher.final(),
          ]).toString('utf8');
        } catch {
          // Sealed with another secret, or not by us: the next key decides.
        }
      }
      return null;
    },
  };
}
