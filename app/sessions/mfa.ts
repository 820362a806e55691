import { type AccountSession } from './session';

/**
 * Whether a second step was taken when the person signed in:
 *
 * - `yes`: a second factor besides the first
 * - `passkey`: one step that proves two things, the device and its holder
 * - `no`: a password, or a code sent by e-mail or text message, and nothing else
 * - `unknown`: another provider signed the person in and does not say, the tenant has a method of its own,
 *   or nothing is told
 */
export type SecondStep = 'yes' | 'passkey' | 'no' | 'unknown';

/** Methods that are one step each. Auth0's words, Management API, `SessionAuthenticationSignal`. */
const singleSteps = new Set(['pwd', 'sms', 'email']);

/** Whether the session was begun, or since confirmed, with a second step. */
export function mfaOf({ methods }: Pick<AccountSession, 'methods'>): SecondStep {
  const names = methods.map(({ name }) => name);
  if (names.includes('mfa')) return 'yes';
  if (names.includes('passkey')) return 'passkey';
  return names.length > 0 && names.every((name) => singleSteps.has(name)) ? 'no' : 'unknown';
}
