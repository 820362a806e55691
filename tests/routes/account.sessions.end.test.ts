import { expect, test, vi } from 'vitest';
import { hours } from '~/durations';
import { message } from '~/i18n/message';
import { action, loader } from '~/routes/account.sessions.end';
import { type EndingAnswer } from '~/pages/sessions/end-several/load-answer.server';
import { type EndingQuestion } from '~/pages/sessions/end-several/load-question.server';
import { type ListFailureData } from '~/pages/sessions/load-failure.server';
import {
  ada,
  answerOf,
  baseUrl,
  cookiePair,
  createTestPortal,
  get,
  managementSession,
  type TestPortal,
} from '../test-portal';

const path = '/account/sessions/end';

type Page = EndingQuestion | EndingAnswer | ListFailureData;

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

async function open(portal: TestPortal, cookie: string, search: string) {
  const answer = await answerOf(
    loader({ request: get(path + search, cookie), context: portal.context, params: {} }),
  );
  return answer;
}

async function pageOf<Kind extends Page['kind']>(answer: Response, kind: Kind) {
  const { page } = (await answer.json()) as { page: Page };
  if (page.kind !== kind) throw new Error(`The page shows a ${page.kind}.`);
  return page as Extract<Page, { kind: Kind }>;
}

async function send(portal: TestPortal, cookie: string, fields: Record<string, string>) {
  const request = await portal.post(path, fields, cookie);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

async function resultOf(portal: TestPortal, answer: Response, cookie: string) {
  const { search } = new URL(answer.headers.get('location') ?? '', 'https://account.example');
  return pageOf(await open(portal, cookie, search), 'answer');
}

const revoked = (portal: TestPortal) =>
  portal.tenant.requests
    .filter((request) => request.endsWith('/revoke'))
    .map((request) => request.split('/').at(-2))
    .sort();

test.each([
  ['?scope=others', 3, { name: 'others' }],
  ['?scope=idle&idle=30', 1, { name: 'idle', days: 30 }],
  ['?scope=application&application=mail', 1, { name: 'application', application: 'mail' }],
  ['?scope=without-mfa', 1, { name: 'without-mfa' }],
])('%s shows which sessions will end, and ends none', async (search, count, scope) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const page = await pageOf(await open(portal, cookie, search), 'question');
  expect(page).toMatchObject({ scope, action: path + search, includesCurrent: false });
  expect(page.rows).toHaveLength(count);
  expect(revoked(portal)).toEqual([]);
});

test('selected sessions are named by their checkboxes, and no others end', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const selected = ['phone', 'weak'].map((id) => handleOf(portal, id));
  const search = `?scope=selected&${selected.map((handle) => `session=${handle}`).join('&')}`;

  const { fields, rows } = await pageOf(await open(portal, cookie, search), 'question');
  expect(rows.map(({ key }) => key).sort()).toEqual([...selected].sort());

  const answer = await send(portal, cookie, Object.fromEntries(fields));
  expect(answer.status).toBe(303);
  expect(revoked(portal)).toEqual(['phone', 'weak']);
  const result = await resultOf(portal, answer, cookie);
  expect(result.counts).toEqual({ ended: 2, gone: 0, remaining: 0 });
});

test('ending the current session says first that this browser is signed out, and does so', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const search = `?scope=selected&session=${handleOf(portal, ada.sessionId)}`;
  const { rows, includesCurrent, fields } = await pageOf(
    await open(portal, cookie, search),
    'question',
  );
  expect(rows).toHaveLength(1);
  expect(includesCurrent).toBe(true);

  const answer = await send(portal, cookie, Object.fromEntries(fields));
  expect(answer.headers.get('location')).toBe('/auth/signed-out');
  expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
});

test('an old list that stands in says from when it is', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  await pageOf(await open(portal, cookie, '?scope=others'), 'question');
  portal.clock.now += 120_000;
  portal.tenant.answers.set(
    `GET /api/v2/users/${ada.userId}/sessions`,
    () => new Response(null, { status: 500 }),
  );
  const page = await pageOf(await open(portal, cookie, '?scope=others'), 'question');
  expect(page.asOf).toMatchObject({ relative: '2 minutes ago', exact: '1 Mar 2026, 12:00' });
});

test('an application that is not named in time is shown by its id', async () => {
  const portal = createTestPortal({ CALL_TIMEOUT_MS: '60000' });
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.tenant.answers.set('GET /api/v2/clients/mail', () => new Promise(() => {}));
  const deadline = new AbortController();
  portal.inEveryContext = { deadline: deadline.signal };
  const opened = open(portal, cookie, '?scope=application&application=mail');
  await vi.waitFor(() => expect(portal.tenant.requests).toContain('GET /api/v2/clients/mail'));
  deadline.abort();
  expect((await pageOf(await opened, 'question')).scope).toEqual({
    name: 'application',
    application: 'mail',
  });
});

