import { type ServerBuild } from '@remix-run/node';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createPortalApp } from '~/portal-app.server';
import { createTestPortal } from './test-portal';

/** An application with one route, whose answer is what a route of ours would give. */
const build = {
  entry: {
    module: {
      default: (_request: Request, status: number, headers: Headers) =>
        new Response('page', { status, headers }),
    },
  },
  routes: { root: { id: 'root', path: '', module: { default: () => null } } },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/build/',
  assetsBuildDirectory: 'public/build',
  future: {},
  mode: 'production',
  isSpaMode: false,
} as unknown as ServerBuild;

/** Answers of the real server for a path; the portal behind it believes that it is on https. */
async function serve() {
  const portal = createTestPortal();
  const server: Server = createServer(createPortalApp(portal.services, build));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const ask = async (path: string, init: RequestInit = {}) => {
    const { request } = await import('node:http');
    return new Promise<{ status: number; headers: Record<string, string>; body: string }>(
      (resolve, reject) => {
        const sent = request(
          {
            host: '127.0.0.1',
            port,
            path,
            method: init.method ?? 'GET',
            headers: init.headers as never,
          },
          (answer) => {
            let body = '';
            answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
            answer.on('end', () =>
              resolve({
                status: answer.statusCode ?? 0,
                headers: answer.headers as Record<string, string>,
                body,
              }),
            );
          },
        );
        sent.on('error', reject).end();
      },
    );
  };
  return { portal, ask };
}

test('a page may load its own files and run scripts with its nonce, and nothing else', async () => {
  const { ask } = await serve();
  const policies = [(await ask('/')).headers, (await ask('/')).headers].map(
    (headers) => headers['content-security-policy'] ?? '',
  );
  const [policy = '', next = ''] = policies;
  expect(policy).toMatch(/script-src 'strict-dynamic' 'nonce-[\w+/=]{20,}'/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).toContain("form-action 'self' https://tenant.example");
  expect(policy).not.toContain('unsafe');
  expect(/nonce-([^']+)/.exec(policy)?.[1]).not.toBe(/nonce-([^']+)/.exec(next)?.[1]);
});

test('every answer carries the headers that keep it apart from other sites', async () => {
  const { ask } = await serve();
  expect((await ask('/')).headers).toMatchObject({
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()') as string,
  });
});

test('pages are kept by nobody, and no banner names the server', async () => {
  const { ask } = await serve();
  const { headers } = await ask('/');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers.vary).toMatch(/Cookie/);
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
});

test('alive and ready are told apart: without its store the portal is alive and not ready', async () => {
  const { portal, ask } = await serve();
  expect((await ask('/readyz')).status).toBe(200);
  portal.services.close();
  expect((await ask('/healthz')).status).toBe(200);
  expect((await ask('/readyz')).status).toBe(503);
});

test.each(['/%E0%A4%A', '/..%2f..%2fetc/passwd', '//evil.example', '/build/../../package.json'])(
  'the address %s gives nothing away',
  async (path) => {
    const { ask } = await serve();
    const { status, body } = await ask(path);
    expect(status).toBeLessThan(500);
    expect(body).not.toMatch(/at .*\.(?:js|ts):\d|"dependencies"|root:/);
  },
);

test.each(['https://evil.example', 'null', 'nonsense'])(
  'a form that comes from %s is refused, and is not an accident',
  async (origin) => {
    const { ask, portal } = await serve();
    await ask('/auth/logout', { method: 'POST', headers: { origin } });
    expect(portal.logged()).not.toContain('request.failed');
  },
);

test('the host that a client names is of no consequence', async () => {
  const { ask } = await serve();
  expect((await ask('/', { headers: { host: '[' } })).status).toBe(200);
});

test('the access log has the path without its query, and no address', async () => {
  const { portal, ask } = await serve();
  await ask('/auth/callback?code=a-secret-code&state=a-secret-state');
  await expect.poll(() => portal.logged()).toContain('"path":"/auth/callback"');
  expect(portal.logged()).not.toMatch(/a-secret|127\.0\.0\.1/);
});
