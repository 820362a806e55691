import { createHash, randomBytes } from 'node:crypto';
import { joinedAt, type Person } from './accounts';
import type { Factor } from './factors';
import { Records } from './records';

/** What the Management API's list of authentication methods can hold here. */
export type AuthenticatorType =
  | 'totp'
  | 'push'
  | 'phone'
  | 'email'
  | 'webauthn-roaming'
  | 'webauthn-platform'
  | 'passkey'
  | 'recovery-code'
  | 'password';

/** Auth0 docs, passkeys: so many for a person. */
export const MOST_PASSKEYS = 20;

/** What only passkeys have, in the API's own words. */
export interface PasskeyDetails {
  credential_device_type: 'single_device' | 'multi_device';
  credential_backed_up: boolean;
  identity_user_id: string;
  user_agent?: string;
  user_handle: string;
  transports?: string[];
  aaguid?: string;
}

/** A way by which somebody proves who they are. Instants are milliseconds since the epoch. */
export interface Authenticator {
  id: string;
  userId: string;
  type: AuthenticatorType;
  /** False while its enrolment is unfinished; absent where Auth0 does not say. */
  confirmed?: boolean;
  name?: string;
  createdAt: number;
  enrolledAt?: number;
  lastAuthAt?: number;
  /** The other half of a pair that goes together. */
  linkId?: string;
  phoneNumber?: string;
  preferred?: 'sms' | 'voice';
  email?: string;
  keyId?: string;
  publicKey?: string;
  relyingPartyId?: string;
  passkey?: PasskeyDetails;
  /** A base32 key or a recovery code, which no list tells. */
  secret?: string;
  /** Nobody enrolled it: it is there because the address is confirmed, and goes only with that. */
  isImplicit?: true;
}

/** The id of a new authenticator, in the form that Auth0 gives it. */
export function newAuthenticatorId(type: AuthenticatorType): string {
  return `${type}|dev_${randomBytes(12).toString('base64url').replace(/[-_]/g, 'x')}`;
}

/** Auth0 lists what is inside a method with ids that differ in their kind alone: a phone has `sms|dev_…` and `voice|dev_…`. */
const PARTS: Partial<Record<AuthenticatorType, readonly string[]>> = {
  phone: ['sms', 'voice'],
  push: ['push'],
  totp: ['totp'],
};

/** The methods inside one, as its nested list has them; none for kinds without such a list. */
export function partsOf({ id, type }: Authenticator): { type: string; id: string }[] | undefined {
  return PARTS[type]?.map((part) => ({ type: part, id: part + id.slice(id.indexOf('|')) }));
}

/** The authenticator that Auth0 gives to whoever has a confirmed address, while the e-mail factor is on. */
function emailAuthenticator({ userId, email }: Person): Authenticator {
  const digest = createHash('sha256').update(userId).digest('hex').slice(0, 16);
  const createdAt = Date.parse(joinedAt);
  return {
    id: `email|dev_${digest}`,
    userId,
    type: 'email',
    confirmed: true,
    email,
    createdAt,
    enrolledAt: createdAt,
    isImplicit: true,
  };
}

/** Everything that anybody has enrolled. */
export class Authenticators extends Records<Authenticator> {
  /** What a person has: everything enrolled, and the e-mail address where that is a factor. */
  ofPerson(person: Person, factors: readonly Factor[]): Authenticator[] {
    const enrolled = this.where({ userId: person.userId });
    const { email, emailVerified = true } = person;
    const isKnown = enrolled.some((one) => one.email === email);
    if (!factors.includes('email') || email === '' || !emailVerified || isKnown) return enrolled;
    return [emailAuthenticator(person), ...enrolled];
  }

  /** The authenticators that end together with this one: itself, what it is linked to, and what is linked to it. */
  linkedTo({ id, linkId, userId }: Authenticator): Authenticator[] {
    return this.where({ userId }).filter(
      (other) => other.id === id || other.id === linkId || other.linkId === id,
    );
  }
}
