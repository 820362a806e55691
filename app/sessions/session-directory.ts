import { type AccountSession, type OwnedSession } from './session';

/** Bounds a call: it fails with `timeout` once the signal aborts. */
export interface CallOptions {
  signal?: AbortSignal;
}

/**
 * The sign-in service's register of login sessions, in the words of this domain.
 * Every method rejects with a `ManagementError` when the service does not do what was asked.
 */
export interface SessionDirectory {
  /** Every session of the person, all pages of it, in the service's order. */
  list(userId: string, options?: CallOptions): Promise<SessionList>;
  /** One session with the user id it belongs to, or null when there is no such session (any more). */
  get(sessionId: string, options?: CallOptions): Promise<OwnedSession | null>;
  /**
   * Asks the service to end the session together with its refresh tokens. `accepted` is a promise,
   * not a fact: the session may be listed for a while yet.
   */
  revoke(sessionId: string, options?: CallOptions): Promise<'accepted' | 'already-gone'>;
}

export interface SessionList {
  sessions: AccountSession[];
  /** False when there are more sessions than the portal can read. */
  isComplete: boolean;
}
