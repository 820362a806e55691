import { expect, test } from 'vitest';
import { message } from '~/i18n/message';
import { readReceipt } from '~/receipts/receipts.server';
import { action } from '~/routes/account.security.$group.$handle._index';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../test-portal';
import { enrol } from './two-step-sign-in';

const id = 'totp|dev_1';

function setUp() {
  const portal = createTestPortal();
  enrol(portal, { id, type: 'totp' });
  return portal;
}

async function rename(portal: TestPortal, name: string, of = ada.userId) {
  const cookie = await portal.signIn();
  const params = { group: 'methods', handle: portal.services.methodHandles.seal(of, id) };
  const path = `/account/security/methods/${params.handle}`;
  const request = await portal.post(path, { name }, cookie);
  return answerOf(action({ request, context: portal.context, params }));
}

const nameIn = (portal: TestPortal) => portal.tenant.state.authenticators.get(id)?.name;
const changes = ({ tenant }: TestPortal) =>
  tenant.requests.filter((request) => request.startsWith('PATCH'));

test('a method is called what the person wants, and the page says what the tenant says', async () => {
  const portal = setUp();
  const answer = await rename(portal, '  Work   phone ');
  expect(answer.status).toBe(303);
  expect(nameIn(portal)).toBe('Work phone');
  const flash = await portal.services.flashes.take(
    get('/account/security', answer.headers.getSetCookie().join('; ')),
  );
  expect(flash?.flash.message).toEqual(message('security.rename.done', { name: 'Work phone' }));
  const receipt = await readReceipt(portal.services, ada.userId, flash?.flash.receipt ?? '');
  expect(receipt).toMatchObject({ state: 'done', change: { kind: 'method-renamed' } });
});

test.each([
  ['nothing', '', message('security.rename.empty')],
  ['blanks', ' \u200b ', message('security.rename.empty')],
  ['more than 20 characters', 'x'.repeat(21), message('kit.field.tooLong', { maximum: 20 })],
])('%s is no name: the form says so, and nothing is sent', async (_, name, error) => {
  const portal = setUp();
  const answer = await rename(portal, name);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ fieldErrors: { name: error } });
  expect(changes(portal)).toEqual([]);
});

test('another person’s handle renames nothing', async () => {
  const portal = setUp();
  expect((await rename(portal, 'Mine', 'auth0|bea')).status).toBe(404);
  expect(changes(portal)).toEqual([]);
});

test('the name that it has already is not sent again', async () => {
  const portal = setUp();
  await rename(portal, 'Work phone');
  await rename(portal, 'Work phone');
  expect(changes(portal)).toHaveLength(1);
});

test.each([
  ['an authenticator app', 'methods', { id: 'totp|dev_2', type: 'totp' }, 'Authenticator app'],
  ['a passkey', 'passkeys', { id: 'passkey|dev_3', type: 'passkey' }, 'Passkey'],
] as const)(
  'what %s without a name is called meanwhile is no name to save',
  async (_, group, method, calledMeanwhile) => {
    const portal = createTestPortal();
    enrol(portal, method);
    const handle = portal.services.methodHandles.seal(ada.userId, method.id);
    const request = get(`/account/security/${group}/${handle}`, await portal.signIn());
    const { answer } = await answerDocument(request, portal.context);
    const page = await answer.text();
    expect(page).toContain(`<bdi>${calledMeanwhile}`);
    expect(/<input id="name"[^>]*>/.exec(page)?.[0]).toContain('value=""');
    expect(changes(portal)).toEqual([]);
    expect(portal.tenant.state.authenticators.get(method.id)?.name).toBeUndefined();
  },
);
