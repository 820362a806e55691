import { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createHealth } from './health.server';
import { createMetricsPort, listenAt } from './metrics-port.server';

/** A metrics port of a portal that is in the given state, until the test is over. */
async function setUp({
  readiness = 'ready' as const,
  read = () => Promise.resolve({ text: 'portals 1\n', contentType: 'text/plain; version=0.0.4' }),
}: Partial<{
  readiness: 'ready' | 'draining';
  read: () => Promise<{ text: string; contentType: string }>;
}> = {}) {
  const server = createMetricsPort({
    read,
    health: createHealth(() => Promise.resolve(readiness)),
    status: () => Promise.resolve({ version: '1.2.3' }),
  });
  await listenAt(server, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    port,
    ask: (path: string, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { method }),
  };
}

test('the figures are read there, in the form that Prometheus reads', async () => {
  const { ask } = await setUp();
  const answer = await ask('/metrics');
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4');
  expect(await answer.text()).toBe('portals 1\n');
});

test('figures that cannot be gathered are an error of the portal', async () => {
  const { ask } = await setUp({ read: () => Promise.reject(new Error('no figures')) });
  expect((await ask('/metrics')).status).toBe(500);
});

test('it answers for the health of the portal as the public port does', async () => {
  const [ready, draining] = [await setUp(), await setUp({ readiness: 'draining' })];
  expect((await ready.ask('/readyz')).status).toBe(200);
  expect((await draining.ask('/readyz')).status).toBe(503);
  expect((await draining.ask('/healthz')).status).toBe(200);
});

test('it tells the state of the portal as JSON that nobody keeps', async () => {
  const { ask } = await setUp();
  const answer = await ask('/status');
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual({ version: '1.2.3' });
});

test.each(['/metrics', '/healthz', '/readyz', '/status', '/metrics?name[]=up'])(
  'HEAD %s has the headers of GET and no body',
  async (path) => {
    const { ask } = await setUp();
    const answer = await ask(path, 'HEAD');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
  },
);

test.each([
  ['GET', '/'],
  ['GET', '/account'],
  ['GET', '/constructor'],
  ['POST', '/metrics'],
  ['POST', '/status'],
])('%s %s is not found there', async (method, path) => {
  const { ask } = await setUp();
  expect((await ask(path, method)).status).toBe(404);
});

test('a port that is taken is an error, not a silence', async () => {
  const { port } = await setUp();
  const server = createMetricsPort({
    read: () => Promise.reject(new Error('nobody asks')),
    health: createHealth(() => Promise.resolve('ready')),
    status: () => Promise.resolve({}),
  });
  await expect(listenAt(server, { host: '127.0.0.1', port })).rejects.toThrow('EADDRINUSE');
});
