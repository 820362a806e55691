import { minutes, seconds } from '~/durations';
import { type LimitReport } from './call-budget';

/** Auth0's buckets give something back within seconds; a reset further ahead is a wrong clock's. */
const longestResetMs = minutes(1);

/**
 * What the headers of an answer say about the tenant's limit. Auth0 docs, rate limits: `x-ratelimit-reset`
 * is a time in epoch seconds, read by the clock of the answer's own `Date`, since the tenant's clock and
 * ours may differ. `Retry-After` (RFC 9110 section 10.2.3), in seconds or as a date, comes first where it is given.
 *
 * `now` is in epoch milliseconds.
 */
export function readLimitHeaders(headers: Headers, now: number): LimitReport {
  const tenantNow = dateOf(headers.get('date')) ?? now;
  return {
    // A bucket of no size would never let a call through that could tell otherwise.
    limit: wholeNumber(headers.get('x-ratelimit-limit')) || null,
    remaining: wholeNumber(headers.get('x-ratelimit-remaining')),
    waitMs:
      retryAfter(headers.get('retry-after'), tenantNow) ??
      reset(headers.get('x-ratelimit-reset'), tenantNow),
  };
}

function retryAfter(value: string | null, tenantNow: number): number | null {
  const count = wholeNumber(value);
  const date = dateOf(value);
  const waitMs = count !== null ? seconds(count) : date !== null ? date - tenantNow : null;
  return waitMs === null ? null : Math.max(0, waitMs);
}

function reset(value: string | null, tenantNow: number): number | null {
  const at = wholeNumber(value);
  return at === null ? null : Math.min(longestResetMs, Math.max(0, seconds(at) - tenantNow));
}

function wholeNumber(value: string | null): number | null {
  return value !== null && /^\d{1,12}$/.test(value) ? Number(value) : null;
}

/** An HTTP date in epoch milliseconds; null for anything else. */
function dateOf(value: string | null): number | null {
  if (value === null || !/[a-z]{3} \d{4} \d\d:\d\d:\d\d GMT$/i.test(value)) return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : time;
}