test('handles that were made up, or made for somebody else, are asked of nobody', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const before = portal.tenant.requests.length;
  const handles = ['A'.repeat(80), handleOf(portal, 'phone', 'auth0|eve')];
  const answer = await send(portal, cookie, { scope: 'selected', sessions: handles.join('.') });
  expect(answer.status).toBe(303);
  expect(portal.tenant.requests.slice(before)).toEqual([]);
});

test('ten equal forms at once end each session by one call', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const fields = { scope: 'selected', sessions: handleOf(portal, 'phone') };
  const answers = await Promise.all(Array.from({ length: 10 }, () => send(portal, cookie, fields)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
  expect(revoked(portal)).toEqual(['phone']);
});

test('each session is told of by itself: ended, gone already, not found and not yet', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.tenant.answers.set(
    'POST /api/v2/sessions/weak/revoke',
    () => new Response('oops', { status: 500 }),
  );
  const handles = ['phone', 'weak', 'long-gone'].map((id) => handleOf(portal, id));
  const answer = await send(portal, cookie, {
    scope: 'selected',
    sessions: [...handles, handleOf(portal, 'of-eve', 'auth0|eve')].join('.'),
  });
  const { counts, rows, fields } = await resultOf(portal, answer, cookie);
  expect(counts).toEqual({ ended: 1, gone: 2, remaining: 1 });
  expect(Object.fromEntries(rows.map(({ key, result }) => [key, result]))).toMatchObject({
    [handles[0] ?? '']: { outcome: 'ended', state: 'confirmed' },
    [handles[1] ?? '']: { outcome: 'not-yet', reason: 'unavailable' },
    [handles[2] ?? '']: { outcome: 'already-gone' },
    [handleOf(portal, 'of-eve', 'auth0|eve')]: { outcome: 'not-found' },
  });
  expect(fields).toEqual([
    ['scope', 'selected'],
    ['sessions', handles[1]],
  ]);
});

test('a second try ends just those that have not ended', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.tenant.answers.set(
    'POST /api/v2/sessions/weak/revoke',
    () => new Response('oops', { status: 500 }),
  );
  const first = await resultOf(portal, await send(portal, cookie, { scope: 'others' }), cookie);
  portal.tenant.answers.clear();
  portal.tenant.requests.length = 0;
  portal.clock.now += 60_000;
  const again = await send(portal, cookie, Object.fromEntries(first.fields));
  expect(revoked(portal)).toEqual(['weak']);
  const { counts } = await resultOf(portal, again, cookie);
  expect(counts).toEqual({ ended: 1, gone: 0, remaining: 0 });
});

test('another try is offered with when the sign-in service is ready for it', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.tenant.answers.set('POST /api/v2/sessions/weak/revoke', () =>
    Response.json({ statusCode: 429 }, { status: 429, headers: { 'retry-after': '40' } }),
  );
  const answer = await send(portal, cookie, { scope: 'others' });
  const waiting = await resultOf(portal, answer, cookie);
  expect(waiting.retryWhen).toMatch(/^in 4\d seconds$/);
  portal.clock.now += 50_000;
  expect(await resultOf(portal, answer, cookie)).toMatchObject({
    counts: { remaining: 1 },
    retryWhen: null,
  });
});

test('an ending that is not confirmed is said to be open, and a reload says when it was confirmed', async () => {
  const portal = createTestPortal();
  portal.tenant.delayEndings();
  const cookie = await portal.signIn();
  withSessions(portal);
  const fields = { scope: 'selected', sessions: handleOf(portal, 'phone') };
  const answer = await send(portal, cookie, fields);
  const before = await resultOf(portal, answer, cookie);
  expect(before).toMatchObject({ openCount: 1, rows: [{ device: 'Firefox 128 on Linux' }] });
  expect(before.rows[0]?.result).toMatchObject({ outcome: 'ended', state: 'open' });

  portal.tenant.state.endings.finish();
  portal.clock.now += 3 * 60_000;
  await portal.services.directory.invalidate(ada.userId);
  const after = await resultOf(portal, answer, cookie);
  expect(after.openCount).toBe(0);
  expect(after.rows[0]?.result).toMatchObject({
    state: 'confirmed',
    confirmedAt: { exact: '1 Mar 2026, 12:03' },
  });
});

test('a result is for the person who ended the sessions, and for nobody else', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const answer = await send(portal, cookie, { scope: 'others' });
  const { search } = new URL(answer.headers.get('location') ?? '', 'https://account.example');
  const eve = await portal.signIn({ userId: 'auth0|eve', auth0SessionId: 'of-eve' });
  const foreign = await open(portal, eve, search);
  expect(foreign.status).toBe(303);
  expect(foreign.headers.get('location')).toBe('/account/sessions');
});

test.each([
  '',
  '?scope=everything',
  '?scope=idle&idle=0',
  '?scope=application',
  '?selection=made-up',
])('an address that names no sessions (%s) leads to the list, which says so', async (search) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const answer = await open(portal, cookie, search);
  expect(answer.headers.get('location')).toBe('/account/sessions#result');
  const flash = cookiePair(answer.headers.get('set-cookie') ?? '');
  const told = await portal.services.flashes.take(get('/account/sessions', flash));
  expect(told?.flash).toEqual({ message: message('sessions.selectionGone'), tone: 'warn' });
});

