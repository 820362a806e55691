import { expect, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { message } from '~/i18n/message';
import { action as finish } from '~/routes/account.security.passkeys.add.$setUp';
import { ada, answerOf, createTestPortal } from '../test-portal';
import {
  changes,
  createPortal,
  idIn,
  make,
  open,
  passkeysOf,
  send,
  setUp,
  shown,
  started,
  startIn,
} from './adding-passkey';
import { signInByTwoSteps } from './two-step-sign-in';

test('a form whose sign-in is stale by now adds nothing', async () => {
  const { portal, cookie } = await setUp();
  const address = await started(portal, cookie);
  const passkey = await make(portal, address, cookie);
  portal.clock.now += minutes(16);
  const answer = await send(portal, address, cookie, passkey);
  expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
  expect(passkeysOf(portal)).toEqual([]);
});

test('a form without a token of its session adds nothing', async () => {
  const { portal, cookie } = await setUp();
  const address = await started(portal, cookie);
  const passkey = await make(portal, address, cookie);
  const request = new Request(`https://account.example${address}`, {
    method: 'POST',
    body: new URLSearchParams({ passkey, form_token: 'made-up' }),
    headers: { cookie, origin: 'https://account.example', 'sec-fetch-site': 'same-origin' },
  });
  const params = { setUp: idIn(address) };
  const answer = await answerOf(finish({ request, context: portal.context, params }));
  expect(answer.status).toBe(403);
  expect(passkeysOf(portal)).toEqual([]);
});

test.each([
  ['nothing', ''],
  ['no JSON', 'passkey'],
  ['another thing', '{"id":1}'],
  ['a key without an attestation', '{"id":"a","rawId":"a","type":"public-key","response":{}}'],
])('a form with %s is told of, and asks the tenant for nothing', async (_, passkey) => {
  const { portal, cookie } = await setUp();
  const address = await started(portal, cookie);
  const asked = portal.tenant.requests.length;
  const answer = await send(portal, address, cookie, passkey);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    fieldErrors: { passkey: message('passkeys.refused.not_sent') },
  });
  expect(portal.tenant.requests).toHaveLength(asked);
});

test('a tenant that does not answer leaves open whether one was added', async () => {
  const { portal, cookie } = await setUp();
  const address = await started(portal, cookie);
  const passkey = await make(portal, address, cookie);
  const verify = 'POST /me/v1/authentication-methods/passkey|new/verify';
  portal.tenant.answers.set(verify, () => new Response(null, { status: 503 }));
  const answer = await send(portal, address, cookie, passkey);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ effect: message('kit.problem.notKnown') });
  expect(await changes(portal)).toEqual(['passkey-added']);
});

test('a tenant that lists it late has it told as not confirmed', async () => {
  const { portal, cookie } = await setUp();
  const address = await started(portal, cookie);
  const passkey = await make(portal, address, cookie);
  portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}/authentication-methods`, () =>
    Response.json({ authenticators: [], start: 0, limit: 50, total: 0 }),
  );
  const answer = await send(portal, address, cookie, passkey);
  expect(answer.headers.get('location')).toBe('/account/security#result');
});

test('a tenant without passkeys is told in words', async () => {
  const { portal, cookie } = await setUp();
  portal.tenant.answers.set('POST /me/v1/authentication-methods', () =>
    Response.json({ validation_errors: [{ field: 'type' }] }, { status: 400 }),
  );
  const answer = await startIn(portal, cookie);
  expect(answer.status).toBe(409);
  expect(await answer.json()).toMatchObject({
    message: message('passkeys.refused.kind_not_offered'),
  });
});

test('as many as there can be are told in words', async () => {
  const { portal, cookie } = await setUp();
  const begun = 'POST /me/v1/authentication-methods';
  portal.tenant.answers.set(begun, () => Response.json({}, { status: 409 }));
  const answer = await startIn(portal, cookie);
  expect(await answer.json()).toMatchObject({ message: message('passkeys.refused.conflict') });
});

test('the operator is told where the tenant’s domain is not the portal’s', async () => {
  const { portal, cookie } = await setUp();
  await started(portal, cookie);
  expect(portal.logged()).toContain('"event":"passkey.foreign_domain"');
});

test('on a name below the tenant’s domain, nothing is told', async () => {
  const { portal, cookie } = await setUp();
  portal.tenant.state.settings.relyingPartyId = 'example';
  await started(portal, cookie);
  expect(portal.logged()).not.toContain('passkey.foreign_domain');
});

test('the page asks for a strong sign-in first, and for an access token then', async () => {
  const portal = createPortal();
  const stale = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
  expect((await open(portal, stale)).headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
  const fresh = await signInByTwoSteps(portal);
  expect((await open(portal, fresh)).headers.get('location')).toMatch(/for=methods/);
});

test('without an access token, the page says that it is not possible now', async () => {
  const { portal, cookie } = await setUp();
  portal.services.myAccountAccess.find = async () => 'refused';
  expect(await shown(portal, cookie)).toBe('no-token');
});

test('without the My Account API, the page leads to a sign-in that may offer one', async () => {
  const portal = createTestPortal();
  expect(await shown(portal, await portal.signIn())).toBe('elsewhere');
});

test('without the My Account API, no form begins one', async () => {
  const portal = createTestPortal();
  const cookie = await signInByTwoSteps(portal);
  expect((await startIn(portal, cookie)).status).toBe(404);
});

test('whoever has no password here reads why there can be none', async () => {
  const portal = createPortal();
  const person = portal.tenant.state.accounts.byId(ada.userId);
  if (person === undefined) throw new Error('There is no Ada.');
  Object.assign(person, { connection: 'google-oauth2', userId: 'google-oauth2|ada' });
  const cookie = await portal.signIn({ userId: 'google-oauth2|ada' });
  expect(await shown(portal, cookie)).toBe('no-password');
});
