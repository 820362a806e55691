import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { cleanEmail, cleanText } from '~/clean-text';
import { seconds } from '~/durations';
import { userIdSchema } from '~/tenant-calls/user-id';
import { type Profile } from '~/portal-session/portal-session';
import { AuthError } from './auth-error';
import {
  clockToleranceMs,
  isMoment,
  type TokenExpectations,
  verifyToken,
} from './verify-token.server';

/** Who signed in, as the tenant vouches for it. */
export interface VerifiedIdentity {
  issuer: string;
  clientId: string;
  userId: string;
  /** Null where the tenant sends no `sid`. */
  auth0SessionId: string | null;
  /** Epoch milliseconds. */
  issuedAt: number;
  /** Epoch milliseconds; null unless the tenant says it. */
  authenticatedAt: number | null;
  /** `amr`: how the person proved who they are, such as `mfa`; none unless the tenant says it. */
  authenticationMethods: readonly string[];
  /** `org_id`: the organization that the person signed in to; null for none. */
  organizationId: string | null;
  /** Whether the tenant says that the address is proved to be the person's. */
  emailVerified: boolean;
  profile: Profile;
}

/** Longer than any id that Auth0 gives to a session or an organization. */
const longestText = 1024;

const text = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' && value !== '' ? value : null));

const shortText = text.transform((value) =>
  value !== null && value.length <= longestText ? value : null,
);

const shownText = text.transform((value) => (value === null ? null : cleanText(value)));

const claimsSchema = z.looseObject({
  // Who cannot be named to the Management API could sign in and then do nothing.
  sub: userIdSchema,
  sid: shortText,
  auth_time: z.number().refine(isMoment).optional().catch(undefined),
  amr: z.array(z.string().max(100)).max(20).catch([]),
  org_id: shortText,
  org_name: shortText,
  name: shownText,
  nickname: shownText,
  email: text.transform((value) => (value === null ? null : cleanEmail(value))),
  email_verified: z.boolean().catch(false),
  zoneinfo: shortText,
});

export interface IdTokenExpectations extends TokenExpectations {
  nonce: string;
  /** When re-authentication was asked for: the person must have proved who they are since, epoch milliseconds. */
  authenticatedSince: number | null;
  /** The organization that was asked for, by its id or name; null for none. */
  organization: string | null;
}

/**
 * Checks an ID token as OpenID Connect Core 1.0 section 3.1.3.7 asks, the nonce included.
 *
 * @throws {AuthError}
 */
export async function verifyIdToken(
  token: string,
  expectations: IdTokenExpectations,
): Promise<VerifiedIdentity> {
  const payload = await verifyToken(token, expectations, ['jwt']);
  if (!isEqual(payload.nonce, expectations.nonce))
    throw new AuthError('nonce_mismatch', 'The token was not made for this sign-in.');
  if (payload.sub === undefined) throw new AuthError('claim_missing', 'The token has no sub.');
  const claims = claimsSchema.safeParse(payload);
  if (!claims.success)
    throw new AuthError('claim_invalid', 'The token has a claim of the wrong type.');
  const { sub, sid, amr, name, nickname, email, zoneinfo } = claims.data;
  const authTime = authTimeOf(claims.data.auth_time, payload.iat);
  const { authenticatedSince, organization } = expectations;
  if (authenticatedSince !== null) requireAuthenticationSince(authTime, authenticatedSince);
  if (organization !== null && !isOfOrganization(claims.data, organization))
    throw new AuthError('organization_mismatch', 'The token is not of the organization.');
  return {
    issuer: expectations.issuer,
    clientId: expectations.clientId,
    userId: sub,
    auth0SessionId: sid,
    issuedAt: Math.floor(seconds(payload.iat)),
    authenticatedAt: authTime === undefined ? null : Math.floor(seconds(authTime)),
    authenticationMethods: amr,
    organizationId: claims.data.org_id,
    emailVerified: claims.data.email_verified,
    profile: { name: name ?? nickname, email, timeZone: zoneinfo },
  };
}

/**
 * When the person proved who they are, in epoch seconds. Nobody has done so after their token was issued: a time to
 * come would count as lately until then, and says nothing.
 */
function authTimeOf(authTime: number | undefined, issuedAt: number): number | undefined {
  if (authTime === undefined || seconds(authTime) > seconds(issuedAt) + clockToleranceMs)
    return undefined;
  return Math.min(authTime, issuedAt);
}

/** The request's `max_age` may be stripped on its way, so what counts is what the token says. */
function requireAuthenticationSince(authTime: number | undefined, since: number): void {
  if (authTime === undefined || seconds(authTime) < since - clockToleranceMs)
    throw new AuthError('authentication_too_old', 'The person was not asked to sign in again.');
}

/** Auth0 names it by `org_id`, and by `org_name`, in small letters, where the tenant allows names. */
function isOfOrganization(
  { org_id, org_name }: { org_id: string | null; org_name: string | null },
  wanted: string,
): boolean {
  return org_id === wanted || org_name === wanted.toLowerCase();
}

function isEqual(given: unknown, expected: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
