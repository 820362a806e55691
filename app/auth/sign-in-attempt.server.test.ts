import { expect, test } from 'vitest';
import { createSignInAttempts } from './sign-in-attempt.server';

const secrets = ['first secret of the portal, long enough'];
const attempts = createSignInAttempts({ isSecure: true, secrets });
const attempt = {
  nonce: 'nonce',
  returnTo: '/account/sessions',
  startedAt: 0,
  level: 'routine' as const,
  needsSecondFactor: false,
  myAccountUse: null,
  organization: null,
  expectedPerson: null,
};

/** A request of a browser that holds the given cookies, in `name=value` form. */
const request = (...cookies: string[]) =>
  new Request('https://portal.example/auth/callback', {
    headers: cookies.length === 0 ? {} : { cookie: cookies.join('; ') },
  });
const pairOf = (setCookie: string | undefined) => setCookie?.split(';')[0] ?? '';
const nameOf = (setCookie: string) => setCookie.split('=')[0] ?? '';

/** The cookie in which the attempt of that state is kept. */
async function cookieOf(state: string, by = attempts): Promise<string> {
  const [kept] = await by.begin(request(), state, attempt);
  return pairOf(kept);
}

/** A cookie as the sign-in strategy leaves it. */
const stateCookie = (number: number, state = `state-${number}`) =>
  `__Host-latchkey_state:00000000-0000-4000-8000-00000000000${number}=${encodeURIComponent(
    `state=${state}&codeVerifier=verifier`,
  )}`;

test('an attempt is found by its state', async () => {
  expect(await attempts.find(request(await cookieOf('a')), 'a')).toEqual(attempt);
});

test('an attempt is not found by another state', async () => {
  expect(await attempts.find(request(await cookieOf('a')), 'b')).toBeNull();
});

test('a browser without cookies has no attempt', async () => {
  expect(await attempts.find(request(), 'a')).toBeNull();
  expect(attempts.hasAny(request())).toBe(false);
});

test('several tabs can sign in at once', async () => {
  const both = request(await cookieOf('a'), await cookieOf('b'));
  expect(await attempts.find(both, 'a')).toEqual(attempt);
  expect(await attempts.find(both, 'b')).toEqual(attempt);
});

test('the cookie is out of reach of scripts, other hosts and plain http, and goes after half an hour', async () => {
  const [kept] = await attempts.begin(request(), 'a', attempt);
  expect(kept).toMatch(/^__Host-latchkey_attempt\./);
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/', 'Max-Age=1800'])
    expect(kept?.split('; ')).toContain(flag);
  expect(kept).not.toMatch(/Domain/i);
});

test('the name of a cookie does not show the state', async () => {
  expect(await cookieOf('a-state-to-hide')).not.toContain('a-state-to-hide');
});

test('a portal on plain http gets by without the prefix', async () => {
  const local = createSignInAttempts({ isSecure: false, secrets });
  const [kept] = await local.begin(request(), 'a', attempt);
  expect(kept).toMatch(/^latchkey_attempt\./);
  expect(kept).not.toContain('Secure');
  expect(await local.find(request(pairOf(kept)), 'a')).toEqual(attempt);
});

test('an attempt whose cookie was changed is not believed', async () => {
  const cookie = await cookieOf('a');
  expect(await attempts.find(request(`${cookie.slice(0, -3)}AAA`), 'a')).toBeNull();
});

test('an attempt signed with another secret is not believed', async () => {
  const other = createSignInAttempts({ isSecure: true, secrets: ['another secret altogether'] });
  expect(await attempts.find(request(await cookieOf('a', other)), 'a')).toBeNull();
});

test('an attempt signed with the former secret is still believed', async () => {
  const rotated = createSignInAttempts({ isSecure: true, secrets: ['new secret', ...secrets] });
  expect(await rotated.find(request(await cookieOf('a')), 'a')).toEqual(attempt);
});

test('a browser with an attempt is told from one without', async () => {
  expect(attempts.hasAny(request(await cookieOf('a')))).toBe(true);
  expect(attempts.hasAny(request('__Host-latchkey=x', 'latchkey_attempt.x=y'))).toBe(false);
});

test('a fifth attempt pushes out the oldest', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const cookies = await Promise.all(names.map((state) => cookieOf(state)));
  const [, ...removed] = await attempts.begin(request(...cookies), 'e', attempt);
  expect(removed).toHaveLength(1);
  expect(nameOf(removed[0] ?? '')).toBe(nameOf(cookies[0] ?? ''));
  expect(removed[0]).toContain('Max-Age=0');
});

test('a fifth state of the strategy pushes out the oldest', async () => {
  const cookies = [1, 2, 3, 4].map((number) => stateCookie(number));
  const [, ...removed] = await attempts.begin(request(...cookies), 'e', attempt);
  expect(removed.map(nameOf)).toEqual([nameOf(cookies[0] ?? '')]);
});

test('up to four attempts leave each other alone', async () => {
  const cookies = await Promise.all(['a', 'b', 'c'].map((state) => cookieOf(state)));
  expect(await attempts.begin(request(...cookies), 'd', attempt)).toHaveLength(1);
});

test('a finished attempt takes its own cookies with it, and no others', async () => {
  const browser = request(
    await cookieOf('state-1'),
    await cookieOf('state-2'),
    stateCookie(1),
    stateCookie(2),
    '__Host-latchkey=session',
  );
  const removed = attempts.finish(browser, 'state-1');
  expect(removed.map(nameOf).sort()).toEqual(
    [nameOf(stateCookie(1)), nameOf(await cookieOf('state-1'))].sort(),
  );
  for (const cookie of removed)
    for (const flag of ['Max-Age=0', 'Path=/', 'Secure', 'HttpOnly'])
      expect(cookie.split('; ')).toContain(flag);
});

test('the strategy gets its own cookies and no others', () => {
  const browser = request(
    '__Host-latchkey=session',
    stateCookie(1),
    '__Host-latchkey_state:evil=1',
    '__Host-latchkey_state=1',
    'other=2',
  );
  expect(attempts.withStateCookiesOnly(browser).headers.get('cookie')).toBe(stateCookie(1));
});

test('the strategy gets the address unchanged', () => {
  const browser = new Request('https://portal.example/auth/callback?code=1&state=2');
  expect(attempts.withStateCookiesOnly(browser).url).toBe(browser.url);
});

test.each(['%E0%A4%A', '"', '', '===='])('a state cookie of %j does no harm', (value) => {
  const odd = `__Host-latchkey_state:00000000-0000-4000-8000-000000000009=${value}`;
  expect(attempts.finish(request(odd), 'a')).toHaveLength(1);
});
