import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { loader as account } from '~/routes/account';
import { loader as sessions } from '~/routes/account.sessions._index';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { temporaryPath } from '../adapters/temporary-database';
import { issuer } from '../test-tenant';
import { answerOf, cookiePair, createTestPortal, get, post, type TestPortal } from '../test-portal';

const path = '/account/sessions?from=mail';

function open(portal: TestPortal, cookie: string) {
  return answerOf(sessions({ request: get(path, cookie), context: portal.context, params: {} }));
}

/** A cookie whose portal session the tenant has ended. */
async function cookieOfEndedSession(portal: TestPortal) {
  const cookie = await portal.signIn({ auth0SessionId: 'ended' });
  await portal.services.portalSessionStore.deleteByAuth0Session({
    issuer,
    auth0SessionId: 'ended',
  });
  return cookie;
}

test('a browser whose portal session was ended elsewhere is told so, and how to come back', async () => {
  const portal = createTestPortal();
  const answer = await open(portal, await cookieOfEndedSession(portal));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({
    kind: 'signed-out-here',
    returnTo: path,
    hasSentForm: false,
    isOwnAct: false,
  });
});

test('a browser whose portal session cannot be read signs in again', async () => {
  const path = temporaryPath();
  const portal = createTestPortal({ DATABASE_PATH: path });
  onTestFinished(() => portal.services.close());
  const cookie = await portal.signIn();
  const database = new Sqlite(path);
  database.exec(`UPDATE portal_sessions SET profile = '{"name":'`);
  database.close();
  expect((await open(portal, cookie)).status).toBe(401);
  expect((await open(portal, await portal.signIn())).status).toBe(200);
  const [line = '', ...more] = portal
    .logged()
    .split('\n')
    .filter((one) => one.includes('store.unreadable'));
  expect(JSON.parse(line)).toMatchObject({ level: 'warn', kind: 'portal session' });
  expect(more).toEqual([]);
  const { text } = await portal.services.metrics.read();
  expect(text).toContain('latchkey_store_unreadable_records_total{kind="portal session"} 1');
});

test('a form of a browser that the person signed out is not said to be signed out from elsewhere', async () => {
  const portal = createTestPortal();
  const left = cookiePair(await portal.services.portalSessions.leave(get(path, '')));
  const request = post('/account/sessions/end-others', {}, { cookie: left });
  const answer = await answerOf(endOthers({ request, context: portal.context, params: {} }));
  expect(await answer.json()).toMatchObject({ kind: 'signed-out-here', isOwnAct: true });
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('the cookie of a session that is over is forgotten, so that the next request signs in at once', async () => {
  const portal = createTestPortal();
  const answer = await open(portal, await cookieOfEndedSession(portal));
  expect(answer.headers.get('set-cookie')).toMatch(/^__Host-latchkey=;.*Max-Age=0/);
  expect((await open(portal, '')).headers.get('location')).toMatch(/^\/auth\/login\?/);
});

test('a look in the background leaves the cookie, so that the person is told why', async () => {
  const portal = createTestPortal();
  const request = get(path, await cookieOfEndedSession(portal));
  request.headers.set('sec-fetch-dest', 'empty');
  const answer = await answerOf(sessions({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(401);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('a session that nobody used for too long is over in the same way', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.clock.now += 2 * 3_600_000;
  expect((await open(portal, cookie)).status).toBe(401);
});

test('every part of the page says the same', async () => {
  const portal = createTestPortal();
  const request = get(path, await cookieOfEndedSession(portal));
  const answer = await answerOf(account({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(401);
});

test.each(['__Host-latchkey=made-up', '__Host-latchkey=', 'latchkey=x'])(
  'a cookie that the portal never signed (%s) is no former session: sign-in begins at once',
  async (cookie) => {
    const answer = await open(createTestPortal(), cookie);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(
      '/auth/login?returnTo=%2Faccount%2Fsessions%3Ffrom%3Dmail',
    );
  },
);

test.each(['with', 'without'])(
  'a form sent %s the cookie of a former session gets the page, not a redirect to the tenant, and does nothing',
  async (kind) => {
    const portal = createTestPortal();
    const cookie = kind === 'with' ? await cookieOfEndedSession(portal) : '';
    const request = post('/account/sessions/end-others', { intent: 'end-others' }, { cookie });
    const answer = await answerOf(endOthers({ request, context: portal.context, params: {} }));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      kind: 'signed-out-here',
      returnTo: '/account/sessions/end-others',
      hasSentForm: true,
      isOwnAct: false,
    });
    expect(portal.tenant.requests).toEqual([]);
  },
);
