import { expect, test } from 'vitest';
import { requireMyAccountToAsk, withMyAccount } from '~/request/my-account.server';
import { requirePortalSession } from '~/request/require-portal-session.server';
import { loader as login } from '~/routes/auth.login';
import { TenantError } from '~/tenant-calls/tenant-error';
import { beginSignIn, sessionCookieOf } from '../refusals/callback/sign-in-under-way';
import { ada, answerOf, createTestPortal, get, post, type TestPortal } from '../test-portal';

const place = '/account/security/passkeys/add';
const hop = `/auth/login?${new URLSearchParams({ returnTo: place, for: 'methods' }).toString()}`;

const createPortal = () => createTestPortal({ MY_ACCOUNT_API: 'on' });

/** What the page answers that needs the token: 200 with it, 204 where the tenant gave none. */
async function page(portal: TestPortal, cookie: string): Promise<Response> {
  const { context } = portal;
  const request = get(place, cookie);
  const session = await requirePortalSession(context, request);
  const asked = requireMyAccountToAsk(context, request, session, place);
  return answerOf(asked.then((hasToken) => new Response(null, { status: hasToken ? 200 : 204 })));
}

/** Ada on the way to the tenant for a token. */
async function begin(portal = createPortal()) {
  const session = await portal.signIn();
  return { portal, session, signIn: await beginSignIn({ portal, session, path: hop }) };
}

/** The same, come back with one. */
async function withToken() {
  const { portal, session, signIn } = await begin();
  const code = await portal.tenant.issueCode(signIn.location, ada);
  portal.tenant.answers.delete('POST /oauth/token');
  const answer = await signIn.comeBack({ state: signIn.state, code });
  return { portal, session, answer };
}

/** What an act does with the token, and what it answers. */
async function act(portal: TestPortal, cookie: string, work: (token: string) => Promise<string>) {
  const { context } = portal;
  const request = post(place, {}, { cookie });
  const session = await requirePortalSession(context, request);
  return answerOf(
    withMyAccount(context, request, session, place, work).then((body) => new Response(body)),
  );
}

test('a page that needs the token leads to the tenant, and back', async () => {
  const portal = createPortal();
  const answer = await page(portal, await portal.signIn());
  expect([answer.status, answer.headers.get('location')]).toEqual([303, hop]);
});

test('without the API, no page leads there', async () => {
  const portal = createTestPortal();
  expect((await page(portal, await portal.signIn())).status).toBe(204);
});

test('the tenant is asked for that audience and scope, and to ask the person for nothing', async () => {
  const { signIn } = await begin();
  expect(Object.fromEntries(signIn.asked)).toMatchObject({
    audience: 'https://tenant.example/me/',
    scope: 'openid profile email create:me:authentication_methods',
    max_age: '31536000',
  });
  expect(signIn.asked.has('prompt')).toBe(false);
  expect(signIn.asked.has('acr_values')).toBe(false);
});

test('the way back goes to the page, whose token is there, in the same portal session', async () => {
  const { portal, session, answer } = await withToken();
  expect([answer.status, answer.headers.get('location')]).toEqual([303, place]);
  expect(sessionCookieOf(answer)).toBe('');
  expect((await page(portal, session)).status).toBe(200);
});

test('the token reaches no answer and no log', async () => {
  const { portal, session, answer } = await withToken();
  const token = await (await act(portal, session, async (given) => given)).text();
  expect(token).toMatch(/^eyJ/);
  expect([...answer.headers].join()).not.toContain(token);
  expect(portal.logged()).not.toContain(token);
});

test('another portal session of the person has to get its own', async () => {
  const { portal } = await withToken();
  expect((await page(portal, await portal.signIn())).status).toBe(303);
});

test('whoever is not signed in gets to no such request', async () => {
  const { context } = createPortal();
  const answer = await answerOf(login({ request: get(hop), context, params: {} }));
  const signIn = `/auth/login?${new URLSearchParams({ returnTo: place }).toString()}`;
  expect(answer.headers.get('location')).toBe(signIn);
});

test('somebody else who answers leaves no token', async () => {
  const { portal, session, signIn } = await begin();
  signIn.receive(await signIn.sign({ sub: 'auth0|eve' }));
  const answer = await signIn.comeBack();
  expect([answer.status, answer.headers.get('location')]).toEqual([303, place]);
  expect((await page(portal, session)).status).toBe(204);
});

test('whoever has signed out meanwhile has no token after the next sign-in', async () => {
  const { portal, session, signIn } = await begin();
  await portal.services.portalSessions.end(get(place, session));
  const answer = await signIn.comeBack();
  expect(answer.status).toBe(303);
  expect(sessionCookieOf(answer)).toBe('');
  expect((await page(portal, await portal.signIn())).status).toBe(303);
});

test('a tenant that refuses is not asked again at once, and the operator is told', async () => {
  const { portal, session, signIn } = await begin();
  const answer = await signIn.comeBack({ state: signIn.state, error: 'access_denied' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, place]);
  expect((await page(portal, session)).status).toBe(204);
  expect(portal.logged()).toContain('"event":"my-account.no-token"');
});

test('a token without its scope is none', async () => {
  const { portal, session, signIn } = await begin();
  const id = await signIn.sign();
  portal.tenant.answers.set('POST /oauth/token', () =>
    Response.json({ access_token: 'a', token_type: 'Bearer', id_token: id, scope: 'openid' }),
  );
  await signIn.comeBack();
  expect((await page(portal, session)).status).toBe(204);
});

test('an act without a token leads to its page, which gets one', async () => {
  const portal = createPortal();
  const answer = await act(portal, await portal.signIn(), async () => 'done');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, place]);
});

test('a token that the tenant takes no more is forgotten', async () => {
  const { portal, session } = await withToken();
  portal.clock.now += 60_000;
  const refuse = () => Promise.reject(new TenantError('credentials_refused', 'No more.'));
  const answer = await act(portal, session, refuse);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, place]);
  expect((await page(portal, session)).headers.get('location')).toBe(hop);
});

test('a tenant that takes no token that it gives is told of, and not asked again and again', async () => {
  const { portal, session } = await withToken();
  const refuse = () => Promise.reject(new TenantError('credentials_refused', 'No more.'));
  await expect(act(portal, session, refuse)).rejects.toThrow(TenantError);
  await expect(act(portal, session, async () => 'done')).rejects.toThrow(TenantError);
  expect((await page(portal, session)).status).toBe(204);
});

test('a sign-in that is under way for a token cannot be finished twice', async () => {
  const { portal, session, signIn } = await begin();
  await signIn.comeBack();
  const portalSessionId = (await portal.services.portalSessions.idOf(get(place, session))) ?? '';
  await portal.services.myAccountAccess.forget({ userId: ada.userId, portalSessionId }, 'methods');
  await signIn.comeBack();
  expect((await page(portal, session)).status).not.toBe(200);
});
