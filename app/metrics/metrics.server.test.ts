import { describe, expect, test } from 'vitest';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { createMetrics } from './metrics.server';

const release = { version: '1.2.3', revision: 'abcdef0' };
const noon = Date.parse('2026-03-01T12:00:00Z');

function setUp() {
  const metrics = createMetrics({ release, now: () => noon });
  return { metrics, read: async () => (await metrics.read()).text };
}

describe('requests', () => {
  test('are counted by method, route and status, with the time they took', async () => {
    const { metrics, read } = setUp();
    metrics.request('GET', '/account')(200, 30);
    metrics.request('GET', '/account')(200, 50);
    metrics.request('POST', '/account')(303, 10);
    const text = await read();
    const labels = (method: string, status: string) =>
      `{method="${method}",route="/account",status="${status}"}`;
    expect(text).toContain(`http_request_duration_seconds_count${labels('GET', '200')} 2`);
    expect(text).toContain(`http_request_duration_seconds_sum${labels('GET', '200')} 0.08`);
    expect(text).toContain(`http_request_duration_seconds_count${labels('POST', '303')} 1`);
  });

  test('of every known route are counted from 0 on, by class of status', async () => {
    const { metrics, read } = setUp();
    metrics.knowRoutes(['/account', '/*']);
    metrics.request('GET', '/account')(503, 30);
    const text = await read();
    expect(text).toContain('latchkey_http_responses_total{route="/account",class="5xx"} 1');
    expect(text).toContain('latchkey_http_responses_total{route="/*",class="5xx"} 0');
  });

  test('that nobody has made names for are counted as one', async () => {
    const { metrics, read } = setUp();
    for (const method of ['BREW', 'PROPFIND']) metrics.request(method, '/account')(405, 1);
    const text = await read();
    expect(text).toContain(
      'http_request_duration_seconds_count{method="other",route="/account",status="405"} 2',
    );
    expect(text).not.toMatch(/BREW|PROPFIND/);
  });

  test('are in flight until they are answered', async () => {
    const { metrics, read } = setUp();
    const answered = metrics.request('GET', '/account');
    expect(await read()).toContain('latchkey_requests_in_flight 1');
    answered(200, 30);
    expect(await read()).toContain('latchkey_requests_in_flight 0');
  });
});

describe('calls to the Management API', () => {
  const call = { operation: 'get_session', queuedMs: 0 } as const;

  test('are counted by operation and outcome', async () => {
    const { metrics, read } = setUp();
    metrics.managementCall({ ...call, outcome: 'ok', durationMs: 100 });
    metrics.managementCall({ ...call, outcome: 'rate_limited', durationMs: 200 });
    const text = await read();
    const calls = 'latchkey_management_api_calls_total{operation="get_session",outcome=';
    expect(text).toContain(`${calls}"ok"} 1`);
    expect(text).toContain(`${calls}"rate_limited"} 1`);
    expect(text).toContain(`${calls}"credentials_refused"} 0`);
    expect(text).toContain(
      'latchkey_management_api_call_duration_seconds_count{operation="get_session"} 2',
    );
  });

  test('that were not sent count with their wait, and not with a duration', async () => {
    const { metrics, read } = setUp();
    metrics.managementCall({ ...call, outcome: 'not_sent', durationMs: 0, queuedMs: 1500 });
    const text = await read();
    expect(text).toContain(
      'latchkey_management_api_calls_total{operation="get_session",outcome="not_sent"} 1',
    );
    expect(text).toContain(
      'latchkey_management_api_queue_duration_seconds_sum{operation="get_session"} 1.5',
    );
    expect(text).toContain(
      'latchkey_management_api_call_duration_seconds_count{operation="get_session"} 0',
    );
  });

  test('tell when the last one succeeded, and nothing before that', async () => {
    const { metrics, read } = setUp();
    const name = 'latchkey_management_api_last_success_timestamp_seconds';
    metrics.managementCall({ ...call, outcome: 'timeout', durationMs: 100 });
    expect(await read()).not.toMatch(new RegExp(`^${name}`, 'm'));
    metrics.managementCall({ ...call, outcome: 'ok', durationMs: 100 });
    expect(await read()).toContain(`${name} ${noon / 1000}`);
  });
});

test('lists of sessions are counted by where they came from', async () => {
  const { metrics, read } = setUp();
  for (const source of ['tenant', 'cache', 'cache'] as const) metrics.sessionList(source);
  const text = await read();
  expect(text).toContain('latchkey_session_list_reads_total{source="tenant"} 1');
  expect(text).toContain('latchkey_session_list_reads_total{source="cache"} 2');
  expect(text).toContain('latchkey_session_list_reads_total{source="stale"} 0');
});

