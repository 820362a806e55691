import { randomBytes } from 'node:crypto';
import { type z } from 'zod';
import { type Cache } from './cache';
import { createSealedJson } from './sealed-json.server';
import { type SealedText } from './sealed-text.server';

/** Keeps what one person's page needs for a while, under an id that an address can name. */
export interface PersonalRecords<T> {
  /** Gives the record's id, which opens it for this person alone. @throws {StoreUnavailableError} */
  save(userId: string, value: T): Promise<string>;
  /** Puts another value in place of the record's, for its whole lifetime. @throws {StoreUnavailableError} */
  replace(userId: string, id: string, value: T): Promise<void>;
  /** Null for another person's record, and for one that is kept no more. @throws {StoreUnavailableError} */
  open(userId: string, id: string): Promise<T | null>;
}

interface Options<T> {
  cache: Cache;
  sealedText: SealedText;
  /** Names the kind of record among the keys of the cache. */
  kind: string;
  /** Another release may have written what is read. */
  schema: z.ZodType<T, unknown>;
  lifetimeMs: number;
}

const idPattern = /^[A-Za-z0-9_-]{22}$/;

/** Records in a cache, encrypted under the name of the person. */
export function createPersonalRecords<T>({
  cache,
  sealedText,
  kind,
  schema,
  lifetimeMs,
}: Options<T>): PersonalRecords<T> {
  const records = createSealedJson(sealedText, schema);
  const keyOf = (id: string) => `${kind}:${id}`;
  const replace = (userId: string, id: string, value: T) =>
    cache.set(keyOf(id), records.seal(userId, value), lifetimeMs);
  return {
    async save(userId, value) {
      const id = randomBytes(16).toString('base64url');
      await replace(userId, id, value);
      return id;
    },
    replace,
    async open(userId, id) {
      const sealed = idPattern.test(id) ? await cache.get(keyOf(id)) : null;
      return sealed === null ? null : records.open(userId, sealed);
    },
  };
}
