import { minutes } from '~/durations';

/**
 * How long an ending is remembered. The sign-in service answers before it has acted, so until it
 * stops listing a session, this memory keeps the row from looking as if nothing had happened.
 */
export const endingMemoryMs = minutes(10);

/** One session that a person has ended. */
export interface Ending {
  endedAt: Date;
  /** When the service was found to have the session no more; null while it may still have it. */
  confirmedAt: Date | null;
}

/** Remembers which sessions a person has ended lately. */
export interface EndingLog {
  /** Records that `sessionId` of `userId` was ended now. */
  record(userId: string, sessionId: string): Promise<void>;
  /** Records that the service has the session no more, where its ending is remembered. */
  confirm(userId: string, sessionId: string): Promise<void>;
  /** The lately ended sessions of the person, by session id. */
  recent(userId: string): Promise<ReadonlyMap<string, Ending>>;
}
