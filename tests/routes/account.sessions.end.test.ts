import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hours } from '~/durations';
import { message } from '~/i18n/message';
import { action, handle, loader } from '~/routes/account.sessions.end';
import { type EndingQuestion } from '~/pages/sessions/end-several/load-question.server';
import {
  type EndingResult,
  type ResultName,
} from '~/pages/sessions/end-several/load-result.server';
import { type ListFailureData } from '~/pages/sessions/load-failure.server';
import { endingMemoryMs } from '~/sessions/ending-log';
import { mostSelected, sessionMark } from '~/sessions/session-query';
import {
  ada,
  answerOf,
  baseUrl,
  chrome,
  cookiePair,
  createTestPortal,
  get,
  managementSession,
  type TestPortal,
} from '../test-portal';

const path = '/account/sessions/end';

type Page = EndingQuestion | EndingResult | ListFailureData;

function withSessions(portal: TestPortal) {
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('phone', { clients: [{ client_id: 'mail' }] }),
    managementSession('old', { lastSeen: 24 * 40 }),
    managementSession('weak', { authentication: { methods: [{ name: 'pwd' }] } }),
  ]);
}

const handleOf = (portal: TestPortal, id: string, userId = ada.userId) =>
  portal.services.handles.seal(userId, id);

const handlesOf = (portal: TestPortal, ...ids: string[]) => ids.map((id) => handleOf(portal, id));

/** The address of the question about these sessions. */
const selecting = (portal: TestPortal, ...ids: string[]) =>
  `?scope=selected&selected=${handlesOf(portal, ...ids)
    .map(sessionMark)
    .join('.')}`;

async function open(portal: TestPortal, cookie: string, search: string) {
  return answerOf(
    loader({ request: get(path + search, cookie), context: portal.context, params: {} }),
  );
}

async function pageOf<Kind extends Page['kind']>(answer: Response, kind: Kind) {
  const { page } = (await answer.json()) as { page: Page };
  if (page.kind !== kind) throw new Error(`The page shows a ${page.kind}.`);
  return page as Extract<Page, { kind: Kind }>;
}

async function send(portal: TestPortal, cookie: string, sessions: string, search = '') {
  const request = await portal.post(path + search, { sessions }, cookie);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

const searchOf = (answer: Response) =>
  new URL(answer.headers.get('location') ?? '', baseUrl).search;

const resultOf = async (portal: TestPortal, answer: Response, cookie: string) =>
  pageOf(await open(portal, cookie, searchOf(answer)), 'result');

/** How many of what became of them, without what is none. */
const countsOf = ({ counts }: EndingResult) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)) as Partial<
    Record<ResultName, number>
  >;

const keysOf = ({ rows }: EndingQuestion) => rows.map(({ key }) => key).sort();

const revoked = (portal: TestPortal) =>
  portal.tenant.requests
    .filter((request) => request.endsWith('/revoke'))
    .map((request) => request.split('/').at(-2))
    .sort();

test('the question about what is selected names it by the beginnings of handles, and ends nothing', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const search = selecting(portal, 'phone', 'weak');
  const page = await pageOf(await open(portal, cookie, search), 'question');
  expect(page).toMatchObject({ scope: 'selected', action: path + search, includesCurrent: false });
  expect(keysOf(page)).toEqual(handlesOf(portal, 'phone', 'weak').sort());
  expect(page.handles.split('.').sort()).toEqual(keysOf(page));
  expect(revoked(portal)).toEqual([]);
});

test('checkboxes select as well as the address does', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const search = `${selecting(portal, 'phone')}&session=${handleOf(portal, 'weak')}`;
  const page = await pageOf(await open(portal, cookie, search), 'question');
  expect(keysOf(page)).toEqual(handlesOf(portal, 'phone', 'weak').sort());
});

test.each([
  ['application=mail', ['phone']],
  ['idle=30', ['old']],
  ['without-mfa=1', ['weak']],
  ['q=chrome', []],
  ['q=firefox&page=7', ['phone', 'old', 'weak']],
  ['', ['phone', 'old', 'weak']],
])('what the list shows by “%s” is asked about, and this browser never', async (place, ids) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const page = await pageOf(await open(portal, cookie, `?scope=shown&${place}`), 'question');
  expect(keysOf(page)).toEqual(handlesOf(portal, ...ids).sort());
  expect(page).toMatchObject({ scope: 'shown', includesCurrent: false });
});

