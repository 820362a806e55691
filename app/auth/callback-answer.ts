import { AuthError } from './auth-error';
import { type TenantMetadata } from './tenant-metadata.server';

/** What the tenant tells a callback, each at most once (RFC 6749 section 3.1). */
const answerParameters = ['state', 'code', 'iss', 'error', 'error_description'];

/** The state that a callback carries. @throws {AuthError} */
export function stateOf(answer: URLSearchParams): string {
  if (answerParameters.some((name) => answer.getAll(name).length > 1))
    throw new AuthError('parameter_repeated', 'The callback says one thing twice.');
  const state = answer.get('state');
  if (state === null || state === '')
    throw new AuthError('state_missing', 'The callback carries no state.');
  return state;
}

/**
 * Whoever names itself in the answer must be the one that was asked, and a tenant that promises to name itself does (RFC
 * 9207 section 2.4).
 *
 * @throws {AuthError}
 */
export function requireIssuer(
  answer: URLSearchParams,
  { issuer, namesItselfInAnswers }: Pick<TenantMetadata, 'issuer' | 'namesItselfInAnswers'>,
): void {
  const answeredBy = answer.get('iss') ?? (namesItselfInAnswers ? null : issuer);
  if (answeredBy !== issuer)
    throw new AuthError('issuer_mismatch', 'The answer is from another issuer.');
}
