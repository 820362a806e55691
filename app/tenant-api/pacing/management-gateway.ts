import { type CallOptions } from '~/tenant-calls/call-options';
import { type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { type TenantOperation } from '~/tenant-calls/tenant-operation';

/** What the SDK needs to send one request on our terms. */
export interface RequestOptions {
  headers: { authorization: string };
  abortSignal: AbortSignal;
  /** The SDK's own retries sleep up to a minute each, longer than anybody waits for a page. */
  maxRetries: 0;
}

export interface ManagementCall<T> {
  /** Names the endpoint in logs and figures. */
  operation: TenantOperation;
  /** The user id of the person the call is for. */
  person: string;
  /** What the machine-to-machine application must have been granted for it. */
  scopes: readonly string[];
  /**
   * Whether doing it twice comes to the same as doing it once. What is not idempotent is sent once: its failure
   * may hide that it was carried out.
   */
  isIdempotent: boolean;
  send: (request: RequestOptions) => Promise<{ data: T; rawResponse: { headers: Headers } }>;
  /** Some plans give the endpoint a bucket of its own, so that its answers say nothing about ours. */
  mayHaveOwnLimit?: boolean;
}

/**
 * The way to the Management API: every call passes the circuit and waits for its turn within the tenant's
 * limit; it has a deadline. An idempotent one has at most two more attempts where the connection or the server
 * failed, and one where its token was refused or lacked a scope and could be replaced. What the tenant does not
 * permit is asked for again after a minute only, but by acts, which people wait for and an operator may try.
 */
export interface ManagementGateway {
  /** What the API answered. @throws {TenantError} */
  call<T>(call: ManagementCall<T>, options?: CallOptions): Promise<T>;
}

/** One request to the API, or one that was not sent, for logs and figures. */
export interface CallReport {
  operation: TenantOperation;
  /** `not_sent`: refused early, as the limit is used up or the tenant fails. */
  outcome: 'ok' | 'not_sent' | TenantErrorCode;
  durationMs: number;
  /** How long the call waited for its turn. */
  queuedMs: number;
  /** When the tenant asked to wait, for how long. */
  retryAfterMs: number | null;
}
