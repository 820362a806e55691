import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import { readingSources, type ReadingSource } from '~/tenant-calls/reading-source';
import { type TenantErrorCode, tenantErrorCodes } from '~/tenant-calls/tenant-error';
import { type TenantOperation, tenantOperations } from '~/tenant-calls/tenant-operation';
import { absentGauge } from './absent-gauge.server';

/** What the portal asks of the tenant, and what it gets. */
export interface TenantMetrics {
  /** One request to the Management API, or one that was not sent; `queuedMs` is the wait for its turn. */
  managementCall(call: {
    operation: TenantOperation;
    outcome: CallOutcome;
    durationMs: number;
    queuedMs: number;
  }): void;
  /** One list of sessions for a page: out of the tenant, of a cache, or an old one standing in. */
  sessionList(source: ReadingSource): void;
  /** What is left of the tenant's limit, as last answered; null is unknown. */
  callBudget(budget: { remaining: number; limit: number | null }): void;
  managementToken(outcome: 'ok' | TenantErrorCode): void;
  /** Is asked at every scrape whether the tenant is not called at present. */
  watchCircuit(isOpen: () => boolean): void;
  /** Is asked at every scrape when the signing keys were read last, in epoch milliseconds; null for never. */
  watchKeys(readAt: () => number | null): void;
}

/** `not_sent`: refused early, as the limit is used up or the tenant fails. */
type CallOutcome = 'ok' | 'not_sent' | TenantErrorCode;

const callOutcomes: readonly CallOutcome[] = ['ok', 'not_sent', ...tenantErrorCodes];
const callSeconds = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** `now` gives epoch milliseconds. */
export function createTenantMetrics(registry: Registry, now: () => number): TenantMetrics {
  const registers = [registry];
  const calls = new Counter({
    name: 'latchkey_management_api_calls_total',
    help: 'Calls to the Management API by operation and outcome.',
    labelNames: ['operation', 'outcome'],
    registers,
  });
  const callDurations = new Histogram({
    name: 'latchkey_management_api_call_duration_seconds',
    help: 'Time that calls to the Management API took.',
    labelNames: ['operation'],
    buckets: callSeconds,
    registers,
  });
  const queueDurations = new Histogram({
    name: 'latchkey_management_api_queue_duration_seconds',
    help: 'Time that calls to the Management API waited for their turn within the limit of the tenant.',
    labelNames: ['operation'],
    buckets: callSeconds,
    registers,
  });
  const lists = new Counter({
    name: 'latchkey_session_list_reads_total',
    help: 'Lists of sessions by source: tenant, joined (a call under way), cache, stale, or failed.',
    labelNames: ['source'],
    registers,
  });
  const tokens = new Counter({
    name: 'latchkey_management_api_token_requests_total',
    help: 'Access tokens asked for, by outcome. Tenants bill them.',
    labelNames: ['outcome'],
    registers,
  });
  const budgetLeft = absentGauge(
    registry,
    'latchkey_management_api_budget_remaining_calls',
    'Calls that the limit of the tenant has left, as of its last answer.',
  );
  const budgetLimit = absentGauge(
    registry,
    'latchkey_management_api_budget_limit_calls',
    'Calls that the limit of the tenant allows at once.',
  );
  const lastSuccess = absentGauge(
    registry,
    'latchkey_management_api_last_success_timestamp_seconds',
    'When the Management API last did what was asked.',
  );
  for (const operation of tenantOperations) {
    for (const outcome of callOutcomes) calls.inc({ operation, outcome }, 0);
    callDurations.zero({ operation });
    queueDurations.zero({ operation });
  }
  for (const source of readingSources) lists.inc({ source }, 0);
  for (const outcome of ['ok', ...tenantErrorCodes]) tokens.inc({ outcome }, 0);

  return {
    managementCall({ operation, outcome, durationMs, queuedMs }) {
      calls.inc({ operation, outcome });
      queueDurations.observe({ operation }, queuedMs / 1000);
      if (outcome !== 'not_sent') callDurations.observe({ operation }, durationMs / 1000);
      if (outcome === 'ok') lastSuccess.set(now() / 1000);
    },
    sessionList(source) {
      lists.inc({ source });
    },
    callBudget({ remaining, limit }) {
      budgetLeft.set(remaining);
      budgetLimit.set(limit);
    },
    managementToken(outcome) {
      tokens.inc({ outcome });
    },
    watchCircuit(isOpen) {
      const gauge: Gauge = new Gauge({
        name: 'latchkey_management_api_circuit_open',
        help: '1 while the tenant is not called, since it does not answer; else 0.',
        registers,
        collect: () => gauge.set(isOpen() ? 1 : 0),
      });
    },
    watchKeys(readAt) {
      const at = () => {
        const ms = readAt();
        return ms === null ? null : ms / 1000;
      };
      absentGauge(
        registry,
        'latchkey_jwks_last_success_timestamp_seconds',
        'When the signing keys of the tenant were last read.',
        at,
      );
    },
  };
}
