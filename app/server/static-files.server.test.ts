import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { staticFiles } from './static-files.server';

/** Asks a portal that was built with these files, each of which holds its own name. */
async function serve(files: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-files-'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'build', file)), { recursive: true });
    writeFileSync(join(folder, 'build', file), file);
  }
  const app = express();
  for (const [path, handler] of staticFiles(folder)) app.use(path, handler);
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  return async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}/build/${path}`);
    return {
      status: answer.status,
      text: answer.ok ? await answer.text() : null,
      type: answer.headers.get('content-type'),
      cacheControl: answer.headers.get('cache-control'),
    };
  };
}

const files = [
  'entry.client-AAAAAAAA.js',
  'entry.client-AAAAAAAA.js.br',
  '_shared/part-BBBBBBBB.js',
];

test('a script may be kept for good under the name that its content makes', async () => {
  const ask = await serve(files);
  expect(await ask('entry.client-AAAAAAAA.js')).toMatchObject({
    status: 200,
    cacheControl: 'public, max-age=31536000, immutable',
  });
});

test.each([
  ['entry.client-ZZZZZZZZ.js', 'entry.client-AAAAAAAA.js'],
  ['_shared/part-ZZZZZZZZ.js', '_shared/part-BBBBBBBB.js'],
  ['entry.client-ZZZZZZZZ.js?v=1', 'entry.client-AAAAAAAA.js'],
])('for %s, of another release, %s stands in, which nobody keeps', async (asked, own) => {
  const ask = await serve(files);
  expect(await ask(asked)).toMatchObject({ status: 200, text: own, cacheControl: 'no-store' });
  expect((await ask(asked)).type).toContain('javascript');
});

test('nothing stands in for a script that has no counterpart, or more than one', async () => {
  const ask = await serve([...files, '_shared/part-CCCCCCCC.js']);
  for (const path of [
    'part-ZZZZZZZZ.js',
    '_shared/part-ZZZZZZZZ.js',
    'entry.client-ZZZZZZZZ.css',
    'entry.client.js',
    '../entry.client-ZZZZZZZZ.js',
    '%2e%2e/entry.client-ZZZZZZZZ.js',
  ])
    expect([403, 404]).toContain((await ask(path)).status);
});
