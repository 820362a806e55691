import { hours } from '~/durations';

/** Our own record of one signed-in browser. Times are epoch milliseconds. */
export interface PortalSession {
  /** `iss` of the ID token, exactly as the tenant wrote it. */
  issuer: string;
  /** `sub` of the ID token, the tenant's user id. */
  userId: string;
  /** `sid` of the ID token, equal to the Auth0 session's id; null where the tenant sends none. */
  auth0SessionId: string | null;
  /** `iat` of the ID token that the session began with. */
  issuedAt: number;
  /** When the person last proved who they are to the tenant, where the tenant said so. */
  authenticatedAt: number | null;
  /** `amr` of the ID token: how they proved it, such as `mfa`; empty where the tenant does not say. */
  authenticationMethods: readonly string[];
  /** What the person proved beyond what the ID token says; null for nothing. */
  strongProof: StrongProof | null;
  /** `org_id` of the ID token: the organization that the person signed in to; null for none. */
  organizationId: string | null;
  createdAt: number;
  lastSeenAt: number;
  profile: Profile;
}

/** How a person proved for a `strong` act who they are, where no ID token tells it. */
export interface StrongProof {
  /**
   * - `mfa-api`: the tenant's MFA API took the access token of their sign-in
   * - `mailed-code`: they entered a code that was sent to their confirmed address
   */
  by: (typeof strongProofs)[number];
  provenAt: number;
}

export const strongProofs = ['mfa-api', 'mailed-code'] as const;

/** What the pages say about the person. All of it is optional in an ID token. */
export interface Profile {
  name: string | null;
  email: string | null;
  /** IANA time zone from the `zoneinfo` claim. */
  timeZone: string | null;
}

/** A portal session that nobody uses for this long is over. */
export const idleLifetimeMs = hours(2);

/** No portal session lives longer than this, used or not. */
export const absoluteLifetimeMs = hours(24);

/** When the record ends: the earlier of its idle and its absolute limit, epoch milliseconds. */
export function expiresAt(session: Pick<PortalSession, 'createdAt' | 'lastSeenAt'>): number {
  return Math.min(session.lastSeenAt + idleLifetimeMs, session.createdAt + absoluteLifetimeMs);
}
