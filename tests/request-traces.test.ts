import { type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createHealth } from '~/server/health.server';
import { createPortalApp } from '~/server/portal-app.server';
import { ada, createTestPortal } from './test-portal';

/** Asks the tenant for an account, now and once more after the answer. */
async function askTenant({ context: { services } }: LoaderFunctionArgs) {
  await services.accounts.get(ada.userId);
  services.inBackground('again', services.grants.list(ada.userId));
  services.log.info({ event: 'asked' }, 'asked');
  return new Response('asked');
}

const build = {
  entry: { module: { default: () => new Response('page') } },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null } },
    ask: {
      id: 'ask',
      parentId: 'root',
      path: 'ask',
      module: { loader: askTenant, action: askTenant },
    },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/build/',
  assetsBuildDirectory: 'public/build',
  future: {},
  mode: 'production',
  isSpaMode: false,
} as unknown as ServerBuild;

type Line = Record<string, string | undefined> & { event?: string };

/** A portal on a free port, with what it logs and what its calls to the tenant carry. */
async function serve(environment: Record<string, string> = {}) {
  const portal = createTestPortal(environment);
  const calls: Headers[] = [];
  const answer = portal.tenant.fetch;
  portal.tenant.fetch = (input, init) => {
    calls.push(new Request(input, init).headers);
    return answer(input, init);
  };
  const health = createHealth(() => Promise.resolve('ready'));
  const server = createServer(createPortalApp(portal.env, portal.services, build, health));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  let sent = 0;
  return {
    calls,
    logged: portal.logged,
    /** Asks for a page, and gives all lines of the log once its own is there. */
    ask: async (headers: Record<string, string> = {}, method = 'GET', path = '/ask') => {
      const body = method === 'POST' ? 'field=value' : null;
      const number = (sent += 1);
      const url = `http://127.0.0.1:${port}${path}`;
      await (await fetch(url, { method, headers, body })).text();
      // The line of a request follows its answer.
      const requests = () => portal.logged().split('"event":"request"').length - 1;
      await expect.poll(requests).toBeGreaterThanOrEqual(number);
      await portal.services.background.settled();
      return portal
        .logged()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Line);
    },
  };
}

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
const tracestate = 'congo=t61rcWkgMzE';

describe.each(['GET', 'POST'])('a %s request', (method) => {
  test('has an id and a trace on each line about it, to the calls that are left for later', async () => {
    const lines = await (await serve()).ask({}, method);
    expect(lines.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['management.call', 'asked', 'request']),
    );
    expect(new Set(lines.map(({ requestId }) => requestId)).size).toBe(1);
    expect(new Set(lines.map((line) => line.traceId)).size).toBe(1);
    expect(lines[0]?.traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  test('hands the trace that it is a part of on to every call to the tenant', async () => {
    const { ask, calls } = await serve();
    const lines = await ask({ traceparent, tracestate }, method);
    expect(new Set(lines.map((line) => line.traceId))).toEqual(new Set([traceId]));
    expect(calls.length).toBeGreaterThan(2);
    for (const headers of calls) {
      expect(headers.get('traceparent')).toBe(traceparent);
      expect(headers.get('tracestate')).toBe(tracestate);
    }
  });
});

test('two requests at once keep their names apart', async () => {
  const { ask } = await serve();
  const other = traceparent.replace(traceId, traceId.replaceAll('4', '5'));
  await Promise.all([ask({ traceparent }), ask({ traceparent: other })]);
  const lines = await ask();
  const asked = lines.filter(({ event }) => event === 'asked');
  expect(new Set(asked.map((line) => line.traceId)).size).toBe(3);
});

test('a broken trace is replaced by a new one, and its state goes nowhere', async () => {
  const { ask, calls } = await serve();
  const broken = traceparent.replace('00-', 'ff-');
  const [line] = await ask({ traceparent: broken, tracestate });
  expect(line?.traceId).not.toBe(traceId);
  expect(calls[0]?.get('traceparent')).toMatch(new RegExp(`^00-${line?.traceId}-[0-9a-f]{16}-00$`));
  expect(calls[0]?.has('tracestate')).toBe(false);
});

test('what the server itself answers is named too', async () => {
  const lines = await (await serve()).ask({ traceparent }, 'GET', '/build/none.js');
  expect(lines).toMatchObject([{ event: 'request', traceId }]);
});

describe('the id that a request has from a proxy', () => {
  const proxyRequestId = '7b1f3a52-proxy_1';
  const idsOf = async (trustProxy: string, value: string) => {
    const lines = await (await serve({ TRUST_PROXY: trustProxy })).ask({ 'x-request-id': value });
    expect(lines.every(({ requestId }) => requestId !== value && requestId !== undefined)).toBe(
      true,
    );
    return new Set(lines.map((line) => line.proxyRequestId));
  };

  test.each(['1', '127.0.0.0/8'])(
    'stands beside our own on each line, where TRUST_PROXY is %s',
    async (trustProxy) => {
      expect(await idsOf(trustProxy, proxyRequestId)).toEqual(new Set([proxyRequestId]));
    },
  );

  test.each(['0', '10.0.0.0/8'])(
    'is left out where whoever sends it is no proxy of ours: TRUST_PROXY=%s',
    async (trustProxy) => {
      expect(await idsOf(trustProxy, proxyRequestId)).toEqual(new Set([undefined]));
    },
  );

  test.each(['short', 'x'.repeat(65), 'has blanks in it', 'ada@example.com', '{"level":"fatal"}'])(
    'is left out where it is none: %s',
    async (value) => {
      expect(await idsOf('1', value)).toEqual(new Set([undefined]));
    },
  );
});

test('nothing secret gets into the log by the headers that name requests', async () => {
  const { ask, calls, logged } = await serve({ TRUST_PROXY: '1' });
  const secret = 'secret.session=id';
  const names = ['x-request-id', 'x-correlation-id', 'traceparent', 'tracestate', 'baggage', 'b3'];
  for (const name of names) {
    await ask({ [name]: secret });
    await ask({ traceparent, [name]: secret }, 'POST');
  }
  await ask({ traceparent, tracestate: `vendor=${secret.replace('=', '-')}` });
  expect(logged()).not.toContain('secret.session');
  expect(calls.some((headers) => headers.has('baggage') || headers.has('x-request-id'))).toBe(
    false,
  );
});

test('headers and addresses of any length leave lines of a bounded length, without what they say', async () => {
  const { ask, logged } = await serve({ TRUST_PROXY: '1' });
  const long = `\u00ff\u0085 hostile ${'x'.repeat(2500)}`;
  const names = ['user-agent', 'referer', 'traceparent', 'x-request-id', 'x-forwarded-for'];
  const path = `/%0d%0a%7B%22level%22%3A%22fatal%22%7D%1b%5B31m${'y'.repeat(2000)}`;
  for (const asked of ['/ask', path])
    await ask(Object.fromEntries(names.map((name) => [name, long])), 'GET', asked);
  for (const line of logged().trimEnd().split('\n')) {
    expect(line.length).toBeLessThan(1000);
    expect(JSON.parse(line)).toMatchObject({ requestId: expect.any(String) as string });
    expect(line).not.toContain('hostile');
  }
});
