/** Why a sign-in or a logout token was refused. Pages and logs switch on the code. */
export type AuthErrorCode = (typeof authErrorCodes)[number];

/** The closed list. */
export const authErrorCodes = [
  // Of sign-ins.
  /** The callback says one thing twice, so that different readers could believe different things. */
  'parameter_repeated',
  /** The callback carries no state, or this browser has no sign-in under way. */
  'state_missing',
  /** The state belongs to no sign-in that this browser started. */
  'state_mismatch',
  /** This sign-in was finished once already. */
  'state_used',
  /** The person, or a rule of the tenant, said no. */
  'access_denied',
  /** The account is blocked: its person has locked it, or whoever runs the service has. */
  'account_blocked',
  /** The tenant told the callback that it cannot serve right now. */
  'tenant_unavailable',
  /** The tenant sent another error to the callback. */
  'tenant_error',
  /** The callback carries no code. */
  'code_missing',
  /** The tenant did not accept the code (used twice, expired). */
  'code_refused',
  /** The tenant did not accept the portal's own credentials. */
  'client_refused',
  /** No answer from the tenant, or none in time. */
  'tenant_unreachable',
  /** An answer that is no token response, no discovery document, no key set. */
  'tenant_answer_invalid',
  /** The Auth0 session behind this sign-in has ended meanwhile. */
  'session_ended',
  /** The account was deleted after the person had proved who they are. */
  'account_deleted',
  /** Somebody else answered when a person was asked to sign in again. */
  'subject_mismatch',
  /** The person signed in to another organization than the one that was asked for, or to none. */
  'organization_mismatch',
  /** The person was to prove who they are by a second factor, and was not asked for it. */
  'second_factor_missing',
  /** The sign-in address holds an invitation that is not whole. */
  'invitation_malformed',

  // Of ID tokens and logout tokens.
  'token_missing',
  'token_malformed',
  'algorithm_refused',
  'signature_invalid',
  'key_unknown',
  /** The token says in `typ` that it is of another kind. */
  'type_refused',
  'issuer_mismatch',
  'audience_mismatch',
  'authorized_party_mismatch',
  'token_expired',
  'issued_in_future',
  'claim_missing',
  'claim_invalid',

  // Of ID tokens.
  'nonce_mismatch',
  'authentication_too_old',

  // Of logout tokens.
  'nonce_present',
  'events_invalid',
  'subject_and_session_missing',
  'token_replayed',
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
