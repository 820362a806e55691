import { seconds } from '~/durations';
import { type Cache } from './cache';
import { keyOfPerson } from './key-of-person.server';
import { whileLocked } from './lock';

/** Keeps acts of one person apart that must not run at the same time, on all portals that share a store. */
export interface PersonLock {
  /**
   * What `work` comes to, done while nobody else holds the person's lock; null, with nothing begun, where it did
   * not come free before `signal` aborted. With `handle`, the lock is the one for that thing of the person's, which
   * has nothing to do with theirs. @throws {StoreUnavailableError}
   */
  whileHeld<T>(
    userId: string,
    signal: AbortSignal,
    work: () => Promise<T>,
    handle?: string,
  ): Promise<{ value: T } | null>;
}

/** Locks in a cache: in the process for one portal, in Redis for many. */
export function createPersonLock(
  cache: Cache,
  /** After this a lock comes free though its holder never gave it back: more than any act takes. */
  { longestHoldMs = seconds(30) }: { longestHoldMs?: number } = {},
): PersonLock {
  return {
    whileHeld(userId, signal, work, handle) {
      const key = keyOfPerson(handle === undefined ? userId : JSON.stringify([userId, handle]));
      return whileLocked(cache, `lock:${key}`, { lifetimeMs: longestHoldMs, signal }, work);
    },
  };
}
