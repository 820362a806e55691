import type { Authenticator, AuthenticatorType } from '../state/authenticators';
import { iso } from '../state/clock';
import type { Factor } from '../state/factors';

/** What this API calls a kind, where the Management API has another word. */
const TYPES: Partial<Record<AuthenticatorType, string>> = { push: 'push-notification' };

/** The kind in this API's words. */
export function typeOf({ type }: Pick<Authenticator, 'type'>): string {
  return TYPES[type] ?? type;
}

/** Whether a kind is a way in by itself or a second step. */
export function usageOf(type: string): string[] {
  return type === 'password' || type === 'passkey' ? ['primary'] : ['secondary'];
}

/** A method as the person's own API shows it. */
export function methodBody(authenticator: Authenticator) {
  const type = typeOf(authenticator);
  return {
    id: authenticator.id,
    type,
    usage: usageOf(type),
    confirmed: authenticator.confirmed,
    name: authenticator.name,
    created_at: iso(authenticator.createdAt),
    last_auth_at: iso(authenticator.lastAuthAt),
    phone_number: authenticator.phoneNumber,
    preferred_authentication_method: authenticator.preferred,
    email: authenticator.email,
    key_id: authenticator.keyId,
    public_key: authenticator.publicKey,
    relying_party_id: authenticator.relyingPartyId,
    ...authenticator.passkey,
  };
}

/** Factors in the words of `/guardian/factors`, and what they let a person enrol. */
const ENROLLED_BY: readonly (readonly [Factor, string])[] = [
  ['webauthn-platform', 'webauthn-platform'],
  ['webauthn-roaming', 'webauthn-roaming'],
  ['otp', 'totp'],
  ['sms', 'phone'],
  ['email', 'email'],
  ['push-notification', 'push-notification'],
  ['recovery-code', 'recovery-code'],
];

/** What a person can enrol: passwords and passkeys belong to accounts with a password in the tenant. */
export function enrollableTypes(factors: readonly Factor[], hasPassword: boolean): string[] {
  const second = ENROLLED_BY.filter(([factor]) => factors.includes(factor)).map(([, type]) => type);
  return hasPassword ? ['password', 'passkey', ...second] : second;
}
