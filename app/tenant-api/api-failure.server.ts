import { z } from 'zod';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import {
  type ApiErrorCode,
  apiErrorCodes,
  codeOfStatus,
  TenantError,
} from '~/tenant-calls/tenant-error';

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

const bodySchema = z.looseObject({ errorCode: z.enum(apiErrorCodes) });

/** The API's own word for why it refused, where it is one that the portal knows. */
function errorCodeOf(error: unknown): ApiErrorCode | null {
  const body = error instanceof Error && 'body' in error ? error.body : null;
  return bodySchema.safeParse(body).data?.errorCode ?? null;
}

/**
 * The SDK's error as one of ours. Its own message holds the answer's body, so it is not taken over.
 * `isOutOfTime` for a call that was given up; `waitMs` is how long a refusal for too many requests says to wait.
 */
export function tenantErrorOf(
  error: unknown,
  operation: string,
  { isOutOfTime, waitMs }: { isOutOfTime: boolean; waitMs: number | null },
): TenantError {
  if (error instanceof TenantError) return error;
  if (isOutOfTime) return new TenantError('timeout', `${operation}: no answer in time.`);
  // One person's list must not look like an outage, which would hold up everybody's.
  if (error instanceof Error && error.cause instanceof AnswerTooLargeError)
    return new TenantError('unexpected_answer', `${operation}: the answer is too large.`);
  const status = statusOf(error);
  if (status === null) return new TenantError('unreachable', `${operation}: no connection.`);
  const code = codeOfStatus(status);
  return new TenantError(code, `${operation}: answered with status ${status}.`, {
    status,
    retryAfterMs: code === 'rate_limited' ? waitMs : null,
    errorCode: errorCodeOf(error),
  });
}