test('all that the filter finds is asked about, on however many pages of the list', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const ids = Array.from({ length: 55 }, (_, index) => `used-${index}`);
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId, { clients: [{ client_id: 'files' }] }),
    ...ids.map((id) => managementSession(id, { clients: [{ client_id: 'files' }] })),
    managementSession('other'),
  ]);
  const search = '?scope=shown&application=files&page=2';
  const page = await pageOf(await open(portal, cookie, search), 'question');
  expect(page.rows).toHaveLength(55);
  await send(portal, cookie, page.handles, search);
  expect(portal.tenant.sessionIds(ada.userId).sort()).toEqual(['other', ada.sessionId]);
});

test('a search finds the names of applications', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.tenant.answers.set('GET /api/v2/clients/mail', () =>
    Response.json({ client_id: 'mail', name: 'Orbit Mail' }),
  );
  const page = await pageOf(await open(portal, cookie, '?scope=shown&q=orbit'), 'question');
  expect(keysOf(page)).toEqual(handlesOf(portal, 'phone'));
});

test('a session that begins between question and confirmation is not touched', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const { handles } = await pageOf(await open(portal, cookie, '?scope=shown'), 'question');
  portal.tenant.addSession(managementSession('new'));
  await portal.services.directory.invalidate(ada.userId);
  await send(portal, cookie, handles, '?scope=shown');
  expect(portal.tenant.sessionIds(ada.userId).sort()).toEqual(['new', ada.sessionId]);
});

test('the place in the list is kept on the way there, on, and back', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const search = selecting(portal, 'phone').replace('&', '&q=firefox&page=2&');
  const question = await pageOf(await open(portal, cookie, search), 'question');
  expect(question.back).toBe(`/account/sessions${search.replace('scope=selected&', '')}`);

  const answer = await send(portal, cookie, question.handles, search);
  expect(searchOf(answer)).toMatch(/^\?report=[\w-]+&q=firefox&page=2$/);
  const result = await resultOf(portal, answer, cookie);
  expect(result.back).toBe('/account/sessions?q=firefox&page=2');
});

test('the question says what signs out at once and what may stay open, summed up', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('phone', { clients: [{ client_id: 'mail' }, { client_id: 'board' }] }),
    managementSession('old', { clients: [{ client_id: 'mail' }] }),
  ]);
  const client = (id: string, name: string, initiators: string[]) =>
    portal.tenant.answers.set(`GET /api/v2/clients/${id}`, () =>
      Response.json({
        client_id: id,
        name,
        jwt_configuration: { lifetime_in_seconds: 36_000 },
        oidc_logout: {
          backchannel_logout_urls: ['https://app.example/logout'],
          backchannel_logout_initiators: { mode: 'custom', selected_initiators: initiators },
        },
      }),
    );
  client('mail', 'Orbit Mail', ['rp-logout']);
  client('board', 'Cedar Board', ['session-revoked']);
  const page = await pageOf(await open(portal, cookie, '?scope=shown'), 'question');
  expect(page.effects).toMatchObject({
    atOnce: { names: ['Cedar Board'], moreCount: 0 },
    mayStayOpen: { names: ['Orbit Mail'], moreCount: 0, until: { exact: '1 Mar 2026, 22:00 UTC' } },
  });
});

test('a question whose effects cannot be read is asked all the same', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  for (const name of [`GET /api/v2/users/${ada.userId}/refresh-tokens`, 'GET /api/v2/clients/mail'])
    portal.tenant.answers.set(name, () => new Response(null, { status: 500 }));
  const page = await pageOf(await open(portal, cookie, '?scope=shown'), 'question');
  expect(page.rows).toHaveLength(3);
  expect(page.effects).toEqual({
    atOnce: { names: [], moreCount: 0 },
    mayStayOpen: { names: [], moreCount: 1, until: null },
  });
});

test('where the list cannot be had, the way to try again is this question', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.answers.set(
    `GET /api/v2/users/${ada.userId}/sessions`,
    () => new Response(null, { status: 500 }),
  );
  const page = await pageOf(await open(portal, cookie, '?scope=shown&q=mail'), 'problem');
  expect(page.tryAgainAt).toBe(`${path}?scope=shown&q=mail`);
});

test('ending the current session says first that this browser is signed out, and does so', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const search = selecting(portal, ada.sessionId);
  const { rows, includesCurrent, handles } = await pageOf(
    await open(portal, cookie, search),
    'question',
  );
  expect(rows).toHaveLength(1);
  expect(includesCurrent).toBe(true);

  const answer = await send(portal, cookie, handles);
  expect(answer.headers.get('location')).toBe('/auth/signed-out');
  expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
});

