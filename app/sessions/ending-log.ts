import { minutes } from '~/durations';

/**
 * How long an ending is remembered. The sign-in service answers before it has acted, so until it
 * stops listing a session, this memory keeps the row from looking as if nothing had happened.
 */
export const endingMemoryMs = minutes(10);

/** Remembers which sessions a person has ended lately. */
export interface EndingLog {
  /** Records that `sessionId` of `userId` was ended now. */
  record(userId: string, sessionId: string): Promise<void>;
  /** When each lately ended session of the person was ended, by session id. */
  recent(userId: string): Promise<ReadonlyMap<string, Date>>;
}
