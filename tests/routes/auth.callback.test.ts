import { expect, test, vi } from 'vitest';
import { signInLimit } from '~/request/sign-in-pages';
import { loader as callback } from '~/routes/auth.callback';
import { loader as login } from '~/routes/auth.login';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { joinLibrary } from './joined-organization';
import { ada, answerOf, cookiePair, createTestPortal, get, type TestPortal } from '../test-portal';
import { eventually } from '../eventually';

/** Starts a sign-in and gives where it leads, and what the browser then holds. */
async function startSignIn(portal: TestPortal, path = '/auth/login') {
  const answer = await answerOf(login({ request: get(path), context: portal.context, params: {} }));
  const location = new URL(answer.headers.get('location') ?? 'https://nowhere.example');
  const state = location.searchParams.get('state') ?? '';
  const cookie = answer.headers.getSetCookie().map(cookiePair).join('; ');
  return { answer, location, state, cookie };
}

interface Started {
  location: URL;
  state: string;
  cookie: string;
}

function openCallback(portal: TestPortal, query: Record<string, string>, cookie: string) {
  const path = `/auth/callback?${new URLSearchParams(query).toString()}`;
  return answerOf(callback({ request: get(path, cookie), context: portal.context, params: {} }));
}

/** Comes back from the tenant, where somebody has signed in. */
async function comeBack(portal: TestPortal, { location, state, cookie }: Started, owner = ada) {
  const code = await portal.tenant.issueCode(location, owner);
  return openCallback(portal, { state, code }, cookie);
}

function withCookie(started: Started, cookie: string): Started {
  return { ...started, cookie: `${started.cookie}; ${cookie}` };
}

test('a sign-in starts with PKCE, state and nonce, and asks for who the person is', async () => {
  const portal = createTestPortal();
  const { location, answer } = await startSignIn(portal);
  expect(answer.status).toBe(302);
  expect(location.origin + location.pathname).toBe('https://tenant.example/authorize');
  expect(Object.fromEntries(location.searchParams)).toMatchObject({
    response_type: 'code',
    client_id: 'portal-client',
    redirect_uri: 'https://account.example/auth/callback',
    scope: 'openid profile email',
    code_challenge_method: 'S256',
    code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
    state: expect.stringMatching(/^[\w-]{43}$/) as string,
    nonce: expect.stringMatching(/^[\w-]{43}$/) as string,
  });
});

test('the cookies of a sign-in are bound to this host and out of reach of scripts', async () => {
  const { answer } = await startSignIn(createTestPortal());
  const cookies = answer.headers.getSetCookie();
  expect(cookies).toHaveLength(2);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; SameSite=Lax/);
  }
});

test('a finished sign-in starts a portal session and goes back to the page first asked for', async () => {
  const portal = createTestPortal();
  const started = await startSignIn(portal, '/auth/login?returnTo=/account/sessions?a=b');
  const answer = await comeBack(portal, started);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/account/sessions?a=b');
  const session = answer.headers.getSetCookie().find((value) => /^__Host-latchkey=/.test(value));
  expect(session).toMatch(/; HttpOnly; Secure; SameSite=Lax/);
  expect(await portal.services.portalSessions.read(get('/', cookiePair(session ?? '')))).toEqual(
    expect.objectContaining({
      issuer: 'https://tenant.example/',
      userId: ada.userId,
      auth0SessionId: ada.sessionId,
    }),
  );
});

test('a sign-in to an organization is remembered as one', async () => {
  const portal = createTestPortal();
  joinLibrary(portal);
  const query = new URLSearchParams({ organization: NORTH_LIBRARY.id });
  const started = await startSignIn(portal, `/auth/login?${query.toString()}`);
  const answer = await comeBack(portal, started);
  const session = answer.headers.getSetCookie().find((value) => /^__Host-latchkey=/.test(value));
  expect(
    await portal.services.portalSessions.read(get('/', cookiePair(session ?? ''))),
  ).toMatchObject({ organizationId: NORTH_LIBRARY.id });
});

test('a sign-in finds out whether there are organizations to lead to', async () => {
  const portal = createTestPortal();
  const { organizations } = portal.services;
  await comeBack(portal, await startSignIn(portal));
  expect(await organizations.recallHasAny(ada.userId)).toBe(false);
  joinLibrary(portal);
  await comeBack(portal, await startSignIn(portal));
  expect(await organizations.recallHasAny(ada.userId)).toBe(true);
});

