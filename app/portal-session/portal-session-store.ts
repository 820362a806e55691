import { minutes } from '~/durations';
import { type PortalSession } from './portal-session';

/** Names every portal session that one Auth0 session carries. */
interface Auth0SessionKey {
  issuer: string;
  auth0SessionId: string;
}

/** Names every portal session of one person that began before a moment. */
export interface UserKey {
  issuer: string;
  userId: string;
  /** By the tenant's clock, epoch milliseconds: what was issued later is a new sign-in, and stays. */
  endedAt: number;
}

/** Names every portal session of one person that was signed in to one organization. */
interface MembershipKey {
  issuer: string;
  userId: string;
  organizationId: string;
}

/**
 * How long an ended Auth0 session is remembered, so that a sign-in which was already under way when
 * it ended cannot come alive afterwards. Longer than a sign-in's code exchange can take.
 */
export const endedMemoryMs = minutes(10);

/**
 * Where portal sessions are kept. Every adapter keeps these promises, and one contract suite holds
 * them to it:
 *
 * - ids are made here, 256 random bits, and stored only as a hash;
 * - an unknown, malformed or expired id reads as absent;
 * - only `create` inserts; `touch` changes only what still exists, so what was deleted stays deleted;
 * - `deleteByAuth0Session`, `deleteByUser` and `deleteByMembership` end all sessions that they mean in one step, which has taken
 *   effect everywhere when they return;
 * - no operation lists keys or scans a table;
 * - a store that cannot answer throws a `StoreUnavailableError`, and leaves nothing half done that would
 *   let anybody in.
 */
export interface PortalSessionStore {
  /**
   * The new session's id, or null when its Auth0 session, or all sessions of its person, have ended
   * within `endedMemoryMs` and after its ID token was issued.
   */
  create(session: PortalSession): Promise<string | null>;
  find(id: string): Promise<PortalSession | null>;
  /** Records that the session was used at `seenAt` (epoch milliseconds). */
  touch(id: string, seenAt: number): Promise<void>;
  delete(id: string): Promise<void>;
  /** How many were deleted. The Auth0 session counts as ended for `endedMemoryMs` from now. */
  deleteByAuth0Session(key: Auth0SessionKey): Promise<number>;
  /** How many were deleted. Sign-ins issued up to `endedAt` are refused for `endedMemoryMs` from now. */
  deleteByUser(key: UserKey): Promise<number>;
  /** The sessions of the person that are not over, whenever they began; the latest first. */
  listByUser(key: Pick<UserKey, 'issuer' | 'userId'>): Promise<PortalSession[]>;
  /** How many were deleted. A sign-in under way stays: whether it may be, the tenant decides. */
  deleteByMembership(key: MembershipKey): Promise<number>;
  /** Resolves when the store can be read and written. @throws {StoreUnavailableError} */
  ping(): Promise<void>;
}
