import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { minutes, seconds } from '~/durations';
import { type CallOptions } from '~/tenant-calls/call-options';
import { createCallQueue } from './call-queue.server';
import { createCircuit } from './circuit';
import { type TenantOperation } from '~/tenant-calls/tenant-operation';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createManagementGateway } from './gateway.server';
import { type CallReport, type RequestOptions } from './management-gateway';
import { type MissingPermission } from './refusals';
import { createSharedBudget } from './shared-budget.server';

beforeEach(() => vi.useFakeTimers({ now: 1_800_000_000_000 }));
afterEach(() => vi.useRealTimers());

const now = () => Date.now();
const pass = (durationMs: number) => vi.advanceTimersByTimeAsync(durationMs);

type Answer = (
  request: RequestOptions,
) => Promise<{ data: string; rawResponse: { headers: Headers } }>;

const limits = { 'x-ratelimit-limit': '50', 'x-ratelimit-remaining': '40' };
const ok =
  (headers: Record<string, string> = limits): Answer =>
  async () => ({ data: 'answer', rawResponse: { headers: new Headers(headers) } });
/** Fails as the SDK does. */
const status =
  (statusCode: number, headers: Record<string, string> = limits, errorCode?: string): Answer =>
  () =>
    Promise.reject(
      Object.assign(new Error('a body to hide'), {
        statusCode,
        body: { statusCode, message: 'a message to hide', errorCode },
        rawResponse: { headers: new Headers(headers) },
      }),
    );
const breaksOff: Answer = () => Promise.reject(new TypeError('fetch failed'));
const hangs: Answer = () => new Promise(() => {});

/** A gateway whose tenant gives the answers in their order; the last one serves all further calls. */
function setUp(...answers: [Answer, ...Answer[]]) {
  const sent: { at: number; authorization: string; signal: AbortSignal }[] = [];
  const reports: CallReport[] = [];
  const missing: MissingPermission[] = [];
  let count = 0;
  const token = {
    get: vi.fn(async () => 'a-token'),
    drop: vi.fn(async () => {}),
    renewForScopes: vi.fn(async () => false),
  };
  const budget = createSharedBudget({ cache: createMemoryCache({ now }), key: 'budget', now });
  const circuit = createCircuit({ now });
  const queue = createCallQueue({ budget, now, random: () => 0 });
  const gateway = createManagementGateway({
    token,
    queue,
    circuit,
    now,
    random: () => 1,
    callTimeoutMs: seconds(2),
    onCall: (report) => void reports.push(report),
    onMissingPermission: (permission) => void missing.push(permission),
  });
  const call = (
    options: CallOptions = {},
    {
      operation = 'get_user',
      person = 'auth0|ada',
      isIdempotent = true,
    }: { operation?: TenantOperation; person?: string; isIdempotent?: boolean } = {},
  ) =>
    gateway
      .call(
        {
          operation,
          person,
          scopes: [operation === 'get_user' ? 'read:things' : 'write:things'],
          isIdempotent,
          send: (request) => {
            const { authorization } = request.headers;
            sent.push({ at: now(), authorization, signal: request.abortSignal });
            count += 1;
            return (answers[Math.min(count, answers.length) - 1] ?? hangs)(request);
          },
        },
        options,
      )
      .catch((error: unknown) => error as TenantError);
  return { call, sent, reports, missing, token, circuit, queue };
}

test('a call carries the token, and its answer comes back', async () => {
  const { call, sent, reports } = setUp(ok());
  expect(await call()).toBe('answer');
  expect(sent).toMatchObject([{ authorization: 'Bearer a-token' }]);
  expect(reports).toEqual([
    { operation: 'get_user', outcome: 'ok', durationMs: 0, queuedMs: 0, retryAfterMs: null },
  ]);
});

