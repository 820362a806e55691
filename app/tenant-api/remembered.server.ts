import { type z } from 'zod';
import { keyOfPerson } from '~/cache/key-of-person.server';
import { acquireLock } from '~/cache/lock';
import { minutes, seconds } from '~/durations';
import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';
import { type ReadingSource } from '~/tenant-calls/reading-source';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createCallFlights, type FlightOptions } from './call-flights';
import {
  createRememberedValues,
  type KeptValue,
  type Memory,
  type RememberedValue,
} from './remembered-values.server';

/** How long a value of a person's may stand in for one that cannot be had, and is kept for that. */
export const standInMs = minutes(10);

interface CachedValue<T> {
  value: T;
  /** Whether it would be shown without asking again. */
  isFresh: boolean;
  /** Whether nothing was changed since it was read. */
  isCurrent: boolean;
  readAt: Date;
}

/** What the tenant says of something, with a memory: so that it is asked no more often than needed. */
export interface Remembered<T, Options extends CallOptions = CallOptions> {
  /**
   * The value under a key, and when it was read where it stands in for one that cannot be had now; else `asOf` is
   * null.
   *
   * @throws {TenantError} where there is no value to stand in; whatever the store throws.
   */
  get(key: string, options: ReadOptions & Options): Promise<{ value: T; asOf: Date | null }>;
  /** The value that was read last, without a call; null when none is remembered. */
  getCached(key: string): Promise<CachedValue<T> | null>;
  /** Something was changed: the next value is asked for anew, and an old one may only stand in. */
  invalidate(key: string): Promise<void>;
  /** Something was changed elsewhere: what is remembered is never shown again. */
  purge(key: string): Promise<void>;
}

export interface RememberedOptions<T, Options extends CallOptions> {
  /** Names the values in the cache. */
  name: string;
  /** Asks the tenant. */
  read: (key: string, options: Options) => Promise<T>;
  /** Reads a value back out of what `JSON.stringify` made of it: dates are texts there. */
  schema: z.ZodType<T, unknown>;
  /** How long a value is shown without asking again; ten seconds, where nothing is said. */
  freshMs?: number;
  /** How long a value may stand in while the tenant refuses or fails; ten minutes, where nothing is said. */
  staleMs?: number;
  onRead?: ((source: ReadingSource) => void) | undefined;
}

/** How long those who have something to show already wait for a turn. */
const patienceMs = 300;
/** How long those who have something to show already wait for the tenant. */
const staleDeadlineMs = seconds(2);
/** How long a portal that died while it asked holds up the others. */
const lockLifetimeMs = seconds(3);

/**
 * One call answers all who ask for the same at the same time, in however many portals, and all who ask soon
 * after; the last good value stands in while the tenant refuses or fails. A value whose reading began before a
 * change is never fresh, and never joined by those who ask after it. Acts wait for no page's reading, and extras
 * share theirs with no page. A list of the tenant is remembered like this:
 *
 *     const grants = createRemembered(memory, {
 *       name: 'grants',
 *       read: (userId, options: CallOptions) => api.list(userId, options),
 *       schema: z.object({ grants: z.array(grantSchema), isComplete: z.boolean() }),
 *     });
 *     const { value, asOf } = await grants.get(userId, pageDeadline(context, request));
 *     await api.revoke(userId, id, actDeadline(context)).finally(() => grants.invalidate(userId));
 */
export function createRemembered<T, Options extends CallOptions>(
  memory: Memory,
  options: RememberedOptions<T, Options>,
): Remembered<T, Options> {
  const { cache, now } = memory;
  const { name, read, schema, freshMs = seconds(10), staleMs = standInMs, onRead } = options;
  const values = createRememberedValues(memory, { name, schema, staleMs });
  const flights = createCallFlights<KeptValue<T>>({ now });
  memory.purges?.push((key) => values.purge(key));

  const isFresh = ({ kept, isCurrent }: RememberedValue<T>): boolean =>
    kept !== null && isCurrent && Math.abs(now() - kept.readAt) < freshMs;

  const ask = async (key: string, version: string, bounds: Options): Promise<KeptValue<T>> => {
    const kept = { value: await read(key, bounds), readAt: now() };
    await values.set(key, version, kept);
    return kept;
  };

  /** Asks the tenant, unless another portal is asking already: then what that one learns will do. */
  const askOnce = async (
    key: string,
    { version, kept: known }: RememberedValue<T>,
    bounds: FlightOptions<ReadOptions & Options>,
  ): Promise<KeptValue<T>> => {
    // An act never waits for a reading, which may itself be waiting for its turn; what others learn is not anew.
    if (bounds.priority === 'act' || bounds.isAnew === true) return ask(key, version, bounds);
    const isPatient = known === null;
    const release = await acquireLock(cache, `${name}-lock:${version}:${keyOfPerson(key)}`, {
      lifetimeMs: lockLifetimeMs,
      waitMs: isPatient ? lockLifetimeMs : patienceMs,
      signal: bounds.signal,
      isSettled: async () => isFresh(await values.get(key)),
    });
    try {
      const learned = await values.get(key);
      if (learned.kept !== null && isFresh(learned)) return learned.kept;
      if (release === null && !isPatient)
        throw new TenantError('timeout', `Another portal has not read ${name} in time.`);
      // Who has waited for another portal in vain has little time left to wait for a turn as well.
      const isHurried = !isPatient || release === null;
      return await ask(key, learned.version, isHurried ? hurried(bounds) : bounds);
    } finally {
      await release?.();
    }
  };

  const hurried = (bounds: FlightOptions<ReadOptions & Options>) => {
    const latest = now() + staleDeadlineMs;
    return {
      ...bounds,
      startBy: Math.min(bounds.startBy ?? Infinity, now() + patienceMs),
      deadlineAt: () => Math.min(bounds.deadlineAt(), latest),
    };
  };

  return {
    async get(key, options) {
      const known = await values.get(key);
      const { priority = 'page', isAnew = false } = options;
      if (known.kept !== null && isFresh(known) && !isAnew) {
        onRead?.('cache');
        return { value: known.kept.value, asOf: null };
      }
      try {
        // What was asked for before something changed does not answer those who ask after it.
        const { result, isFirst } = await flights.join(
          [priority, isAnew ? 'anew' : '', known.version, key],
          options,
          (bounds) => askOnce(key, known, bounds),
        );
        onRead?.(isFirst ? 'tenant' : 'joined');
        return { value: result.value, asOf: null };
      } catch (error) {
        // Looked up again: it may have been purged meanwhile, and then must not come back.
        const { kept } = await values.get(key);
        if (kept === null || !canStandIn(error)) {
          onRead?.('failed');
          throw error;
        }
        onRead?.('stale');
        return { value: kept.value, asOf: new Date(kept.readAt) };
      }
    },
    async getCached(key) {
      const known = await values.get(key);
      if (known.kept === null) return null;
      const { value, readAt } = known.kept;
      const { isCurrent } = known;
      return { value, isFresh: isFresh(known), isCurrent, readAt: new Date(readAt) };
    },
    invalidate: (key) => values.invalidate(key),
    purge: (key) => values.purge(key),
  };
}

/** Where the plan, a scope or the person is missing, an old value would hide that for ten minutes. */
function canStandIn(error: unknown): boolean {
  return (
    error instanceof TenantError && error.code !== 'not_permitted' && error.code !== 'not_found'
  );
}
