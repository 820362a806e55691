import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { probeHealth } from './health-probe';

/** The port of a server that answers so. */
async function serve(listener: RequestListener, host = '127.0.0.1'): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return String((server.address() as AddressInfo).port);
}

const alive: RequestListener = ({ url }, response) =>
  response.writeHead(url === '/healthz' ? 200 : 404).end();

test('a portal that answers is alive', async () => {
  expect(await probeHealth({ PORT: await serve(alive) })).toBeNull();
});

test('one that listens at every address is asked on loopback', async () => {
  const PORT = await serve(alive, '0.0.0.0');
  expect(await probeHealth({ HOST: '0.0.0.0', PORT })).toBeNull();
});

test.each([
  ['::', '[::1]'],
  ['fd00::7', '[fd00::7]'],
])('one at %s is asked at %s', async (HOST, host) => {
  const fetch = vi.fn(() => Promise.resolve(new Response()));
  vi.stubGlobal('fetch', fetch);
  expect(await probeHealth({ HOST, PORT: '3000' })).toBeNull();
  expect(fetch).toHaveBeenCalledWith(`http://${host}:3000/healthz`, expect.anything());
});

test('another answer is told by its status', async () => {
  const PORT = await serve((_request, response) => response.writeHead(500).end());
  expect(await probeHealth({ PORT })).toBe(`http://127.0.0.1:${PORT}/healthz answers 500`);
});

test('an answer that leads elsewhere is not the portal’s', async () => {
  const PORT = await serve((_request, response) =>
    response.writeHead(302, { location: '/elsewhere' }).end(),
  );
  expect(await probeHealth({ PORT })).toContain('answers 302');
});

test('where nobody listens, that is said', async () => {
  const problem = await probeHealth({ PORT: '1' });
  expect(problem).toMatch(/^http:\/\/127\.0\.0\.1:1\/healthz gives no answer: /);
});

test('a connection that breaks is told by its code', async () => {
  const PORT = await serve((request) => request.socket.resetAndDestroy());
  expect(await probeHealth({ PORT })).toBe(
    `http://127.0.0.1:${PORT}/healthz gives no answer: ECONNRESET`,
  );
});

test('a portal that hangs is told by how long it was waited for', async () => {
  const PORT = await serve(() => undefined);
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(
    AbortSignal.abort(new DOMException('', 'TimeoutError')),
  );
  expect(await probeHealth({ PORT })).toMatch(/gives no answer: none within 3000 ms$/);
});

test('a port that is none is told as one line', async () => {
  expect(await probeHealth({ PORT: 'http' })).toBe('PORT must be a port number');
});
