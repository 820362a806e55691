import { expect, test } from 'vitest';
import { message } from '~/i18n/message';
import { type RefusedAct } from '~/request/refused-act';
import { action, loader } from '~/routes/account.sessions._index';
import { type SessionsPageData } from '~/pages/sessions/list/load-sessions-page.server';
import {
  ada,
  answerOf,
  cookiePair,
  createTestPortal,
  get,
  managementSession,
  noon,
  post,
  type TestPortal,
} from '../test-portal';
import { revocations } from './tenant-calls';
import { eventually } from '../eventually';

const path = '/account/sessions';

async function load(portal: TestPortal, cookie: string, search = '') {
  const answer = await answerOf(
    loader({ request: get(path + search, cookie), context: portal.context, params: {} }),
  );
  const { page } = (await answer.json()) as { page: SessionsPageData };
  return { answer, page };
}

function list(page: SessionsPageData) {
  if (page.kind !== 'list') throw new Error(`The page shows a ${page.kind}.`);
  return page.groups.flatMap(({ sessions }) => sessions);
}

async function end(portal: TestPortal, cookie: string, fields: Record<string, string>) {
  return answerOf(
    action({
      request: await portal.post(path, fields, cookie),
      context: portal.context,
      params: {},
    }),
  );
}

async function handleOf(portal: TestPortal, sessionId: string, userId = ada.userId) {
  return portal.services.handles.seal(userId, sessionId);
}

test('a person who is not signed in is sent to sign in, and back to the page first asked for', async () => {
  const portal = createTestPortal();
  const answer = await answerOf(
    loader({ request: get(`${path}?page=2`), context: portal.context, params: {} }),
  );
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(
    '/auth/login?returnTo=%2Faccount%2Fsessions%3Fpage%3D2',
  );
  expect(portal.tenant.requests).toEqual([]);
});

test('the list has every session on pages of twenty, this browser first, the rest by when they were last seen', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const others = Array.from({ length: 249 }, (_, index) =>
    managementSession(`other-${index}`, { lastSeen: 1 + ((index * 7) % 249) }),
  );
  portal.tenant.setSessions(ada.userId, [
    ...others,
    managementSession(ada.sessionId, { lastSeen: 900 }),
  ]);

  const pages: ReturnType<typeof list>[] = [];
  for (let number = 1; number <= 13; number += 1)
    pages.push(list((await load(portal, cookie, `?page=${number}`)).page));
  expect(pages.map(({ length }) => length)).toEqual([...Array<number>(12).fill(20), 10]);
  const sessions = pages.flat();
  expect(sessions.map((session) => session.isCurrent)).toEqual([true, ...others.map(() => false)]);
  const contacts = sessions.slice(1).map((session) => session.seen?.iso ?? '');
  expect(contacts).toEqual([...contacts].sort().reverse());
  expect(new Set(sessions.map((session) => session.handle)).size).toBe(250);
});

test('a session has its device, place and network by name, and when it was last seen', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId, { lastSeen: 5 })]);

  const [session] = list((await load(portal, cookie)).page);

  expect(session).toMatchObject({
    device: 'Firefox on Linux',
    kind: 'desktop',
    facts: ['Sweden', 'Telia Company'],
    seen: { exact: '1 Mar 2026, 07:00 UTC', relative: '5 hours ago' },
  });
});

test('no session id and no token leaves the server', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('another-session-id'),
  ]);
  const { page } = await load(portal, cookie);
  const text = JSON.stringify(page);
  expect(text).not.toContain(ada.sessionId);
  expect(text).not.toContain('another-session-id');
  expect(text).not.toContain(ada.userId);
});

test.each([
  ['latchkey_time_zone=Asia%2FTokyo', { zone: 'Asia/Tokyo', by: 'browser' }],
  ['', { zone: 'UTC', by: 'nobody' }],
])('without a zone in the profile, the page knows whose it goes by: %j', async (cookies, zone) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const { page } = await load(portal, `${cookie}; ${cookies}`);
  expect(page).toMatchObject({ zone });
});

