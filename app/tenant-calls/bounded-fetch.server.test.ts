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
  const answer = await boundFetch(fetch, { maxBytes: 7 })(address);
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
  const answer = await boundFetch(fetch, { maxBytes: 100_000 })(address);
  await expect(answer.text()).rejects.toThrow(AnswerTooLargeError);
});

test('a small body that unfolds to a large one fails at the bound', async () => {
  const bomb = gzipSync(Buffer.alloc(10_000_000, ' '));
  const address = await serve((_request, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
  });
  expect(bomb.byteLength).toBeLessThan(100_000);
  const answer = await boundFetch(fetch, { maxBytes: 100_000 })(address);
  await expect(answer.json()).rejects.toThrow(AnswerTooLargeError);
});

/** What a server's answer with this body comes to. */
async function answered(body: string, bounds?: Parameters<typeof boundFetch>[1]): Promise<unknown> {
  const address = await serve((_request, response) => response.end(body));
  const answer = await boundFetch(fetch, bounds)(address);
  return answer.json();
}

test('an answer of as many values as may be is given, whatever its texts hold', async () => {
  const value = [{ 'a,[{': String.raw`,,[["{{\\`, b: [] }, 'é,', {}];
  expect(await answered(JSON.stringify(value), { maxValues: 8 })).toEqual(value);
});

test.each([
  ['in one list', [1, 2, 3, 4, 5]],
  ['in lists within lists', [[1, 2], [3]]],
  ['in objects', { a: { b: 1, c: 2 }, d: 3, e: 4 }],
  ['one within the other', [[[[[]]]]]],
])('an answer of one value more fails: %s', async (_where, value) => {
  const body = JSON.stringify(value);
  await expect(answered(body, { maxValues: 5 })).rejects.toThrow(AnswerTooLargeError);
  expect(await answered(body, { maxValues: 6 })).toEqual(value);
});

test('twenty APIs with as many scopes as Auth0 lets them have are given', async () => {
  const scopes = Array.from({ length: 1000 }, (_, index) => ({
    value: `read:${index}`,
    description: 'Reads, and more',
  }));
  const apis = Array.from({ length: 20 }, (_, index) => ({ identifier: `api-${index}`, scopes }));
  expect(await answered(JSON.stringify(apis))).toEqual(apis);
});

test('two thousand entries with a list of two thousand in each fail', async () => {
  const entries = Array.from({ length: 2000 }, () => ({ id: 'a', clients: '@' }));
  const body = JSON.stringify(entries).replaceAll('"@"', `[${'0,'.repeat(1999)}0]`);
  expect(body.length).toBeLessThan(8 * 1024 * 1024);
  await expect(answered(body)).rejects.toThrow(AnswerTooLargeError);
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
