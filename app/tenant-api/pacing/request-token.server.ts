import { z } from 'zod';
import { days, seconds } from '~/durations';
import { accessTokenSchema } from '~/tenant-calls/access-token';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { TenantError } from '~/tenant-calls/tenant-error';
import { readLimitHeaders } from './limit-headers';

export interface TokenRequestOptions {
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  fetch: typeof fetch;
  /** Epoch milliseconds. */
  now: () => number;
  timeoutMs: number;
}

export interface IssuedToken {
  token: string;
  /** What was granted, separated by spaces; null where that was not told. */
  scope: string | null;
  lifetimeMs: number;
}

export const tokenSchema = z.looseObject({
  access_token: accessTokenSchema,
  // RFC 6749 section 5.1 only recommends it; without it, the token is used for a while and then renewed.
  expires_in: z.preprocess(
    (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : (value ?? 300)),
    z.number().positive(),
  ),
  scope: z.string().nullable().catch(null),
});

/** No token lives longer at Auth0. */
const longestLifeMs = days(30);

/** A token for the Management API by the client-credentials grant (RFC 6749 section 4.4). @throws {TenantError} */
export async function requestToken(options: TokenRequestOptions): Promise<IssuedToken> {
  let status: number;
  let body: unknown;
  let retryAfterMs: number | null;
  try {
    const response = await options.fetch(`${options.baseUrl}/oauth/token`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: options.clientId,
        client_secret: options.clientSecret,
        audience: `${options.baseUrl}/api/v2/`,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(options.timeoutMs),
    });
    status = response.status;
    retryAfterMs = readLimitHeaders(response.headers, options.now()).waitMs || null;
    body = response.ok ? await response.json() : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new TenantError('timeout', 'The token endpoint did not answer in time.');
    if (error instanceof SyntaxError)
      throw new TenantError('unexpected_answer', 'The token endpoint did not answer with JSON.');
    if (error instanceof AnswerTooLargeError)
      throw new TenantError('unexpected_answer', 'The answer of the token endpoint is too large.');
    throw new TenantError('unreachable', 'The token endpoint could not be reached.');
  }
  if (status === 429)
    throw new TenantError('rate_limited', 'The token endpoint is rate limited.', {
      status,
      retryAfterMs,
    });
  if (status >= 500) throw new TenantError('unavailable', 'The token endpoint failed.', { status });
  if (status < 200 || status >= 300)
    throw new TenantError(
      'credentials_refused',
      'The token endpoint refused the machine-to-machine application.',
      { status },
    );
  const parsed = tokenSchema.safeParse(body);
  if (!parsed.success)
    throw new TenantError('unexpected_answer', 'The token endpoint answered without a token.');
  const lifetimeMs = Math.min(longestLifeMs, Math.ceil(seconds(parsed.data.expires_in)));
  const { access_token: token, scope } = parsed.data;
  return { token, scope, lifetimeMs };
}