test('times are in the zone of the profile', async () => {
  const portal = createTestPortal();
  const profile = { name: null, email: null, timeZone: 'Asia/Tokyo' };
  const cookie = await portal.signIn({ profile });
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId, { lastSeen: 5 })]);
  const { page } = await load(portal, cookie);
  expect(list(page)[0]?.seen?.exact).toBe('1 Mar 2026, 16:00');
  expect(page).toMatchObject({ zone: { zone: 'Asia/Tokyo', by: 'profile' } });
});

test('ending a session revokes it with its refresh tokens and ends its portal sessions', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const otherBrowser = await portal.signIn({ auth0SessionId: 'other' });
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('other'),
  ]);

  const answer = await end(portal, cookie, {
    intent: 'end',
    handle: await handleOf(portal, 'other'),
  });

  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/^\/account\/sessions\?ended=.{16}#session-/);
  expect(revocations(portal)).toEqual(['POST /api/v2/sessions/other/revoke']);
  expect(await portal.services.portalSessions.read(get('/', otherBrowser))).toBeNull();
  expect(await portal.services.portalSessions.read(get('/', cookie))).not.toBeNull();
});

test('a session that the service still lists after its end is shown as ending, without a button to press', async () => {
  const portal = createTestPortal();
  portal.tenant.delayEndings();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('other'),
  ]);
  await end(portal, cookie, { intent: 'end', handle: await handleOf(portal, 'other') });

  const { page } = await load(portal, cookie);

  expect(list(page).map(({ state }) => state.is === 'ending')).toEqual([false, true]);
  expect(page).toMatchObject({ counts: { live: 1 } });
});

test('ending the current session signs this browser out too', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  const answer = await end(portal, cookie, {
    intent: 'end',
    handle: await handleOf(portal, ada.sessionId),
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/auth/signed-out');
  const kept = get('/', cookiePair(answer.headers.get('set-cookie') ?? ''));
  expect(await portal.services.portalSessions.hasLeft(kept)).toBe(true);
  expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
});

test('a session that is gone already is a success in plain words', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  const answer = await end(portal, cookie, {
    intent: 'end',
    handle: await handleOf(portal, 'gone'),
  });
  expect(answer.status).toBe(303);
  expect(revocations(portal)).toEqual([]);
  const taken = await portal.services.flashes.take(
    get(path, answer.headers.get('set-cookie')?.split(';')[0]),
  );
  expect(taken?.flash).toEqual({
    message: message('sessions.done.alreadySignedOut'),
    tone: 'good',
  });
});

test('a session of another person is answered like an unknown one, and nothing is revoked', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions('auth0|eve', [managementSession('of-eve', { userId: 'auth0|eve' })]);

  const foreign = await end(portal, cookie, {
    intent: 'end',
    handle: await handleOf(portal, 'of-eve', 'auth0|eve'),
  });
  const unknown = await end(portal, cookie, { intent: 'end', handle: 'x'.repeat(80) });

  expect([foreign.status, unknown.status]).toEqual([404, 404]);
  // Each holds what was sent, and nothing else that differs.
  const [told, toldOfNone] = (await Promise.all([foreign.json(), unknown.json()])) as RefusedAct[];
  expect({ ...told, fields: null }).toEqual({ ...toldOfNone, fields: null });
  expect(revocations(portal)).toEqual([]);
});

test('a handle sealed for me that names a session of somebody else ends nothing', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions('auth0|eve', [managementSession('of-eve', { userId: 'auth0|eve' })]);
  const answer = await end(portal, cookie, {
    intent: 'end',
    handle: await handleOf(portal, 'of-eve'),
  });
  expect(answer.status).toBe(404);
  expect(revocations(portal)).toEqual([]);
});

test.each(['', '.', '..', '../users', '%2e%2e', 'é', 'a'.repeat(5000)])(
  'the handle %j is not found, and nothing is called',
  async (handle) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    const answer = await end(portal, cookie, { intent: 'end', handle });
    expect(answer.status).toBe(404);
    expect(portal.tenant.requests).toEqual([]);
  },
);

