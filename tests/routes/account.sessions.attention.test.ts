import { describe, expect, test } from 'vitest';
import { loadAttention } from '~/pages/kit/load-attention.server';
import { action } from '~/routes/account.sessions._index';
import { dismissAttention } from '~/sessions/dismissed-attention.server';
import { listSessions } from '~/sessions/list-sessions.server';
import { createFailingAccountRecords } from '../fakes/account-records';
import {
  ada,
  answerOf,
  createTestPortal,
  managementSession,
  post,
  type TestPortal,
} from '../test-portal';

const curl = { last_user_agent: 'curl/8.14.1', last_ip: '90.230.10.20', last_asn: '3301' };

const listRoute = 'GET /api/v2/users/auth0|ada/sessions';
const copiedByCurl = { ...curl, last_asn: '13335' };

/** Gives the person these sessions, each with what is to be said of its device besides the usual. */
async function setDevices(portal: TestPortal, devices: Record<string, object>) {
  const sessions = Object.entries(devices).map(([id, device]) => {
    const usual = managementSession(id);
    return { ...usual, device: { ...usual.device, ...device } };
  });
  portal.tenant.setSessions(ada.userId, sessions);
  await portal.services.directory.invalidate(ada.userId);
}

/** A portal in which a script uses one of Ada's sessions. */
async function setUp() {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('usual'),
    managementSession('script', { device: curl }),
  ]);
  return { portal, cookie, handle: portal.services.handles.seal(ada.userId, 'script') };
}

async function attention(portal: TestPortal, userId = ada.userId) {
  const { services } = portal.context;
  const { sessions } = await listSessions(services, {
    userId: ada.userId,
    currentSessionId: ada.sessionId,
  });
  return Object.fromEntries(await loadAttention(services, userId, sessions));
}

async function dismiss(
  portal: TestPortal,
  cookie: string,
  fields: { handle?: string; reason?: string },
  path = '/account/sessions',
) {
  const reason = fields.handle === undefined ? {} : { reason: 'script' };
  const given = { intent: 'dismiss-attention', ...reason, ...fields };
  const request = await portal.post(path, given, cookie);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

test('a session that a script uses needs attention, and one like this does not', async () => {
  const { portal } = await setUp();
  expect(await attention(portal)).toEqual({ script: ['script'] });
});

test('a notice that was dismissed is hidden, for its person alone', async () => {
  const { portal, cookie, handle } = await setUp();
  const answer = await dismiss(portal, cookie, { handle });
  expect(answer.status).toBe(303);
  expect(await attention(portal)).toEqual({});
  expect(await attention(portal, 'auth0|grace')).toEqual({ script: ['script'] });
});

test('the answer leads back to the list as it was, at the line above its rows', async () => {
  const { portal, cookie, handle } = await setUp();
  const path = '/account/sessions?sort=place&page=2';
  const answer = await dismiss(portal, cookie, { handle }, path);
  const { pathname, searchParams, hash } = new URL(
    answer.headers.get('location') ?? '',
    'https://x',
  );
  expect(pathname).toBe('/account/sessions');
  expect(hash).toBe('#found');
  expect(Object.fromEntries(searchParams)).toEqual({ sort: 'place', page: '2' });
});

test('the tenant is asked for the list alone, once', async () => {
  const { portal, cookie, handle } = await setUp();
  await dismiss(portal, cookie, { handle });
  const asked = portal.tenant.requests.filter((request) => request !== 'POST /oauth/token');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain(listRoute);
});

test('only reasons that the session gives now are dismissed', async () => {
  const { portal, cookie, handle } = await setUp();
  const both = `handle=${handle}&reason=script&reason=copied`;
  expect((await dismiss(portal, cookie, {}, `/account/sessions?${both}`)).status).toBe(303);
  expect(await attention(portal)).toEqual({});
  await setDevices(portal, { script: copiedByCurl });
  expect(await attention(portal)).toEqual({ script: ['copied', 'script'] });
});

test('a reason that the session does not give now is not dismissed beforehand', async () => {
  const { portal, cookie } = await setUp();
  const handle = portal.services.handles.seal(ada.userId, 'usual');
  expect((await dismiss(portal, cookie, { handle, reason: 'script' })).status).toBe(303);
  await setDevices(portal, { usual: curl });
  expect(await attention(portal)).toEqual({ usual: ['script'] });
});

test.each([
  ['the session of this browser', ada.sessionId],
  ['a session that is not in the person’s list', 'gone'],
])('%s is not found', async (_, id) => {
  const { portal, cookie } = await setUp();
  const handle = portal.services.handles.seal(ada.userId, id);
  expect((await dismiss(portal, cookie, { handle })).status).toBe(404);
});

describe('from a session that somebody else seems to hold', () => {
  const stolen = { [ada.sessionId]: copiedByCurl, script: curl };

  test('nothing is dismissed', async () => {
    const { portal, cookie, handle } = await setUp();
    await setDevices(portal, stolen);
    const answer = await dismiss(portal, cookie, { handle });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ message: { key: 'sessions.dismiss.refused' } });
    expect(await attention(portal)).toEqual({ script: ['script'] });
    expect(portal.logged()).toContain('"event":"session.attention-dismissal","result":"refused"');
  });

  test('it is, once the person has dismissed that attention there', async () => {
    const { portal, cookie, handle } = await setUp();
    await setDevices(portal, stolen);
    await dismissAttention(portal.services, ada.userId, ada.sessionId, ['copied', 'script']);
    expect((await dismiss(portal, cookie, { handle })).status).toBe(303);
    expect(await attention(portal)).toEqual({});
  });
});

