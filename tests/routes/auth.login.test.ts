import { expect, test } from 'vitest';
import { loader as callback } from '~/routes/auth.callback';
import { loader as login } from '~/routes/auth.login';
import { ada, answerOf, cookiePair, createTestPortal, get, type TestPortal } from '../test-portal';

/** What browsers take of one cookie, name and value together (RFC 6265bis section 5.5). */
const largestCookie = 4096;
/** One header line of the usual proxies, less what the portal's other cookies take. */
const largestCookieHeader = 7000;

/** A browser's cookies: it drops what is too large, and sends the oldest first. */
function createBrowser(portal: TestPortal) {
  const jar = new Map<string, string>();
  const take = (answer: Response) => {
    for (const setCookie of answer.headers.getSetCookie()) {
      const [pair = ''] = setCookie.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (setCookie.includes('Max-Age=0')) jar.delete(name);
      else if (pair.length - 1 <= largestCookie) jar.set(name, value);
    }
    return answer;
  };
  const header = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const open = (loader: typeof login | typeof callback, path: string) =>
    answerOf(loader({ request: get(path, header()), context: portal.context, params: {} })).then(
      take,
    );
  return {
    header,
    async startSignIn(returnTo: string, more: Record<string, string> = {}) {
      const query = new URLSearchParams({ returnTo, ...more });
      const answer = await open(login, `/auth/login?${query.toString()}`);
      return new URL(answer.headers.get('location') ?? '');
    },
    /** Comes back from where a sign-in has led. */
    async comeBack(location: URL) {
      const state = location.searchParams.get('state') ?? '';
      const code = await portal.tenant.issueCode(location, ada);
      return open(callback, `/auth/callback?${new URLSearchParams({ state, code }).toString()}`);
    },
  };
}

/** What the tenant is asked for when this address is opened. */
async function askedOf(path: string) {
  const { context } = createTestPortal();
  const answer = await answerOf(login({ request: get(path), context, params: {} }));
  return Object.fromEntries(new URL(answer.headers.get('location') ?? '').searchParams);
}

test('a plain sign-in asks for nothing that would make a person sign in again', async () => {
  const { prompt, acr_values, max_age } = await askedOf('/auth/login?returnTo=/account');
  expect({ prompt, acr_values, max_age }).toEqual({
    prompt: undefined,
    acr_values: undefined,
    max_age: '31536000',
  });
});

test('a recent proof is asked for by asking the person again', async () => {
  const { prompt, acr_values, max_age } = await askedOf('/auth/login?level=recent');
  expect({ prompt, acr_values, max_age }).toEqual({
    prompt: 'login',
    acr_values: undefined,
    max_age: '0',
  });
});

test('a strong proof is asked for with a second factor', async () => {
  expect(await askedOf('/auth/login?level=strong')).toMatchObject({
    prompt: 'login',
    acr_values: 'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
    max_age: '0',
  });
});

test('an invitation is passed on to the tenant', async () => {
  const path = '/auth/login?invitation=inv_1&organization=org_2&organization_name=north-wind';
  expect(await askedOf(path)).toMatchObject({
    invitation: 'inv_1',
    organization: 'org_2',
    organization_name: 'north-wind',
  });
});

test('an invitation that is damaged is told, and nothing of it is passed on', async () => {
  const { context } = createTestPortal();
  const path = '/auth/login?invitation=inv_1&organization=org_2%0d%0aSet-Cookie:a=b';
  const answer = await answerOf(login({ request: get(path), context, params: {} }));
  expect(answer.status).toBe(400);
  expect(answer.headers.getSetCookie()).toEqual([]);
  expect(await answer.json()).toMatchObject({ failure: 'invitation' });
});

