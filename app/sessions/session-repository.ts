import {
  type CallOptions,
  type ChangeOptions,
  type ReadOptions,
  type RevocationAnswer,
} from '~/tenant-calls/call-options';
import { type AccountSession, type OwnedSession } from './session';

/**
 * The sign-in service's register of login sessions, in the words of this domain.
 * Every method rejects with a `TenantError` when the service does not do what was asked.
 */
export interface SessionsApi {
  /** Every session of the person, all pages of it, in the service's order. */
  list(userId: string, options?: CallOptions): Promise<ReadSessions>;
  /**
   * One session with the user id it belongs to, or null when there is no such session (any more). It is
   * asked for on behalf of `userId`, whose session it need not be.
   */
  get(userId: string, sessionId: string, options?: CallOptions): Promise<OwnedSession | null>;
  /**
   * Asks the service to end the session together with its refresh tokens. `accepted` is a promise,
   * not a fact: the session may be listed for a while yet.
   */
  revoke(userId: string, sessionId: string, options?: CallOptions): Promise<RevocationAnswer>;
}

/** The register with a memory, so that a person's list is not asked for more often than needed. */
export interface SessionRepository extends SessionsApi {
  /** A list that was read not long ago, however it came. */
  list(userId: string, options?: ReadOptions): Promise<SessionList>;
  revoke(
    userId: string,
    sessionId: string,
    options?: ChangeOptions<RevocationAnswer>,
  ): Promise<RevocationAnswer>;
  /**
   * The list that was read last, without asking the service, and when, where it would be asked for anew by now; null
   * when none is remembered.
   */
  getCached(userId: string): Promise<SessionList | null>;
  /** Whether a current list is there without a call. */
  isAtHand(userId: string): Promise<boolean>;
  /** The next list is asked for anew, whatever is remembered. */
  invalidate(userId: string): Promise<void>;
  /** What is remembered of the person is never shown again, as something was changed elsewhere. */
  purge(userId: string): Promise<void>;
}

export interface ReadSessions {
  sessions: AccountSession[];
  /** False when there are more sessions than the portal can read. */
  isComplete: boolean;
}

interface SessionList extends ReadSessions {
  /** When the list was read, where it stands in for one that the service did not give; null for a current one. */
  asOf: Date | null;
}
