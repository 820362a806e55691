import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { expectStatus, visit, visitAll, visitAtRate } from '../../bench/load';

/** A server on loopback, which is not what the closed network of tests keeps out. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a visit brings the cookie and what browsers can decompress, and tells the status', async () => {
  let headers: IncomingMessage['headers'] = {};
  const url = await serve((request, response) => {
    ({ headers } = request);
    response.writeHead(429).end('busy');
  });
  expect(await visit({ url, cookie: 'a=b' })).toMatchObject({ status: 429 });
  expect(headers).toMatchObject({ cookie: 'a=b' });
  expect(headers['accept-encoding']).toContain('br');
});

test('a form is posted from the portal’s own origin', async () => {
  const seen: string[] = [];
  const url = await serve((request, response) => {
    request.on('data', (chunk: Buffer) => seen.push(chunk.toString()));
    request.on('end', () => response.writeHead(request.headers.origin === url ? 303 : 403).end());
  });
  expect(await visit({ url, form: { intent: 'end', handle: 'a b' } })).toMatchObject({
    status: 303,
  });
  expect(seen.join('')).toBe('intent=end&handle=a+b');
});

test('a connection that breaks counts as an answer without a status', async () => {
  const url = await serve((request) => request.socket.destroy());
  expect(await visit({ url })).toMatchObject({ status: 0 });
});

test('all visits are made, never more at a time than there are connections', async () => {
  let open = 0;
  let most = 0;
  const url = await serve((_request, response) => {
    open += 1;
    most = Math.max(most, open);
    setImmediate(() => {
      open -= 1;
      response.end('page');
    });
  });
  const answers = await visitAll(
    Array.from({ length: 20 }, () => ({ url })),
    { connections: 3 },
  );
  expect(answers).toHaveLength(20);
  expect(most).toBeLessThanOrEqual(3);
  expectStatus(answers);
});

test('a steady rate does not wait for answers', async () => {
  const waiting: ServerResponse[] = [];
  const url = await serve((_request, response) => {
    waiting.push(response);
    if (waiting.length === 3) for (const one of waiting) one.end('page');
  });
  const answers = await visitAtRate([{ url }, { url }, { url }], { perSecond: 1000 });
  expectStatus(answers);
});

test('an answer that should not be is an error, and no figure', () => {
  expect(() => expectStatus([{ status: 503, durationMs: 1 }])).toThrow('503');
});
