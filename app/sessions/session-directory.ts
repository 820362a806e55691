import { type AccountSession, type OwnedSession } from './session';

/** Bounds a call. Times are epoch milliseconds. */
export interface CallOptions {
  /** The call fails with `timeout` once it aborts. */
  signal?: AbortSignal;
  /** When the answer is of no use any more. */
  deadlineAt?: number;
  /** When the call must be under way, where its caller has something else to go on with. */
  startBy?: number;
  /**
   * `ending` for what an ending needs: it goes first, and may use what is kept for endings. `extra` for what a page
   * can do without: it is asked for while the service has plenty to give.
   */
  purpose?: 'ending' | 'reading' | 'extra';
}

/**
 * The sign-in service's register of login sessions, in the words of this domain.
 * Every method rejects with a `ManagementError` when the service does not do what was asked.
 */
export interface SessionRegister {
  /** Every session of the person, all pages of it, in the service's order. */
  list(userId: string, options?: CallOptions): Promise<SessionList>;
  /**
   * One session with the user id it belongs to, or null when there is no such session (any more). It is
   * asked for on behalf of `userId`, whose session it need not be.
   */
  get(userId: string, sessionId: string, options?: CallOptions): Promise<OwnedSession | null>;
  /**
   * Asks the service to end the session together with its refresh tokens. `accepted` is a promise,
   * not a fact: the session may be listed for a while yet.
   */
  revoke(
    userId: string,
    sessionId: string,
    options?: CallOptions,
  ): Promise<'accepted' | 'already-gone'>;
}

/** The register with a memory, so that a person's list is not asked for more often than needed. */
export interface SessionDirectory extends SessionRegister {
  /** The list that was read last, without asking the service; null when none is remembered. */
  recall(userId: string): Promise<SessionList | null>;
  /** The next list is asked for anew, whatever is remembered. */
  refresh(userId: string): Promise<void>;
  /** What is remembered of the person is never shown again, as something was changed elsewhere. */
  forget(userId: string): Promise<void>;
}

export interface SessionList {
  sessions: AccountSession[];
  /** When the list was read, where it stands in for one that the service did not give; null for a current one. */
  asOf: Date | null;
  /** False when there are more sessions than the portal can read. */
  isComplete: boolean;
}