describe('the tenant’s limit', () => {
  const remaining = 'latchkey_management_api_budget_remaining_calls';
  const limit = 'latchkey_management_api_budget_limit_calls';

  test('is told with what is left of it', async () => {
    const { metrics, read } = setUp();
    metrics.callBudget({ remaining: 31, limit: 50 });
    const text = await read();
    expect(text).toContain(`${remaining} 31`);
    expect(text).toContain(`${limit} 50`);
  });

  test('is absent while it is unknown, as a 0 would be an answer', async () => {
    const { metrics, read } = setUp();
    expect(await read()).not.toMatch(/^latchkey_management_api_budget_/m);
    metrics.callBudget({ remaining: 2, limit: null });
    expect(await read()).toContain(`${remaining} 2`);
    expect(await read()).not.toMatch(new RegExp(`^${limit}`, 'm'));
  });
});

test('tokens are counted by outcome', async () => {
  const { metrics, read } = setUp();
  metrics.managementToken('ok');
  const text = await read();
  expect(text).toContain('latchkey_management_api_token_requests_total{outcome="ok"} 1');
  expect(text).toContain(
    'latchkey_management_api_token_requests_total{outcome="credentials_refused"} 0',
  );
});

test.each([
  ['the circuit', 'latchkey_management_api_circuit_open', 'watchCircuit'],
  ['readiness', 'latchkey_ready', 'watchReadiness'],
] as const)('%s is looked at when the figures are read', async (_what, name, watch) => {
  const { metrics, read } = setUp();
  let is = false;
  if (watch === 'watchCircuit') metrics.watchCircuit(() => is);
  else metrics.watchReadiness(() => Promise.resolve(is));
  expect(await read()).toContain(`${name} 0`);
  is = true;
  expect(await read()).toContain(`${name} 1`);
});

test('the age of the signing keys is absent until they were read', async () => {
  const { metrics, read } = setUp();
  let readAt: number | null = null;
  metrics.watchKeys(() => readAt);
  const name = 'latchkey_jwks_last_success_timestamp_seconds';
  expect(await read()).not.toMatch(new RegExp(`^${name}`, 'm'));
  readAt = noon;
  expect(await read()).toContain(`${name} ${noon / 1000}`);
});

describe('what is written to the audit log', () => {
  test.each([
    ['sign-in', 'done', undefined, 'latchkey_sign_ins_total{outcome="ok"}'],
    ['reauthentication', 'done', undefined, 'latchkey_sign_ins_total{outcome="ok"}'],
    ['sign-in', 'refused', 'client_refused', 'latchkey_sign_ins_total{outcome="client_refused"}'],
    ['backchannel-logout', 'done', undefined, 'latchkey_logout_tokens_total{outcome="ok"}'],
    ['backchannel-logout', 'failed', 'failed', 'latchkey_logout_tokens_total{outcome="failed"}'],
    [
      'session.ending',
      'failed',
      'timeout',
      'latchkey_endings_total{kind="session",outcome="failed"}',
    ],
    ['limit', 'refused', 'auth', 'latchkey_limit_refusals_total{limit="auth"}'],
  ])('%s %s %s is counted, from 0 on', async (event, result, reason, series) => {
    const { metrics, read } = setUp();
    expect(await read()).toContain(`${series} 0`);
    metrics.audited({ event, result, reason });
    expect(await read()).toContain(`${series} 1`);
  });

  test('of anything else changes no figure', async () => {
    const { metrics, read } = setUp();
    const latchkeyLines = async () =>
      (await read()).split('\n').filter((line) => line.startsWith('latchkey_'));
    const before = await latchkeyLines();
    metrics.audited({ event: 'profile.change', result: 'done', reason: undefined });
    expect(await latchkeyLines()).toEqual(before);
  });
});

describe('a store', () => {
  const store = {
    find: (id: string) => Promise.resolve(id),
    put: () => Promise.reject(new StoreUnavailableError('full', 'no room')),
  };

  test('answers as before, and its operations are timed', async () => {
    const { metrics, read } = setUp();
    const measured = metrics.measureStore('jobs', store);
    expect(await measured.find('x')).toBe('x');
    const text = await read();
    const count = 'latchkey_store_operation_duration_seconds_count{store="jobs",operation=';
    expect(text).toContain(`${count}"find"} 1`);
    expect(text).toContain(`${count}"put"} 0`);
  });

  test('that fails is counted by why, from 0 on', async () => {
    const { metrics, read } = setUp();
    const measured = metrics.measureStore('jobs', store);
    const failures = 'latchkey_store_failures_total{store="jobs",reason="full"}';
    expect(await read()).toContain(`${failures} 0`);
    await expect(measured.put()).rejects.toThrow('no room');
    expect(await read()).toContain(`${failures} 1`);
  });
});

test('what runs is told by the labels of a figure', async () => {
  const { read } = setUp();
  const { version, revision } = release;
  expect(await read()).toContain(
    `latchkey_build_info{version="${version}",revision="${revision}",node="${process.versions.node}"} 1`,
  );
});

test('how far the program lags behind is told in seconds', async () => {
  const { metrics, read } = setUp();
  metrics.watchEventLoop(() => 250);
  expect(await read()).toContain('latchkey_event_loop_lag_seconds 0.25');
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
  one.metrics.shed();
  expect(await other.read()).toContain('latchkey_http_requests_shed_total 0');
});
