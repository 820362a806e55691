import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  jwksCache,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
} from 'jose';
import { seconds } from '~/durations';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { AuthError } from './auth-error';
import { type TenantMetadata } from './tenant-metadata.server';

interface Options {
  fetch: typeof fetch;
  timeoutMs: number;
  /** Told whenever the tenant has given its keys. */
  onRead?: () => void;
}

/**
 * The tenant's signing keys, fetched when first needed and every ten minutes, and at once when a token
 * names an unknown one, though not more often than every five seconds. While they cannot be fetched, the ones
 * known so far still verify.
 */
export function createKeySets(options: Options): (tenant: TenantMetadata) => JWTVerifyGetKey {
  const sets = new Map<string, JWTVerifyGetKey>();
  return ({ jwksUri }) => {
    let set = sets.get(jwksUri);
    if (set === undefined) {
      set = createKeySet(jwksUri, options);
      sets.set(jwksUri, set);
    }
    return set;
  };
}

function createKeySet(jwksUri: string, { fetch, timeoutMs, onRead }: Options): JWTVerifyGetKey {
  // Nothing tells of a reading but what the library writes here.
  const cache: JWKSCacheInput = {};
  let toldAt: number | undefined;
  const tellReading = () => {
    if (cache.uat !== toldAt) onRead?.();
    toldAt = cache.uat;
  };
  const remote = createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: timeoutMs,
    cooldownDuration: seconds(5),
    [customFetch]: jsonBy(fetch),
    [jwksCache]: cache,
  });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      const known = remote.jwks();
      if (known === undefined || isVerdict(error)) throw error;
      // A key that is not among the known ones may be new; that cannot be told now.
      return createLocalJWKSet(known)(header, token).catch(() => {
        throw error;
      });
    } finally {
      tellReading();
    }
  };
}

/** The library's error for an address that fails is the same as for keys that are none. */
function jsonBy(fetch: Options['fetch']): Options['fetch'] {
  return async (input, init) => {
    let answer: Response;
    let body: string;
    try {
      answer = await fetch(input, init);
      body = await answer.text();
    } catch (error) {
      if (error instanceof AnswerTooLargeError)
        throw new AuthError('tenant_answer_invalid', 'The key set is too large.');
      throw new AuthError('tenant_unreachable', 'The key set could not be read.');
    }
    if (!answer.ok)
      throw new AuthError('tenant_unreachable', `The key set was answered with ${answer.status}.`);
    return new Response(body);
  };
}

/** Whether the keys were there and spoke against the token, as opposed to not being there. */
function isVerdict(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
