import { Registry } from 'prom-client';
import { expect, test, vi } from 'vitest';
import { createJobMetrics } from './job-metrics.server';

const kinds = ['mail', 'data-export'] as const;
const counts = { waiting: 3, dead: 1, firstDueAt: 1000 };

function setUp(count: () => Promise<typeof counts>) {
  const registry = new Registry();
  createJobMetrics(registry).watchJobs(kinds, { count }, () => 31_000);
  return registry;
}

test('the store is asked once of each kind for all figures of a scrape', async () => {
  const count = vi.fn(() => Promise.resolve(counts));
  const text = await setUp(count).metrics();
  expect(text).toContain('latchkey_jobs_waiting{kind="mail"} 3');
  expect(text).toContain('latchkey_jobs_dead{kind="data-export"} 1');
  expect(text).toContain('latchkey_jobs_overdue_seconds{kind="mail"} 30');
  expect(count).toHaveBeenCalledTimes(kinds.length);
});

test('every scrape asks anew', async () => {
  const count = vi.fn(() => Promise.resolve(counts));
  const registry = setUp(count);
  await registry.metrics();
  await registry.metrics();
  expect(count).toHaveBeenCalledTimes(2 * kinds.length);
});

test('a store that fails leaves these figures out, and no other', async () => {
  const text = await setUp(() => Promise.reject(new Error('away'))).metrics();
  expect(text).not.toContain('latchkey_jobs_waiting{');
  expect(text).toContain('latchkey_job_attempts_total{kind="mail",outcome="dead"} 0');
});

test('a store that hangs holds up no scrape', async () => {
  vi.useFakeTimers();
  const scrape = setUp(() => new Promise(() => {})).metrics();
  await vi.advanceTimersByTimeAsync(1000);
  vi.useRealTimers();
  expect(await scrape).not.toContain('latchkey_jobs_waiting{');
});
