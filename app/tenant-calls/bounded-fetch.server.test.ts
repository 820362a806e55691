import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { AnswerTooLargeError, boundFetch } from './bounded-fetch.server';

/** The address of a server that answers so. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('an answer within the bound is given as it came', async () => {
  const address = await serve((_request, response) => {
    response.writeHead(429, { 'retry-after': '3', 'content-type': 'application/json' });
    response.end('{"a":1}');
  });
  const answer = await boundFetch(fetch, 7)(address);
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toBe('3');
  expect(await answer.json()).toEqual({ a: 1 });
});

test('an answer without a body stays one', async () => {
  const address = await serve((_request, response) => response.writeHead(204).end());
  const answer = await boundFetch(fetch)(address);
  expect(answer.status).toBe(204);
  expect(await answer.text()).toBe('');
});

test('an answer that never ends fails at the bound', async () => {
  const address = await serve((_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  const answer = await boundFetch(fetch, 100_000)(address);
  await expect(answer.text()).rejects.toThrow(AnswerTooLargeError);
});

test('a small body that unfolds to a large one fails at the bound', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000, ' '));
  const address = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  });
  expect(bomb.byteLength).toBeLessThan(100_000);
  const answer = await boundFetch(fetch, 100_000)(address);
  await expect(answer.json()).rejects.toThrow(AnswerTooLargeError);
});

test('a redirect fails, and takes nothing along', async () => {
  let isAsked = false;
  const elsewhere = await serve((_request, response) => {
    isAsked = true;
    response.end('{}');
  });
  const address = await serve((_request, response) =>
    response.writeHead(307, { location: elsewhere }).end(),
  );
  const init: RequestInit = { method: 'POST', body: 'code=secret', redirect: 'follow' };
  await expect(boundFetch(fetch)(address, init)).rejects.toThrow(TypeError);
  expect(isAsked).toBe(false);
});
