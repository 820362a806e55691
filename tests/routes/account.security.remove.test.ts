import { describe, expect, test } from 'vitest';
import { message } from '~/i18n/message';
import { listReceipts } from '~/receipts/receipts.server';
import { action, loader } from '~/routes/account.security.$group.$handle.remove';
import { loader as loadMethod } from '~/routes/account.security.$group.$handle._index';
import { ada, answerOf, createTestPortal, get, noon, type TestPortal } from '../test-portal';
import { enrol, signInByTwoSteps } from './two-step-sign-in';

const totp = { id: 'totp|dev_1', type: 'totp' } as const;
const key = { id: 'webauthn-roaming|dev_2', type: 'webauthn-roaming' } as const;

function addressOf({ services }: TestPortal, id: string, userId = ada.userId) {
  const group = id.startsWith('passkey') ? 'passkeys' : 'methods';
  const params = { group, handle: services.methodHandles.seal(userId, id) };
  return { params, path: `/account/security/${group}/${params.handle}/remove` };
}

async function remove(
  portal: TestPortal,
  id: string,
  { cookie, fields = {}, of }: { cookie: string; fields?: Record<string, string>; of?: string },
) {
  const { params, path } = addressOf(portal, id, of);
  const request = await portal.post(path, fields, cookie);
  return answerOf(action({ request, context: portal.context, params }));
}

const idsOf = (portal: TestPortal) =>
  portal.tenant.state.authenticators.where({ userId: ada.userId }).map(({ id }) => id);
const removals = ({ tenant }: TestPortal) =>
  tenant.requests.filter((request) => request.startsWith('DELETE'));

test('looking at the question removes nothing, and says what stays', async () => {
  const portal = createTestPortal();
  enrol(portal, totp, key);
  portal.tenant.state.settings.factors = ['otp', 'webauthn-roaming'];
  const cookie = await signInByTwoSteps(portal);
  const { params, path } = addressOf(portal, totp.id);
  const answer = await answerOf(
    loader({ request: get(path, cookie), context: portal.context, params }),
  );
  expect(await answer.json()).toMatchObject({
    page: {
      shows: 'method',
      removal: { refusal: null, isLastFactor: false },
      remaining: [{ shows: 'password' }, { method: { kind: 'security-key' } }],
    },
  });
  expect(removals(portal)).toEqual([]);
});

test('a method is removed with the browsers that skip it, and the ledger says so', async () => {
  const portal = createTestPortal();
  enrol(portal, totp, key);
  const cookie = await signInByTwoSteps(portal);
  const answer = await remove(portal, totp.id, { cookie });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/account/security#result');
  expect(idsOf(portal)).toEqual([key.id]);
  expect(portal.tenant.requests).toContain(
    `POST /api/v2/users/${ada.userId}/multifactor/actions/invalidate-remember-browser`,
  );
});

test('the result names what was removed', async () => {
  const portal = createTestPortal();
  enrol(portal, { ...totp, name: 'Old phone' }, key);
  const answer = await remove(portal, totp.id, { cookie: await signInByTwoSteps(portal) });
  const flash = await portal.services.flashes.take(
    get('/account/security', answer.headers.getSetCookie().join('; ')),
  );
  expect(flash?.flash.message).toEqual(message('security.remove.done', { name: 'Old phone' }));
});

test('a removal leaves a receipt of what it was', async () => {
  const portal = createTestPortal();
  enrol(portal, totp, key);
  await remove(portal, totp.id, { cookie: await signInByTwoSteps(portal) });
  const receipts = await listReceipts(portal.services, ada.userId);
  expect(receipts).toMatchObject([
    { state: 'done', change: { kind: 'method-removed', method: 'totp' } },
  ]);
});

