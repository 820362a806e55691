/** From this average on, a page's dozen operations take most of its five seconds. */
const slowMs = 200;

/** What the operations of all stores of this process have taken so far. */
const total = { count: 0, durationMs: 0 };

/** What `work`, one operation of a store, comes to; its time is counted. */
export async function timeStoreOperation<T>(work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  try {
    return await work();
  } finally {
    total.count += 1;
    total.durationMs += performance.now() - startedAt;
  }
}

/**
 * Whether the stores have been slow since this was called, whoever used them: a fifth of a second and more on
 * average.
 */
export function watchStores(): () => boolean {
  const before = { ...total };
  return () => {
    const count = total.count - before.count;
    return count > 0 && (total.durationMs - before.durationMs) / count >= slowMs;
  };
}
