import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Cache } from '~/cache/cache';
import { keyOfPerson } from '~/cache/key-of-person.server';
import { createSingleFlight } from '~/cache/single-flight';
import { seconds } from '~/durations';
import { type CallOptions } from '~/tenant-calls/call-options';
import {
  type SessionRepository,
  type SessionList,
  type SessionsApi,
} from '~/sessions/session-repository';
import { TenantError } from '~/tenant-calls/tenant-error';
import {
  type CachedList,
  type KnownList,
  type SessionListCache,
} from './session-list-cache.server';

/** Where a list came from: `joined` is somebody else's call for the same person; `failed`, none came. */
export type ListSource = 'tenant' | 'joined' | 'cache' | 'stale' | 'failed';

interface Options {
  register: SessionsApi;
  lists: SessionListCache;
  /** For the locks that keep two portals from asking the same. */
  cache: Cache;
  now: () => number;
  onList?: (source: ListSource) => void;
}

/** Whoever has something to show already waits no longer than this for a turn, */
const patienceMs = 300;
/** nor than this for the list. */
const staleDeadlineMs = seconds(2);
/** A portal that died while it asked holds up the others no longer than this. */
const lockLifetimeMs = seconds(3);
const lookAgainMs = 50;
/** Before its page runs out of time a reading ends by itself, so that the page can tell why. */
const tellingMs = 100;

interface LockOptions {
  waitMs: number;
  signal: AbortSignal;
  /** Whether there is nothing left to ask. */
  isSettled: () => Promise<boolean>;
}

/**
 * The session register with a memory: one call answers all who ask for the same person within ten seconds, in
 * however many portals, and the last good list stands in for ten minutes while the tenant refuses or fails.
 * Endings are never remembered nor joined, and make the list out of date.
 */
export function createCachedSessions(options: Options): SessionRepository {
  const { register, lists, cache, now, onList } = options;
  const flights = createSingleFlight<CachedList>();

  const impatient = (callOptions: CallOptions): CallOptions => {
    const { startBy = Infinity, deadlineAt = Infinity } = callOptions;
    return {
      ...callOptions,
      startBy: Math.min(startBy, now() + patienceMs),
      deadlineAt: Math.min(deadlineAt, now() + staleDeadlineMs),
    };
  };

  /** Whether this portal may ask now; false where another one is asking and has not finished in time. */
  const lock = async (
    name: string,
    owner: string,
    { waitMs, signal, isSettled }: LockOptions,
  ): Promise<boolean> => {
    for (let waitedMs = 0; !(await cache.replace(name, null, owner, lockLifetimeMs));) {
      if (waitedMs >= waitMs || (await isSettled())) return false;
      await pause(lookAgainMs, undefined, { signal });
      waitedMs += lookAgainMs;
    }
    return true;
  };

  const ask = async (
    userId: string,
    version: string,
    callOptions: CallOptions,
  ): Promise<CachedList> => {
    const { sessions, isComplete } = await register.list(userId, callOptions);
    const list = { sessions, isComplete, readAt: now() };
    await lists.set(userId, version, list);
    return list;
  };

  /** Asks the tenant, unless another portal is asking already: then what that one learns will do. */
  const read = async (
    userId: string,
    { version, list: known }: KnownList,
    callOptions: CallOptions & { signal: AbortSignal },
  ): Promise<CachedList> => {
    const name = `session-list-lock:${keyOfPerson(userId)}:${version}`;
    const owner = randomUUID();
    // An ending never waits for a reading, which may itself be waiting for its turn.
    if (callOptions.priority === 'act') return ask(userId, version, callOptions);
    const isPatient = known === null;
    const isHeld = await lock(name, owner, {
      waitMs: isPatient ? lockLifetimeMs : patienceMs,
      signal: callOptions.signal,
      isSettled: async () => (await lists.get(userId)).isFresh,
    });
    try {
      const learned = await lists.get(userId);
      if (learned.list !== null && learned.isFresh) return learned.list;
      if (!isHeld && !isPatient)
        throw new TenantError('timeout', 'Another portal has not read the list in time.');
      // Who has waited for another portal in vain has little time left to wait for a turn as well.
      const bounds = isPatient && isHeld ? callOptions : impatient(callOptions);
      return await ask(userId, learned.version, bounds);
    } finally {
      await cache.delete(name, owner);
    }
  };

  return {
    async list(userId, callOptions = {}) {
      const known = await lists.get(userId);
      if (known.list !== null && known.isFresh) {
        onList?.('cache');
        return current(known.list);
      }
      const { signal = new AbortController().signal, deadlineAt = Infinity } = callOptions;
      const bounds =
        deadlineAt === Infinity
          ? callOptions
          : { ...callOptions, deadlineAt: deadlineAt - tellingMs };
      try {
        // A list that was asked for before something changed does not answer those who ask after it.
        const key = `${callOptions.priority ?? 'page'} ${known.version} ${userId}`;
        const { result, isFirst } = await flights.join(key, signal, (flightSignal) =>
          read(userId, known, { ...bounds, signal: flightSignal }),
        );
        onList?.(isFirst ? 'tenant' : 'joined');
        return current(result);
      } catch (error) {
        const failure = signal.aborted
          ? new TenantError('timeout', 'The list did not come in time.')
          : error;
        // Looked up again: it may have been forgotten meanwhile, and then must not come back.
        const { list } = await lists.get(userId);
        if (list === null || !canStandIn(failure)) {
          onList?.('failed');
          throw failure;
        }
        onList?.('stale');
        return { ...current(list), asOf: new Date(list.readAt) };
      }
    },

    async getCached(userId) {
      const { list } = await lists.get(userId);
      return list === null ? null : current(list);
    },

    get: (userId, sessionId, callOptions) => register.get(userId, sessionId, callOptions),

    async revoke(userId, sessionId, callOptions) {
      try {
        return await register.revoke(userId, sessionId, callOptions);
      } finally {
        // Also after a failure: an ending whose answer was lost may have been carried out.
        await lists.expire(userId);
      }
    },

    invalidate: (userId) => lists.expire(userId),
    purge: (userId) => lists.forget(userId),
  };
}

function current({ sessions, isComplete }: CachedList): SessionList {
  return { sessions, isComplete, asOf: null };
}

/** Where the plan or a scope is missing, an old list would hide that for ten minutes. */
function canStandIn(error: unknown): error is TenantError {
  return error instanceof TenantError && error.code !== 'not_permitted';
}
