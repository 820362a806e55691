import { type AppLoadContext } from './context';
import { type Actor } from '~/log/audit.server';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/**
 * Counts a request for `key` and lets it pass while it is within the limit; `who` is told to the audit
 * log otherwise.
 *
 * @throws a 429 response with `Retry-After` beyond the limit; {StoreUnavailableError} when nobody can count.
 */
export async function requireWithinLimit(
  { services: { rateLimiter, audit }, requestId }: Pick<AppLoadContext, 'services' | 'requestId'>,
  limit: RateLimit,
  key: string,
  who: Actor | null = null,
): Promise<void> {
  const answer = await rateLimiter.consume(limit, key);
  if (answer.isAllowed) return;
  audit.record({ event: 'limit', result: 'refused', reason: limit.name, requestId, who });
  throw new Response(null, {
    status: 429,
    statusText: 'Too Many Requests',
    headers: { 'Retry-After': String(Math.ceil(answer.retryAfterMs / 1000)) },
  });
}
