import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { seconds } from '~/durations';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type Cache } from './cache';
import { keyOfPerson } from './key-of-person.server';

/** Keeps acts of one person apart that must not run at the same time, on all portals that share a store. */
export interface PersonLock {
  /**
   * What `work` comes to, done while nobody else holds the person's lock; null, with nothing begun, where it did
   * not come free before `signal` aborted. @throws {StoreUnavailableError}
   */
  whileHeld<T>(
    userId: string,
    signal: AbortSignal,
    work: () => Promise<T>,
  ): Promise<{ value: T } | null>;
}

/** After this a lock comes free though its holder never gave it back: more than any act takes. */
const longestHoldMs = seconds(30);

/** How long to wait before looking again. */
const pauseMs = 50;

/** Locks in a cache: in the process for one portal, in Redis for many. */
export function createPersonLock(cache: Cache): PersonLock {
  return {
    async whileHeld(userId, signal, work) {
      const key = `lock:${keyOfPerson(userId)}`;
      const token = randomBytes(16).toString('base64url');
      while (!(await cache.replace(key, null, token, longestHoldMs))) {
        await pause(pauseMs);
        if (signal.aborted) return null;
      }
      try {
        return { value: await work() };
      } finally {
        await cache.delete(key, token).catch((error: unknown) => {
          // The work is done or has failed, whatever the store says now; the lock runs out by itself.
          if (!(error instanceof StoreUnavailableError)) throw error;
        });
      }
    },
  };
}
