import { seconds } from '~/durations';
import { headersOf, tenantErrorOf } from '~/tenant-api/api-failure.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type TenantOperation } from '~/tenant-calls/tenant-operation';
import { type LimitReport } from './call-budget';
import { readLimitHeaders } from './limit-headers';

/** When a request was made and what time it had, in epoch milliseconds. */
interface RequestTimes {
  queuedAt: number;
  startedAt: number;
  failedAt: number;
  /** When all attempts of its call end. */
  endsAt: number;
  /** The longest that one request may take, in milliseconds. */
  callTimeoutMs: number;
  isOutOfTime: boolean;
}

interface CallFailure {
  failure: TenantError;
  /** What the answer says of the tenant's limit; null where the API itself did not answer. */
  limit: LimitReport | null;
  /** Whether it had too little time to say anything about the tenant. */
  isCutShort: boolean;
}

/** What a request that failed means, for the caller, the limit and the circuit. */
export function readCallFailure(
  error: unknown,
  operation: TenantOperation,
  { queuedAt, startedAt, failedAt, endsAt, callTimeoutMs, isOutOfTime }: RequestTimes,
): CallFailure {
  const headers = headersOf(error);
  const limit = headers === null ? null : readLimitHeaders(headers, failedAt);
  const waitMs = limit?.waitMs ?? null;
  const translated = tenantErrorOf(error, operation, { isOutOfTime, waitMs });
  const isCutShort = translated.code === 'timeout' && failedAt - startedAt < callTimeoutMs;
  // Its whole time was there until it waited for its turn: what ran out is the limit, not the tenant.
  const isLateTurn =
    isCutShort && endsAt - queuedAt >= callTimeoutMs && endsAt - startedAt < callTimeoutMs;
  const failure = isLateTurn
    ? new TenantError('rate_limited', `${operation}: the turn came too late.`, {
        retryAfterMs: seconds(1),
      })
    : translated;
  return { failure, limit, isCutShort };
}
