import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { createJobMetrics, type JobMetrics } from './job-metrics.server';

/** Counters and histograms for an operator's Prometheus. No label holds anything personal. */
export interface Metrics extends JobMetrics {
  request(method: string, status: number, durationMs: number): void;
  /** One page that was refused because the program lagged behind. */
  shed(): void;
  /** One request to the Management API, or one that was not sent; `queuedMs` is the wait for its turn. */
  managementCall(call: {
    operation: string;
    outcome: string;
    durationMs: number;
    queuedMs: number;
  }): void;
  /** One list of sessions for a page: out of the tenant, of a cache, or an old one standing in. */
  sessionList(source: string): void;
  /** What is left of the tenant's limit, as last answered. */
  callBudget(budget: { remaining: number; limit: number | null }): void;
  managementToken(outcome: string): void;
  /** Is asked at every scrape whether the tenant is not called at present. */
  watchCircuit(isOpen: () => boolean): void;
  /** All figures as of now, as Prometheus reads them. */
  read(): Promise<{ text: string; contentType: string }>;
  /** Tells of the process as well, from now on. */
  watchProcess(): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request that is there as a whole to the last byte of its answer.',
    labelNames: ['method', 'status'],
    registers: [registry],
  });
  const shed = new Counter({
    name: 'http_requests_shed_total',
    help: 'Pages that were answered with “busy” at once, as the event loop lagged.',
    registers: [registry],
  });
  const calls = new Counter({
    name: 'management_api_calls_total',
    help: 'Calls to the Management API by operation and outcome.',
    labelNames: ['operation', 'outcome'],
    registers: [registry],
  });
  const callDurations = new Histogram({
    name: 'management_api_call_duration_seconds',
    help: 'Time that calls to the Management API took.',
    labelNames: ['operation'],
    registers: [registry],
  });
  const queueDurations = new Histogram({
    name: 'management_api_queue_duration_seconds',
    help: 'Time that calls to the Management API waited for their turn within the limit of the tenant.',
    labelNames: ['operation'],
    registers: [registry],
  });
  const lists = new Counter({
    name: 'session_list_reads_total',
    help: 'Lists of sessions by source: tenant, joined (a call under way), cache, stale, or failed.',
    labelNames: ['source'],
    registers: [registry],
  });
  const budgetLeft = new Gauge({
    name: 'management_api_budget_remaining_calls',
    help: 'Calls that the limit of the tenant has left, as of its last answer.',
    registers: [registry],
  });
  const budgetLimit = new Gauge({
    name: 'management_api_budget_limit_calls',
    help: 'Calls that the limit of the tenant allows at once; 0 while it is unknown.',
    registers: [registry],
  });
  const tokens = new Counter({
    name: 'management_api_token_requests_total',
    help: 'Access tokens asked for, by outcome. Tenants bill them.',
    labelNames: ['outcome'],
    registers: [registry],
  });

  return {
    ...createJobMetrics(registry),
    request(method, status, durationMs) {
      requests.observe({ method, status: String(status) }, durationMs / 1000);
    },
    shed() {
      shed.inc();
    },
    managementCall({ operation, outcome, durationMs, queuedMs }) {
      calls.inc({ operation, outcome });
      queueDurations.observe({ operation }, queuedMs / 1000);
      if (outcome !== 'not_sent') callDurations.observe({ operation }, durationMs / 1000);
    },
    sessionList(source) {
      lists.inc({ source });
    },
    callBudget({ remaining, limit }) {
      budgetLeft.set(remaining);
      budgetLimit.set(limit ?? 0);
    },
    managementToken(outcome) {
      tokens.inc({ outcome });
    },
    watchCircuit(isOpen) {
      const gauge: Gauge = new Gauge({
        name: 'management_api_circuit_open',
        help: '1 while the tenant is not called, since it does not answer; else 0.',
        registers: [registry],
        collect: () => gauge.set(isOpen() ? 1 : 0),
      });
    },
    watchProcess() {
      collectDefaultMetrics({ register: registry });
    },
    async read() {
      return { text: await registry.metrics(), contentType: registry.contentType };
    },
  };
}
