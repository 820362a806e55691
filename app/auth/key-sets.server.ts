import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  jwksCache,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
} from 'jose';
import { minutes, seconds } from '~/durations';
import { AnswerTooLargeError } from '~/tenant-calls/bounded-fetch.server';
import { AuthError, type AuthErrorCode } from './auth-error';
import { type TenantMetadata } from './tenant-metadata.server';
import { type SigningKeys } from './verify-token.server';

interface Options {
  fetch: typeof fetch;
  timeoutMs: number;
  /** Told whenever the tenant has given its keys. */
  onRead?: () => void;
}

const keptMs = minutes(10);
/** Tokens that do not fit come from anybody, so that what they make the portal ask for is bounded. */
const rereadings = { most: 3, withinMs: seconds(15) };

/**
 * The tenant's signing keys, fetched when first needed and every ten minutes, and at once when none of them fits a
 * token, though not more than three times in fifteen seconds: keys may have been taken into use, or mended, since.
 * While they cannot be fetched, the ones known so far still verify.
 */
export function createKeySets(options: Options): (tenant: TenantMetadata) => SigningKeys {
  const sets = new Map<string, SigningKeys>();
  return ({ jwksUri }) => {
    let set = sets.get(jwksUri);
    if (set === undefined) {
      set = createKeySet(jwksUri, options);
      sets.set(jwksUri, set);
    }
    return set;
  };
}

function createKeySet(jwksUri: string, { fetch, timeoutMs, onRead }: Options): SigningKeys {
  // Nothing tells of a reading but what the library writes here.
  const cache: JWKSCacheInput = {};
  let toldAt: number | undefined;
  const tellReading = () => {
    if (cache.uat !== toldAt) onRead?.();
    toldAt = cache.uat;
  };
  const remote = createRemoteJWKSet(new URL(jwksUri), {
    timeoutDuration: timeoutMs,
    cacheMaxAge: keptMs,
    // The library fetches nothing for an unknown key: that has the bound of every token that does not fit.
    cooldownDuration: keptMs,
    [customFetch]: jsonBy(fetch),
    [jwksCache]: cache,
  });
  const keyOf: JWTVerifyGetKey = async (header, token) => {
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
  const mayReadAgain = createBound(rereadings);
  let failure: AuthError | null = null;
  /** Whether there are keys that were read later than `seen`. @throws {AuthError} where the tenant gives none */
  const readSince = async (seen: unknown): Promise<boolean> => {
    if (cache.jwks !== seen) return true;
    if (cache.jwks === undefined) return false;
    if (mayReadAgain()) failure = await failureOf(remote.reload().finally(tellReading));
    if (failure !== null) throw failure;
    return cache.jwks !== seen;
  };
  return async (verify) => {
    const seen = cache.jwks;
    try {
      return await verify(keyOf);
    } catch (error) {
      if (!isOfKeys(error) || !(await readSince(seen))) throw error;
      return verify(keyOf);
    }
  };
}

async function failureOf(reading: Promise<void>): Promise<AuthError | null> {
  try {
    await reading;
    return null;
  } catch (error) {
    if (error instanceof AuthError) return error;
    return new AuthError('tenant_answer_invalid', 'The key set is not one.');
  }
}

/** Says of each wish whether there were fewer than `most` in the time before. */
function createBound({ most, withinMs }: { most: number; withinMs: number }): () => boolean {
  let granted: number[] = [];
  return () => {
    const now = performance.now();
    granted = granted.filter((at) => now - at < withinMs);
    if (granted.length >= most) return false;
    granted.push(now);
    return true;
  };
}

const codesOfKeys: readonly AuthErrorCode[] = [
  'key_unknown',
  'signature_invalid',
  'tenant_answer_invalid',
];

/** Whether other keys might verify what these did not. */
function isOfKeys(error: unknown): boolean {
  return error instanceof AuthError && codesOfKeys.includes(error.code);
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
