import type { APIResponse, Page, Request } from 'playwright/test';
import { INES, MARA, TEO } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';
import type { Portal } from '../portal';

/** What the portal answers, straight from its build: nothing of it can be seen on a page. */

interface Question {
  method?: string;
  path: string;
  form?: Record<string, string> | string;
  headers?: Record<string, string>;
}

/** Asks with the cookies of the browser, and follows no redirect. */
function ask(page: Page, { method = 'GET', path, form, headers = {} }: Question) {
  const isForm = form !== undefined;
  const { origin } = new URL(page.url());
  return page.request.fetch(origin + path, {
    method: isForm ? 'POST' : method,
    maxRedirects: 0,
    ...(isForm ? { data: new URLSearchParams(form).toString() } : {}),
    headers: isForm
      ? { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers }
      : headers,
  });
}

function expectStrictHeaders(response: APIResponse): void {
  const headers = response.headers();
  const where = `${response.status()} ${response.url()}`;
  expect(headers, where).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'referrer-policy': headers['content-type']?.startsWith('text/html')
      ? 'same-origin'
      : 'no-referrer',
  });
  const policy = headers['content-security-policy'] ?? '';
  expect(policy, where).toMatch(/script-src 'strict-dynamic' 'nonce-[\w+/=]{20,}'/);
  for (const directive of ['default-src', 'base-uri', 'frame-ancestors', 'object-src'])
    expect(policy, where).toContain(`${directive} 'none'`);
  expect(policy, where).not.toContain('unsafe');
  for (const banner of ['x-powered-by', 'server', 'x-runtime', 'via'])
    expect(headers, where).not.toHaveProperty(banner);
  for (const name of Object.keys(headers)) expect(name).not.toMatch(/^access-control-/);
}

function expectToBeKeptByNobody(response: APIResponse): void {
  const where = `${response.status()} ${response.url()}`;
  expect(response.headers()['cache-control'], where).toBe('no-store');
  expect(response.headers().vary, where).toMatch(/\bCookie\b/);
}

/** The token of a form of the page, in the fields of one. */
async function formOf(portal: Portal): Promise<{ form_token: string }> {
  return { form_token: await portal.formToken() };
}

test('pages, redirects and refusals of every kind are strict, and kept by nobody', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.signIn(MARA);
  const { form_token } = await formOf(portal);
  const sessions = '/account/sessions';
  const end = { intent: 'end', form_token };
  const expected: [status: number, question: Question][] = [
    [200, { path: sessions }],
    [200, { path: '/account' }],
    [200, { path: '/account/sessions/end-others' }],
    [200, { path: '/auth/logout' }],
    [200, { path: sessions, method: 'HEAD' }],
    [200, { path: `${sessions}?_data=routes%2Faccount.sessions._index` }],
    [200, { path: `${sessions}?_data=root` }],
    [302, { path: '/' }],
    [302, { path: '/auth/login' }],
    [302, { path: '/auth/signed-out' }],
    [400, { path: sessions, form: { form_token, intent: 'end-everything' } }],
    [400, { path: sessions, form: `intent=end&handle=a&handle=b&form_token=${form_token}` }],
    [303, { path: '/auth/callback' }],
    [400, { path: '/auth/backchannel-logout', form: {} }],
    [400, { path: '/%ff' }],
    [403, { path: sessions, form: { intent: 'end', handle: 'a' } }],
    [403, { path: sessions, form: end, headers: { 'sec-fetch-site': 'cross-site' } }],
    [403, { path: sessions, form: end, headers: { origin: 'null' } }],
    [403, { path: `${sessions}?_data=nothing` }],
    [404, { path: sessions, form: { ...end, handle: '..' } }],
    [404, { path: '/no/such/page' }],
    [303, { path: '/.well-known/change-password' }],
    // By this address password managers find out whether statuses can be relied on.
    [
      404,
      {
        path: '/.well-known/resource-that-should-not-exist-whose-status-code-should-not-be-200',
      },
    ],
    [404, { path: '//evil.example' }],
    [405, { path: '/auth/backchannel-logout' }],
    [405, { path: '/auth/login', form: end }],
    [405, { path: '/account/activity/csv', form: end }],
    [405, { path: '/account/security/recovery-code/file' }],
    [405, { path: sessions, method: 'PUT' }],
    [405, { path: sessions, method: 'TRACE' }],
    [413, { path: sessions, form: { ...end, handle: 'a'.repeat(20_000) } }],
    [415, { path: sessions, form: '{}', headers: { 'content-type': 'application/json' } }],
    [415, { path: sessions, form: end, headers: { 'content-encoding': 'gzip' } }],
  ];
  for (const [status, question] of expected) {
    const response = await ask(page, question);
    expect(response.status(), JSON.stringify(question)).toBe(status);
    expectStrictHeaders(response);
    if (status === 405) expect(response.headers().allow, JSON.stringify(question)).toBeDefined();
    if (question.method === undefined || question.method === 'HEAD')
      expectToBeKeptByNobody(response);
  }

  await page.context().clearCookies();
  await tenant.failWith({ kind: 'error', on: 'management' });
  await portal.signIn(INES);
  const failed = await ask(page, { path: sessions });
  expect(failed.status()).toBe(503);
  expect(failed.headers()['retry-after']).toMatch(/^\d+$/);
  expectStrictHeaders(failed);
  expectToBeKeptByNobody(failed);
});

