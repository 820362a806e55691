import { Version } from 'csp_evaluator/dist/csp.js';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { type LoaderFunctionArgs, type ServerBuild } from '@remix-run/node';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressProbeHeader, createAddressProbes } from '~/address-probe.server';
import { paths } from '~/paths';
import { brandFile } from '~/brand/read-brand.server';
import { createHealth } from '~/server/health.server';
import { watchReadiness } from '~/server/portal-readiness.server';
import { createPortalApp } from '~/server/portal-app.server';
import { seconds } from '~/durations';
import { brandFolder, plainSvg } from './brand-folder';
import { createTestPortal } from './test-portal';

/** An application with a page and an answer that is none, as routes of ours would give them. */
const build = {
  entry: {
    module: {
      default: (_request: Request, status: number, headers: Headers) =>
        new Response('page', {
          status,
          headers: new Headers([...headers, ['Content-Type', 'text/html; charset=utf-8']]),
        }),
    },
  },
  routes: {
    root: { id: 'root', path: '', module: { default: () => null } },
    client: {
      id: 'client',
      parentId: 'root',
      path: 'client',
      module: {
        loader: ({ context }: LoaderFunctionArgs) => new Response(context.clientAddress),
        action: () => new Response('posted'),
      },
    },
    callback: { id: 'callback', parentId: 'root', path: 'auth/callback', module: {} },
    session: { id: 'session', parentId: 'root', path: 'account/sessions/:handle', module: {} },
  },
  assets: { entry: { imports: [], module: '' }, routes: {}, url: '', version: '1' },
  publicPath: '/build/',
  assetsBuildDirectory: 'public/build',
  future: {},
  mode: 'production',
  isSpaMode: false,
} as unknown as ServerBuild;

const parseBrand = (path: string) => brandFile.parse(path).brand;

/** Answers of the real server for a path; the portal behind it believes that it is on https. */
async function serve(
  environment: Record<string, string> = {},
  served = build,
  isStopping = () => false,
) {
  const portal = createTestPortal(environment);
  const app = createPortalApp(
    portal.env,
    portal.services,
    served,
    createHealth(watchReadiness(portal.env, portal.services, isStopping)),
  );
  const server: Server = createServer(app);
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

describe('A probe of the doctor', () => {
  const forwarded = '192.0.2.1, 203.0.113.5';

  test('is answered with the client that the portal believes to have', async () => {
    const { ask, portal } = await serve({ TRUST_PROXY: '1' });
    const { appBaseUrl, sessionSecrets: secrets } = portal.env;
    const probes = createAddressProbes({ secrets, appBaseUrl, now: portal.services.now });
    const { status, body } = await ask(paths.clientAddress, {
      headers: { [addressProbeHeader]: probes.issue(), 'x-forwarded-for': forwarded },
    });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      version: expect.any(String) as string,
      clientAddress: '203.0.113.5',
      forwardedFor: ['192.0.2.1', '203.0.113.5'],
      remoteAddress: '127.0.0.1',
    });
  });

  test.each([undefined, 'forged', `${Date.now() + 30_000}.${'A'.repeat(43)}`])(
    'that says %s is answered as at any address that does not exist',
    async (probe) => {
      const { ask } = await serve();
      const headers: Record<string, string> =
        probe === undefined ? {} : { [addressProbeHeader]: probe };
      const [given, nowhere] = [
        await ask(paths.clientAddress, { headers }),
        await ask('/auth/nowhere'),
      ];
      expect(given.status).toBe(404);
      expect(given.body).toBe(nowhere.body);
    },
  );
});

test('an evaluator that knows how policies are got round finds nothing in ours', async () => {
  const { ask } = await serve();
  const policy = (await ask('/')).headers['content-security-policy'] ?? '';
  const findings = new CspEvaluator(new CspParser(policy).csp, Version.CSP3).evaluate();
  expect(findings.map(({ directive, description }) => `${directive}: ${description}`)).toEqual([]);
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
  portal.clock.now += seconds(1);
  expect((await ask('/healthz')).status).toBe(200);
  expect((await ask('/readyz')).status).toBe(503);
});

test('in public, nothing is told of why the portal is not ready', async () => {
  const { portal, ask } = await serve();
  portal.services.close();
  expect((await ask('/readyz')).body).toBe('{"status":"not ready"}\n');
  expect((await ask('/status')).status).toBe(404);
  expect((await ask('/metrics')).status).toBe(404);
});

test('questions for the health are neither logged nor counted; a change of it is logged once', async () => {
  const { portal, ask } = await serve();
  for (const path of ['/healthz', '/readyz', '/readyz']) await ask(path);
  portal.services.close();
  portal.clock.now += seconds(1);
  for (const path of ['/readyz', '/readyz', '/healthz']) await ask(path);
  const lines = portal
    .logged()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines).toMatchObject([
    { level: 'info', event: 'readiness', readiness: 'ready' },
    { level: 'error', event: 'readiness', readiness: 'store_failed', reason: 'unreachable' },
  ]);
  expect((await portal.services.metrics.read()).text).not.toContain(
    'http_request_duration_seconds_count',
  );
});