describe('the last one', () => {
  test('stays where the tenant asks everybody for a second factor', async () => {
    const portal = createTestPortal();
    enrol(portal, totp);
    portal.tenant.state.settings.mfaPolicies = ['all-applications'];
    const fields = { 'last-factor': 'on' };
    const answer = await remove(portal, totp.id, {
      cookie: await signInByTwoSteps(portal),
      fields,
    });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      message: message('security.refused.last_method_under_policy'),
    });
    expect(removals(portal)).toEqual([]);
  });

  test('stays until the person says that they know what it means', async () => {
    const portal = createTestPortal();
    enrol(portal, totp);
    const cookie = await signInByTwoSteps(portal);
    expect((await remove(portal, totp.id, { cookie })).status).toBe(409);
    expect(removals(portal)).toEqual([]);
    const fields = { 'last-factor': 'on' };
    expect((await remove(portal, totp.id, { cookie, fields })).status).toBe(303);
    expect(idsOf(portal)).toEqual([]);
  });

  test('stays where two are removed at once in two tabs', async () => {
    const portal = createTestPortal();
    enrol(portal, totp, key);
    const cookie = await signInByTwoSteps(portal);
    const answers = await Promise.all(
      [totp.id, key.id].map((id) => remove(portal, id, { cookie })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(idsOf(portal)).toHaveLength(1);
  });
});

describe('nothing is removed', () => {
  test('by another person’s handle, which is like an unknown one', async () => {
    const portal = createTestPortal();
    enrol(portal, totp, key);
    const cookie = await signInByTwoSteps(portal);
    const foreign = await remove(portal, totp.id, { cookie, of: 'auth0|bea' });
    const unknown = await remove(portal, 'totp|dev_unknown', { cookie });
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await unknown.text());
    expect(removals(portal)).toEqual([]);
  });

  test('at the address of another kind of thing', async () => {
    const portal = createTestPortal();
    enrol(portal, totp, key);
    const cookie = await signInByTwoSteps(portal);
    const { params } = addressOf(portal, totp.id);
    const path = `/account/security/passkeys/${params.handle}/remove`;
    const request = await portal.post(path, {}, cookie);
    const wrong = { ...params, group: 'passkeys' };
    const answer = await answerOf(action({ request, context: portal.context, params: wrong }));
    expect(answer.status).toBe(404);
    expect(removals(portal)).toEqual([]);
  });

  test('from a sign-in that is not fresh, without a look at the page', async () => {
    const portal = createTestPortal();
    enrol(portal, totp, key);
    const cookie = await portal.signIn({ authenticatedAt: noon - 6 * 60_000 });
    const answer = await remove(portal, totp.id, { cookie });
    expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
    expect(removals(portal)).toEqual([]);
  });

  test('by a list that stands in for one that the tenant did not give', async () => {
    const portal = createTestPortal();
    enrol(portal, totp, key);
    const cookie = await signInByTwoSteps(portal);
    await portal.services.authenticationMethods.list(ada.userId);
    portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}/authentication-methods`, () =>
      Response.json({}),
    );
    const answer = await remove(portal, totp.id, { cookie });
    expect(answer.status).toBe(503);
    expect(removals(portal)).toEqual([]);
  });
});

test('where the tenant still lists it, the page says that it is not confirmed yet', async () => {
  const portal = createTestPortal();
  enrol(portal, totp, key);
  const cookie = await signInByTwoSteps(portal);
  const path = `DELETE /api/v2/users/${ada.userId}/authentication-methods/${totp.id}`;
  portal.tenant.answers.set(path, () => new Response(null, { status: 204 }));
  const answer = await remove(portal, totp.id, { cookie });
  const flash = await portal.services.flashes.take(
    get('/account/security', answer.headers.getSetCookie().join('; ')),
  );
  expect(flash?.flash).toMatchObject({ message: message('security.notYet'), tone: 'warn' });
});

test('a method that is gone is not found, and the page says no more', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const { params, path } = addressOf(portal, totp.id);
  const answer = await answerOf(
    loadMethod({
      request: get(path.replace('/remove', ''), cookie),
      context: portal.context,
      params,
    }),
  );
  expect(answer.status).toBe(404);
  expect(await answer.json()).toEqual({ page: { shows: 'not-found' } });
});
