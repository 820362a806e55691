import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hours, minutes, seconds } from '~/durations';
import { beginSignIn, expectRefusal } from '../refusals/callback/sign-in-under-way';
import { createTestPortal, type TestPortal } from '../test-portal';

const keySet = 'GET /.well-known/jwks.json';
const discovery = 'GET /.well-known/openid-configuration';

// The age of the known keys is told by the machine's clocks, which only these tests move.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** A portal that has verified a token of the tenant's first key. */
async function portalThatKnowsTheKeys(): Promise<TestPortal> {
  const portal = createTestPortal();
  expect(await statusOfSignIn(portal)).toBe(303);
  return portal;
}

/** Signs somebody in by an ID token of the tenant's first key, or of the key that `sign` uses. */
async function statusOfSignIn(
  portal: TestPortal,
  sign?: (claims: JWTPayload) => Promise<string>,
): Promise<number> {
  const signIn = await beginSignIn({ portal });
  if (sign !== undefined) signIn.receive(await sign(signIn.claims()));
  return (await signIn.comeBack()).status;
}

/** The keys that the tenant publishes. */
async function keysOf({ tenant }: TestPortal): Promise<JWK[]> {
  const answer = await tenant.fetch('https://tenant.example/.well-known/jwks.json');
  return ((await answer.json()) as { keys: JWK[] }).keys;
}

/** A key that the tenant takes into use, published instead of the first one or beside it. */
async function rotate(portal: TestPortal, { keepFirst = true, kid = 'key-2' } = {}) {
  const keys = await keysOf(portal);
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const next = { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' };
  portal.tenant.answers.set(keySet, () =>
    Response.json({ keys: keepFirst ? [next, ...keys] : [next] }),
  );
  return (claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey);
}

const notAnswering = () => {
  throw new TypeError('fetch failed');
};

test('a new key of the tenant is picked up without a restart, and the former one goes on', async () => {
  const portal = await portalThatKnowsTheKeys();
  const sign = await rotate(portal);
  expect(await statusOfSignIn(portal, sign)).toBe(303);
  expect(await statusOfSignIn(portal)).toBe(303);
});

test('a new key under the id of a former one is picked up, too', async () => {
  const portal = await portalThatKnowsTheKeys();
  const sign = await rotate(portal, { keepFirst: false, kid: 'key-1' });
  expect(await statusOfSignIn(portal, sign)).toBe(303);
});

test('keys that are none are asked for again, so that people get in once they are mended', async () => {
  const portal = createTestPortal();
  const [key] = await keysOf(portal);
  portal.tenant.answers.set(keySet, () => Response.json({ keys: [{ ...key, n: '!' }] }));
  expect(await statusOfSignIn(portal)).toBe(502);
  portal.tenant.answers.delete(keySet);
  expect(await statusOfSignIn(portal)).toBe(303);
});

test('tokens that no key fits make the portal ask for keys three times in fifteen seconds', async () => {
  const portal = await portalThatKnowsTheKeys();
  const { privateKey } = await generateKeyPair('RS256');
  const sign = (claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'key-1' }).sign(privateKey);
  const refuse = async (count: number) => {
    for (let one = 0; one < count; one += 1) expect(await statusOfSignIn(portal, sign)).toBe(400);
    return portal.tenant.requests.filter((request) => request === keySet).length;
  };
  expect(await refuse(5)).toBe(1 + 3);
  vi.advanceTimersByTime(seconds(15));
  expect(await refuse(5)).toBe(1 + 3 + 3);
  expect(await statusOfSignIn(portal)).toBe(303);
});

test('while no keys come, no token of an unknown key is refused for good', async () => {
  const portal = await portalThatKnowsTheKeys();
  const sign = await rotate(portal);
  portal.tenant.answers.set(keySet, notAnswering);
  for (let one = 0; one < 4; one += 1) expect(await statusOfSignIn(portal, sign)).toBe(503);
});

test('a key that the tenant has withdrawn is refused once the known keys are ten minutes old', async () => {
  const portal = await portalThatKnowsTheKeys();
  await rotate(portal, { keepFirst: false });
  vi.advanceTimersByTime(minutes(10) - 1);
  expect(await statusOfSignIn(portal)).toBe(303);
  vi.advanceTimersByTime(1);
  const signIn = await beginSignIn({ portal });
  await expectRefusal(signIn, { code: 'key_unknown', status: 400, told: 'refused' });
});

