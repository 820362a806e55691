import { expect, test } from 'vitest';
import { loadAttention } from '~/pages/kit/load-attention.server';
import { action } from '~/routes/account.sessions._index';
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
  fields: { handle: string; reason?: string },
  path = '/account/sessions',
) {
  const given = { intent: 'dismiss-attention', reason: 'script', ...fields };
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

test('nothing is asked of the tenant for it', async () => {
  const { portal, cookie, handle } = await setUp();
  await dismiss(portal, cookie, { handle });
  expect(portal.tenant.requests).toEqual([]);
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
