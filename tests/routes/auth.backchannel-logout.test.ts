import { type JWTPayload } from 'jose';
import { describe, expect, test, vi } from 'vitest';
import { action } from '~/routes/auth.backchannel-logout';
import { clientId, issuer } from '../test-tenant';
import {
  ada,
  answerOf,
  baseUrl,
  createTestPortal,
  firefox,
  isSignedIn,
  managementSession,
  noon,
  type TestPortal,
} from '../test-portal';
import { eventually } from '../eventually';

const path = '/auth/backchannel-logout';

/** A logout token as Auth0 sends it, with claims put in or, by `undefined`, left out. */
function logoutToken(portal: TestPortal, claims: JWTPayload = {}) {
  return portal.tenant.sign({
    iss: issuer,
    aud: clientId,
    iat: noon / 1000,
    exp: noon / 1000 + 120,
    jti: 'jti-1',
    sub: ada.userId,
    sid: ada.sessionId,
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    trace_id: 'trace',
    ...claims,
  });
}

/** Posts as the tenant does: from a server, without cookies or browser headers. */
function deliver(portal: TestPortal, body: BodyInit, headers: Record<string, string> = {}) {
  const request = new Request(baseUrl + path, { method: 'POST', body, headers });
  return answerOf(action({ request, context: portal.context, params: {} }));
}

function form(token: string) {
  return new URLSearchParams({ logout_token: token });
}

test('a logout token ends every portal session of its Auth0 session, and no other', async () => {
  const portal = createTestPortal();
  const ended = [await portal.signIn(), await portal.signIn()];
  const other = await portal.signIn({ auth0SessionId: 'another-browser' });
  const answer = await deliver(portal, form(await logoutToken(portal)));
  expect(answer.status).toBe(200);
  for (const cookie of ended) expect(await isSignedIn(portal, cookie)).toBe(false);
  expect(await isSignedIn(portal, other)).toBe(true);
});

test('a logout token without a sid ends every portal session of the person', async () => {
  const portal = createTestPortal();
  const own = await portal.signIn({ auth0SessionId: 'another-browser' });
  const stranger = await portal.signIn({ userId: 'auth0|eve' });
  await deliver(portal, form(await logoutToken(portal, { sid: undefined })));
  expect(await isSignedIn(portal, own)).toBe(false);
  expect(await isSignedIn(portal, stranger)).toBe(true);
});

test('a logout token for a session that the portal does not know is answered with 200', async () => {
  const portal = createTestPortal();
  const answer = await deliver(portal, form(await logoutToken(portal)));
  expect(answer.status).toBe(200);
});

test('a token that could not be acted on may be delivered again', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const token = await logoutToken(portal);
  const fails = vi
    .spyOn(portal.services.portalSessionStore, 'deleteByAuth0Session')
    .mockRejectedValue(new Error('no answer'));
  expect((await deliver(portal, form(token))).status).toBe(503);
  fails.mockRestore();
  expect((await deliver(portal, form(token))).status).toBe(200);
  expect(await isSignedIn(portal, cookie)).toBe(false);
});

test.each([
  ['list', (portal: TestPortal) => vi.spyOn(portal.services.directory, 'purge')],
  ['ending', (portal: TestPortal) => vi.spyOn(portal.services.endings, 'confirm')],
  ['token', (portal: TestPortal) => vi.spyOn(portal.services.replayGuard, 'claim')],
])(
  'sessions that have ended are reported so though the %s cannot be written, which is logged',
  async (_, spy) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    spy(portal).mockRejectedValue(new Error('no answer'));
    expect((await deliver(portal, form(await logoutToken(portal)))).status).toBe(200);
    expect(await isSignedIn(portal, cookie)).toBe(false);
    expect(portal.logged()).toMatch(/"event":"backchannel-logout","result":"done".*"ended":1/);
    expect(portal.logged()).toContain('"event":"background.failed"');
  },
);

test('a store that takes its time is not waited for longer than the tenant waits', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const portal = createTestPortal();
  const token = await logoutToken(portal);
  portal.services.portalSessionStore.deleteByAuth0Session = () => new Promise(() => {});
  const answer = deliver(portal, form(token));
  await eventually(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
  await vi.advanceTimersByTimeAsync(4500);
  expect((await answer).status).toBe(503);
  vi.useRealTimers();
});

