import { days, minutes } from '~/durations';

/**
 * How long an ending keeps the row from looking as if nothing had happened: the sign-in service answers before
 * it has acted, and may list the session for a while yet. Later, a session that is still listed counts as live
 * again.
 */
export const endingMemoryMs = minutes(10);
/** How long an ending is remembered at all. */
export const endingHistoryMs = days(7);
/** Of one person, the latest so many are remembered: as many as the portal lists sessions. */
export const endingsPerPerson = 1000;

/**
 * Who ended a session: the person in this portal (`person`), as they locked their account (`lock`), or by the link of a mail
 * that says of a change that it was not theirs (`undo`); or the tenant, as it told by back-channel logout.
 */
export type EndedBy = (typeof endedBy)[number];
export const endedBy = ['person', 'lock', 'undo', 'tenant'] as const;

/** What is kept of an ended session so that the person can tell it from others. Kept encrypted. */
export interface EndedSessionDetails {
  /** Of the browser as it was last seen. */
  userAgent: string | null;
  /** ISO 3166-1 alpha-2, of where it was last seen. No address is kept. */
  countryCode: string | null;
  /** When the session began, epoch milliseconds. */
  createdAt: number | null;
  /** When it was last seen, epoch milliseconds. */
  lastSeenAt: number | null;
  /** The browser in which it was ended here; null where the tenant ended it. */
  endedFromUserAgent: string | null;
}

/** One session that has ended. */
export interface Ending {
  endedAt: Date;
  /** When the service was found to have the session no more; null while it may still have it. */
  confirmedAt: Date | null;
  by: EndedBy;
}

export interface PastEnding extends Ending {
  sessionId: string;
  /** Null where nothing was known, or what was kept cannot be opened any more. */
  details: EndedSessionDetails | null;
}

/** Remembers which sessions of a person have ended lately, for `endingHistoryMs`. */
export interface EndingLog {
  /**
   * Records that `sessionId` of `userId` ended now; an ending by the tenant is confirmed thereby. One that was
   * recorded within `endingMemoryMs` stays as it is, an older one is replaced.
   */
  record(
    userId: string,
    sessionId: string,
    ending?: { by: EndedBy; details: EndedSessionDetails | null },
  ): Promise<void>;
  /**
   * Records that the service has the session no more, and says whether its ending is remembered; otherwise
   * nothing is recorded.
   */
  confirm(userId: string, sessionId: string): Promise<boolean>;
  /** The sessions that ended within `endingMemoryMs`, by session id. */
  recent(userId: string): Promise<ReadonlyMap<string, Ending>>;
  /** All that is remembered, the latest first. */
  history(userId: string): Promise<PastEnding[]>;
  /** Forgets all of a person. */
  erase(userId: string): Promise<void>;
}