test('keys are asked for once in ten minutes, however many sign in', async () => {
  const portal = await portalThatKnowsTheKeys();
  for (let count = 0; count < 3; count += 1) await statusOfSignIn(portal);
  expect(portal.tenant.requests.filter((request) => request === keySet)).toHaveLength(1);
});

test.each<[string, () => Response]>([
  ['do not come', notAnswering],
  ['come with 500', () => new Response('oops', { status: 500 })],
  ['come as a page', () => new Response('<!doctype html>')],
  ['come as something else', () => Response.json({ keys: 'none' })],
])('while new keys %s, the known ones verify', async (_, answer) => {
  const portal = await portalThatKnowsTheKeys();
  portal.tenant.answers.set(keySet, answer);
  vi.advanceTimersByTime(hours(1));
  expect(await statusOfSignIn(portal)).toBe(303);
});

test('while no keys come, a token of an unknown key may be good: the person is asked to try again', async () => {
  const portal = await portalThatKnowsTheKeys();
  const sign = await rotate(portal);
  portal.tenant.answers.set(keySet, notAnswering);
  vi.advanceTimersByTime(minutes(11));
  const signIn = await beginSignIn({ portal });
  signIn.receive(await sign(signIn.claims()));
  await expectRefusal(signIn, { code: 'tenant_unreachable', status: 503, told: 'unreachable' });
});

test('a portal that never saw a key signs nobody in without', async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set(keySet, notAnswering);
  const signIn = await beginSignIn({ portal });
  await expectRefusal(signIn, { code: 'tenant_unreachable', status: 503, told: 'unreachable' });
});

test('a portal that gets no key set for one signs nobody in', async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set(keySet, () => Response.json({ keys: 'none' }));
  const signIn = await beginSignIn({ portal });
  await expectRefusal(signIn, { code: 'tenant_answer_invalid', status: 502, told: 'unreachable' });
});

test.each([
  ['are none', (key: JWK) => [{ ...key, n: '!' }]],
  ['are too many to read', (key: JWK) => Array.from({ length: 4000 }, () => key)],
  ['have their private half', (key: JWK) => [{ ...key, d: 'AQAB' }]],
])('keys that %s are an answer that is none', async (_, changed) => {
  const portal = createTestPortal();
  const keys = changed((await keysOf(portal))[0]!);
  portal.tenant.answers.set(keySet, () => Response.json({ keys }));
  const signIn = await beginSignIn({ portal });
  await expectRefusal(signIn, { code: 'tenant_answer_invalid', status: 502, told: 'unreachable' });
});

test('of several keys of one id, the one that fits verifies', async () => {
  const portal = createTestPortal();
  const [key] = await keysOf(portal);
  const strange = {
    ...(await exportJWK((await generateKeyPair('RS256')).publicKey)),
    kid: key!.kid,
  };
  portal.tenant.answers.set(keySet, () => Response.json({ keys: [strange, key] }));
  expect(await statusOfSignIn(portal)).toBe(303);
});

test('of many keys of one id, no more are tried than a tenant has in use', async () => {
  const portal = createTestPortal();
  const [key] = await keysOf(portal);
  const strange = {
    ...(await exportJWK((await generateKeyPair('RS256')).publicKey)),
    kid: key!.kid,
  };
  portal.tenant.answers.set(keySet, () =>
    Response.json({ keys: [...Array.from({ length: 100 }, () => strange), key] }),
  );
  const signIn = await beginSignIn({ portal });
  await expectRefusal(signIn, { code: 'key_unknown', status: 400, told: 'refused' });
});

test('when the tenant moves its keys, they are found at the new address within the hour', async () => {
  const portal = await portalThatKnowsTheKeys();
  portal.tenant.answers.set(discovery, () =>
    Response.json({
      issuer: 'https://tenant.example/',
      authorization_endpoint: 'https://tenant.example/authorize',
      token_endpoint: 'https://tenant.example/oauth/token',
      jwks_uri: 'https://tenant.example/new/keys.json',
    }),
  );
  const sign = await rotate(portal, { keepFirst: false });
  portal.tenant.answers.set(
    'GET /new/keys.json',
    portal.tenant.answers.get(keySet) ?? (() => new Response()),
  );
  portal.clock.now += hours(1);
  expect(await statusOfSignIn(portal, sign)).toBe(303);
});

test('while the tenant does not tell its addresses, people sign in at the known ones', async () => {
  const portal = await portalThatKnowsTheKeys();
  portal.tenant.answers.set(discovery, notAnswering);
  portal.clock.now += hours(30);
  expect(await statusOfSignIn(portal)).toBe(303);
});