describe('trying again', () => {
  test.each([
    ['a server error', status(500)],
    ['a connection that breaks off', breaksOff],
  ])('%s is tried again twice, a little later each time', async (_, failure) => {
    const { call, sent } = setUp(ok(), failure);
    await call();
    sent.length = 0;
    const failed = call();
    await pass(seconds(2));
    expect(await failed).toBeInstanceOf(TenantError);
    expect(sent).toHaveLength(3);
    const waits = sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0));
    expect(waits).toEqual([100, 200]);
  });

  test('helps where the failure was a short one', async () => {
    const { call } = setUp(status(503), breaksOff, ok());
    const done = call();
    await pass(seconds(1));
    expect(await done).toBe('answer');
  });

  test.each([400, 403, 404, 409])('%i is not tried again', async (code) => {
    const { call, sent } = setUp(status(code));
    expect(await call()).toMatchObject({ status: code });
    expect(sent).toHaveLength(1);
  });

  test('an answer of the wrong shape is not tried again', async () => {
    const { call, sent } = setUp(() =>
      Promise.reject(new TenantError('unexpected_answer', 'another shape')),
    );
    expect(await call()).toMatchObject({ code: 'unexpected_answer' });
    expect(sent).toHaveLength(1);
  });

  test('that finds no turn is told as the failure before, not as a limit', async () => {
    const { call, sent } = setUp(breaksOff, status(429, { ...limits, 'retry-after': '60' }));
    const [failed, refused] = [call(), call()];
    await pass(seconds(5));
    expect(await refused).toMatchObject({ code: 'rate_limited' });
    expect(await failed).toMatchObject({ code: 'unreachable' });
    expect(sent).toHaveLength(2);
  });

  test('is given up where the deadline would pass', async () => {
    const { call, sent } = setUp(status(500));
    const failed = call({ deadlineAt: now() + 150 });
    await pass(seconds(2));
    expect(await failed).toMatchObject({ code: 'unavailable' });
    expect(sent).toHaveLength(1);
  });
});

describe('what is not idempotent', () => {
  const once = { isIdempotent: false };

  test.each([
    ['a server error', status(503), 'unavailable'],
    ['a connection that breaks off', breaksOff, 'unreachable'],
    ['a token that is refused', status(401), 'credentials_refused'],
  ])('is sent once: %s', async (_, failure, code) => {
    const { call, sent } = setUp(failure, ok());
    expect(await call({}, once)).toMatchObject({ code });
    expect(sent).toHaveLength(1);
  });

  test('is sent again after a refusal for too many requests, which has done nothing', async () => {
    const { call, sent } = setUp(status(429, { ...limits, 'retry-after': '1' }), ok());
    const done = call({ priority: 'act' }, once);
    await pass(seconds(3));
    expect(await done).toBe('answer');
    expect(sent).toHaveLength(2);
  });

  test('has its refused token renewed for the next call', async () => {
    const { call, token } = setUp(status(401), ok());
    await call({}, once);
    expect(token.drop).toHaveBeenCalledWith('a-token');
    expect(await call({}, once)).toBe('answer');
  });
});

describe('what a form can provoke', () => {
  test.each([
    [400, 'invalid_request'],
    [404, 'not_found'],
    [409, 'conflict'],
    [422, 'invalid_request'],
  ])('%i is %s', async (code, expected) => {
    const { call } = setUp(status(code));
    expect(await call()).toMatchObject({ code: expected, status: code, errorCode: null });
  });

  test('comes with the API’s own word, where it is a known one', async () => {
    const { call } = setUp(status(400, limits, 'invalid_body'));
    expect(await call()).toMatchObject({ errorCode: 'invalid_body' });
    const { call: other } = setUp(status(400, limits, 'ada@example.com'));
    expect(await other()).toMatchObject({ errorCode: null });
  });

  test('never comes with the API’s message', async () => {
    const { call } = setUp(status(400, limits, 'invalid_body'));
    expect(String(await call())).toBe('TenantError: get_user: answered with status 400.');
  });
});