test('nothing else of the address reaches the tenant', async () => {
  const asked = await askedOf(
    '/auth/login?prompt=none&audience=x&scope=all&connection=evil&redirect_uri=https://evil.example&state=mine',
  );
  expect(asked).toMatchObject({ scope: 'openid profile email' });
  expect(asked.redirect_uri).toBe('https://account.example/auth/callback');
  expect(asked.state).not.toBe('mine');
  for (const name of ['audience', 'connection', 'prompt']) expect(asked).not.toHaveProperty(name);
});

const longWays = [
  ['tildes', `/account?${'~'.repeat(1750)}`],
  ['question marks', `/account?${'?'.repeat(1990)}`],
  ['backslashes', `/account?${'\\'.repeat(1990)}`],
  ['letters of another script', `/account/sessions?q=${'長'.repeat(220)}`],
  ['quotation marks', `/account?q=${'"'.repeat(600)}`],
  ['slashes', `/account#${'/'.repeat(1990)}`],
] as const;

test.each(longWays)(
  'a sign-in that leads back to an address of many %s can be finished',
  async (_, returnTo) => {
    const browser = createBrowser(createTestPortal());
    const answer = await browser.comeBack(await browser.startSignIn(returnTo));
    expect(answer.status).toBe(303);
  },
);

test.each([
  ['plain', `/account/sessions?q=${'a'.repeat(1900)}`],
  [
    'as a form would write it',
    `/account/sessions?${new URLSearchParams({ q: '長"?/~\\ '.repeat(60) }).toString()}`,
  ],
])('a way back of two thousand letters is kept whole: %s', async (_, path) => {
  const browser = createBrowser(createTestPortal());
  const returnTo = path.slice(0, 2000);
  const answer = await browser.comeBack(await browser.startSignIn(returnTo));
  expect(answer.headers.get('location')).toBe(returnTo);
});

test.each(longWays)(
  'however many sign-ins to %s are left at the tenant, the cookies stay few',
  async (_, returnTo) => {
    const browser = createBrowser(createTestPortal());
    for (let visit = 0; visit < 8; visit += 1) {
      await browser.startSignIn(returnTo, { prompt: 'login' });
      expect(browser.header().length).toBeLessThan(largestCookieHeader);
    }
  },
);

test('with all else that the portal keeps in a browser, the cookies fit into one header line', async () => {
  const portal = createTestPortal();
  const { flashes, taskRequests } = portal.services;
  const task = await taskRequests.remember(ada.userId, {
    task: 'review-applications',
    clientId: 'c'.repeat(256),
    returnUrl: `https://${'r'.repeat(492)}`,
    state: 's'.repeat(256),
    startedAt: portal.clock.now,
  });
  const values = { application: 'ش'.repeat(200), until: 'ش'.repeat(200) };
  const flash = await flashes.set({
    message: { key: 'applications.removed.until', values },
    tone: 'good',
    receipt: 'LK-7F3K-29QD',
  });
  const others = [await portal.signIn(), cookiePair(task), cookiePair(flash)].join('; ');
  const browser = createBrowser(portal);
  for (const returnTo of longWays.flatMap(([, way]) => [way, way, way])) {
    await browser.startSignIn(returnTo);
    expect(`${others}; ${browser.header()}`.length).toBeLessThan(8192);
  }
});

test('the latest sign-in can be finished whatever was left at the tenant before', async () => {
  const browser = createBrowser(createTestPortal());
  for (const [, returnTo] of longWays) await browser.startSignIn(returnTo);
  const answer = await browser.comeBack(await browser.startSignIn('/account/sessions'));
  expect(answer.headers.get('location')).toBe('/account/sessions');
});

test('sign-ins of four tabs with ordinary ways back can all be finished', async () => {
  const browser = createBrowser(createTestPortal());
  const ways = [1, 2, 3, 4].map((page) => `/account/sessions?page=${page}&sort=last`);
  const tabs = [];
  for (const way of ways) tabs.push({ way, attempt: await browser.startSignIn(way) });
  for (const { way, attempt } of tabs)
    expect((await browser.comeBack(attempt)).headers.get('location')).toBe(way);
});
