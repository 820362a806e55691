import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { type SealedText } from '~/cache/sealed-text.server';
import { beforeDeadline } from '~/deadline';
import { days, minutes, seconds } from '~/durations';
import { readLimitHeaders } from './limit-headers';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';

/** Access tokens for the Management API. */
export interface ManagementToken {
  /** A token with at least a minute to live, or a tenth of its life. @throws {TenantError}, or what the cache throws */
  get(): Promise<string>;
  /** Forgets `token` everywhere, because the API refused it; a newer one stays. */
  drop(token: string): Promise<void>;
  /**
   * Whether `get` now gives another token than `token`, which the API says lacks a scope. One is asked for at most
   * once in five minutes by all portals together, as it may have a scope that was granted since; `token` stays in use
   * until it is there. Waited for until `signal` aborts. @throws what the cache throws
   */
  renewForScopes(token: string, signal: AbortSignal): Promise<boolean>;
}

interface Options {
  baseUrl: string;
  clientId: string;
  clientSecret: string;
  /** Shared by all portals, and by one portal before and after a restart: tenants limit how many are issued. */
  cache: Cache;
  /** For the tokens at rest. */
  sealedText: SealedText;
  fetch: typeof fetch;
  now: () => number;
  timeoutMs: number;
  /** Told of every token that was asked for. */
  onRequest?: (outcome: 'ok' | TenantError['code']) => void;
}

interface StoredToken {
  token: string;
  /** When a new one is due, in epoch milliseconds. */
  renewAt: number;
}

const storedSchema: z.ZodType<StoredToken> = z.object({ token: z.string(), renewAt: z.number() });

export const tokenSchema = z.looseObject({
  access_token: z.string().min(1),
  // RFC 6749 section 5.1 only recommends it; without it, the token is used for a while and then renewed.
  expires_in: z.number().positive().default(300),
});

/** How often a portal looks whether another one has fetched the token meanwhile. */
const lookAgainMs = 50;
/** Where the token endpoint refuses without saying until when. */
const refusalMs = seconds(5);
/** Tokens keep the scopes that were granted when they were issued, for a day as a rule. */
const scopesRenewalMs = minutes(5);
/** No token lives longer at Auth0. */
const longestLifeMs = days(30);

/**
 * Tokens by the client-credentials grant (RFC 6749 section 4.4): kept until they expire, and fetched once
 * however many ask, in however many portals. Once the endpoint refuses for too many requests, no portal asks
 * again before the time it names.
 */
export function createManagementToken(options: Options): ManagementToken {
  const { cache, sealedText, now, timeoutMs } = options;
  const name = createHash('sha256')
    .update(JSON.stringify([options.baseUrl, options.clientId]))
    .digest('base64url');
  const key = `management-token:${name}`;
  const lockKey = `management-token-lock:${name}`;
  const waitKey = `management-token-wait:${name}`;
  const scopesKey = `management-token-scopes:${name}`;
  let current: (StoredToken & { sealed: string }) | null = null;
  /** The token that the API refused last: whoever reads it before it is gone must not take it up again. */
  let refused: string | null = null;
  let pending: Promise<string> | null = null;
  let renewing: Promise<boolean> | null = null;

  const readShared = async (): Promise<string | null> => {
    const sealed = await cache.get(key);
    if (sealed === null) return null;
    const stored = storedSchema.safeParse(jsonOf(sealedText.open(key, sealed)));
    if (!stored.success || stored.data.renewAt <= now() || stored.data.token === refused)
      return null;
    current = { ...stored.data, sealed };
    return stored.data.token;
  };

  const throwWhileRefused = async (): Promise<void> => {
    const until = Number((await cache.get(waitKey)) ?? 0);
    if (now() >= until) return;
    throw new TenantError('rate_limited', 'The token endpoint asked to wait.', {
      retryAfterMs: until - now(),
    });
  };

  const renew = async (): Promise<string> => {
    const requestedAt = now();
    const { token, lifetimeMs } = await reported(requestToken(options));
    // A short-lived token must still be usable for most of its life.
    const marginMs = Math.min(minutes(1), lifetimeMs / 10);
    const renewAt = requestedAt + lifetimeMs - marginMs;
    const sealed = sealedText.seal(key, JSON.stringify({ token, renewAt }));
    current = { token, renewAt, sealed };
    await cache.set(key, sealed, lifetimeMs);
    return token;
  };

  const reported = async <T>(request: Promise<T>): Promise<T> => {
    try {
      const answer = await request;
      options.onRequest?.('ok');
      return answer;
    } catch (error) {
      if (error instanceof TenantError) {
        options.onRequest?.(error.code);
        if (error.code === 'rate_limited') {
          const waitMs = Math.min(error.retryAfterMs ?? refusalMs, minutes(10));
          await cache.set(waitKey, String(now() + waitMs), waitMs);
        }
      }
      throw error;
    }
  };

  const obtain = async (): Promise<string> => {
    const owner = randomUUID();
    // Whoever holds the lock may have died; it is over once their request must be.
    const lockLifetimeMs = timeoutMs + seconds(1);
    for (let waitedMs = 0; waitedMs <= lockLifetimeMs; waitedMs += lookAgainMs) {
      const shared = await readShared();
      if (shared !== null) return shared;
      await throwWhileRefused();
      if (await cache.replace(lockKey, null, owner, lockLifetimeMs)) {
        try {
          // Another portal may have fetched one between the look and the lock.
          return (await readShared()) ?? (await renew());
        } finally {
          await cache.delete(lockKey, owner);
        }
      }
      await pause(lookAgainMs);
    }
    throw new TenantError('timeout', 'Another portal has not fetched a token in time.');
  };

  const replace = async (token: string): Promise<boolean> => {
    if (current !== null && current.token !== token) return true;
    const shared = await readShared();
    if (shared !== null && shared !== token) return true;
    if (!(await cache.replace(scopesKey, null, 'asked', scopesRenewalMs))) return false;
    await throwWhileRefused();
    await renew();
    return true;
  };

  return {
    async get() {
      if (current !== null && now() < current.renewAt) return current.token;
      pending ??= obtain().finally(() => {
        pending = null;
      });
      return pending;
    },
    async drop(token) {
      if (current?.token !== token) return;
      const { sealed } = current;
      current = null;
      refused = token;
      await cache.delete(key, sealed);
    },
    async renewForScopes(token, signal) {
      renewing ??= replace(token).finally(() => {
        renewing = null;
      });
      const tooLate = () => new TenantError('timeout', 'A new token was not there in time.');
      const replaced = await toResult(beforeDeadline(signal, renewing, tooLate));
      return replaced.isKnown && replaced.value;
    },
  };
}

/** Null for what is no JSON. */
function jsonOf(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function requestToken(options: Options): Promise<{ token: string; lifetimeMs: number }> {
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
  return { token: parsed.data.access_token, lifetimeMs };
}