test('a sign-in that leads to the overview has read the latest events for it, and no other has', async () => {
  const portal = createTestPortal();
  const { activity } = portal.services;
  await comeBack(portal, await startSignIn(portal, '/auth/login?returnTo=/account/sessions'));
  expect(await activity.recallLatest(ada.userId)).toBeNull();
  await comeBack(portal, await startSignIn(portal));
  expect(await activity.recallLatest(ada.userId)).toMatchObject({ asOf: null });
});

test('whoever signs in while the tenant does not tell of events is signed in', async () => {
  const portal = createTestPortal();
  const log = `GET /api/v2/users/${ada.userId}/logs`;
  portal.tenant.answers.set(log, () => new Response('{}', { status: 503 }));
  const answer = await comeBack(portal, await startSignIn(portal));
  expect(answer.headers.get('location')).toBe('/account');
});

test('whoever signs in while the tenant does not tell of organizations is signed in', async () => {
  const portal = createTestPortal();
  const list = `GET /api/v2/users/${ada.userId}/organizations`;
  portal.tenant.answers.set(list, () => new Response('{}', { status: 503 }));
  const answer = await comeBack(portal, await startSignIn(portal));
  expect(answer.headers.get('location')).toBe('/account');
  expect(await portal.services.organizations.recallHasAny(ada.userId)).toBeNull();
});

test('whose list of sessions cannot be forgotten is signed in all the same, and it is logged', async () => {
  const portal = createTestPortal();
  const started = await startSignIn(portal, '/auth/login?returnTo=/account/sessions');
  vi.spyOn(portal.services.directory, 'invalidate').mockRejectedValue(
    new StoreUnavailableError('timeout', 'No answer.'),
  );
  const answer = await comeBack(portal, started);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/account/sessions');
  const session = answer.headers.getSetCookie().find((value) => /^__Host-latchkey=/.test(value));
  expect(
    await portal.services.portalSessions.read(get('/', cookiePair(session ?? ''))),
  ).not.toBeNull();
  expect(portal.logged()).toContain('"event":"background.failed"');
});

test('the cookies of the attempt are removed by the callback', async () => {
  const portal = createTestPortal();
  const started = await startSignIn(portal);
  const answer = await comeBack(portal, started);
  const names = started.cookie.split('; ').map((pair) => pair.split('=')[0] ?? '');
  const removed = answer.headers
    .getSetCookie()
    .filter((value) => value.includes('Max-Age=0'))
    .map((value) => value.split('=')[0]);
  expect(removed.sort()).toEqual(names.sort());
});

test('a new session has a new id, and the one that the browser had is over', async () => {
  const portal = createTestPortal();
  const before = await portal.signIn();
  const started = await startSignIn(portal);
  const answer = await comeBack(portal, withCookie(started, before));
  const after = answer.headers.getSetCookie().find((value) => /^__Host-latchkey=[^;]/.test(value));
  expect(cookiePair(after ?? '')).not.toBe(before);
  expect(await portal.services.portalSessions.read(get('/', before))).toBeNull();
});

test('an address outside the portal is not gone back to', async () => {
  const portal = createTestPortal();
  const started = await startSignIn(
    portal,
    `/auth/login?returnTo=${encodeURIComponent('/\t/evil.example')}`,
  );
  const answer = await comeBack(portal, started);
  expect(answer.headers.get('location')).toBe('/account');
});

test('two sign-ins in two tabs do not disturb each other', async () => {
  const portal = createTestPortal();
  const first = await startSignIn(portal, '/auth/login?returnTo=/account');
  const second = await startSignIn(portal, '/auth/login?returnTo=/account/sessions');
  const both = `${first.cookie}; ${second.cookie}`;
  const secondAnswer = await comeBack(portal, { ...second, cookie: both });
  expect(secondAnswer.headers.get('location')).toBe('/account/sessions');
  const firstAnswer = await comeBack(portal, { ...first, cookie: both });
  expect(firstAnswer.headers.get('location')).toBe('/account');
});

test('a tenant that cannot be reached when a sign-in starts gives a page, not a loop', async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set('GET /.well-known/openid-configuration', () => {
    throw new TypeError('fetch failed');
  });
  const answer = await answerOf(
    login({ request: get('/auth/login'), context: portal.context, params: {} }),
  );
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ failure: 'unreachable' });
});

test('the same callback address again, while signed in, leads on to the account', async () => {
  const portal = createTestPortal();
  const { location, state, cookie } = await startSignIn(portal);
  const code = await portal.tenant.issueCode(location, ada);
  const first = await openCallback(portal, { state, code }, cookie);
  const session = first.headers.getSetCookie().map(cookiePair);
  const signedIn = session.find((pair) => /^__Host-latchkey=[^;]/.test(pair)) ?? '';
  // Once as the browser holds it now, once as a tab sends it that was opened before.
  for (const held of [signedIn, `${cookie}; ${signedIn}`]) {
    const again = await openCallback(portal, { state, code }, held);
    expect([again.status, again.headers.get('location')]).toEqual([303, '/account']);
    expect(again.headers.getSetCookie().join()).not.toMatch(/__Host-latchkey=/);
  }
  expect(await portal.services.portalSessions.read(get('/', signedIn))).not.toBeNull();
});

