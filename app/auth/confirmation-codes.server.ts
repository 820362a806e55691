import { createHmac, hkdfSync, randomInt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Cache } from '~/cache/cache';
import { keyOfHolder, type PortalSessionHolder } from '~/cache/key-of-person.server';
import { minutes } from '~/durations';
import { readStored } from '~/json-text';
import { type RateLimit } from '~/rate-limit/rate-limiter';

/** How long a code can be entered. */
export const codeLifetimeMs = minutes(10);

/** How often one code can be entered wrongly, or at all. */
export const attemptsPerCode = 5;

/** How many codes are sent to a person: with the attempts, 25 guesses of a million an hour. */
export const codeLimit: RateLimit = { name: 'confirmation-code', count: 5, windowMs: minutes(60) };

/**
 * Codes of six digits that a person enters to show that they read their mail. One is good once, for the person and the
 * portal session that it was made for. Every function throws `StoreUnavailableError` when the store fails.
 */
export interface ConfirmationCodes {
  /** A new code, in the place of the one before. */
  issue(holder: PortalSessionHolder): Promise<string>;
  /** Whether there is one that can be entered. */
  isIssued(holder: PortalSessionHolder): Promise<boolean>;
  /** `over`: there is none, or it was entered too often or too late. */
  enter(holder: PortalSessionHolder, code: string): Promise<'right' | 'wrong' | 'over'>;
}

const recordSchema = z.object({
  /** Of the code; a keyed hash, as a million codes are soon tried. */
  hash: z.string(),
  attempts: z.number(),
  expiresAt: z.number(),
});

type Issued = z.infer<typeof recordSchema>;

/** Keeps codes in the cache that all portals share. The first secret makes them, all take them. */
export function createConfirmationCodes({
  cache,
  secrets,
  now,
}: {
  cache: Cache;
  secrets: readonly [string, ...string[]];
  /** Epoch milliseconds. */
  now: () => number;
}): ConfirmationCodes {
  const keys = secrets.map((secret) =>
    Buffer.from(hkdfSync('sha256', secret, '', 'confirmation code', 32)),
  );
  const [first = Buffer.alloc(0)] = keys;
  const hashOf = (key: Buffer, { userId, portalSessionId }: PortalSessionHolder, code: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([userId, portalSessionId, code]))
      .digest();

  const read = async (name: string): Promise<{ text: string; issued: Issued } | null> => {
    const text = await cache.get(name);
    if (text === null) return null;
    const issued = readStored(text, recordSchema);
    return issued === null || issued.expiresAt <= now() || issued.attempts >= attemptsPerCode
      ? null
      : { text, issued };
  };

  return {
    async issue(holder) {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const hash = hashOf(first, holder, code).toString('base64url');
      const issued: Issued = { hash, attempts: 0, expiresAt: now() + codeLifetimeMs };
      await cache.set(nameOf(holder), JSON.stringify(issued), codeLifetimeMs);
      return code;
    },
    isIssued: async (holder) => (await read(nameOf(holder))) !== null,
    async enter(holder, code) {
      const name = nameOf(holder);
      // Each attempt is counted before it is looked at. Of several at once one counts, and the others look again.
      for (let tries = 0; tries <= attemptsPerCode; tries += 1) {
        const found = await read(name);
        if (found === null) return 'over';
        const { text, issued } = found;
        const expected = Buffer.from(issued.hash, 'base64url');
        const isRight = keys
          .map((key) => timingSafeEqual(hashOf(key, holder, code), expected))
          .includes(true);
        const attempts = isRight ? attemptsPerCode : issued.attempts + 1;
        const counted = JSON.stringify({ ...issued, attempts });
        if (await cache.replace(name, text, counted, issued.expiresAt - now()))
          return isRight ? 'right' : 'wrong';
      }
      return 'over';
    },
  };
}

function nameOf(holder: PortalSessionHolder): string {
  return `confirmation-code:${keyOfHolder(holder)}`;
}
