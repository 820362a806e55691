import { type AppLoadContext } from './context';
import { type Actor, type AuditEvent } from '~/log/audit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** A limit that was reached; the reason is its name. */
export const limitReached: AuditEvent<'refused'> = {
  name: 'limit',
  results: { refused: 'warn' },
  reasons: [],
};

/**
 * Counts a request for `key`, or the `cost` of what it asks for, and lets it pass while that is within the
 * limit; `who` is told to the audit log otherwise.
 *
 * @throws a 429 response with `Retry-After` beyond the limit; {StoreUnavailableError} when nobody can count.
 */
export async function requireWithinLimit(
  { services: { rateLimiter, audit }, requestId }: Pick<AppLoadContext, 'services' | 'requestId'>,
  limit: RateLimit,
  key: string,
  { who = null, cost = 1 }: { who?: Actor | null; cost?: number } = {},
): Promise<void> {
  const answer = await rateLimiter.consume(limit, key, cost);
  if (answer.isAllowed) return;
  audit.record({ event: limitReached, result: 'refused', reason: limit.name, requestId, who });
  throw new Response(null, {
    status: 429,
    statusText: 'Too Many Requests',
    headers: { 'Retry-After': String(Math.ceil(answer.retryAfterMs / 1000)) },
  });
}