test('an old list that stands in says from when it is', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  await pageOf(await open(portal, cookie, '?scope=shown'), 'question');
  portal.clock.now += 120_000;
  portal.tenant.answers.set(
    `GET /api/v2/users/${ada.userId}/sessions`,
    () => new Response(null, { status: 500 }),
  );
  const page = await pageOf(await open(portal, cookie, '?scope=shown'), 'question');
  expect(page.asOf).toMatchObject({ relative: '2 minutes ago', exact: '1 Mar 2026, 12:00 UTC' });
});

test('handles that were made up, or made for somebody else, are asked of nobody', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const before = portal.tenant.requests.length;
  const handles = ['A'.repeat(80), handleOf(portal, 'phone', 'auth0|eve')];
  const answer = await send(portal, cookie, handles.join('.'));
  expect(answer.status).toBe(303);
  expect(portal.tenant.requests.slice(before)).toEqual([]);
});

test('ten equal forms at once end each session by one call', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const phone = handleOf(portal, 'phone');
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(portal, cookie, phone)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  expect(revoked(portal)).toEqual(['phone']);
});

test('each session is told of with those of which the same became, what is left first', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.tenant.answers.set(
    'POST /api/v2/sessions/weak/revoke',
    () => new Response('oops', { status: 418 }),
  );
  const handles = handlesOf(portal, 'phone', 'weak', 'long-gone');
  const foreign = handleOf(portal, 'of-eve', 'auth0|eve');
  const answer = await send(portal, cookie, [...handles, foreign].join('.'));
  const result = await resultOf(portal, answer, cookie);
  expect(
    result.groups.map(({ name, reason, rows }) => [name, reason, ...rows.map(({ key }) => key)]),
  ).toEqual([
    ['not-yet', 'unexpected_answer', handles[1]],
    ['confirmed', null, handles[0]],
    ['already-gone', null, handles[2]],
    ['not-found', null, foreign],
  ]);
  expect(result.handles).toBe(handles[1]);
});

test('another try adds to the same report: names and totals stay', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.tenant.answers.set(
    'POST /api/v2/sessions/weak/revoke',
    () => new Response('oops', { status: 418 }),
  );
  const all = handlesOf(portal, 'phone', 'old', 'weak').join('.');
  const first = await send(portal, cookie, all, '?scope=shown&q=firefox');
  const before = await resultOf(portal, first, cookie);
  expect(countsOf(before)).toEqual({ confirmed: 2, 'not-yet': 1 });

  portal.tenant.answers.clear();
  portal.tenant.requests.length = 0;
  portal.clock.now += 60_000;
  const again = await send(portal, cookie, before.handles, searchOf(first));
  expect(searchOf(again)).toBe(searchOf(first));
  expect(revoked(portal)).toEqual(['weak']);
  expect(countsOf(await resultOf(portal, again, cookie))).toEqual({ confirmed: 3 });
});

test('one that has gone in the meantime keeps its name', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.tenant.answers.set('POST /api/v2/sessions/weak/revoke', () =>
    Response.json({ errorCode: 'operation_not_supported' }, { status: 400 }),
  );
  const first = await send(portal, cookie, handlesOf(portal, 'phone', 'weak').join('.'));
  const { handles } = await resultOf(portal, first, cookie);
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  await portal.services.directory.invalidate(ada.userId);
  portal.tenant.answers.clear();
  const again = await resultOf(
    portal,
    await send(portal, cookie, handles, searchOf(first)),
    cookie,
  );
  expect(again.groups.find(({ name }) => name === 'already-gone')?.rows).toMatchObject([
    { device: 'Firefox 128 on Linux' },
  ]);
});

test('one that was gone when it was asked for is named as it was when it ended', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  await portal.services.endings.record(ada.userId, 'windows', {
    by: 'person',
    details: {
      userAgent: chrome,
      countryCode: 'NO',
      createdAt: null,
      lastSeenAt: null,
      endedFromUserAgent: null,
    },
  });
  const answer = await send(portal, cookie, handleOf(portal, 'windows'));
  const { groups } = await resultOf(portal, answer, cookie);
  expect(groups).toMatchObject([
    { name: 'already-gone', rows: [{ device: 'Chrome 141 on Windows 10 or later' }] },
  ]);
});

