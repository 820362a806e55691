import { LRUCache } from 'lru-cache';
import { type SealedText } from './sealed-text.server';

/** Opens sealed texts, and keeps what they came to: most reads of a cache find the same text again. */
export interface DecryptedCache<T> {
  /** What the text under this name says; null for one that is not ours or has another shape. */
  open(name: string, sealed: string): T | null;
  forget(name: string): void;
}

interface Options<T> {
  sealedText: SealedText;
  /** What an opened text says, out of JSON; null where it has another shape, as another release's may have. */
  read: (json: unknown) => T | null;
  /** How much sealed text is kept open; what was not used for longest makes room. */
  maxCharacters?: number;
}

/** What is kept is handed out again and again, so nobody may change it. */
export function createDecryptedCache<T>({
  sealedText,
  read,
  maxCharacters = 32_000_000,
}: Options<T>): DecryptedCache<T> {
  const opened = new LRUCache<string, { sealed: string; value: T | null }>({
    maxSize: maxCharacters,
    sizeCalculation: ({ sealed }) => 1 + sealed.length,
  });
  return {
    open(name, sealed) {
      const known = opened.get(name);
      if (known?.sealed === sealed) return known.value;
      const text = sealedText.open(name, sealed);
      const value = text === null ? null : read(JSON.parse(text));
      opened.set(name, { sealed, value });
      return value;
    },
    forget: (name) => void opened.delete(name),
  };
}
