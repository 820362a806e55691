import { expect, test } from 'vitest';
import { createMetrics } from './metrics.server';

function setUp() {
  const metrics = createMetrics();
  return { metrics, read: async () => (await metrics.read()).text };
}

test('requests are counted by method and status, with the time they took', async () => {
  const { metrics, read } = setUp();
  metrics.request('GET', 200, 30);
  metrics.request('GET', 200, 50);
  metrics.request('POST', 303, 10);
  const text = await read();
  expect(text).toContain('http_request_duration_seconds_count{method="GET",status="200"} 2');
  expect(text).toContain('http_request_duration_seconds_sum{method="GET",status="200"} 0.08');
  expect(text).toContain('http_request_duration_seconds_count{method="POST",status="303"} 1');
});

test('calls to the Management API are counted by operation and outcome', async () => {
  const { metrics, read } = setUp();
  const call = { operation: 'get_session', queuedMs: 0 };
  metrics.managementCall({ ...call, outcome: 'ok', durationMs: 100 });
  metrics.managementCall({ ...call, outcome: 'rate_limited', durationMs: 200 });
  const text = await read();
  expect(text).toContain('management_api_calls_total{operation="get_session",outcome="ok"} 1');
  expect(text).toContain(
    'management_api_calls_total{operation="get_session",outcome="rate_limited"} 1',
  );
  expect(text).toContain('management_api_call_duration_seconds_count{operation="get_session"} 2');
});

test('a call that was not sent counts with its wait, and not with a duration', async () => {
  const { metrics, read } = setUp();
  metrics.managementCall({
    operation: 'get_session',
    outcome: 'not_sent',
    durationMs: 0,
    queuedMs: 1500,
  });
  const text = await read();
  expect(text).toContain(
    'management_api_calls_total{operation="get_session",outcome="not_sent"} 1',
  );
  expect(text).toContain('management_api_queue_duration_seconds_sum{operation="get_session"} 1.5');
  expect(text).not.toContain('management_api_call_duration_seconds_count{');
});

test('lists of sessions are counted by where they came from', async () => {
  const { metrics, read } = setUp();
  for (const source of ['tenant', 'cache', 'cache', 'stale']) metrics.sessionList(source);
  const text = await read();
  expect(text).toContain('session_list_reads_total{source="tenant"} 1');
  expect(text).toContain('session_list_reads_total{source="cache"} 2');
  expect(text).toContain('session_list_reads_total{source="stale"} 1');
});

test('what is left of the tenant’s limit is told, with the limit', async () => {
  const { metrics, read } = setUp();
  metrics.callBudget({ remaining: 31, limit: 50 });
  const text = await read();
  expect(text).toContain('management_api_budget_remaining_calls 31');
  expect(text).toContain('management_api_budget_limit_calls 50');
});

test('tokens are counted by outcome', async () => {
  const { metrics, read } = setUp();
  metrics.managementToken('ok');
  expect(await read()).toContain('management_api_token_requests_total{outcome="ok"} 1');
});

test('the circuit is looked at when the figures are read', async () => {
  const { metrics, read } = setUp();
  let isOpen = false;
  metrics.watchCircuit(() => isOpen);
  expect(await read()).toContain('management_api_circuit_open 0');
  isOpen = true;
  expect(await read()).toContain('management_api_circuit_open 1');
});

test('the process tells of itself as well, once it is asked to', async () => {
  const { metrics, read } = setUp();
  expect(await read()).not.toContain('process_cpu_seconds_total');
  metrics.watchProcess();
  expect(await read()).toContain('process_cpu_seconds_total');
});

test('the figures come in the form that Prometheus reads', async () => {
  const { metrics } = setUp();
  expect((await metrics.read()).contentType).toMatch(/^text\/plain; version=/);
});

test('the figures of two portals do not mix', async () => {
  const [one, other] = [setUp(), setUp()];
  one.metrics.request('GET', 200, 1);
  expect(await other.read()).not.toContain('http_request_duration_seconds_count{method="GET"');
});
