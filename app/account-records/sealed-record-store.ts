import { type RecordKindName } from './account-records';

/** A record as a store holds it: a keyed hash for a name, and what only the portal can open. */
export interface SealedRecord {
  name: string;
  sealed: string;
  /** Epoch milliseconds. */
  writtenAt: number;
  expiresAt: number;
}

/**
 * Holds sealed records by person and kind. A person is a keyed hash as well. Records that are over are never
 * returned.
 *
 * @throws {StoreUnavailableError} from every function, when the store fails.
 */
export interface SealedRecordStore {
  /** Replaces a record of the same name. Of this person and kind, the latest `most` stay. */
  put(person: string, kind: RecordKindName, record: SealedRecord, most: number): Promise<void>;
  get(person: string, kind: RecordKindName, name: string): Promise<SealedRecord | null>;
  /** The latest first. */
  list(person: string, kind: RecordKindName): Promise<SealedRecord[]>;
  remove(person: string, kind: RecordKindName, name: string): Promise<void>;
  /** Of every kind but these. */
  removeAll(person: string, except: readonly RecordKindName[]): Promise<void>;
}