test('a callback address of any other sign-in leads who is signed in on to the account', async () => {
  const portal = createTestPortal();
  const signedIn = await portal.signIn();
  const queries: Record<string, string>[] = [
    {},
    { state: 'another', code: 'code' },
    { error: 'access_denied' },
  ];
  for (const query of queries) {
    const answer = await openCallback(portal, query, signedIn);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account']);
  }
});

test('a person who is signed in and is refused now is told so', async () => {
  const portal = createTestPortal();
  const signedIn = await portal.signIn();
  const { state, cookie } = await startSignIn(portal);
  const answer = await openCallback(
    portal,
    { state, error: 'access_denied' },
    `${cookie}; ${signedIn}`,
  );
  expect(answer.status).toBe(403);
});

test('neither token nor code nor state is logged', async () => {
  const portal = createTestPortal();
  const started = await startSignIn(portal);
  const code = await portal.tenant.issueCode(started.location, ada);
  await openCallback(portal, { state: started.state, code }, started.cookie);
  const logged = portal.logged();
  expect(logged).toContain('"event":"sign-in"');
  for (const secret of [started.state, code, 'eyJ', ada.userId, 'ada@example.com'])
    expect(logged).not.toContain(secret);
});

const reauthenticate = '/auth/login?returnTo=/account/sessions/end-others&level=recent';

test('signing in again asks the tenant to ask the person', async () => {
  const portal = createTestPortal();
  const { location } = await startSignIn(portal, reauthenticate);
  expect(Object.fromEntries(location.searchParams)).toMatchObject({
    prompt: 'login',
    max_age: '0',
  });
});

test('signing in again gives a new portal session, with the sid that the tenant now has, and leads back', async () => {
  const portal = createTestPortal();
  const before = await portal.signIn();
  const started = await startSignIn(portal, reauthenticate);
  const answer = await comeBack(portal, withCookie(started, before), {
    ...ada,
    sessionId: 'new-sid',
  });
  expect(answer.headers.get('location')).toBe('/account/sessions/end-others');
  const after = answer.headers.getSetCookie().find((value) => /^__Host-latchkey=[^;]/.test(value));
  expect(await portal.services.portalSessions.read(get('/', before))).toBeNull();
  expect(
    await portal.services.portalSessions.read(get('/', cookiePair(after ?? ''))),
  ).toMatchObject({
    auth0SessionId: 'new-sid',
    authenticatedAt: portal.clock.now,
  });
});

test('a person who signs in as somebody else ends the first session', async () => {
  const portal = createTestPortal();
  const before = await portal.signIn();
  const started = await startSignIn(portal);
  const eve = { userId: 'auth0|eve', sessionId: 'session-of-eve' };
  portal.tenant.setSessions(eve.userId, []);
  await comeBack(portal, withCookie(started, before), eve);
  expect(await portal.services.portalSessions.read(get('/', before))).toBeNull();
});

test('one client cannot start sign-ins without measure', async () => {
  const portal = createTestPortal();
  const { rateLimiter } = portal.services;
  for (let count = 0; count < signInLimit.count; count += 1)
    await rateLimiter.consume(signInLimit, portal.context.clientAddress);
  const { answer } = await startSignIn(portal);
  expect(answer.status).toBe(429);
});

const listPath = `GET /api/v2/users/${ada.userId}/sessions`;

test('the list is asked for while the browser follows the redirect, anew since there is one session more', async () => {
  const portal = createTestPortal();
  await portal.services.directory.list(ada.userId);
  const started = await startSignIn(portal);
  portal.tenant.requests.length = 0;
  await comeBack(portal, started);
  await eventually(() => expect(portal.tenant.requests).toContain(listPath));
  await portal.services.directory.list(ada.userId);
  expect(portal.tenant.requests.filter((request) => request === listPath)).toHaveLength(1);
});

test('a sign-in neither waits for the list nor fails with it', async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set(listPath, () => new Response('{}', { status: 403 }));
  const started = await startSignIn(portal);
  const answer = await comeBack(portal, started);
  expect(answer.status).toBe(303);
  await eventually(() => expect(portal.logged()).toContain('"event":"background.failed"'));
});
