import { type AccountSession } from './session';

/**
 * Whether a second factor was used when the person signed in:
 *
 * - `yes`: a second factor besides the first
 * - `passkey`: one factor that proves two things, the device and its holder
 * - `no`: a password, or a code sent by e-mail or text message, and nothing else
 * - `unknown`: another provider signed the person in and does not say, the tenant has a method of its own,
 *   or nothing is told
 */
export type Mfa = 'yes' | 'passkey' | 'no' | 'unknown';

/** Methods that are one factor each. Auth0's words, Management API, `SessionAuthenticationSignal`. */
const singleFactors = new Set(['pwd', 'sms', 'email']);

/** Whether the session was begun, or since confirmed, with MFA. */
export function mfaOf({ methods }: Pick<AccountSession, 'methods'>): Mfa {
  const names = methods.map(({ name }) => name);
  if (names.includes('mfa')) return 'yes';
  if (names.includes('passkey')) return 'passkey';
  return names.length > 0 && names.every((name) => singleFactors.has(name)) ? 'no' : 'unknown';
}

/** Whether a password was all that it took: what somebody who has found one out could do. */
export function isPasswordOnly(session: Pick<AccountSession, 'methods'>): boolean {
  return mfaOf(session) === 'no' && session.methods.some(({ name }) => name === 'pwd');
}
