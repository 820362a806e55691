import { type Cache } from '~/cache/cache';
import { days, hours, minutes } from '~/durations';

/** When a new token may be asked for because the one in use lacks a scope. All portals share what is noted. */
export interface ScopeRenewals {
  /** Takes the turn; false where it is too early for one, or another portal has it. @throws what the cache throws */
  begin(): Promise<boolean>;
  /** Notes whether the new token had what was missing. @throws what the cache throws */
  end(wasInVain: boolean): Promise<void>;
}

/**
 * How long after one renewal the next may come, by how many were in vain before: soon for an operator who has just
 * granted a scope; once a day, as tokens are renewed anyway, where an optional one is never granted. The
 * endpoint that issues them is limited.
 */
const waitsMs = [minutes(5), hours(1), days(1)] as const;
const longestWaitMs = days(1);

/** Renewals that all portals share by `key` in `cache`; `now` gives epoch milliseconds. */
export function createScopeRenewals(
  cache: Pick<Cache, 'get' | 'set' | 'replace'>,
  key: string,
  now: () => number,
): ScopeRenewals {
  const read = async () => {
    const noted = await cache.get(key);
    const [inVain = 0, nextAt = 0] = noted?.split(' ').map(Number) ?? [];
    return { noted, inVain, nextAt };
  };
  /** Kept for a day longer than it holds, so that who comes a little later does not begin again. */
  const lifetimeMs = (nextAt: number) => nextAt - now() + days(1);

  return {
    async begin() {
      const { noted, inVain, nextAt } = await read();
      if (now() < nextAt) return false;
      const then = now() + (waitsMs[inVain] ?? longestWaitMs);
      return cache.replace(key, noted, `${inVain} ${then}`, lifetimeMs(then));
    },
    async end(wasInVain) {
      const { inVain, nextAt } = await read();
      const count = wasInVain ? inVain + 1 : 0;
      const then = wasInVain ? nextAt : now() + waitsMs[0];
      await cache.set(key, `${count} ${then}`, lifetimeMs(then));
    },
  };
}
