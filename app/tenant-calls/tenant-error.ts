/**
 * Why the Management API did not do what was asked:
 *
 * - `rate_limited`: the tenant's limit is reached; `retryAfterMs` says when to come back, if known
 * - `not_permitted`: the plan has no session endpoints, or the application lacks a scope (403)
 * - `credentials_refused`: the machine-to-machine application is not accepted
 * - `timeout`: no answer in time
 * - `unreachable`: no connection, or one that broke off
 * - `unavailable`: the tenant answered with a server error
 * - `unexpected_answer`: an answer outside the documented ones
 */
export type TenantErrorCode = (typeof tenantErrorCodes)[number];

export const tenantErrorCodes = [
  'rate_limited',
  'not_permitted',
  'credentials_refused',
  'timeout',
  'unreachable',
  'unavailable',
  'unexpected_answer',
] as const;

/** The one error of the Management API. Its message is for the log and holds nothing personal. */
export class TenantError extends Error {
  override readonly name = 'ManagementError';
  readonly code: TenantErrorCode;
  readonly status: number | null;
  readonly retryAfterMs: number | null;

  constructor(
    code: TenantErrorCode,
    message: string,
    details: { status?: number; retryAfterMs?: number | null } = {},
  ) {
    super(message);
    this.code = code;
    this.status = details.status ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}
