import { type z } from 'zod';
import { days } from '~/durations';

/** How long a record of each kind is kept after it was last written. */
export const recordLifetimesMs = {
  'not-me-report': days(30),
  'dismissed-attention': days(90),
  'dismissed-security-attention': days(90),
  receipt: days(90),
  'minor-receipt': days(90),
  'own-act': days(90),
  'change-undo': days(7),
  'minor-change-undo': days(7),
  'email-change-undo': days(7),
  'undo-answer': days(7),
  /** Longer than a page for a second factor can be used. */
  'opened-enrolment': days(7),
  'pending-email': days(1),
  /** Longer than the longest hold, and the tries to delete after it. */
  'pending-deletion': days(100),
  'deleted-account': days(30),
  /** As long as the link that unlocks the account. */
  'account-lock': days(7),
  'data-export': days(1),
  'data-export-part': days(1),
} as const;

export type RecordKindName = keyof typeof recordLifetimesMs;

/** The kinds that the activity tells of: an operator may have them kept for longer or shorter. */
export const kindsOfActivity: readonly RecordKindName[] = ['receipt', 'minor-receipt', 'own-act'];

/** The kinds that outlive the erasure of a person: what keeps all else of them from coming back. */
export const kindsNeverErased: readonly RecordKindName[] = ['deleted-account'];

/** Of one person and one kind, the latest so many are kept. */
export const recordsPerKind = 200;

/** A kind of record, declared by whoever keeps it. */
export interface RecordKind<T> {
  name: RecordKindName;
  /** Reads back what `JSON.stringify` made of a value. Another release may have written it. */
  schema: z.ZodType<T, unknown>;
}

export interface AccountRecord<T> {
  id: string;
  value: T;
  /** When it was last written. */
  writtenAt: Date;
  expiresAt: Date;
}

/**
 * What the portal itself remembers of a person for weeks: reports, and what they dismissed. Of its keys and
 * values the store can read none: people and ids are keyed hashes there, the rest is encrypted.
 *
 * A record that is over, or that this release cannot read, is not returned. Of a person whose account was deleted
 * nothing is written until they have a new one. Every function throws `StoreUnavailableError` when the store fails.
 */
export interface AccountRecords {
  /** Writes the record, in the place of one with the same id, and begins its lifetime anew. */
  put<T>(userId: string, kind: RecordKind<T>, id: string, value: T): Promise<void>;
  get<T>(userId: string, kind: RecordKind<T>, id: string): Promise<AccountRecord<T> | null>;
  /** All of one kind, the latest first: `recordsPerKind` at most. */
  list<T>(userId: string, kind: RecordKind<T>): Promise<AccountRecord<T>[]>;
  remove(userId: string, kind: RecordKind<unknown>, id: string): Promise<void>;
  /** Removes every record of the person, of whatever kind but `kindsNeverErased`. */
  eraseAll(userId: string): Promise<void>;
}