describe('what is not permitted', () => {
  const forbidden = (errorCode?: string) => status(403, limits, errorCode);

  test.each([
    ['scope', 'insufficient_scope'],
    ['plan', 'insufficient_entitlement'],
  ])('for want of a %s is asked for once in a minute, whoever asks', async (cause, code) => {
    const { call, sent, missing } = setUp(forbidden(code));
    await call();
    expect(await call({}, { person: 'auth0|grace' })).toMatchObject({ code: 'not_permitted' });
    expect(sent).toHaveLength(1);
    await pass(minutes(1));
    await call();
    expect(sent).toHaveLength(2);
    expect(missing).toEqual([{ operation: 'get_user', missing: cause, scopes: ['read:things'] }]);
  });

  test('for a reason that is not told is asked for again for somebody else', async () => {
    const { call, sent, missing } = setUp(forbidden());
    for (const person of ['auth0|ada', 'auth0|ada', 'auth0|grace']) await call({}, { person });
    expect(sent).toHaveLength(2);
    expect(missing).toHaveLength(1);
  });

  test('leaves other operations alone', async () => {
    const { call } = setUp(forbidden('insufficient_scope'), ok());
    await call();
    expect(await call({}, { operation: 'update_user' })).toBe('answer');
  });

  test('is always tried as an act, and permitted again once that succeeds', async () => {
    const { call, sent, missing } = setUp(
      forbidden('insufficient_scope'),
      forbidden('insufficient_scope'),
      ok(),
      ok(),
      forbidden('insufficient_scope'),
    );
    await call();
    await call({ priority: 'act' });
    expect(missing).toHaveLength(1);
    expect(await call({ priority: 'act' })).toBe('answer');
    expect(await call()).toBe('answer');
    await call();
    expect(missing).toHaveLength(2);
    expect(sent).toHaveLength(5);
  });
});

