import { Counter, Histogram, type Registry } from 'prom-client';
import { type StoredKind, storedKinds } from '~/json-text';
import { storeUnavailableCodes, StoreUnavailableError } from '~/store-unavailable-error';

/** What the stores behind the portal take, and where they fail. */
export interface StoreMetrics {
  /** The same store, whose operations are timed, and counted where they fail. */
  measureStore<T extends object>(name: string, store: T): T;
  /** A record that is there and cannot be read. */
  unreadableRecord(kind: StoredKind): void;
}

const operationSeconds = [0.001, 0.005, 0.01, 0.05, 0.1, 0.2, 0.5, 1];

/** Registers the figures of the stores that this process uses. */
export function createStoreMetrics(registry: Registry): StoreMetrics {
  const durations = new Histogram({
    name: 'latchkey_store_operation_duration_seconds',
    help: 'Time that the operations of a store took, those that failed too.',
    labelNames: ['store', 'operation'],
    buckets: operationSeconds,
    registers: [registry],
  });
  const failures = new Counter({
    name: 'latchkey_store_failures_total',
    help: 'Operations of a store that failed, by reason.',
    labelNames: ['store', 'reason'],
    registers: [registry],
  });
  const unreadable = new Counter({
    name: 'latchkey_store_unreadable_records_total',
    help: 'Records that were there and could not be read, so that they count as none.',
    labelNames: ['kind'],
    registers: [registry],
  });
  for (const kind of storedKinds) unreadable.inc({ kind }, 0);

  const measured =
    (store: string, operation: string, work: (...args: unknown[]) => unknown) =>
    async (...args: unknown[]): Promise<unknown> => {
      const startedAt = performance.now();
      try {
        return await work(...args);
      } catch (error) {
        if (error instanceof StoreUnavailableError) failures.inc({ store, reason: error.code });
        throw error;
      } finally {
        durations.observe({ store, operation }, (performance.now() - startedAt) / 1000);
      }
    };

  return {
    unreadableRecord(kind) {
      unreadable.inc({ kind });
    },
    measureStore(name, store) {
      for (const reason of storeUnavailableCodes) failures.inc({ store: name, reason }, 0);
      const operations = Object.entries(store).map(([operation, work]) => {
        durations.zero({ store: name, operation });
        return [operation, measured(name, operation, work as () => unknown)];
      });
      return Object.fromEntries(operations) as typeof store;
    },
  };
}
