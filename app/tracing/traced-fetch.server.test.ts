import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type CurrentWork, inNewTrace, onBehalfOf } from './current-work.server';
import { traceFetch } from './traced-fetch.server';

const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const request = (headers: { traceparent: string; tracestate?: string }): CurrentWork => ({
  names: { traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
  trace: { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', headers },
});

/** A traced `fetch` that answers with the headers it was called with. */
function setUp() {
  const fetch = traceFetch((input, init) =>
    Promise.resolve(Response.json(Object.fromEntries(new Request(input, init).headers))),
  );
  return async (input: string | Request, init?: RequestInit) =>
    (await (await fetch(input, init)).json()) as Record<string, string>;
}

test('a call on behalf of a request carries its trace, also after a wait', async () => {
  const headersOf = setUp();
  const headers = await onBehalfOf(request({ traceparent, tracestate: 'congo=1' }), async () => {
    await pause(0);
    return headersOf('https://tenant.example/', { headers: { authorization: 'Bearer a' } });
  });
  expect(headers).toEqual({ authorization: 'Bearer a', traceparent, tracestate: 'congo=1' });
});

test('a call keeps the headers of a request that was made before', async () => {
  const headersOf = setUp();
  const call = new Request('https://tenant.example/', { headers: { accept: 'text/plain' } });
  const headers = await onBehalfOf(request({ traceparent }), () => headersOf(call));
  expect(headers).toEqual({ accept: 'text/plain', traceparent });
});

test('the calls of a job carry a trace of their own, which is not sampled', async () => {
  const headersOf = setUp();
  const [one, again] = await inNewTrace(() =>
    Promise.all([headersOf('https://tenant.example/'), headersOf('https://tenant.example/')]),
  );
  expect(one.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
  expect(again).toEqual(one);
  expect(await inNewTrace(() => headersOf('https://tenant.example/'))).not.toEqual(one);
});

test('a call that the portal makes by itself carries no trace', async () => {
  const headersOf = setUp();
  expect(await headersOf('https://tenant.example/')).toEqual({});
});

test('a call carries no second trace where a tracing library adds its own', async () => {
  const headersOf = setUp();
  const traced = { ...request({ traceparent }), trace: null };
  expect(await onBehalfOf(traced, () => headersOf('https://tenant.example/'))).toEqual({});
});
