import { randomUUID } from 'node:crypto';
import { beforeDeadline, pause } from '~/deadline';
import { type Cache } from './cache';

interface LockOptions {
  /** How long whoever holds the lock and dies holds up the others. */
  lifetimeMs: number;
  /** How long to wait for it. */
  waitMs: number;
  signal: AbortSignal;
  /** Whether somebody else has done meanwhile what the lock is wanted for. */
  isSettled: () => Promise<boolean>;
}

const lookAgainMs = 50;

/**
 * Lets one of all portals on a store do a piece of work: gives what releases the lock, or null where somebody else
 * holds it and `isSettled` says that it is wanted no more, or the time is up.
 *
 * @throws an `AbortError` once the signal aborts; what the cache throws.
 */
export async function acquireLock(
  cache: Cache,
  name: string,
  { lifetimeMs, waitMs, signal, isSettled }: LockOptions,
): Promise<(() => Promise<void>) | null> {
  const owner = randomUUID();
  for (let waitedMs = 0; !(await cache.replace(name, null, owner, lifetimeMs));) {
    if (waitedMs >= waitMs || (await isSettled())) return null;
    await beforeDeadline(signal, pause(lookAgainMs), givenUp);
    waitedMs += lookAgainMs;
  }
  return () => cache.delete(name, owner);
}

const givenUp = () => new DOMException('Nobody waits for the lock any more.', 'AbortError');