test.each([
  ['no intent', { handle: 'x' }],
  ['an unknown intent', { intent: 'delete-account', handle: 'x' }],
  ['no handle', { intent: 'end' }],
])('a form with %s is refused with 400, and nothing is called', async (_, fields) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const answer = await end(portal, cookie, fields);
  expect(answer.status).toBe(400);
  expect(portal.tenant.requests).toEqual([]);
});

test('a form from another site is refused with 403 before anything is read', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const request = post(
    path,
    { intent: 'end', handle: 'x' },
    { cookie, headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' } },
  );
  const answer = await answerOf(action({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(403);
});

test('a form of a person who is not signed in gets a page that leads back to the list, not to the act', async () => {
  const portal = createTestPortal();
  const answer = await end(portal, '', { intent: 'end', handle: 'x' });
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ returnTo: '/account/sessions', hasSentForm: true });
});

const apiPath = `GET /api/v2/users/${ada.userId}/sessions`;

test.each([
  [
    'rate limited',
    () => new Response('{}', { status: 429, headers: { 'retry-after': '7' } }),
    { status: 429, kind: 'rate-limited', retryAfter: expect.stringMatching(/^[78]$/) as string },
  ],
  [
    'rate limited until a reset',
    () =>
      new Response('{}', {
        status: 429,
        headers: { 'x-ratelimit-reset': String(noon / 1000 + 30) },
      }),
    { status: 429, kind: 'rate-limited', retryAfter: expect.stringMatching(/^3[01]$/) as string },
  ],
  [
    'failing',
    () => new Response('oops', { status: 500 }),
    { status: 503, kind: 'unavailable', retryAfter: '60' },
  ],
  [
    'unreachable',
    () => {
      throw new TypeError('fetch failed');
    },
    { status: 503, kind: 'unavailable', retryAfter: '60' },
  ],
  [
    'answering with another page',
    () => new Response('<html>', { status: 200 }),
    { status: 502, kind: 'unavailable', retryAfter: null },
  ],
  [
    'refusing the plan or the scope',
    () => Response.json({ statusCode: 403 }, { status: 403 }),
    { status: 200, kind: 'not-permitted', retryAfter: null },
  ],
  [
    'refusing the credentials',
    () => Response.json({ statusCode: 401 }, { status: 401 }),
    { status: 502, kind: 'credentials-refused', retryAfter: null },
  ],
])(
  'when the tenant is %s, the page says so and never looks like an empty list',
  async (_, answer, expected) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    portal.tenant.answers.set(apiPath, answer);
    const loaded = await load(portal, cookie);
    expect(loaded.answer.status).toBe(expected.status);
    expect(loaded.answer.headers.get('retry-after')).toEqual(expected.retryAfter);
    expect(loaded.page).toMatchObject({
      kind: 'problem',
      problem: { kind: expected.kind, reference: 'request-1' },
      thisBrowser: { since: { relative: 'just now' } },
    });
  },
);

test('a scope that is missing is named to the operator once, and not asked for with every view', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.answers.set(apiPath, () =>
    Response.json({ statusCode: 403, errorCode: 'insufficient_scope' }, { status: 403 }),
  );
  for (let view = 0; view < 3; view += 1)
    expect((await load(portal, cookie)).page).toMatchObject({ kind: 'problem' });
  // Once more with a new token, as the scope may have been granted since.
  expect(portal.tenant.requests.filter((request) => request === apiPath)).toHaveLength(2);
  const errors = portal
    .logged()
    .split('\n')
    .filter((line) => line.includes('"level":"error"'));
  expect(errors).toEqual([expect.stringContaining('lacks read:sessions')]);
});

