import express from 'express';
import { createServer, request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressResponses } from './responses.server';

const page = '<p>A page of some length</p>'.repeat(200);

/** The answer to a page that is written as Remix's adapter does it, chunk by chunk with flushes. */
async function ask(acceptEncoding: string) {
  const app = express();
  app.use(compressResponses());
  app.use((_request, response) => {
    response.type('html');
    for (const half of [page.slice(0, 3000), page.slice(3000)]) {
      response.write(half);
      response.flush();
    }
    response.end();
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return new Promise<{ encoding: string | undefined; body: Buffer }>((resolve, reject) => {
    const headers = { 'accept-encoding': acceptEncoding };
    request({ port, host: '127.0.0.1', headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ encoding: answer.headers['content-encoding'], body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a browser gets a page by the best method it knows', async () => {
  const { encoding, body } = await ask('gzip, br');
  expect(encoding).toBe('br');
  expect(brotliDecompressSync(body).toString()).toBe(page);
});

test('a client that knows only gzip gets the same page', async () => {
  const { encoding, body } = await ask('gzip');
  expect(encoding).toBe('gzip');
  expect(gunzipSync(body).toString()).toBe(page);
});

test('a client that knows none gets the page as it is', async () => {
  const { encoding, body } = await ask('identity');
  expect(encoding).toBeUndefined();
  expect(body.toString()).toBe(page);
});

test('a page is compressed in one piece, however often it is flushed', async () => {
  // A flush of deflate ends with an empty stored block (RFC 1951 section 3.2.4), whose length is 00 00 ff ff.
  const { body } = await ask('gzip');
  expect(body.includes(Buffer.from([0, 0, 0xff, 0xff]))).toBe(false);
});
