import { describe, expect, test } from 'vitest';
import { type SecurityPageData } from '~/pages/security/ledger/load-security.server';
import { loader } from '~/routes/account.security._index';
import { ada, answerOf, createTestPortal, get, noon, type TestPortal } from '../test-portal';
import { enrol } from './two-step-sign-in';
import { refusing } from './tenant-calls';

const path = '/account/security';

async function open(portal: TestPortal, session: { userId?: string } = {}) {
  const cookie = await portal.signIn(session);
  const request = get(path, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(200);
  const text = await answer.text();
  return { text, page: (JSON.parse(text) as { page: SecurityPageData }).page };
}

const shown = ({ ways }: SecurityPageData) =>
  ways.map((way) => (way.shows === 'method' ? way.method.kind : way.shows));

const methodsPath = `GET /api/v2/users/${ada.userId}/authentication-methods`;
const accountPath = `GET /api/v2/users/${ada.userId}`;

test('the page lists every way to sign in and to get back in', async () => {
  const portal = createTestPortal();
  enrol(portal, { id: 'totp|dev_1', type: 'totp' });
  enrol(portal, { id: 'recovery-code|dev_2', type: 'recovery-code' });
  portal.tenant.state.settings.factors = ['otp', 'recovery-code'];
  const { page } = await open(portal);
  expect(shown(page)).toEqual(['password', 'authenticator-app', 'recovery-code']);
  expect(page).toMatchObject({
    missing: { account: null, methods: null },
    hasSecondFactor: true,
    policy: 'own-rules',
    forecast: { outcome: 'in' },
  });
});

test('whoever signs in at work now has the ways listed that were set up before, each with its page', async () => {
  const portal = createTestPortal();
  const userId = 'samlp|lumen-works|ada@lumen.example';
  portal.tenant.state.accounts.update(ada.userId, { userId, connection: 'lumen-works' });
  enrol(portal, { id: 'passkey|dev_1', type: 'passkey', userId });
  enrol(portal, { id: 'totp|dev_2', type: 'totp', userId });
  const { page } = await open(portal, { userId });
  expect(shown(page)).toEqual(['passkey', 'linked-sign-in', 'email', 'authenticator-app']);
  const placesOf = ({ ways }: SecurityPageData) =>
    ways.flatMap((way) => (way.shows === 'method' ? way.method.href : []));
  expect(placesOf(page)).toContainEqual(expect.stringMatching(/\/security\/passkeys\/[^/]+$/));
});

test('the page asks four things of the tenant at first, and nothing soon after', async () => {
  const portal = createTestPortal();
  await open(portal);
  const asked = () => portal.tenant.requests.filter((request) => request.startsWith('GET /api'));
  expect(asked().sort()).toEqual(
    [
      accountPath,
      methodsPath,
      'GET /api/v2/guardian/factors',
      'GET /api/v2/guardian/policies',
    ].sort(),
  );
  await open(portal);
  expect(asked()).toHaveLength(4);
});

test('neither ids nor keys nor a whole phone number stand in the page', async () => {
  const portal = createTestPortal();
  enrol(portal, {
    id: 'phone|dev_IdOfThePhone',
    type: 'phone',
    phoneNumber: '+4915123456789',
  });
  portal.tenant.state.authenticators.add({
    id: 'passkey|dev_IdOfThePasskey',
    userId: ada.userId,
    type: 'passkey',
    createdAt: noon,
    keyId: 'secret-key-id',
    publicKey: 'secret-public-key',
  });
  const { text, page } = await open(portal);
  expect(shown(page)).toContain('phone');
  expect(text).toContain('•••89');
  expect(text).not.toMatch(/123456|dev_|secret/);
});

describe('a part that cannot be read says so, and the others stay', () => {
  test('the methods', async () => {
    const portal = createTestPortal();
    enrol(portal, { id: 'totp|dev_1', type: 'totp' });
    portal.tenant.answers.set(methodsPath, refusing(403));
    const { page } = await open(portal);
    expect(shown(page)).toContain('password');
    expect(page).toMatchObject({
      missing: { account: null, methods: 'not_permitted' },
      hasSecondFactor: null,
      recoveryCode: null,
      forecast: { outcome: 'unknown' },
    });
  });

  test('the methods, where the answer has another shape', async () => {
    const portal = createTestPortal();
    portal.tenant.answers.set(methodsPath, () => Response.json({ total: 0 }));
    const { page } = await open(portal);
    expect(page.missing.methods).toBe('unexpected_answer');
    expect(page.recoveryCode).toBeNull();
  });

  test('the account', async () => {
    const portal = createTestPortal();
    enrol(portal, { id: 'totp|dev_1', type: 'totp' });
    portal.tenant.state.settings.factors = ['otp'];
    portal.tenant.answers.set(accountPath, refusing(403));
    const { page } = await open(portal);
    expect(shown(page)).toEqual(['authenticator-app']);
    expect(page).toMatchObject({
      missing: { account: 'not_permitted', methods: null },
      forecast: { outcome: 'unknown' },
    });
  });

  test('the policy', async () => {
    const portal = createTestPortal();
    portal.tenant.answers.set('GET /api/v2/guardian/policies', refusing(403));
    const { page } = await open(portal);
    expect(page.policy).toBeNull();
    expect(page.missing).toEqual({ account: null, methods: null });
  });
});

test('a scope that is missing is told to the operator once, by its name', async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set(methodsPath, () =>
    Response.json({ statusCode: 403, errorCode: 'insufficient_scope' }, { status: 403 }),
  );
  await open(portal);
  await open(portal);
  const lines = portal
    .logged()
    .split('\n')
    .filter((line) => line.includes('management.not_permitted'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('read:authentication_methods');
});