/** Refuses to end a session until `retryAfter` seconds are over. */
function limit(portal: TestPortal, id: string, retryAfter: number) {
  portal.tenant.answers.set(`POST /api/v2/sessions/${id}/revoke`, () =>
    Response.json(
      { statusCode: 429 },
      { status: 429, headers: { 'retry-after': `${retryAfter}` } },
    ),
  );
}

test('another try is offered with when, where the sign-in service wants more patience than a page has', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  limit(portal, 'weak', 400);
  const answer = await send(portal, cookie, handlesOf(portal, 'phone', 'weak').join('.'));
  const waiting = await resultOf(portal, answer, cookie);
  expect(waiting).toMatchObject({ counts: { 'not-yet': 1 }, goesOnUntil: null });
  expect(waiting.retryWhen).toMatch(/^in [67] minutes$/);
  portal.clock.now += 420_000;
  expect(await resultOf(portal, answer, cookie)).toMatchObject({ retryWhen: null });
});

describe('what is left because the sign-in service is busy', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function begin() {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    withSessions(portal);
    limit(portal, 'weak', 25);
    const answer = await send(portal, cookie, handlesOf(portal, 'phone', 'weak').join('.'));
    return { portal, cookie, answer, read: () => resultOf(portal, answer, cookie) };
  }

  test('waits, and the page says so and comes again', async () => {
    const { read, answer } = await begin();
    const page = await read();
    expect(page.counts.waiting).toBe(1);
    expect(page.hasFailed).toBe(false);
    expect(handle.refreshTo?.({ page })).toBe(answer.headers.get('location')?.replace(/#.*/, ''));
  });

  test('is offered to the person, as nothing has failed, where the portal has died meanwhile', async () => {
    const { portal, read } = await begin();
    portal.clock.now += 60_000;
    const page = await read();
    expect(countsOf(page)).toEqual({ confirmed: 1, 'not-yet': 1 });
    expect(page).toMatchObject({ goesOnUntil: null, hasFailed: false, retryWhen: null });
    expect(page.handles).toBe(handleOf(portal, 'weak'));
  });
});

test('an ending that is not confirmed is said to be under way, and a reload says that it is confirmed', async () => {
  const portal = createTestPortal();
  portal.tenant.delayEndings();
  const cookie = await portal.signIn();
  withSessions(portal);
  const answer = await send(portal, cookie, handleOf(portal, 'phone'));
  const before = await resultOf(portal, answer, cookie);
  expect(before.groups).toMatchObject([
    { name: 'pending', rows: [{ device: 'Firefox 128 on Linux' }] },
  ]);

  portal.tenant.state.endings.finish();
  portal.clock.now += 3 * 60_000;
  await portal.services.directory.invalidate(ada.userId);
  const after = await resultOf(portal, answer, cookie);
  expect(countsOf(after)).toEqual({ confirmed: 1 });
});

test('an ending that the sign-in service has lost is offered again, as the list shows the session again', async () => {
  const portal = createTestPortal();
  portal.tenant.delayEndings();
  const cookie = await portal.signIn();
  withSessions(portal);
  const answer = await send(portal, cookie, handlesOf(portal, 'phone', 'weak').join('.'));
  portal.tenant.state.endings.endSession('phone', null);
  portal.clock.now += endingMemoryMs;
  await portal.services.directory.invalidate(ada.userId);
  const page = await resultOf(portal, answer, cookie);
  expect(countsOf(page)).toEqual({ confirmed: 1, 'not-yet': 1 });
  expect(page).toMatchObject({ hasFailed: true, handles: handleOf(portal, 'weak') });
});

test('a result is for the person who ended the sessions, and for nobody else', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const answer = await send(portal, cookie, handleOf(portal, 'phone'));
  const eve = await portal.signIn({ userId: 'auth0|eve', auth0SessionId: 'of-eve' });
  const foreign = await open(portal, eve, searchOf(answer));
  expect(foreign.status).toBe(303);
  expect(foreign.headers.get('location')).toBe('/account/sessions#result');
});

test('a report of somebody else takes nothing from another try', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const own = await send(portal, cookie, handleOf(portal, 'phone'));
  const eve = await portal.signIn({ userId: 'auth0|eve', auth0SessionId: 'of-eve' });
  const foreign = await send(portal, eve, 'made-up', searchOf(own));
  expect(searchOf(foreign)).not.toBe(searchOf(own));
  expect(countsOf(await resultOf(portal, own, cookie))).toEqual({ confirmed: 1 });
});

