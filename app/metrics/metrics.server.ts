import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { type Release } from '~/release.server';
import { type AuditMetrics, createAuditMetrics } from './audit-metrics.server';
import { createHttpMetrics, type HttpMetrics } from './http-metrics.server';
import { createJobMetrics, type JobMetrics } from './job-metrics.server';
import { createStoreMetrics, type StoreMetrics } from './store-metrics.server';
import { createTenantMetrics, type TenantMetrics } from './tenant-metrics.server';

/**
 * Counters and histograms for an operator's Prometheus. No label holds anything personal, each has a closed list of
 * values, and what can be counted is there with 0 from the start: a first failure would go unseen otherwise, as a rate
 * takes two samples.
 */
export interface Metrics
  extends AuditMetrics, HttpMetrics, JobMetrics, StoreMetrics, TenantMetrics {
  /** Is asked at every scrape how late work that is due begins, in milliseconds. */
  watchEventLoop(lagMs: () => number): void;
  /** Is asked at every scrape whether the portal is to be given people. */
  watchReadiness(isReady: () => Promise<boolean>): void;
  /** All figures as of now, as Prometheus reads them. */
  read(): Promise<{ text: string; contentType: string }>;
  /** Tells of the process as well, from now on. */
  watchProcess(): void;
}

interface Options {
  release: Release;
  /** Epoch milliseconds. */
  now: () => number;
}

/** All figures of one process, in a registry of their own. */
export function createMetrics({ release, now }: Options): Metrics {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: 'latchkey_build_info',
    help: 'Always 1; its labels say what runs.',
    labelNames: ['version', 'revision', 'node'],
    registers,
  }).set({ ...release, node: process.versions.node }, 1);

  return {
    ...createAuditMetrics(registry),
    ...createHttpMetrics(registry),
    ...createJobMetrics(registry),
    ...createStoreMetrics(registry),
    ...createTenantMetrics(registry, now),
    watchEventLoop(lagMs) {
      const gauge: Gauge = new Gauge({
        name: 'latchkey_event_loop_lag_seconds',
        help: 'By how much work that is due now begins late; pages are refused beyond half a second.',
        registers,
        collect: () => gauge.set(lagMs() / 1000),
      });
    },
    watchReadiness(isReady) {
      const gauge: Gauge = new Gauge({
        name: 'latchkey_ready',
        help: '1 while the portal is to be given people, as /readyz says it; else 0.',
        registers,
        collect: async () => gauge.set((await isReady()) ? 1 : 0),
      });
    },
    watchProcess() {
      collectDefaultMetrics({ register: registry });
      // Gauges with the ending of counters, which `promtool check metrics` does not let pass.
      for (const what of ['handles', 'requests', 'resources'])
        registry.removeSingleMetric(`nodejs_active_${what}_total`);
    },
    async read() {
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
  };
}
