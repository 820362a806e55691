/**
 * Why the tenant's API did not do what was asked:
 *
 * - `rate_limited`: the tenant's limit is reached; `retryAfterMs` says when to come back, if known
 * - `not_permitted`: the plan lacks the endpoint, or the application a scope (403)
 * - `credentials_refused`: the machine-to-machine application is not accepted
 * - `timeout`: no answer in time
 * - `unreachable`: no connection, or one that broke off
 * - `unavailable`: the tenant answered with a server error
 * - `unexpected_answer`: an answer outside the documented ones; to a change, also a refusal in words that the tenant has not
 * - `invalid_request`: the tenant does not take what was sent (400, 422), as a form can provoke; see `errorCode`
 * - `not_found`: there is no such thing, or no more (404)
 * - `conflict`: something else has it already, such as an e-mail address (409)
 *
 * After `timeout`, `unreachable`, `unavailable` and `unexpected_answer` nobody knows whether a change was carried out.
 */
export const tenantErrorCodes = [
  'rate_limited',
  'not_permitted',
  'credentials_refused',
  'timeout',
  'unreachable',
  'unavailable',
  'unexpected_answer',
  'invalid_request',
  'not_found',
  'conflict',
] as const;
export type TenantErrorCode = (typeof tenantErrorCodes)[number];

const codesByStatus: Readonly<Record<number, TenantErrorCode>> = {
  400: 'invalid_request',
  401: 'credentials_refused',
  403: 'not_permitted',
  404: 'not_found',
  409: 'conflict',
  422: 'invalid_request',
  429: 'rate_limited',
};

/**
 * What a refusal of a change means whose words are none that the tenant has for what it has not done. Whatever is in front
 * of a tenant refuses too, also what was done by then.
 */
export function codeOfOddRefusal(status: number): TenantErrorCode {
  const code = codeOfStatus(status);
  // Of what is not there, callers know whether it was.
  return code === 'not_found' || code === 'unavailable' ? code : 'unexpected_answer';
}

/** What an answer with an HTTP status that is no success means. */
export function codeOfStatus(status: number): TenantErrorCode {
  return codesByStatus[status] ?? (status >= 500 ? 'unavailable' : 'unexpected_answer');
}

/** The words of the API's own `errorCode` that the portal tells apart (Auth0 docs, Management API errors). */
export const apiErrorCodes = [
  'insufficient_scope',
  'insufficient_entitlement',
  'invalid_token',
  'operation_not_supported',
  'invalid_body',
  'invalid_uri',
  'invalid_query_string',
  'inexistent_user',
  'inexistent_connection',
  'auth0_idp_error',
  'too_many_requests',
] as const;
export type ApiErrorCode = (typeof apiErrorCodes)[number];

/**
 * Why the API refused a change, where only the words of its answer tell:
 *
 * - `email_in_use`, `username_in_use`, `phone_in_use`: another account of the connection has it
 * - `attributes_not_editable`: the account's connection keeps them, such as another provider
 * - `code_wrong`, `passkey_refused`: what was to prove that the person has what they enrol does not
 * - `enrolment_over`: the enrolment that it was for is none, or no more
 * - `phone_not_accepted`, `email_not_accepted`: no code can be sent there
 * - `kind_not_offered`: the tenant has no such methods
 */
const apiRefusals = [
  'email_in_use',
  'username_in_use',
  'phone_in_use',
  'attributes_not_editable',
  'code_wrong',
  'passkey_refused',
  'enrolment_over',
  'phone_not_accepted',
  'email_not_accepted',
  'kind_not_offered',
] as const;
export type ApiRefusal = (typeof apiRefusals)[number];

/** The one error of all calls to the tenant. Its message is for the log and holds nothing personal. */
export class TenantError extends Error {
  override readonly name = 'TenantError';
  readonly code: TenantErrorCode;
  /** The HTTP status of the answer; null where there was none. */
  readonly status: number | null;
  /** How long to wait before another try; null where the tenant did not say. */
  readonly retryAfterMs: number | null;
  /** The API's own word for the reason; null where it gave none, or one that is not in `apiErrorCodes`. */
  readonly errorCode: ApiErrorCode | null;
  /** What the words of the answer say; null where they are not among those that the portal knows. */
  readonly refusal: ApiRefusal | null;

  constructor(
    code: TenantErrorCode,
    message: string,
    details: {
      status?: number | null;
      retryAfterMs?: number | null;
      errorCode?: ApiErrorCode | null;
      refusal?: ApiRefusal | null;
    } = {},
  ) {
    super(message);
    this.code = code;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
    this.errorCode = details.errorCode ?? null;
    this.refusal = details.refusal ?? null;
  }
}

/** Whether the tenant may have done what it was asked for, and has not said so. */
export function isUnanswered(reason: string): boolean {
  return ['timeout', 'unreachable', 'unavailable', 'unexpected_answer'].includes(reason);
}

/**
 * Whether a change was refused so that the tenant may have made it all the same: by something in front of it, or of an
 * account or a thing that was there a moment before.
 */
export function isDoubtfulRefusal(error: unknown): error is TenantError & { status: number } {
  if (!(error instanceof TenantError) || error.status === null) return false;
  const isRefusal = error.status >= 400 && error.status < 500;
  return isRefusal && (error.code === 'unexpected_answer' || error.code === 'not_found');
}

/** The same answer taken at its word, once it is known that nothing was done. */
export function takenAtItsWord(error: TenantError & { status: number }): TenantError {
  const { message, status, retryAfterMs, errorCode, refusal } = error;
  return new TenantError(codeOfStatus(status), message, {
    ...{ status, retryAfterMs, errorCode, refusal },
  });
}

/** Whether the next call would meet the same: a limit, or a refusal of everything. */
export function meetsAll({ code, retryAfterMs }: TenantError): boolean {
  switch (code) {
    case 'rate_limited':
    case 'not_permitted':
    case 'credentials_refused':
      return true;
    // With a time to come back, nothing is sent before then.
    case 'unavailable':
      return retryAfterMs !== null;
    default:
      return false;
  }
}