test('whoever sends one refused token after another is turned away, and good tokens are not counted', async () => {
  const portal = createTestPortal();
  for (let count = 0; count < 31; count += 1)
    await deliver(portal, form(await logoutToken(portal, { jti: `good-${count}` })));
  const statuses = [];
  for (let count = 0; count < 31; count += 1)
    statuses.push((await deliver(portal, form('nonsense'))).status);
  expect(statuses.slice(0, 30)).toEqual(Array<number>(30).fill(400));
  expect(statuses[30]).toBe(429);
  expect((await deliver(portal, form(await logoutToken(portal)))).status).toBe(200);
});

test('when the keys cannot be read, the answer is 503, so that nothing is believed ended', async () => {
  const portal = createTestPortal();
  portal.tenant.answers.set('GET /.well-known/jwks.json', () => {
    throw new TypeError('fetch failed');
  });
  const answer = await deliver(portal, form(await logoutToken(portal)));
  expect(answer.status).toBe(503);
});

test('when the store is down, the answer is 503', async () => {
  const portal = createTestPortal();
  const token = await logoutToken(portal);
  portal.services.close();
  expect((await deliver(portal, form(token))).status).toBe(503);
});

test('a logout token makes the portal forget the list of the person', async () => {
  const portal = createTestPortal();
  const list = `GET /api/v2/users/${ada.userId}/sessions`;
  await portal.services.directory.list(ada.userId);
  await deliver(portal, form(await logoutToken(portal)));
  expect(await portal.services.directory.getCached(ada.userId)).toBeNull();
  portal.tenant.answers.set(list, () => new Response('{}', { status: 503 }));
  await expect(portal.services.directory.list(ada.userId)).rejects.toMatchObject({
    code: 'unavailable',
  });
});

test('a logout token confirms the ending that it is about', async () => {
  const portal = createTestPortal();
  await portal.services.endings.record(ada.userId, ada.sessionId);
  await deliver(portal, form(await logoutToken(portal)));
  const ending = (await portal.services.endings.recent(ada.userId)).get(ada.sessionId);
  expect(ending?.confirmedAt).toEqual(new Date(noon));
});

describe('an end that the tenant tells of', () => {
  const historyOf = (portal: TestPortal) => portal.services.endings.history(ada.userId);

  test('is remembered as the tenant’s, with what was known of the session', async () => {
    const portal = createTestPortal();
    portal.tenant.setSessions(ada.userId, [managementSession('elsewhere')]);
    await portal.services.directory.list(ada.userId);
    await deliver(portal, form(await logoutToken(portal, { sid: 'elsewhere' })));
    expect(await historyOf(portal)).toEqual([
      {
        sessionId: 'elsewhere',
        endedAt: new Date(noon),
        confirmedAt: new Date(noon),
        by: 'tenant',
        details: {
          userAgent: firefox,
          countryCode: 'SE',
          createdAt: noon - 100 * 3_600_000,
          lastSeenAt: noon - 3_600_000,
          endedFromUserAgent: null,
        },
      },
    ]);
  });

  test('is remembered of a browser that was signed in here, though no list was read', async () => {
    const portal = createTestPortal();
    await portal.signIn();
    await deliver(portal, form(await logoutToken(portal)));
    expect(await historyOf(portal)).toMatchObject([
      { sessionId: ada.sessionId, by: 'tenant', details: null },
    ]);
  });

  test('of a session that was never known here is not remembered', async () => {
    const portal = createTestPortal();
    await deliver(portal, form(await logoutToken(portal, { sid: 'unknown' })));
    expect(await historyOf(portal)).toEqual([]);
  });

  test('confirms an ending that was begun here, and leaves it the person’s', async () => {
    const portal = createTestPortal();
    await portal.services.endings.record(ada.userId, 'elsewhere');
    portal.clock.now += 2000;
    const token = await logoutToken(portal, { sid: 'elsewhere' });
    await deliver(portal, form(token));
    expect(await historyOf(portal)).toMatchObject([
      { by: 'person', endedAt: new Date(noon), confirmedAt: new Date(noon + 2000) },
    ]);
  });
});
