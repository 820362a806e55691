import { randomUUID } from 'node:crypto';
import { pause } from '~/deadline';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type Cache } from './cache';

interface LockOptions {
  /** How long whoever holds the lock and dies holds up the others. */
  lifetimeMs: number;
  /** How long to wait for it; as long as `signal` lets, where nothing is said. */
  waitMs?: number;
  signal: AbortSignal;
  /** Whether somebody else has done meanwhile what the lock is wanted for. */
  isSettled?: () => Promise<boolean>;
}

const lookAgainMs = 50;

/**
 * Lets one of all portals on a store do a piece of work: gives what releases the lock, or null where somebody else
 * holds it and `isSettled` says that it is wanted no more, or the time is up. @throws {StoreUnavailableError}
 */
export async function acquireLock(
  cache: Cache,
  name: string,
  { lifetimeMs, waitMs = Infinity, signal, isSettled = async () => false }: LockOptions,
): Promise<(() => Promise<void>) | null> {
  const owner = randomUUID();
  for (let waitedMs = 0; !(await cache.replace(name, null, owner, lifetimeMs));) {
    if (signal.aborted || waitedMs >= waitMs || (await isSettled())) return null;
    await pause(lookAgainMs);
    waitedMs += lookAgainMs;
  }
  return () =>
    cache.delete(name, owner).catch((error: unknown) => {
      // The work is done or has failed, whatever the store says now; the lock runs out by itself.
      if (!(error instanceof StoreUnavailableError)) throw error;
    });
}

/**
 * What `work` comes to, done while nobody else holds the lock; null, with nothing begun, where that did not come free
 * before `signal` aborted. @throws {StoreUnavailableError}
 */
export async function whileLocked<T>(
  cache: Cache,
  name: string,
  options: Pick<LockOptions, 'lifetimeMs' | 'signal'>,
  work: () => Promise<T>,
): Promise<{ value: T } | null> {
  const release = await acquireLock(cache, name, options);
  if (release === null) return null;
  try {
    return { value: await work() };
  } finally {
    await release();
  }
}
