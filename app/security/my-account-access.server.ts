import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { keyOfHolder, type PortalSessionHolder } from '~/cache/key-of-person.server';
import { createSealedJson } from '~/cache/sealed-json.server';
import { createSealedText } from '~/cache/sealed-text.server';
import { minutes, seconds } from '~/durations';
import { type MyAccountUse } from './my-account-api';

/**
 * The longest that an access token of a person is kept, however long it is good for: as long as a method may take to
 * set up, with its code, and no longer.
 */
export const longestAccessMs = minutes(10);

/** How long a tenant that gave no token, or takes none of those that it gives, is not asked for another. */
const refusedMs = minutes(1);

/** A token that is good for less is over before the person has typed anything, and would be asked for for ever. */
const shortestAccessMs = seconds(10);

interface GivenToken {
  use: MyAccountUse;
  token: string;
  /** How long the tenant says that it is good for. */
  lifetimeMs: number;
}

/**
 * The access tokens by which people set up what they sign in with, at the tenant's My Account API. Kept on the server,
 * encrypted, for the one portal session; another session, such as after the next sign-in, has to ask for its own.
 * Every function throws `StoreUnavailableError` when the store fails.
 */
export interface MyAccountAccess {
  /** The token; `refused` where the tenant gave none a moment ago; null where none was asked for, or it is over. */
  find(
    holder: PortalSessionHolder,
    use: MyAccountUse,
  ): Promise<{ token: string } | 'refused' | null>;
  keep(holder: PortalSessionHolder, given: GivenToken): Promise<void>;
  /** The tenant gave none. */
  refuse(holder: PortalSessionHolder, use: MyAccountUse): Promise<void>;
  /**
   * The tenant takes the token no more. True where it was given just now, so that another one would fare no better: the
   * tenant is then not asked for it, as after `refuse`.
   */
  forget(holder: PortalSessionHolder, use: MyAccountUse): Promise<boolean>;
}

const recordSchema = z.object({
  token: z.string().min(1).nullable(),
  /** Epoch milliseconds. */
  keptAt: z.number(),
});

/** Tokens kept in `cache`, sealed with the first of `secrets` and opened with any of them. */
export function createMyAccountAccess(
  cache: Cache,
  secrets: readonly [string, ...string[]],
  /** Epoch milliseconds. */
  now: () => number,
): MyAccountAccess {
  const sealed = createSealedJson(createSealedText(secrets, 'my account access'), recordSchema);
  const set = (name: string, token: string | null, lifetimeMs: number) =>
    cache.set(name, sealed.seal(name, { token, keptAt: now() }), lifetimeMs);
  const read = async (name: string) => {
    const text = await cache.get(name);
    return text === null ? null : sealed.open(name, text);
  };
  return {
    async find(holder, use) {
      const record = await read(nameOf(holder, use));
      if (record === null) return null;
      return record.token === null ? 'refused' : { token: record.token };
    },
    async keep(holder, { use, token, lifetimeMs }) {
      const name = nameOf(holder, use);
      const isTooShort = lifetimeMs < shortestAccessMs;
      if (isTooShort) return set(name, null, refusedMs);
      await set(name, token, Math.floor(Math.min(lifetimeMs, longestAccessMs)));
    },
    refuse: (holder, use) => set(nameOf(holder, use), null, refusedMs),
    async forget(holder, use) {
      const name = nameOf(holder, use);
      const record = await read(name);
      const isNew = record !== null && now() - record.keptAt < refusedMs;
      await (isNew ? set(name, null, refusedMs) : cache.delete(name));
      return isNew;
    },
  };
}

function nameOf(holder: PortalSessionHolder, use: MyAccountUse): string {
  return `my-account-access:${use}:${keyOfHolder(holder)}`;
}
