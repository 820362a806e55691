import { minutes, seconds } from '~/durations';
import { ManagementError } from './management-error';
import { tokenSchema } from './management-schemas';

/** Access tokens for the Management API. */
export interface ManagementToken {
  /** A token with at least a minute to live. @throws {ManagementError} */
  get(): Promise<string>;
  /** Forgets `token`, because the API refused it; a newer one stays. */
  drop(token: string): void;
}

interface Options {
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  fetch: typeof fetch;
  now: () => number;
  timeoutMs: number;
}

/** Tokens by the client-credentials grant, one at a time: kept until they expire, fetched once however many ask. */
export function createManagementToken(options: Options): ManagementToken {
  let current: { token: string; renewAt: number } | null = null;
  let pending: Promise<string> | null = null;

  const renew = async (): Promise<string> => {
    const requestedAt = options.now();
    const { token, lifetimeMs } = await requestToken(options);
    // A short-lived token must still be usable for most of its life.
    const marginMs = Math.min(minutes(1), lifetimeMs / 10);
    current = { token, renewAt: requestedAt + lifetimeMs - marginMs };
    return token;
  };

  return {
    async get() {
      if (current !== null && options.now() < current.renewAt) return current.token;
      pending ??= renew().finally(() => {
        pending = null;
      });
      return pending;
    },
    drop(token) {
      if (current?.token === token) current = null;
    },
  };
}

async function requestToken(options: Options): Promise<{ token: string; lifetimeMs: number }> {
  let status: number;
  let body: unknown;
  let retryAfter: string | null;
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
    retryAfter = response.headers.get('retry-after');
    body = response.ok ? await response.json() : null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new ManagementError('timeout', 'The token endpoint did not answer in time.');
    if (error instanceof SyntaxError)
      throw new ManagementError(
        'unexpected_answer',
        'The token endpoint did not answer with JSON.',
      );
    throw new ManagementError('unreachable', 'The token endpoint could not be reached.');
  }
  if (status === 429)
    throw new ManagementError('rate_limited', 'The token endpoint is rate limited.', {
      status,
      retryAfterMs: /^\d{1,6}$/.test(retryAfter ?? '') ? seconds(Number(retryAfter)) : null,
    });
  if (status >= 500)
    throw new ManagementError('unavailable', 'The token endpoint failed.', { status });
  if (status < 200 || status >= 300)
    throw new ManagementError(
      'credentials_refused',
      'The token endpoint refused the machine-to-machine application.',
      { status },
    );
  const parsed = tokenSchema.safeParse(body);
  if (!parsed.success)
    throw new ManagementError('unexpected_answer', 'The token endpoint answered without a token.');
  return { token: parsed.data.access_token, lifetimeMs: seconds(parsed.data.expires_in) };
}