describe('time', () => {
  test('of one call is two seconds, after which nobody waits and the connection is told', async () => {
    const { call, sent } = setUp(hangs);
    const failed = call();
    await pass(seconds(2));
    expect(await failed).toMatchObject({ code: 'timeout' });
    expect(sent).toHaveLength(1);
    expect(sent[0]?.signal.aborted).toBe(true);
  });

  test('of a call ends at the deadline of its page', async () => {
    const { call } = setUp(hangs);
    const failed = call({ deadlineAt: now() + 700 });
    await pass(700);
    expect(await failed).toMatchObject({ code: 'timeout' });
  });

  test('of a call lasts until the deadline to which it was put off meanwhile', async () => {
    const { call, sent } = setUp(hangs);
    let deadlineAt = now() + 700;
    const failed = call({ deadlineAt: () => deadlineAt });
    await pass(600);
    deadlineAt += 800;
    await pass(800);
    expect(sent[0]?.signal.aborted).toBe(false);
    await pass(100);
    expect(await failed).toMatchObject({ code: 'timeout' });
  });

  test('of all attempts together ends at the deadline of the page', async () => {
    const { call } = setUp(status(500), status(500), hangs);
    const [began, failed] = [now(), call({ deadlineAt: now() + 1500 })];
    await pass(1500);
    expect(await failed).toMatchObject({ code: 'timeout' });
    expect(now() - began).toBe(1500);
  });

  test('that a token takes is not taken from the call', async () => {
    const { call, token } = setUp(async (request) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return ok()(request);
    });
    token.get.mockImplementation(
      () => new Promise((resolve) => setTimeout(() => resolve('late token'), 1500)),
    );
    const done = call();
    await pass(seconds(3));
    expect(await done).toBe('answer');
  });

  test('is not waited for by a browser that has gone away', async () => {
    const { call, sent } = setUp(hangs);
    const browser = new AbortController();
    const failed = call({ signal: browser.signal });
    await pass(10);
    browser.abort();
    expect(await failed).toMatchObject({ code: 'timeout' });
    expect(sent[0]?.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no timer behind', async () => {
    const { call } = setUp(ok());
    await call({ signal: new AbortController().signal });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a refusal for too many requests', () => {
  const refusal = status(429, { 'x-ratelimit-remaining': '0', 'retry-after': '2' });

  test('is followed by another call at its time, and not before', async () => {
    const { call, sent } = setUp(refusal, ok());
    const [began, done] = [now(), call()];
    await pass(seconds(2) - 1);
    expect(sent).toHaveLength(1);
    await pass(250);
    expect(await done).toBe('answer');
    expect((sent[1]?.at ?? 0) - began).toBeGreaterThanOrEqual(seconds(2));
  });

  test('that lasts longer than the page is told at once', async () => {
    const { call, sent, reports } = setUp(status(429, { 'retry-after': '40' }));
    expect(await call()).toMatchObject({ code: 'rate_limited', retryAfterMs: seconds(40) });
    expect(await call()).toMatchObject({ code: 'rate_limited' });
    expect(sent).toHaveLength(1);
    expect(reports.map(({ outcome }) => outcome)).toEqual(['rate_limited', 'not_sent', 'not_sent']);
    expect(reports[0]).toMatchObject({ retryAfterMs: seconds(40) });
  });

  test('is no failure of the tenant', async () => {
    const { call, circuit } = setUp(refusal);
    for (let count = 0; count < 6; count += 1) {
      const failed = call({ deadlineAt: now() + 500 });
      await pass(seconds(2) + 300);
      await failed;
    }
    expect(circuit.isOpen).toBe(false);
  });
});

describe('a turn', () => {
  /** A tenant that has just said for how long nobody may call. */
  const closedFor = async (waitMs: number, ...answers: [Answer, ...Answer[]]) => {
    const world = setUp(...answers);
    await world.queue.answered(1, {
      isRefusal: true,
      report: { limit: 50, remaining: 0, waitMs },
    });
    return world;
  };
  const page = () => ({ deadlineAt: now() + 4500 });

  test('is waited for by a reader for two seconds and a half', async () => {
    const { call, sent } = await closedFor(2400, ok());
    const done = call(page());
    await pass(2400);
    expect(await done).toBe('answer');
    expect(sent).toHaveLength(1);
  });

  test('that comes later is refused to a reader at once, with the time to come back', async () => {
    const { call, sent } = await closedFor(2600, ok());
    expect(await call(page())).toMatchObject({ code: 'rate_limited', retryAfterMs: 2600 });
    expect(sent).toEqual([]);
  });

  test('is waited for by an ending as long as its page has time', async () => {
    const { call } = await closedFor(4000, ok());
    const done = call({ ...page(), priority: 'act' });
    await pass(4000);
    expect(await done).toBe('answer');
  });

  test('that leaves a call too little time is told as the limit, not as a tenant that fails', async () => {
    const { call, circuit } = await closedFor(2000, hangs);
    const failed = call({ deadlineAt: now() + 2500 });
    await pass(2500);
    expect(await failed).toMatchObject({ code: 'rate_limited', retryAfterMs: seconds(1) });
    expect(circuit.isOpen).toBe(false);
  });

  test('that came in time does not excuse a tenant that hangs', async () => {
    const { call } = await closedFor(2000, hangs);
    const failed = call(page());
    await pass(4500);
    expect(await failed).toMatchObject({ code: 'timeout' });
  });
});

describe('a token', () => {
  test('that is refused is dropped, and the call made again with another one', async () => {
    const { call, token } = setUp(status(401), ok());
    expect(await call()).toBe('answer');
    expect(token.drop).toHaveBeenCalledWith('a-token');
  });

  test('is renewed once in a call', async () => {
    const { call, sent } = setUp(status(401));
    expect(await call()).toMatchObject({ code: 'credentials_refused' });
    expect(sent).toHaveLength(2);
  });

  test('that lacks a scope which was granted since is replaced, and nobody hears of it', async () => {
    const { call, token, sent, missing } = setUp(status(403, limits, 'insufficient_scope'), ok());
    token.renewForScopes.mockResolvedValue(true);
    expect(await call()).toBe('answer');
    expect(token.renewForScopes).toHaveBeenCalledExactlyOnceWith(
      'a-token',
      ['read:things'],
      expect.anything(),
    );
    expect(sent).toHaveLength(2);
    expect(missing).toEqual([]);
  });

  test('that still lacks the scope after that is used no third time', async () => {
    const { call, token, sent } = setUp(status(403, limits, 'insufficient_scope'));
    token.renewForScopes.mockResolvedValue(true);
    expect(await call()).toMatchObject({ code: 'not_permitted' });
    expect(sent).toHaveLength(2);
  });

  test.each([undefined, 'insufficient_entitlement'])(
    'is not replaced for a refusal of another kind: %s',
    async (errorCode) => {
      const { call, token } = setUp(status(403, limits, errorCode));
      await call();
      expect(token.renewForScopes).not.toHaveBeenCalled();
    },
  );

  test.each([
    [new TenantError('credentials_refused', 'no', { status: 401 })],
    [new TenantError('rate_limited', 'no', { status: 429, retryAfterMs: 7000 })],
  ])('that the tenant does not give is asked for once: $code', async (refused) => {
    const { call, token, sent } = setUp(ok());
    token.get.mockRejectedValue(refused);
    expect(await call()).toBe(refused);
    expect(token.get).toHaveBeenCalledTimes(1);
    expect(sent).toEqual([]);
  });

  test('that cannot be looked up, as the store is away, is no failure of the tenant', async () => {
    const { call, token, circuit } = setUp(ok());
    const storeFailure = new Error('the store is away');
    token.get.mockRejectedValue(storeFailure);
    for (let count = 0; count < 6; count += 1) {
      expect(await call()).toBe(storeFailure);
      await pass(seconds(1));
    }
    expect(circuit.isOpen).toBe(false);
  });
});

describe('a tenant that keeps failing', () => {
  const open = async (...answers: [Answer, ...Answer[]]) => {
    const world = setUp(...answers);
    for (let count = 0; count < 2; count += 1) {
      const failed = world.call();
      await pass(seconds(1));
      await failed;
    }
    world.sent.length = 0;
    return world;
  };

  test('is left alone for a while, and the page told so at once', async () => {
    const { call, sent, circuit } = await open(status(500));
    expect(circuit.isOpen).toBe(true);
    const failure = await call();
    expect(failure).toMatchObject({ code: 'unavailable' });
    expect((failure as TenantError).retryAfterMs).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });

  test('is asked again by one call, which opens the way to all once it works', async () => {
    let isWorking = false;
    const { call, sent, circuit } = await open((request) =>
      (isWorking ? ok() : status(500))(request),
    );
    await pass(seconds(5));
    const stillFailing = [call(), call(), call()];
    await pass(seconds(1));
    for (const one of stillFailing) expect(await one).toMatchObject({ code: 'unavailable' });
    expect(sent).toHaveLength(1);
    isWorking = true;
    await pass(seconds(10));
    expect(await call()).toBe('answer');
    expect(circuit.isOpen).toBe(false);
  });

  test('does not hear from calls that waited for their turn meanwhile', async () => {
    const { call, queue, sent, circuit } = setUp(hangs);
    await queue.answered(1, { isRefusal: true, report: { limit: 50, remaining: 0, waitMs: 2000 } });
    const waiting = call();
    for (let count = 0; count < 5; count += 1) circuit.enter()?.failed();
    await pass(seconds(3));
    expect(await waiting).toMatchObject({ code: 'unavailable' });
    expect(sent).toEqual([]);
  });

  test('is not known by calls that were cut short by their page', async () => {
    const { call, circuit } = setUp(hangs);
    for (let count = 0; count < 6; count += 1) {
      const failed = call({ deadlineAt: now() + 500 });
      await pass(600);
      await failed;
    }
    expect(circuit.isOpen).toBe(false);
  });
});

test('a failure quotes nothing of the answer', async () => {
  for (const code of [400, 401, 403, 429, 500]) {
    const { call } = setUp(status(code));
    const failed = call({ deadlineAt: now() + 200 });
    await pass(seconds(1));
    const failure = (await failed) as TenantError;
    expect(failure).toBeInstanceOf(TenantError);
    expect(String(failure.stack) + JSON.stringify(failure)).not.toMatch(/to hide|auth0\|ada/);
  }
});
