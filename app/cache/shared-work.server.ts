import { randomUUID } from 'node:crypto';
import { pause } from '~/deadline';
import { minutes, seconds } from '~/durations';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { type Cache } from './cache';
import { type SealedText } from './sealed-text.server';

/** Work that is done once for all who want it while it is under way, on all portals that share a store. */
export interface SharedWork {
  /**
   * What the work named `key` comes to; by `work`, where nobody else does it. Nobody is given what was over before they
   * asked. Whoever waits for others does it themselves when those have failed, or when `signal` aborts.
   *
   * @throws what `work` throws. @throws {StoreUnavailableError} with nothing begun
   */
  once(key: string, signal: AbortSignal, work: () => Promise<string>): Promise<string>;
}

interface Options {
  /** After this, others no more wait for a portal that died: more than any work takes. */
  longestWorkMs?: number;
}

/** What others still read while they look whether the work is over, each in its own time. */
const resultLifeMs = minutes(1);
const lookAgainMs = 50;

/** What a worker's entry says once somebody waits for the result; without it, the result is kept nowhere. */
const awaited = (worker: string) => `${worker} awaited`;

/** Shared over a cache: in the process for one portal, in Redis for many. A result that is waited for is kept encrypted. */
export function createSharedWork(
  cache: Cache,
  sealedText: SealedText,
  { longestWorkMs = seconds(30) }: Options = {},
): SharedWork {
  const resultOf = (worker: string) => `work-result:${worker}`;

  const handOver = async (entry: string, worker: string, result: string | null) => {
    await cache.delete(entry, worker);
    if ((await cache.get(entry)) !== awaited(worker)) return;
    const name = resultOf(worker);
    if (result !== null) await cache.set(name, sealedText.seal(name, result), resultLifeMs);
    await cache.delete(entry, awaited(worker));
  };

  const lead = async (entry: string, worker: string, work: () => Promise<string>) => {
    let result: string | null = null;
    try {
      result = await work();
      return result;
    } finally {
      await handOver(entry, worker, result).catch((error: unknown) => {
        // The work is done or has failed, whatever the store says now; the entry runs out by itself.
        if (!(error instanceof StoreUnavailableError)) throw error;
      });
    }
  };

  /** What the one who is at it comes to; null where that is not known, or nobody is any more. */
  const follow = async (entry: string, signal: AbortSignal): Promise<string | null> => {
    const found = await cache.get(entry);
    if (found === null) return null;
    const worker = found.replace(/ awaited$/, '');
    const waiting = awaited(worker);
    if (found !== waiting && !(await cache.replace(entry, found, waiting, longestWorkMs)))
      return null;
    while ((await cache.get(entry)) === waiting) {
      if (signal.aborted) return null;
      await pause(lookAgainMs, signal);
    }
    const sealed = await cache.get(resultOf(worker));
    return sealed === null ? null : sealedText.open(resultOf(worker), sealed);
  };

  return {
    async once(key, signal, work) {
      const entry = `work:${key}`;
      const worker = randomUUID();
      while (!(await cache.replace(entry, null, worker, longestWorkMs))) {
        const result = await follow(entry, signal);
        if (result !== null) return result;
        if (signal.aborted) return work();
      }
      return lead(entry, worker, work);
    },
  };
}
