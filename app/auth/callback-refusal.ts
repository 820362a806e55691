import { OAuth2RequestError } from 'remix-auth-auth0';
import { AuthError } from './auth-error';

/**
 * Why a callback is refused, out of what the strategy throws.
 *
 * @throws whatever says nothing about the callback.
 */
export function callbackRefusal(error: unknown): AuthError {
  if (error instanceof AuthError) return error;
  // The strategy throws the callback's own `error` parameter in this form.
  if (error instanceof OAuth2RequestError) return tenantRefusal(error.code, error.description);
  if (error instanceof RangeError || error instanceof ReferenceError)
    return error.message.includes('code in the URL')
      ? new AuthError('code_missing', 'The callback carries no code.')
      : new AuthError('state_mismatch', 'The state cookie does not fit the callback.');
  throw error;
}

/**
 * Errors by which a tenant says no to this person, or to this browser as it is: those of OpenID Connect Core 1.0
 * section 3.1.2.6, of its extension for authentication requirements that were not met, and Auth0's own
 * `unauthorized`, such as for somebody who is blocked.
 */
const denials: readonly string[] = [
  'access_denied',
  'unauthorized',
  'login_required',
  'consent_required',
  'interaction_required',
  'account_selection_required',
  'unmet_authentication_requirements',
];

/** Errors by which a tenant says that it cannot serve right now (RFC 6749 section 4.1.2.1). */
const outages: readonly string[] = ['server_error', 'temporarily_unavailable'];

/** Auth0's words for somebody who is blocked, which come with `unauthorized` or `access_denied`. */
const blocked = 'user is blocked';

/** What an error at the callback means. Its code is not passed on, as anybody can send one. */
export function tenantRefusal(error: string, description: string | null = null): AuthError {
  const isBlocked = description?.trim().toLowerCase() === blocked;
  if (isBlocked && (error === 'unauthorized' || error === 'access_denied'))
    return new AuthError('account_blocked', 'The account is blocked.');
  if (denials.includes(error)) return new AuthError('access_denied', 'The tenant denied access.');
  if (outages.includes(error))
    return new AuthError('tenant_unavailable', 'The tenant cannot serve right now.');
  return new AuthError('tenant_error', 'The tenant sent an error to the callback.');
}
