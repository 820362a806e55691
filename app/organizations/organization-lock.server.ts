import { type Cache } from '~/cache/cache';
import { whileLocked } from '~/cache/lock';
import { seconds } from '~/durations';

/** Keeps apart people who go away from the same organizations, on all portals that share a store. */
export interface OrganizationLock {
  /**
   * What `work` comes to, done while nobody else holds the lock of any of these organizations; null, with nothing
   * begun, where they did not all come free before `signal` aborted. @throws {StoreUnavailableError}
   */
  whileHeld<T>(
    organizationIds: readonly string[],
    signal: AbortSignal,
    work: () => Promise<T>,
  ): Promise<{ value: T } | null>;
}

/** After this a lock comes free though its holder never gave it back: more than any act takes. */
const longestHoldMs = seconds(30);

/** Locks in a cache: in the process for one portal, in Redis for many. */
export function createOrganizationLock(cache: Cache): OrganizationLock {
  const hold = async <T>(
    [id, ...others]: readonly string[],
    signal: AbortSignal,
    work: () => Promise<T>,
  ): Promise<{ value: T } | null> => {
    if (id === undefined) return { value: await work() };
    const options = { lifetimeMs: longestHoldMs, signal };
    const held = await whileLocked(cache, `organization-lock:${id}`, options, () =>
      hold(others, signal, work),
    );
    return held?.value ?? null;
  };
  return {
    // Always in the same order: two people never wait for each other.
    whileHeld: (ids, signal, work) => hold([...new Set(ids)].sort(), signal, work),
  };
}