test('what a stranger gets is strict, and kept by nobody', async ({ portal, page }) => {
  await portal.open('/');
  const expected: [status: number, question: Question][] = [
    [200, { path: '/' }],
    [200, { path: '/auth/signed-out' }],
    [303, { path: '/account/sessions' }],
    [204, { path: '/account/sessions?_data=routes%2Faccount.sessions._index' }],
    [204, { path: '/account/sessions?_data=routes%2Faccount' }],
    [401, { path: '/account/sessions', form: { intent: 'end', handle: 'a' } }],
  ];
  for (const [status, question] of expected) {
    const response = await ask(page, question);
    expect(response.status(), JSON.stringify(question)).toBe(status);
    expectStrictHeaders(response);
    expectToBeKeptByNobody(response);
    expect(await response.text()).not.toContain('@example');
  }
});

test('files may be kept, as they are about nobody', async ({ portal, page }) => {
  await portal.open('/');
  const src = await page.locator('script[src^="/build/"]').first().getAttribute('src');
  const file = await ask(page, { path: src ?? '' });
  expect(file.status()).toBe(200);
  expect(file.headers()['cache-control']).toContain('immutable');
  expect(file.headers()).not.toHaveProperty('set-cookie');
  expectStrictHeaders(file);
  for (const path of ['/build/none.js', '/build/', '/build/..%2f..%2fpackage.json']) {
    const none = await ask(page, { path });
    expect([403, 404]).toContain(none.status());
    expect(none.headers()['cache-control']).toBe('no-store');
    expectStrictHeaders(none);
  }
});

test('each answer has a nonce of its own', async ({ portal, page }) => {
  await portal.open('/');
  const nonces = new Set<string>();
  for (let count = 0; count < 5; count += 1) {
    const policy = (await ask(page, { path: '/' })).headers()['content-security-policy'] ?? '';
    nonces.add(/'nonce-([^']+)'/.exec(policy)?.[1] ?? '');
  }
  expect(nonces.size).toBe(5);
});

test('each error page names its own request, as the log does', async ({
  portal,
  page,
  servers,
}) => {
  await portal.open('/');
  const refused = {
    path: '/account/sessions',
    form: {},
    headers: { origin: 'https://other.example' },
  };
  const seen = new Set<string>();
  for (let count = 0; count < 2; count += 1) {
    const response = await ask(page, refused);
    expect(response.status()).toBe(403);
    const [, reference = ''] = /<code[^>]*>([\w-]+)<\/code>/.exec(await response.text()) ?? [];
    const named = () =>
      servers.portal.log.filter((line) => line.includes(`"requestId":"${reference}"`));
    await expect.poll(() => named().join()).toContain('"event":"form"');
    seen.add(reference);
  }
  expect(seen.size).toBe(2);
});

test('whoever ends without measure is told in words to wait, and for how long', async ({
  portal,
  page,
}) => {
  // Nobody ends sessions of his elsewhere: the limit counts for a minute, in all tests together.
  await portal.signIn(TEO);
  const form = { ...(await formOf(portal)), intent: 'end', handle: 'none' };
  const path = '/account/sessions';
  // Asked for as data, so that the answer is a line, and not a page with all his sessions.
  const quick = { path: `${path}?_data=routes%2Faccount.sessions._index`, form };
  for (let count = 0; count < 60; count += 1) expect((await ask(page, quick)).status()).toBe(404);
  const response = await ask(page, { path, form });
  expect(response.status()).toBe(429);
  expect(Number(response.headers()['retry-after'])).toBeGreaterThan(0);
  expect(Number(response.headers()['retry-after'])).toBeLessThanOrEqual(60);
  expectStrictHeaders(response);
  expectToBeKeptByNobody(response);
  const text = await response.text();
  expect(text).toContain('Too many requests');
  expect(text).toContain('Wait a minute and try again.');
});

test('the tenant does not learn which page a person came from', async ({
  portal,
  page,
  tenant,
}) => {
  const requests: Request[] = [];
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === tenant.url && ['/authorize', '/oidc/logout'].includes(pathname))
      requests.push(request);
  });
  await portal.open('/');
  await page.getByRole('link', { name: /sign in/i }).click();
  await portal.givePassword(INES);
  await page.waitForURL((url) => url.pathname.startsWith('/account'));
  await portal.signOut();
  expect(requests).toHaveLength(2);
  for (const request of requests) expect(await request.headerValue('referer')).toBeNull();
});