test('when the tenant refuses to end a session, the page says so, and that browser is out of the portal all the same', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const otherBrowser = await portal.signIn({ auth0SessionId: 'other' });
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  portal.tenant.answers.set(
    'POST /api/v2/sessions/other/revoke',
    () => new Response('{}', { status: 429, headers: { 'retry-after': '25' } }),
  );
  const answer = await end(portal, cookie, {
    intent: 'end',
    handle: await handleOf(portal, 'other'),
  });
  expect(answer.status).toBe(429);
  expect(answer.headers.get('retry-after')).toMatch(/^2[56]$/);
  expect(await answer.json()).toMatchObject({
    effect: message('sessions.nothingDone'),
    problem: {
      kind: 'rate-limited',
      tryAgain: expect.stringMatching(/^in 2[56] seconds$/) as string,
    },
  });
  expect(await portal.services.portalSessions.read(get('/', otherBrowser))).toBeNull();
});

test('nothing that names a person or a session is logged', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('session-7f3a')]);
  await load(portal, cookie);
  await end(portal, cookie, {
    intent: 'end',
    handle: await handleOf(portal, 'session-7f3a'),
  });
  const logged = portal.logged();
  expect(logged).toContain('session.ending');
  for (const secret of [ada.userId, ada.sessionId, 'session-7f3a', 'ada@example.com', '90.230'])
    expect(logged).not.toContain(secret);
});

test('a form without its token is refused with what was sent and a new token, and nothing is called', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const request = post(path, { intent: 'end', handle: 'the-handle' }, { cookie });
  const answer = await answerOf(action({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(403);
  const refused = (await answer.json()) as { formToken: string };
  expect(refused).toMatchObject({
    kind: 'form-expired',
    action: path,
    fields: [
      ['intent', 'end'],
      ['handle', 'the-handle'],
    ],
  });
  const again = post(
    path,
    { intent: 'end', handle: 'the-handle', form_token: refused.formToken },
    { cookie },
  );
  const accepted = await answerOf(action({ request: again, context: portal.context, params: {} }));
  expect(accepted.status).toBe(404);
  expect(portal.tenant.requests).toEqual([]);
});

test('a form without its token is sent again by whoever has read which session it signs out', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('session-7f3a')]);
  const handle = await handleOf(portal, 'session-7f3a');
  await portal.services.directory.list(ada.userId);
  const request = post(path, { intent: 'end', handle }, { cookie });
  const answer = await answerOf(action({ request, context: portal.context, params: {} }));
  expect(await answer.json()).toMatchObject({
    what: { key: 'sessions.signOut.named', values: { device: 'Firefox on Linux' } },
  });
  expect(portal.tenant.sessionIds(ada.userId)).toEqual(['session-7f3a']);
});

test('a token of another portal session is refused, even of the same person', async () => {
  const portal = createTestPortal();
  const [cookie, otherBrowser] = [await portal.signIn(), await portal.signIn()];
  const id = await portal.services.portalSessions.idOf(get(path, otherBrowser));
  const form_token = portal.services.formTokens.issue(id ?? '');
  const request = post(path, { intent: 'end', handle: 'x', form_token }, { cookie });
  const answer = await answerOf(action({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(403);
});

test('a field that comes twice is refused', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const request = new Request(`https://account.example${path}`, {
    method: 'POST',
    body: `${await (await portal.post(path, { intent: 'end', handle: 'a' }, cookie)).text()}&handle=b`,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  });
  const answer = await answerOf(action({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(400);
});

test('a person who ends without measure is asked to wait', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  let answer = await end(portal, cookie, { intent: 'end', handle: 'x' });
  for (let count = 0; count < 60; count += 1)
    answer = await end(portal, cookie, { intent: 'end', handle: 'x' });
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
});

const listRequests = (portal: TestPortal) =>
  portal.tenant.requests.filter((request) => request === apiPath);

test('a list that was read a moment ago is shown without asking again', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  const { page } = await load(portal, cookie);
  expect((await load(portal, cookie)).page).toEqual(page);
  expect(page).toMatchObject({ asOf: null });
  expect(listRequests(portal)).toHaveLength(1);
});

test.each([
  ['refuses', () => new Response('{}', { status: 429, headers: { 'retry-after': '40' } })],
  ['fails', () => new Response('{}', { status: 503 })],
  ['answers with another page', () => new Response('<html>')],
])('when the tenant %s, the last good list is shown with its time', async (_, answer) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  await load(portal, cookie);
  portal.clock.now += 3 * 60_000;
  portal.tenant.answers.set(apiPath, answer);

  const { answer: shown, page } = await load(portal, cookie);

  expect(shown.status).toBe(200);
  expect(list(page)).toHaveLength(1);
  expect(page).toMatchObject({
    asOf: { exact: '1 Mar 2026, 12:00 UTC', relative: '3 minutes ago' },
  });
});

test('an old list is not shown for longer than ten minutes', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  await load(portal, cookie);
  portal.clock.now += 10 * 60_000;
  portal.tenant.answers.set(apiPath, () => new Response('{}', { status: 503 }));
  expect((await load(portal, cookie)).page.kind).toBe('problem');
});

test('asking for the list again reads it anew, and goes back to it', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  await load(portal, cookie);
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('new'),
  ]);
  const answer = await end(portal, cookie, { intent: 'refresh' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}#found`]);
  expect(list((await load(portal, cookie)).page)).toHaveLength(2);
});

