import { pause } from './deadline';
import { seconds } from './durations';
import { StoreUnavailableError } from './store-unavailable-error';

const shortestWaitMs = seconds(0.5);
const longestWaitMs = seconds(8);

/**
 * What `work` comes to, carried out again, with growing waits, while its store fails: to note what has been done
 * elsewhere, and would be told of twice or never. It is carried out for the last time once the waits come to `forMs`, or
 * as soon as `stopping` aborts.
 *
 * @throws {StoreUnavailableError} of the last time; whatever else `work` throws, at once.
 */
export async function againWhileStoreFails<T>(
  work: () => Promise<T>,
  { forMs, stopping }: { forMs: number; stopping: AbortSignal },
): Promise<T> {
  let waitedMs = 0;
  for (let waitMs = shortestWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    const isLast = stopping.aborted || waitedMs >= forMs;
    try {
      return await work();
    } catch (error) {
      if (isLast || !(error instanceof StoreUnavailableError)) throw error;
    }
    await pause(waitMs, stopping);
    waitedMs += waitMs;
  }
}
