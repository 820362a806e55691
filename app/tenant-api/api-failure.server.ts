import { z } from 'zod';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import {
  type ApiErrorCode,
  apiErrorCodes,
  codeOfOddRefusal,
  type ApiRefusal,
  codeOfStatus,
  TenantError,
} from '~/tenant-calls/tenant-error';
import { isReading, type TenantOperation } from '~/tenant-calls/tenant-operation';

/** The HTTP status that the API answered with, for an error of the SDK; null where there was no answer. */
export function statusOf(error: unknown): number | null {
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : null;
}

/** The headers that came with an error of the SDK; null where there was no answer. */
export function headersOf(error: unknown): Headers | null {
  const response: unknown =
    error instanceof Error && 'rawResponse' in error ? error.rawResponse : null;
  const headers: unknown =
    typeof response === 'object' && response !== null && 'headers' in response
      ? response.headers
      : null;
  return headers instanceof Headers ? headers : null;
}

/** The body that came with an error of the SDK; null where there was no answer. */
export function bodyOf(error: unknown): unknown {
  return error instanceof Error && 'body' in error ? error.body : null;
}

const bodySchema = z.looseObject({ errorCode: z.enum(apiErrorCodes) });

/** The API's own word for why it refused, where it is one that the portal knows. */
function errorCodeOf(error: unknown): ApiErrorCode | null {
  return bodySchema.safeParse(bodyOf(error)).data?.errorCode ?? null;
}

/** How the answer begins for each refusal that has no `errorCode` of its own. */
const refusalMessages: readonly [beginning: string, refusal: ApiRefusal][] = [
  ['The specified new email already exists', 'email_in_use'],
  ['The specified new phone_number already exists', 'phone_in_use'],
  ['The specified new phone number already exists', 'phone_in_use'],
  ['The username provided is in use already', 'username_in_use'],
  ['The specified new username already exists', 'username_in_use'],
  ['The following user attributes cannot be updated', 'attributes_not_editable'],
  ['Cannot update email for non-database user', 'attributes_not_editable'],
];

const messageSchema = z.looseObject({ message: z.string() });

function messageOf(error: unknown): string {
  return messageSchema.safeParse(bodyOf(error)).data?.message ?? '';
}

/** What the API says before it looks at what is asked of it; with an `errorCode` where it gives one. */
const unlookedAt =
  /^(?:Insufficient scope|Please upgrade your subscription|Payload validation error|Path validation error|Query validation error|Missing authentication|Invalid token|Expired token|Invalid signature|Bad audience|Bad HTTP authentication header)/;

/** These are told of what may have been done as well. */
const saysNothing: ReadonlySet<ApiErrorCode | null> = new Set([
  null,
  'auth0_idp_error',
  'inexistent_user',
]);

/** Whether the answer says in the API's own words that nothing was done. */
function isOwnRefusal(error: unknown, waitMs: number | null): boolean {
  if (statusOf(error) === 429 && waitMs !== null) return true;
  if (!saysNothing.has(errorCodeOf(error)) || refusalOf(error) !== null) return true;
  return unlookedAt.test(messageOf(error));
}

/** The message itself may name a connection, and goes no further. */
function refusalOf(error: unknown): ApiRefusal | null {
  const message = messageOf(error);
  return refusalMessages.find(([beginning]) => message.startsWith(beginning))?.[1] ?? null;
}

/**
 * The SDK's error as one of ours. Its own message holds the answer's body, so it is not taken over.
 * `isOutOfTime` for a call that was given up; `waitMs` is how long a refusal for too many requests says to wait.
 */
export function tenantErrorOf(
  error: unknown,
  operation: TenantOperation,
  { isOutOfTime, waitMs }: { isOutOfTime: boolean; waitMs: number | null },
): TenantError {
  if (error instanceof TenantError) return error;
  if (isOutOfTime) return new TenantError('timeout', `${operation}: no answer in time.`);
  // One person's list must not look like an outage, which would hold up everybody's.
  if (error instanceof Error && error.cause instanceof AnswerTooLargeError)
    return new TenantError('unexpected_answer', `${operation}: the answer is too large.`);
  const status = statusOf(error);
  if (status === null) return new TenantError('unreachable', `${operation}: no connection.`);
  const isTaken = isReading(operation) || isOwnRefusal(error, waitMs);
  const code = (isTaken ? codeOfStatus : codeOfOddRefusal)(status);
  return new TenantError(code, `${operation}: answered with status ${status}.`, {
    status,
    retryAfterMs: code === 'rate_limited' ? waitMs : null,
    errorCode: errorCodeOf(error),
    refusal: refusalOf(error),
  });
}
