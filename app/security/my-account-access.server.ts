import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { createSealedJson } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes } from '~/durations';

/**
 * The longest that an access token of a person is kept, however long it is good for: as long as a method may take to
 * set up, with its code, and no longer.
 */
export const longestAccessMs = minutes(10);

/** How long a tenant that gave no token is not asked for another. */
const refusedMs = minutes(1);

/** Whose token it is, and in which portal session it was asked for. */
export interface AccessHolder {
  userId: string;
  portalSessionId: string;
}

/**
 * The access tokens by which people set up what they sign in with, at the tenant's My Account API. Kept on the server,
 * encrypted, for the one portal session; another session, such as after the next sign-in, has to ask for its own.
 * Every function throws `StoreUnavailableError` when the store fails.
 */
export interface MyAccountAccess {
  /** The token; `refused` where the tenant gave none a moment ago; null where none was asked for, or it is over. */
  find(holder: AccessHolder): Promise<{ token: string } | 'refused' | null>;
  /** `lifetimeMs` is how long the tenant says that the token is good for. */
  keep(holder: AccessHolder, token: string, lifetimeMs: number): Promise<void>;
  /** The tenant gave none. */
  refuse(holder: AccessHolder): Promise<void>;
  /** Such as when the tenant takes the token no more. */
  forget(holder: AccessHolder): Promise<void>;
}

const recordSchema = z.object({ token: z.string().min(1).nullable() });

export function createMyAccountAccess(
  cache: Cache,
  secrets: readonly [string, ...string[]],
): MyAccountAccess {
  const sealed = createSealedJson(createSealedText(secrets, 'my account access'), recordSchema);
  const set = (name: string, token: string | null, lifetimeMs: number) =>
    cache.set(name, sealed.seal(name, { token }), lifetimeMs);
  return {
    async find(holder) {
      const name = nameOf(holder);
      const text = await cache.get(name);
      const record = text === null ? null : sealed.open(name, text);
      if (record === null) return null;
      return record.token === null ? 'refused' : { token: record.token };
    },
    async keep(holder, token, lifetimeMs) {
      await set(nameOf(holder), token, Math.min(lifetimeMs, longestAccessMs));
    },
    refuse: (holder) => set(nameOf(holder), null, refusedMs),
    forget: (holder) => cache.delete(nameOf(holder)),
  };
}

/** Names nobody: what it hashes has the random id of a portal session in it. */
function nameOf({ userId, portalSessionId }: AccessHolder): string {
  const digest = createHash('sha256').update(JSON.stringify([userId, portalSessionId]));
  return `my-account-access:${digest.digest('base64url')}`;
}
