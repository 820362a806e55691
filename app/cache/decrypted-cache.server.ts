import { LRUCache } from 'lru-cache';
import { type SealedText } from './sealed-text.server';

/** Opens sealed texts, and keeps what they came to: most reads of a cache find the same text again. */
export interface OpenedTexts<T> {
  /** What the text under this name says; null for one that is not ours or has another shape. */
  open(name: string, sealed: string): T | null;
  forget(name: string): void;
}

interface Options<T> {
  sealedText: SealedText;
  /** What an opened text says, out of JSON; null where it has another shape, as another release's may have. */
  read: (json: unknown) => T | null;
  /** How much of `maxSize` is taken by what was read. */
  sizeOf: (read: T) => number;
  maxSize: number;
}

/** What is kept is handed out again and again, so nobody may change it. */
export function createDecryptedCache<T>(options: Options<T>): OpenedTexts<T> {
  const { sealedText, read, sizeOf, maxSize } = options;
  const opened = new LRUCache<string, { sealed: string; said: T | null }>({
    maxSize,
    sizeCalculation: ({ said }) => 1 + (said === null ? 0 : sizeOf(said)),
  });
  return {
    open(name, sealed) {
      const known = opened.get(name);
      if (known?.sealed === sealed) return known.said;
      const text = sealedText.open(name, sealed);
      const said = text === null ? null : read(JSON.parse(text));
      opened.set(name, { sealed, said });
      return said;
    },
    forget: (name) => void opened.delete(name),
  };
}
