import { type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerHeaders } from './answer-headers';
import { timeStoreOperation } from '~/store-time';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { answerStoreFailures } from './store-failures.server';

const error = vi.fn();
const warn = vi.fn();
const args = {
  request: new Request('https://account.example/'),
  params: {},
  context: {
    services: { log: { error, warn } },
    requestId: 'request-1',
    deadline: new AbortController().signal,
  },
} as unknown as LoaderFunctionArgs;

/** What the loader and the action of a route do that both do `work`. */
function answers(work: () => unknown, deadline: AbortSignal = args.context.deadline) {
  const module = { default: () => null, loader: work, action: work };
  const build = { routes: { route: { id: 'route', module } } } as unknown as ServerBuild;
  const wrapped = answerStoreFailures(build).routes.route?.module;
  const call = async (handler: unknown) =>
    (handler as (given: LoaderFunctionArgs) => Promise<unknown>)({
      ...args,
      context: { ...args.context, deadline },
    }).catch((thrown: unknown) => thrown);
  return Promise.all([call(wrapped?.loader), call(wrapped?.action)]);
}

test('a store that fails under a loader or an action is a 503 that says when to come back', async () => {
  const failed = await answers(() =>
    Promise.reject(new StoreUnavailableError('read_only', 'The server can only be read.')),
  );
  for (const answer of failed) {
    expect(answer).toBeInstanceOf(Response);
    expect(answer).toMatchObject({ status: 503 });
    expect((answer as Response).headers.get('Retry-After')).toBe('60');
  }
  expect(error).toHaveBeenCalledWith(
    expect.objectContaining({
      event: 'store.unavailable',
      reason: 'read_only',
      requestId: 'request-1',
    }),
    expect.any(String),
  );
});

test('any other error, answer or value goes through as it is', async () => {
  const fault = new TypeError('a fault of ours');
  expect(await answers(() => Promise.reject(fault))).toEqual([fault, fault]);
  expect(await answers(() => 'answer')).toEqual(['answer', 'answer']);
});

test('a route without a loader or an action gets none, and passes headers on like all', () => {
  const module = { default: () => null };
  const build = { routes: { route: { id: 'route', module } } } as unknown as ServerBuild;
  expect(answerStoreFailures(build).routes.route?.module).toEqual({
    ...module,
    headers: answerHeaders,
  });
});

describe('an answer that is not there a moment after the deadline of the calls to the tenant', () => {
  beforeEach(() => vi.useFakeTimers().clearAllMocks());
  afterEach(() => vi.useRealTimers());

  const late = expect.objectContaining({ event: 'answer.late', requestId: 'request-1' }) as object;
  const pause = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));

  /**
   * What both handlers come to whose time is over after as long as 25 operations of a store that each take so
   * long.
   */
  async function afterOperationsOf(operationMs: number) {
    const deadline = new AbortController();
    const failed = answers(async () => {
      for (;;) {
        await timeStoreOperation(() => pause(operationMs));
        await pause(300 - operationMs);
      }
    }, deadline.signal);
    await vi.advanceTimersByTimeAsync(4500);
    deadline.abort();
    await vi.advanceTimersByTimeAsync(250);
    for (const answer of await failed) expect(answer).toMatchObject({ status: 503 });
  }

  test('is a 503, as the stores took too long over it, where each of their operations was slow', async () => {
    await afterOperationsOf(300);
    expect(error).toHaveBeenCalledWith(
      expect.objectContaining({ event: 'store.unavailable', reason: 'timeout' }),
      expect.any(String),
    );
    expect(warn).not.toHaveBeenCalled();
  });

  test('is a 503 and no failure of the stores where they were quick, and something else was slow', async () => {
    await afterOperationsOf(5);
    expect(error).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledWith(late, expect.any(String));
  });

  test('is a 503 and no failure of the stores where none was asked', async () => {
    const deadline = new AbortController();
    const failed = answers(() => new Promise(() => {}), deadline.signal);
    deadline.abort();
    await vi.advanceTimersByTimeAsync(250);
    for (const answer of await failed) expect(answer).toMatchObject({ status: 503 });
    expect(error).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledWith(late, expect.any(String));
  });

  test('is given when it comes within that moment, and its refusal too', async () => {
    const deadline = new AbortController();
    const late = (outcome: () => unknown) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 249));
      return outcome();
    };
    const refusal = new Response(null, { status: 404 });
    const given = answers(
      late(() => 'answer'),
      deadline.signal,
    );
    const refused = answers(
      late(() => {
        throw refusal;
      }),
      deadline.signal,
    );
    deadline.abort();
    await vi.advanceTimersByTimeAsync(249);
    expect(await given).toEqual(['answer', 'answer']);
    expect(await refused).toEqual([refusal, refusal]);
  });
});
