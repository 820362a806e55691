/** What one contact with the sign-in service showed of the browser. */
export interface ClientInfo {
  userAgent: string | null;
  ip: string | null;
  asn: string | null;
}

/** One of the person's login sessions at the sign-in service. Whatever the service left out is null. */
export interface AccountSession {
  id: string;
  createdAt: Date | null;
  lastSeenAt: Date | null;
  /** When the session ends if it is not used again. */
  idleExpiresAt: Date | null;
  /** When the session ends at the latest. */
  expiresAt: Date | null;
  /** Where the session began. */
  first: ClientInfo;
  /** Where the session was last in contact with the sign-in service. */
  last: ClientInfo;
  /** Ids of the applications that are signed in to in this session; empty where none is told. */
  applicationIds: string[];
  /** How the person signed in, as far as it is told. */
  methods: SignInMethod[];
  /** Whether the browser keeps the session when it is closed; null where that is not told. */
  isPersistent: boolean | null;
  /** Whether somebody else acts as the person in this session (RFC 8693 section 4.1, `act`). */
  isImpersonation: boolean;
}

/** One of the ways in which the person has proved who they are. */
export interface SignInMethod {
  /** In the service's words: `pwd`, `passkey`, `federated`, `mfa`, …, or an address for a method of the tenant's own. */
  name: string;
  at: Date | null;
  /** For `mfa`: the second factor in the service's words, such as `otp` or `sms`. */
  factor: string | null;
}

/** A session with the user id it belongs to, where the service names it. */
export interface OwnedSession extends AccountSession {
  userId: string | null;
}

/** A session as the person's list shows it. */
export interface ListedSession extends AccountSession {
  isCurrent: boolean;
  /** Ended here at this time, while the sign-in service still lists it; null for a live session. */
  endingSince: Date | null;
}

/** Whether one of its limits is past, so that nobody can use it, though the tenant may list it still. */
export function isExpired(
  { idleExpiresAt, expiresAt }: Pick<AccountSession, 'idleExpiresAt' | 'expiresAt'>,
  now: number,
): boolean {
  return [idleExpiresAt, expiresAt].some((limit) => limit !== null && limit.getTime() <= now);
}

/**
 * Whether it counts as signed in: nobody has asked for its end, and no limit is past. The browser that asks counts in
 * any case, as the portal's own session has limits of its own. `now` in epoch milliseconds.
 */
export function isLive(session: ListedSession, now: number): boolean {
  return session.endingSince === null && (session.isCurrent || !isExpired(session, now));
}

/**
 * Orders a list: this device first, then by when they were last seen, the latest first. A session for which that is
 * unknown counts by its beginning, and goes last where that is unknown too.
 */
export function compareSessions(a: ListedSession, b: ListedSession): number {
  if (a.isCurrent !== b.isCurrent) return a.isCurrent ? -1 : 1;
  const difference = recency(b) - recency(a);
  return difference !== 0 ? difference : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function recency(session: AccountSession): number {
  return (session.lastSeenAt ?? session.createdAt)?.getTime() ?? 0;
}

/** The ids of all applications that are signed in to in these sessions. */
export function applicationIdsOf(sessions: readonly AccountSession[]): Set<string> {
  const ids = new Set<string>();
  for (const { applicationIds } of sessions) for (const id of applicationIds) ids.add(id);
  return ids;
}
