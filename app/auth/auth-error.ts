/**
 * Why a sign-in or a logout token was refused. One closed list; pages and logs switch on the code.
 *
 * Sign-in:
 * - `parameter_repeated`: the callback says one thing twice, so which of them counts is anybody's guess
 * - `state_missing`: the callback carries no state, or this browser has no sign-in under way
 * - `state_mismatch`: the state belongs to no sign-in that this browser started
 * - `state_used`: this sign-in was finished once already
 * - `access_denied`: the person, or a rule of the tenant, said no
 * - `tenant_error`: the tenant sent another error to the callback
 * - `code_missing`: the callback carries no code
 * - `code_refused`: the tenant did not accept the code (used twice, expired)
 * - `client_refused`: the tenant did not accept the portal's own credentials
 * - `tenant_unreachable`: no answer from the tenant, or none in time
 * - `tenant_answer_invalid`: an answer that is no token response, no discovery document, no key set
 * - `session_ended`: the Auth0 session behind this sign-in has ended meanwhile
 * - `subject_mismatch`: somebody else answered when a person was asked to sign in again
 *
 * Tokens:
 * - `token_missing`, `token_malformed`, `algorithm_refused`, `signature_invalid`, `key_unknown`
 * - `type_refused`: the token says in `typ` that it is of another kind
 * - `issuer_mismatch`, `audience_mismatch`, `authorized_party_mismatch`
 * - `token_expired`, `issued_in_future`, `claim_missing`, `claim_invalid`
 * - `nonce_mismatch`, `authentication_too_old`
 * - `nonce_present`, `events_invalid`, `subject_and_session_missing`, `token_replayed` (logout tokens)
 */
export type AuthErrorCode = (typeof authErrorCodes)[number];

export const authErrorCodes = [
  'parameter_repeated',
  'state_missing',
  'state_mismatch',
  'state_used',
  'access_denied',
  'tenant_error',
  'code_missing',
  'code_refused',
  'client_refused',
  'tenant_unreachable',
  'tenant_answer_invalid',
  'session_ended',
  'token_missing',
  'token_malformed',
  'algorithm_refused',
  'signature_invalid',
  'key_unknown',
  'type_refused',
  'issuer_mismatch',
  'audience_mismatch',
  'authorized_party_mismatch',
  'token_expired',
  'issued_in_future',
  'claim_missing',
  'claim_invalid',
  'nonce_mismatch',
  'authentication_too_old',
  'nonce_present',
  'events_invalid',
  'subject_and_session_missing',
  'token_replayed',
  'subject_mismatch',
] as const;

/** The one error of this folder. Its message is for the log and holds no token and nothing personal. */
export class AuthError extends Error {
  override readonly name = 'AuthError';
  readonly code: AuthErrorCode;

  constructor(code: AuthErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