test('a portal that was asked to end is not ready, and serves whoever comes', async () => {
  const { ask } = await serve({}, build, () => true);
  expect((await ask('/readyz')).status).toBe(503);
  expect((await ask('/healthz')).status).toBe(200);
  expect((await ask('/')).status).toBe(200);
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

test('an error before any page is told in the language of the browser', async () => {
  const { ask } = await serve();
  const { status, headers, body } = await ask('/%E0%A4%A', {
    headers: { 'accept-language': 'de' },
  });
  expect(status).toBe(400);
  expect(headers['content-language']).toBe('de');
  expect(body).toMatch(/^Fehler 400\. Referenznummer: [0-9a-f-]{36}\n$/);
});

describe('a brand', () => {
  const logo = plainSvg.replace('/>', '><rect width="40" height="10"/></svg>');
  const brand = {
    name: 'Acme',
    logo: { light: 'logo.svg' },
    links: { imprint: 'https://acme.example/legal' },
  };
  const branded = () => {
    const path = brandFolder(brand, { 'logo.svg': logo });
    return { BRAND_FILE: path, address: parseBrand(path).logo?.light.path ?? '' };
  };

  test('has its pictures kept for ever, and drawn without anything that they could do', async () => {
    const { BRAND_FILE, address } = branded();
    const { ask } = await serve({ BRAND_FILE });
    const { status, headers, body } = await ask(address);
    expect(status).toBe(200);
    expect(body).toBe(logo);
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('has no other file at such an address', async () => {
    const { BRAND_FILE, address } = branded();
    const { ask } = await serve({ BRAND_FILE });
    for (const path of ['/brand', '/brand/', '/brand/brand.json', `${address}/x`, `${address}.map`])
      expect((await ask(path)).headers['cache-control'], path).toBe('no-store');
  });

  test('says its name and leads to its pages also where an error comes before any page', async () => {
    const { ask } = await serve({ BRAND_FILE: branded().BRAND_FILE });
    const { body } = await ask('/%E0%A4%A', { headers: { 'accept-language': 'fr' } });
    expect(body).toMatch(
      /^Acme\n\nErreur 400\..*\n\nMentions légales\u00a0: https:\/\/acme\.example\/legal\n$/,
    );
  });
});

test('the access log has the path without its query, and no address', async () => {
  const { portal, ask } = await serve();
  await ask('/auth/callback?code=a-secret-code&state=a-secret-state');
  await expect.poll(() => portal.logged()).toContain('"path":"/auth/callback"');
  expect(portal.logged()).not.toMatch(/a-secret|127\.0\.0\.1/);
});

test('the access log names what stands for somebody in a path by the route that has it', async () => {
  const { portal, ask } = await serve();
  await ask('/account/sessions/ada@example.com');
  await expect.poll(() => portal.logged()).toContain('"path":"/account/sessions/:handle"');
  expect(portal.logged()).not.toContain('@example.com');
});

test('pages name themselves to the portal alone, everything else names nothing to anybody', async () => {
  const { ask } = await serve();
  const policyOf = async (path: string) => (await ask(path)).headers['referrer-policy'];
  expect(await policyOf('/')).toBe('same-origin');
  expect(await policyOf('/client')).toBe('no-referrer');
  expect(await policyOf('/healthz')).toBe('no-referrer');
  expect(await policyOf('/build/none.js')).toBe('no-referrer');
});

test.each(['PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY'])(
  '%s is answered with 405 wherever it is sent, and reaches no route',
  async (method) => {
    const { ask, portal } = await serve();
    for (const path of ['/client', '/', '/healthz', '/favicon.svg', '/build/none.js', '/none']) {
      const { status, headers } = await ask(path, { method });
      expect(status).toBe(405);
      expect(headers.allow).toBe('GET, HEAD, POST');
      expect(headers['cache-control']).toBe('no-store');
      // It is in the language that a cookie may tell.
      expect(headers.vary).toContain('Cookie');
    }
    expect(portal.logged()).not.toContain('request.failed');
  },
);

test('OPTIONS says what is allowed, and allows no other site anything', async () => {
  const { ask } = await serve();
  const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
  const answer = await ask('/client', { method: 'OPTIONS', headers });
  expect(answer).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, POST' } });
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual(
    [],
  );
});

test.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
  'the header %s makes no other method of a post',
  async (name) => {
    const { ask } = await serve();
    const answer = await ask('/client', { method: 'POST', headers: { [name]: 'GET' } });
    expect(answer.body).toBe('posted');
  },
);

test.each(['/build', '/build/..', '//evil.example/%2f..', '/\\evil.example'])(
  'no file server redirects from %s',
  async (path) => {
    const { ask } = await serve();
    const { status, headers } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers.location).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  },
);

describe('whose address counts', () => {
  const clientOf = async (trustProxy: string, headers: Record<string, string>) => {
    const { ask } = await serve({ TRUST_PROXY: trustProxy });
    return (await ask('/client', { headers })).body;
  };
  const spoofed = { 'x-forwarded-for': '198.51.100.66, 203.0.113.7' };

  test('without a proxy, no header is believed', async () => {
    for (const name of ['x-forwarded-for', 'x-real-ip', 'x-client-ip', 'cf-connecting-ip'])
      expect(await clientOf('0', { [name]: '198.51.100.66' })).toBe('127.0.0.1');
    expect(await clientOf('0', { forwarded: 'for=198.51.100.66' })).toBe('127.0.0.1');
  });

  test('with one proxy, what it saw is believed, and what the client made up before is not', async () => {
    expect(await clientOf('1', spoofed)).toBe('203.0.113.7');
  });

  test('with two proxies, it is the one before', async () => {
    const header = { 'x-forwarded-for': '198.51.100.66, 203.0.113.7, 10.0.0.2' };
    expect(await clientOf('2', header)).toBe('203.0.113.7');
  });

  test('with a list of proxies, the first address from the right that is none of them', async () => {
    const header = { 'x-forwarded-for': '198.51.100.66, 203.0.113.7, 10.0.0.2, 10.0.0.1' };
    expect(await clientOf('127.0.0.1, 10.0.0.0/8', header)).toBe('203.0.113.7');
  });

  test('a client that is no proxy of the list is not believed', async () => {
    expect(await clientOf('10.0.0.0/8', spoofed)).toBe('127.0.0.1');
  });

  test('several headers are one chain', async () => {
    const { ask } = await serve({ TRUST_PROXY: '1' });
    const headers = { 'x-forwarded-for': ['198.51.100.66', '203.0.113.7'] };
    expect((await ask('/client', { headers: headers as never })).body).toBe('203.0.113.7');
  });

  test('an IPv6 client counts by its network', async () => {
    const header = { 'x-forwarded-for': '2001:db8:1:2:aaaa::1' };
    expect(await clientOf('1', header)).toBe('2001:db8:1:2');
  });

  test.each(['203.0.113.7:4711', '"203.0.113.7:4711"', '::ffff:203.0.113.7', '::FFFF:cb00:7107'])(
    'a client is the same when a proxy writes it as %s',
    async (written) => {
      expect(await clientOf('1', { 'x-forwarded-for': written })).toBe('203.0.113.7');
    },
  );

  test('a proxy of the list is known in any spelling', async () => {
    const header = { 'x-forwarded-for': '203.0.113.7, 10.0.0.2:4711, ::ffff:a00:1, [fd00::1]:80' };
    expect(await clientOf('127.0.0.1, 10.0.0.0/8, fd00::/8', header)).toBe('203.0.113.7');
  });

  test('the host and the scheme that a proxy names are of no consequence', async () => {
    const { ask } = await serve({ TRUST_PROXY: '1' });
    const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'javascript' };
    expect((await ask('/client', { headers })).status).toBe(200);
  });

  test('a proxy that nobody configured is told of once', async () => {
    const { ask, portal } = await serve();
    await ask('/client');
    expect(portal.logged()).not.toContain('proxy.unexpected');
    for (let count = 0; count < 3; count += 1) await ask('/client', { headers: spoofed });
    await ask('/client', { headers: { forwarded: 'for=198.51.100.66' } });
    expect(portal.logged().match(/proxy\.unexpected/g)).toHaveLength(1);
    expect(portal.logged()).not.toContain('198.51');
  });

  test('fewer proxies than configured are told of once, as clients could name any address then', async () => {
    const { ask, portal } = await serve({ TRUST_PROXY: '3' });
    await ask('/client');
    expect(portal.logged()).not.toContain('proxy.fewer');
    for (let count = 0; count < 3; count += 1) await ask('/client', { headers: spoofed });
    expect(portal.logged().match(/proxy\.fewer/g)).toHaveLength(1);
    expect(portal.logged()).not.toContain('198.51');
  });

  test('a proxy that is configured is not told of', async () => {
    const { ask, portal } = await serve({ TRUST_PROXY: '1' });
    await ask('/client', { headers: spoofed });
    expect(portal.logged()).not.toContain('"event":"proxy.');
  });
});

test.each([
  ['production', "connect-src 'self';"],
  ['development', "connect-src 'self' ws:;"],
])('a page in %s may connect as far as %s', async (mode, directive) => {
  const { ask } = await serve({}, { ...build, mode });
  const { headers } = await ask('/client');
  expect(headers['content-security-policy']).toContain(directive);
});
