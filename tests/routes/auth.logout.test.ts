import { expect, test } from 'vitest';
import { action, loader } from '~/routes/auth.logout';
import { loader as signedOut } from '~/routes/auth.signed-out';
import { ada, answerOf, cookiePair, createTestPortal, get, type TestPortal } from '../test-portal';

const path = '/auth/logout';

async function signOut(portal: TestPortal, cookie: string, headers: Record<string, string> = {}) {
  const request = await portal.post(path, {}, cookie);
  for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

test('signing out ends the portal session and goes on to the tenant, naming the session', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const answer = await signOut(portal, cookie);
  expect(answer.status).toBe(303);
  const location = new URL(answer.headers.get('location') ?? '');
  expect(location.origin + location.pathname).toBe('https://tenant.example/oidc/logout');
  expect(Object.fromEntries(location.searchParams)).toEqual({
    client_id: 'portal-client',
    logout_hint: ada.sessionId,
    post_logout_redirect_uri: 'https://account.example/auth/signed-out',
  });
  const kept = get('/', cookiePair(answer.headers.get('set-cookie') ?? ''));
  expect(await portal.services.portalSessions.hasLeft(kept)).toBe(true);
  expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
});

test("only this origin's storage is cleared, as cookies would be cleared for the whole domain", async () => {
  const portal = createTestPortal();
  const answer = await signOut(portal, await portal.signIn());
  expect(answer.headers.get('clear-site-data')).toBe('"storage"');
});

test("a tenant that announces no logout endpoint is left by Auth0's own address", async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set('GET /.well-known/openid-configuration', () =>
    Response.json({
      issuer: 'https://tenant.example/',
      authorization_endpoint: 'https://tenant.example/authorize',
      token_endpoint: 'https://tenant.example/oauth/token',
      jwks_uri: 'https://tenant.example/.well-known/jwks.json',
    }),
  );
  const answer = await signOut(portal, await portal.signIn());
  expect(answer.headers.get('location')).toBe(
    'https://tenant.example/v2/logout?client_id=portal-client&returnTo=https%3A%2F%2Faccount.example%2Fauth%2Fsigned-out',
  );
});

test('a tenant that does not answer keeps nobody from signing out', async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set('GET /.well-known/openid-configuration', () => {
    throw new TypeError('fetch failed');
  });
  const cookie = await portal.signIn();
  const answer = await signOut(portal, cookie);
  expect(answer.headers.get('location')).toMatch(/^https:\/\/tenant\.example\/v2\/logout\?/);
  expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
});

test('a form of another site signs nobody out', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const answer = await signOut(portal, cookie, { 'sec-fetch-site': 'cross-site' });
  expect(answer.status).toBe(403);
  expect(await portal.services.portalSessions.read(get('/', cookie))).not.toBeNull();
});

test('opening the address asks first, and ends nothing', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  await loader({ request: get(path, cookie), context: portal.context, params: {} });
  expect(await portal.services.portalSessions.read(get('/', cookie))).not.toBeNull();
});

test('the signed-out page is for those who are signed out', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const answer = await answerOf(
    signedOut({ request: get('/auth/signed-out', cookie), context: portal.context, params: {} }),
  );
  expect(answer.headers.get('location')).toBe('/account');
});