test('an unusual session of one’s own may dismiss: who signs in by a password abroad has no other', async () => {
  const { portal, cookie, handle } = await setUp();
  await setDevices(portal, { [ada.sessionId]: curl, script: curl });
  expect((await dismiss(portal, cookie, { handle })).status).toBe(303);
  expect(await attention(portal)).toEqual({});
});

test('whoever dismisses on the overview stays there', async () => {
  const { portal, cookie, handle } = await setUp();
  const answer = await dismiss(portal, cookie, { handle }, '/account/sessions?from=overview');
  expect(answer.headers.get('location')).toBe('/account');
});

test('nothing is dismissed from a session that the tenant does not list', async () => {
  const { portal, cookie, handle } = await setUp();
  await setDevices(portal, { script: curl });
  expect((await dismiss(portal, cookie, { handle })).status).toBe(409);
  expect(await attention(portal)).toEqual({ script: ['script'] });
});

test('nothing is dismissed where the list cannot be had', async () => {
  const { portal, cookie, handle } = await setUp();
  portal.tenant.answers.set(listRoute, () => new Response(null, { status: 403 }));
  expect((await dismiss(portal, cookie, { handle })).status).toBeGreaterThanOrEqual(400);
  portal.tenant.answers.delete(listRoute);
  portal.clock.now += 61_000;
  expect(await attention(portal)).toEqual({ script: ['script'] });
});

test.each([
  ['another person’s', (portal: TestPortal) => portal.services.handles.seal('auth0|eve', 'script')],
  ['an unknown', () => 'a'.repeat(60)],
])('%s handle is not found', async (_, make) => {
  const { portal, cookie } = await setUp();
  expect((await dismiss(portal, cookie, { handle: make(portal) })).status).toBe(404);
  expect(await attention(portal)).toEqual({ script: ['script'] });
});

test.each(['', 'made-up'])('a reason that there is not is refused: %j', async (reason) => {
  const { portal, cookie, handle } = await setUp();
  expect((await dismiss(portal, cookie, { handle, reason })).status).toBe(400);
  expect(await attention(portal)).toEqual({ script: ['script'] });
});

test('a form without a token hides nothing', async () => {
  const { portal, cookie, handle } = await setUp();
  const fields = { intent: 'dismiss-attention', handle, reason: 'script' };
  const request = post('/account/sessions', fields, { cookie });
  const answer = await answerOf(action({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(403);
  expect(await attention(portal)).toEqual({ script: ['script'] });
});

test('every notice is shown where the store does not say what was dismissed', async () => {
  const { portal, cookie, handle } = await setUp();
  await dismiss(portal, cookie, { handle });
  portal.inEveryContext.services = {
    ...portal.services,
    accountRecords: createFailingAccountRecords(),
  };
  expect(await attention(portal)).toEqual({ script: ['script'] });
  expect(portal.logged()).toContain('"event":"store.unavailable","reason":"full"');
});