test('the address of a result that is kept no more leads to the list', async () => {
  const portal = createTestPortal();
  const answer = await open(portal, await portal.signIn(), '?report=made-up');
  expect(answer.headers.get('location')).toBe('/account/sessions');
});

test.each(['?scope=selected', '?scope=application&application=unknown'])(
  'where nothing would end (%s) the page has no session to show',
  async (search) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    withSessions(portal);
    const page = await pageOf(await open(portal, cookie, search), 'question');
    expect(page).toMatchObject({ rows: [], isCurrentUnknown: false });
  },
);

test('an old sign-in is renewed before several end, and leads back to the same question', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.clock.now += 16 * 60_000;
  const sessions = ['phone', 'old', 'weak'].map((id) => handleOf(portal, id)).join('.');
  const answer = await send(portal, cookie, { scope: 'selected', sessions });
  const { pathname, searchParams } = new URL(
    answer.headers.get('location') ?? '',
    'https://account.example',
  );
  expect(pathname).toBe('/auth/sign-in-again');
  expect(searchParams.get('returnTo')).toBe(`${path}?scope=selected&sessions=${sessions}`);
  expect(revoked(portal)).toEqual([]);
});

test('an old sign-in is renewed before the question, with the selection kept', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
  withSessions(portal);
  const selected = ['phone', 'weak'].map((id) => `&session=${handleOf(portal, id)}`).join('');
  const search = `?scope=selected${selected}`;
  const answer = await open(portal, cookie, search);
  const { pathname, searchParams } = new URL(answer.headers.get('location') ?? '', baseUrl);
  expect(pathname).toBe('/auth/sign-in-again');
  expect(searchParams.get('returnTo')).toBe(path + search);
  expect(searchParams.get('cancelTo')).toBe('/account/sessions');
  expect(portal.tenant.requests).toEqual([]);
});

test('a selection too long for a way back is kept while the sign-in is renewed before the question', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
  const handles = Array.from({ length: 40 }, (_, index) =>
    handleOf(portal, `session-${index}`.padEnd(32, 'x')),
  );
  const answer = await open(portal, cookie, `?scope=selected&sessions=${handles.join('.')}`);
  const { searchParams } = new URL(answer.headers.get('location') ?? '', baseUrl);
  expect(searchParams.get('returnTo')).toMatch(/^\/account\/sessions\/end\?selection=/);
});

test('a question about one session asks for no fresh sign-in, as its ending does not', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
  withSessions(portal);
  const search = `?scope=selected&session=${handleOf(portal, 'phone')}`;
  expect((await open(portal, cookie, search)).status).toBe(200);
});

test.each([28, 300, 1000])(
  'of %d selected sessions, none is lost while the sign-in is renewed',
  async (count) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn({ authenticatedAt: portal.clock.now - hours(1) });
    const ids = Array.from({ length: count }, (_, index) => `session-${index}`.padEnd(32, 'x'));
    portal.tenant.setSessions(
      ada.userId,
      [ada.sessionId, ...ids].map((id) => managementSession(id)),
    );
    const handles = ids.map((id) => handleOf(portal, id));
    const fields = { scope: 'selected', sessions: handles.join('.') };
    const answer = await send(portal, cookie, fields);
    const step = new URL(answer.headers.get('location') ?? '', baseUrl);
    expect(step.href.length).toBeLessThan(4000);
    const wayBack = step.searchParams.get('returnTo') ?? '';
    expect(wayBack).toMatch(/^\/account\/sessions\/end\?selection=/);

    const fresh = await portal.signIn({ authenticatedAt: portal.clock.now });
    const { searchParams } = new URL(wayBack, baseUrl);
    const page = await pageOf(await open(portal, fresh, `?${searchParams.toString()}`), 'question');
    expect(page.rows.map(({ key }) => key).sort()).toEqual([...handles].sort());
  },
);

test('a kept selection is opened by nobody else', async () => {
  const portal = createTestPortal();
  const id = await portal.services.endingSelections.save('auth0|eve', ['handle']);
  const answer = await open(portal, await portal.signIn(), `?selection=${id}`);
  expect(answer.headers.get('location')).toBe('/account/sessions#result');
});

test('an address of 8 kB makes no longer one of a sign-in, and is told of afterwards', async () => {
  const portal = createTestPortal();
  const search = `?scope=selected&${'session=%25&'.repeat(700)}`;
  const answer = await open(portal, '', search);
  const location = answer.headers.get('location') ?? '';
  expect(location.length).toBeLessThan(4000);
  const wayBack = new URL(location, baseUrl).searchParams.get('returnTo') ?? '';
  const back = await open(portal, await portal.signIn(), wayBack.slice(path.length));
  expect(back.headers.get('location')).toBe('/account/sessions#result');
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