test('asking for the list again in vain is told beside the old one', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  await load(portal, cookie);
  portal.tenant.answers.set(apiPath, () => new Response('{}', { status: 503 }));

  const answer = await end(portal, cookie, { intent: 'refresh' });

  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${path}#result`]);
  const [flash = ''] = answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const told = await portal.services.flashes.take(get(path, flash));
  expect(told?.flash).toMatchObject({ message: { key: 'sessions.refresh.failed' } });
});

test('after an ending the next page has a list that was read since', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('other'),
  ]);
  await load(portal, cookie);
  await end(portal, cookie, { intent: 'end', handle: await handleOf(portal, 'other') });
  expect(list((await load(portal, cookie)).page)).toHaveLength(1);
});

test('an ending that the list lags behind is confirmed after the page by asking for the session', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const sessions = [managementSession(ada.sessionId), managementSession('other')];
  portal.tenant.setSessions(ada.userId, sessions);
  await load(portal, cookie);
  portal.tenant.answers.set(apiPath, () => Response.json({ sessions }));
  await end(portal, cookie, { intent: 'end', handle: await handleOf(portal, 'other') });
  expect(list((await load(portal, cookie)).page).map(({ state }) => state.is === 'ending')).toEqual(
    [false, true],
  );
  await eventually(async () => {
    const ending = (await portal.services.endings.recent(ada.userId)).get('other');
    expect(ending?.confirmedAt).not.toBeNull();
  });
});

test('an ending costs one call for a session that was listed a moment ago', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('other')]);
  await load(portal, cookie);
  portal.tenant.requests.length = 0;
  await end(portal, cookie, { intent: 'end', handle: await handleOf(portal, 'other') });
  expect(portal.tenant.requests).toEqual(['POST /api/v2/sessions/other/revoke']);
});

test('how long the list took is told to the browser, and nothing else', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  for (const { answer } of [await load(portal, cookie), await load(portal, cookie)])
    expect(answer.headers.get('server-timing')).toMatch(/^list;dur=\d+\.\d$/);
});

test('a browser that goes away ends the calls for its page, and not those that others wait for', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  let asked: Request | undefined;
  let answer: (response: Response) => void = () => {};
  portal.tenant.answers.set(apiPath, (request) => {
    asked = request;
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  const browser = new AbortController();
  const leaving = get(path, cookie);
  const request = new Request(leaving, { signal: browser.signal });
  const left = loader({ request, context: portal.context, params: {} });
  const stayed = load(portal, cookie);
  await eventually(() => expect(asked).toBeDefined());
  browser.abort();
  expect((await answerOf(left)).status).toBe(503);
  expect(asked?.signal.aborted).toBe(false);
  answer(Response.json({ sessions: [managementSession(ada.sessionId)] }));
  expect(list((await stayed).page)).toHaveLength(1);
});