test.each(['', '?scope=everything', '?scope=idle&idle=30'])(
  'an address that names no sessions (%s) leads to the list, which says so',
  async (search) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    const answer = await open(portal, cookie, search);
    expect(answer.headers.get('location')).toMatch(/^\/account\/sessions(?:\?idle=30)?#result$/);
    const flash = cookiePair(answer.headers.get('set-cookie') ?? '');
    const told = await portal.services.flashes.take(get('/account/sessions', flash));
    expect(told?.flash).toEqual({ message: message('sessions.selectionGone'), tone: 'warn' });
  },
);

test('the address of a result that is kept no more leads to the list, which says so', async () => {
  const portal = createTestPortal();
  const answer = await open(portal, await portal.signIn(), '?report=made-up&page=2');
  expect(answer.headers.get('location')).toBe('/account/sessions?page=2#result');
  const flash = cookiePair(answer.headers.get('set-cookie') ?? '');
  const told = await portal.services.flashes.take(get('/account/sessions', flash));
  expect(told?.flash).toEqual({ message: message('sessions.resultGone'), tone: 'warn' });
});

test('where nothing is selected, nobody is asked for the list', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const page = await pageOf(await open(portal, cookie, '?scope=selected'), 'question');
  expect(page).toMatchObject({ rows: [], goneCount: 0 });
  expect(portal.tenant.requests).toEqual([]);
});

test('a question whose selection is signed out already says so', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const search = selecting(portal, 'phone', 'weak');
  const { handles } = await pageOf(await open(portal, cookie, search), 'question');
  await send(portal, cookie, handles, search);
  const again = await pageOf(await open(portal, cookie, search), 'question');
  expect(again).toMatchObject({ rows: [], goneCount: 2 });
});

test('where it is not known which session asks, what is shown cannot be signed out at once', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ auth0SessionId: null });
  withSessions(portal);
  const page = await pageOf(await open(portal, cookie, '?scope=shown'), 'question');
  expect(page).toMatchObject({ rows: [], isCurrentUnknown: true });
});

test('an old sign-in is renewed before several end, and leads back to the same question', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.clock.now += 16 * 60_000;
  const search = selecting(portal, 'phone', 'old', 'weak');
  const sessions = handlesOf(portal, 'phone', 'old', 'weak').join('.');
  const answer = await send(portal, cookie, sessions, search);
  const { pathname, searchParams } = new URL(answer.headers.get('location') ?? '', baseUrl);
  expect(pathname).toBe('/auth/sign-in-again');
  expect(searchParams.get('returnTo')).toBe(path + search);
  expect(revoked(portal)).toEqual([]);
});

test('an old sign-in is renewed before the question, with the selection kept', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
  withSessions(portal);
  const search = selecting(portal, 'phone', 'weak');
  const answer = await open(portal, cookie, search);
  const { pathname, searchParams } = new URL(answer.headers.get('location') ?? '', baseUrl);
  expect(pathname).toBe('/auth/sign-in-again');
  expect(searchParams.get('returnTo')).toBe(path + search);
  expect(searchParams.get('cancelTo')).toMatch(/^\/account\/sessions\?selected=/);
  expect(portal.tenant.requests).toEqual([]);
});

test('a question about one session asks for no fresh sign-in, as its ending does not', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
  withSessions(portal);
  expect((await open(portal, cookie, selecting(portal, 'phone'))).status).toBe(200);
});

test('of as many as can be selected, none is lost while the sign-in is renewed', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
  const ids = Array.from({ length: mostSelected }, (_, index) =>
    `session-${index}`.padEnd(32, 'x'),
  );
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, ...ids].map((id) => managementSession(id)),
  );
  const sessions = handlesOf(portal, ...ids).join('.');
  const answer = await send(portal, cookie, sessions, selecting(portal, ...ids));
  const step = new URL(answer.headers.get('location') ?? '', baseUrl);
  expect(step.href.length).toBeLessThan(4000);
  const wayBack = new URL(step.searchParams.get('returnTo') ?? '', baseUrl);
  const fresh = await portal.signIn({ authenticatedAt: portal.clock.now });
  const page = await pageOf(await open(portal, fresh, wayBack.search), 'question');
  expect(keysOf(page)).toEqual(handlesOf(portal, ...ids).sort());
});

test('a form that names no sessions is refused by a page of its own, and nothing is called', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  // Thrown, so that no loader turns it into a redirect to the list.
  const request = await portal.post(path, { scope: 'everything' }, cookie);
  const answer = action({ request, context: portal.context, params: {} });
  await expect(answer).rejects.toMatchObject({ status: 400 });
  expect(portal.tenant.requests).toEqual([]);
});
