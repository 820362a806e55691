import { type AppLoadContext } from '@remix-run/node';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/**
 * Counts a request for `key` and lets it pass while it is within the limit.
 *
 * @throws a 429 response with `Retry-After` beyond the limit; {StoreUnavailableError} when nobody can count.
 */
export async function requireWithinLimit(
  { services: { rateLimiter, log }, requestId }: Pick<AppLoadContext, 'services' | 'requestId'>,
  limit: RateLimit,
  key: string,
): Promise<void> {
  const answer = await rateLimiter.consume(limit, key);
  if (answer.isAllowed) return;
  log.warn({ event: 'rate-limited', requestId, limit: limit.name }, 'too many requests');
  throw new Response(null, {
    status: 429,
    statusText: 'Too Many Requests',
    headers: { 'Retry-After': String(Math.ceil(answer.retryAfterMs / 1000)) },
  });
}
