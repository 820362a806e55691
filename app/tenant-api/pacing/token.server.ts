import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { createSealedText, type SealedText } from '~/cache/sealed-text.server';
import { beforeDeadline } from '~/deadline';
import { minutes, seconds } from '~/durations';
import { readStored } from '~/json-text';
import { requestToken, type TokenRequestOptions } from './request-token.server';
import { createScopeRenewals } from './scope-renewals.server';
import { toResult } from '~/tenant-calls/result';
import { TenantError } from '~/tenant-calls/tenant-error';

/** Access tokens for the Management API. */
export interface ManagementToken {
  /** A token with at least a minute to live, or a tenth of its life. @throws {TenantError}, or what the cache throws */
  get(): Promise<string>;
  /** Forgets `token` everywhere, because the API refused it; a newer one stays. */
  drop(token: string): Promise<void>;
  /**
   * Whether `get` now gives another token than `token`, which the API says lacks one of `scopes`, and this one is not
   * known to lack it too. A scope may have been granted since, so all portals together ask for one token in five
   * minutes, in an hour or in a day, as long as that brings nothing; `token` stays in use until it is there. Waited for
   * until `signal` aborts. @throws what the cache throws
   */
  renewForScopes(token: string, scopes: readonly string[], signal: AbortSignal): Promise<boolean>;
}

/** The same, of which is known what they are good for. */
export interface ScopedManagementToken extends ManagementToken {
  /** What the token that `get` gave last was granted; null where the tenant did not tell. */
  granted(): readonly string[] | null;
  /** When the token that is at hand is to be renewed, in epoch milliseconds; null where there is none. Asks for none. */
  renewAt(): Promise<number | null>;
}

interface Options extends TokenRequestOptions {
  /** Shared by all portals, and by one portal before and after a restart: tenants limit how many are issued. */
  cache: Cache;
  /** For the tokens at rest. */
  sealedText: SealedText;
  /** Told of every token that was asked for. */
  onRequest?: (outcome: 'ok' | TenantError['code']) => void;
}

interface StoredToken {
  token: string;
  /** When a new one is due, in epoch milliseconds. */
  renewAt: number;
  /** As it was issued, separated by spaces; null where that was not told. */
  scope: string | null;
}

const storedSchema: z.ZodType<StoredToken> = z.object({
  token: z.string(),
  renewAt: z.number(),
  scope: z.string().nullable().default(null),
});

/** Seals what is kept of the tenant's answers, the token among them. */
export function sealTenantAnswers(secrets: readonly [string, ...string[]]): SealedText {
  return createSealedText(secrets, 'management cache');
}

/** How often a portal looks whether another one has fetched the token meanwhile. */
const lookAgainMs = 50;
/** Where the token endpoint refuses without saying until when. */
const refusalMs = seconds(5);

/**
 * Tokens by the client-credentials grant (RFC 6749 section 4.4): kept until they expire, and fetched once
 * however many ask, in however many portals. Once the endpoint refuses for too many requests, no portal asks
 * again before the time it names.
 */
export function createManagementToken(options: Options): ScopedManagementToken {
  const { cache, sealedText, now, timeoutMs } = options;
  const name = createHash('sha256')
    .update(JSON.stringify([options.baseUrl, options.clientId]))
    .digest('base64url');
  const key = `management-token:${name}`;
  const lockKey = `management-token-lock:${name}`;
  const waitKey = `management-token-wait:${name}`;
  const renewals = createScopeRenewals(cache, `management-token-scopes:${name}`, now);
  let current: (StoredToken & { sealed: string }) | null = null;
  /** The token that the API refused last: whoever reads it before it is gone must not take it up again. */
  let refused: string | null = null;
  let pending: Promise<string> | null = null;
  let renewing: Promise<boolean> | null = null;

  const readShared = async (): Promise<string | null> => {
    const sealed = await cache.get(key);
    if (sealed === null) return null;
    const text = sealedText.open(key, sealed);
    const stored = text === null ? null : readStored(text, storedSchema);
    if (stored === null || stored.renewAt <= now() || stored.token === refused) return null;
    current = { ...stored, sealed };
    return stored.token;
  };

  const throwWhileRefused = async (): Promise<void> => {
    const until = Number((await cache.get(waitKey)) ?? 0);
    if (now() >= until) return;
    throw new TenantError('rate_limited', 'The token endpoint asked to wait.', {
      retryAfterMs: until - now(),
    });
  };

  const renew = async (): Promise<StoredToken> => {
    const requestedAt = now();
    const { token, scope, lifetimeMs } = await reported(requestToken(options));
    // A short-lived token must still be usable for most of its life.
    const marginMs = Math.min(minutes(1), lifetimeMs / 10);
    const renewAt = requestedAt + lifetimeMs - marginMs;
    const stored: StoredToken = { token, renewAt, scope };
    const sealed = sealedText.seal(key, JSON.stringify(stored));
    current = { ...stored, sealed };
    await cache.set(key, sealed, lifetimeMs);
    return stored;
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
          return (await readShared()) ?? (await renew()).token;
        } finally {
          await cache.delete(lockKey, owner);
        }
      }
      await pause(lookAgainMs);
    }
    throw new TenantError('timeout', 'Another portal has not fetched a token in time.');
  };

  const replace = async (token: string, scopes: readonly string[]): Promise<boolean> => {
    if (current !== null && current.token !== token) return true;
    const shared = await readShared();
    if (shared !== null && shared !== token) return true;
    if (!(await renewals.begin())) return false;
    await throwWhileRefused();
    await renewals.end(lacks(await renew(), scopes));
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
    granted: () => current?.scope?.split(' ') ?? null,
    async renewAt() {
      if (current === null || current.renewAt <= now()) await readShared();
      return current !== null && current.renewAt > now() ? current.renewAt : null;
    },
    async drop(token) {
      if (current?.token !== token) return;
      const { sealed } = current;
      current = null;
      refused = token;
      await cache.delete(key, sealed);
    },
    async renewForScopes(token, scopes, signal) {
      renewing ??= replace(token, scopes).finally(() => {
        renewing = null;
      });
      const tooLate = () => new TenantError('timeout', 'A new token was not there in time.');
      const replaced = await toResult(beforeDeadline(signal, renewing, tooLate));
      return replaced.isKnown && replaced.value && !lacks(current, scopes);
    },
  };
}

/** Whether it is known that one of the scopes was not granted (RFC 6749 section 3.3). */
function lacks(token: StoredToken | null, scopes: readonly string[]): boolean {
  const granted = token?.scope?.split(' ');
  return granted !== undefined && !scopes.every((scope) => granted.includes(scope));
}
