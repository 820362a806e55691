import { type ServerBuild } from '@remix-run/node';
import { createServer, request } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createHealth } from '~/server/health.server';
import { createPortalApp } from '~/server/portal-app.server';
import { createTestPortal } from './test-portal';

const module = { loader: () => new Response('page') };
const build = {
  entry: { module: { default: () => new Response('page') } },
  routes: {
    root: { id: 'root', path: '', module: {} },
    session: { id: 'session', parentId: 'root', path: 'account/sessions/:handle', module },
    splat: { id: 'splat', parentId: 'root', path: '*', module },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/build/',
  future: {},
  mode: 'production',
} as unknown as ServerBuild;

/** A portal that listens until the test is over. */
async function listen() {
  const { env, services } = createTestPortal();
  const health = createHealth(() => Promise.resolve('ready'));
  const server = createServer(createPortalApp(env, services, build, health));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = (method: string, path: string) =>
    new Promise<void>((resolve, reject) => {
      request({ host: '127.0.0.1', port, method, path }, (answer) => {
        answer.resume().on('end', resolve);
      })
        .on('error', reject)
        .end();
    });
  const series = async () =>
    (await services.metrics.read()).text.split('\n').filter((line) => /^\w/.test(line));
  return { ask, series };
}

/** All values that a label has in any figure about requests. */
function valuesOf(lines: string[], label: string): Set<string> {
  const ofRequests = lines.filter((line) => /^(?:latchkey_)?http_/.test(line));
  const labelled = new RegExp(`[{,]${label}="([^"]*)"`);
  return new Set(ofRequests.flatMap((line) => labelled.exec(line)?.[1] ?? []));
}

test('whatever addresses and methods are tried, labels have the values of a closed list', async () => {
  const { ask, series } = await listen();
  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PROPFIND', 'M-SEARCH', 'MKCOL', 'UNSUBSCRIBE'];
  const odd = [
    '/account/sessions/%00',
    '/.env',
    '/wp-login.php?a=b',
    '/%E0%A4%A',
    '//',
    '/a/b/c/d',
  ];
  for (const method of methods) for (const path of odd) await ask(method, path);
  const lines = await series();
  expect(valuesOf(lines, 'method')).toEqual(new Set(['GET', 'HEAD', 'POST', 'other']));
  expect(valuesOf(lines, 'route')).toEqual(new Set(['/', '/*', '/account/sessions/:handle']));
  expect(valuesOf(lines, 'class')).toEqual(new Set(['2xx', '3xx', '4xx', '5xx']));
});

test('a page is counted by the pattern of its route, and never by its address', async () => {
  const { ask, series } = await listen();
  await ask('GET', '/account/sessions/secret-handle');
  const text = (await series()).join('\n');
  expect(text).toContain('route="/account/sessions/:handle"');
  expect(text).not.toContain('secret-handle');
});

test.each(['/healthz', '/readyz', '/favicon.svg', '/build/entry.client-AAAAAAAA.js'])(
  '%s is no page, and not counted as one',
  async (path) => {
    const { ask, series } = await listen();
    await ask('GET', path);
    const text = (await series()).join('\n');
    expect(text).not.toContain('http_request_duration_seconds_count');
    expect(text).toContain('latchkey_requests_in_flight 0');
  },
);
