import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createServer as createPlainServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { startConnectProxy } from '../../tests/connect-proxy';
import { fetchThrough } from './proxied-fetch.server';

let tenantPort = 0;

beforeAll(async () => {
  const files = inject('certificate');
  const tenant = createServer({
    cert: readFileSync(files.certificate),
    key: readFileSync(files.key),
  });
  tenant.on('request', (request, response) => {
    request.pipe(response.writeHead(200, { 'x-method': request.method }));
  });
  await new Promise<void>((resolve) => tenant.listen(0, '127.0.0.1', resolve));
  tenantPort = (tenant.address() as AddressInfo).port;
  return () => {
    tenant.closeAllConnections();
    tenant.close();
  };
});

async function startProxy(options?: Parameters<typeof startConnectProxy>[0]) {
  const proxy = await startConnectProxy(options);
  onTestFinished(proxy.close);
  return proxy;
}

const through = (port: number, directHosts = '', user = '') =>
  fetchThrough({ url: `http://${user}127.0.0.1:${port}`, directHosts });

test('a call over https goes through a tunnel of the proxy, and comes back whole', async () => {
  const proxy = await startProxy();
  const answer = await through(proxy.port)(`https://localhost:${tenantPort}/oauth/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  expect(answer.headers.get('x-method')).toBe('POST');
  expect(await answer.text()).toBe('grant_type=client_credentials');
  expect(proxy.asked).toEqual([`localhost:${tenantPort}`]);
});

test('the proxy is told the user and password of its address, percent-encoded ones too', async () => {
  const proxy = await startProxy();
  await through(proxy.port, '', 'portal:p%40ss@')(`https://localhost:${tenantPort}`);
  expect(proxy.credentials).toEqual([`Basic ${btoa('portal:p@ss')}`]);
});

test('a proxy that opens no tunnel is a failed call', async () => {
  const proxy = await startProxy({ refuseWith: 407 });
  await expect(through(proxy.port)(`https://localhost:${tenantPort}`)).rejects.toThrow();
});

test('a proxy that is gone is a failed call: nothing goes past it', async () => {
  const { port, close } = await startConnectProxy();
  close();
  await expect(through(port)(`https://localhost:${tenantPort}`)).rejects.toThrow();
});

describe('is asked directly', () => {
  test.each(['localhost', '.localhost', 'other.example, localhost', '*'])(
    'what NO_PROXY names: %s',
    async (directHosts) => {
      const proxy = await startProxy();
      const answer = await through(proxy.port, directHosts)(`https://localhost:${tenantPort}`);
      expect(answer.status).toBe(200);
      expect(proxy.asked).toEqual([]);
    },
  );

  test('what is http, which is this machine', async () => {
    const server = createPlainServer((_request, response) => response.end('here'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const proxy = await startProxy();
    const { port } = server.address() as AddressInfo;
    expect(await (await through(proxy.port)(`http://127.0.0.1:${port}`)).text()).toBe('here');
    expect(proxy.asked).toEqual([]);
  });

  test('everything, without a proxy', () => {
    expect(fetchThrough(null)).toBe(globalThis.fetch);
  });
});
