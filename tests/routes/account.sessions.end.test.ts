import { expect, test, vi } from 'vitest';
import { action, loader } from '~/routes/account.sessions.end';
import { type EndSessionsPageData } from '~/pages/sessions/end-several/load-end-sessions.server';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  managementSession,
  type TestPortal,
} from '../test-portal';

const path = '/account/sessions/end';

function withSessions(portal: TestPortal) {
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('phone', { clients: [{ client_id: 'mail' }] }),
    managementSession('old', { lastContact: 24 * 40 }),
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

async function pageOf<Kind extends EndSessionsPageData['kind']>(answer: Response, kind: Kind) {
  const { page } = (await answer.json()) as { page: EndSessionsPageData };
  if (page.kind !== kind) throw new Error(`The page shows a ${page.kind}.`);
  return page as Extract<EndSessionsPageData, { kind: Kind }>;
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
  ['?scope=others', 3, 'Sign out everywhere else?'],
  ['?scope=idle&idle=30', 1, 'Sign out what was not used for 30 days?'],
  ['?scope=application&application=mail', 1, 'Sign out all other sessions with mail?'],
  ['?scope=without-second-step', 1, 'Sign out all other sessions without a second step?'],
])('%s says how many sessions will end, and ends none', async (search, count, heading) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const page = await pageOf(await open(portal, cookie, search), 'question');
  expect(page).toMatchObject({ heading, action: path + search, warning: null });
  expect(page.sessions).toHaveLength(count);
  expect(revoked(portal)).toEqual([]);
});

test('ticked sessions are named by their checkboxes, and no others end', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const ticked = ['phone', 'weak'].map((id) => handleOf(portal, id));
  const search = `?scope=ticked&${ticked.map((handle) => `session=${handle}`).join('&')}`;

  const { confirm, sessions } = await pageOf(await open(portal, cookie, search), 'question');
  expect(sessions.map(({ key }) => key).sort()).toEqual([...ticked].sort());
  expect(confirm?.text).toBe('Sign out 2 sessions');

  const answer = await send(portal, cookie, Object.fromEntries(confirm?.fields ?? []));
  expect(answer.status).toBe(303);
  expect(revoked(portal)).toEqual(['phone', 'weak']);
  const result = await resultOf(portal, answer, cookie);
  expect(result.summary).toEqual(['2 sessions are signed out.']);
});

test('ending the current session says first that this browser is signed out, and does so', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const search = `?scope=ticked&session=${handleOf(portal, ada.sessionId)}`;
  const { heading, warning, confirm } = await pageOf(
    await open(portal, cookie, search),
    'question',
  );
  expect(heading).toBe('Sign out this browser?');
  expect(warning).toContain('signs out the browser that you are using');

  const answer = await send(portal, cookie, Object.fromEntries(confirm?.fields ?? []));
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
  expect(page.texts.at(-1)).toBe(
    'The sign-in service does not answer right now. This is what was known 2 minutes ago (1 Mar 2026, 12:00).',
  );
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
  expect((await pageOf(await opened, 'question')).heading).toBe(
    'Sign out all other sessions with mail?',
  );
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
    scope: 'ticked',
    sessions: [...handles, handleOf(portal, 'of-eve', 'auth0|eve')].join('.'),
  });
  const { summary, sessions, retry } = await resultOf(portal, answer, cookie);
  expect(summary).toEqual([
    'One session is signed out.',
    '2 were gone already.',
    'One is not signed out yet.',
  ]);
  expect(new Map(sessions.map(({ key, status }) => [key, status?.text]))).toEqual(
    new Map([
      [handles[0], expect.stringContaining('Signed out here, confirmed')],
      [handles[1], 'Not yet: the sign-in service does not answer as it should.'],
      [handles[2], 'Was gone already.'],
      [handleOf(portal, 'of-eve', 'auth0|eve'), 'Was not found among yours.'],
    ]),
  );
  expect(retry?.fields).toEqual([
    ['scope', 'ticked'],
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
  const again = await send(portal, cookie, Object.fromEntries(first.retry?.fields ?? []));
  expect(revoked(portal)).toEqual(['weak']);
  expect((await resultOf(portal, again, cookie)).summary).toEqual(['One session is signed out.']);
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
  expect(waiting.retry?.note).toMatch(/asks us to wait\. Try again in 4\d seconds\.$/);
  portal.clock.now += 50_000;
  expect((await resultOf(portal, answer, cookie)).retry).toMatchObject({
    text: waiting.retry?.text,
    note: null,
  });
});

test('an ending that is not confirmed is said to be open, and a reload says when it was confirmed', async () => {
  const portal = createTestPortal();
  portal.tenant.delayEndings();
  const cookie = await portal.signIn();
  withSessions(portal);
  const fields = { scope: 'ticked', sessions: handleOf(portal, 'phone') };
  const answer = await send(portal, cookie, fields);
  const before = await resultOf(portal, answer, cookie);
  expect(before).toMatchObject({ openCount: 1, sessions: [{ device: 'Firefox 128 on Linux' }] });
  const open = { isDone: false, text: expect.stringContaining('Still ending') as string };
  expect(before.sessions[0]?.status).toEqual(open);

  portal.tenant.state.endings.finish();
  portal.clock.now += 3 * 60_000;
  await portal.services.directory.invalidate(ada.userId);
  const after = await resultOf(portal, answer, cookie);
  expect(after.openCount).toBe(0);
  const text = 'Signed out here, confirmed 1 Mar 2026, 12:03.';
  expect(after.sessions[0]?.status).toEqual({ isDone: true, text });
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

test.each(['', '?scope=everything', '?scope=idle&idle=0', '?scope=application', '?report=made-up'])(
  'an address that names no sessions (%s) leads to the list',
  async (search) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    const answer = await open(portal, cookie, search);
    expect(answer.headers.get('location')).toBe('/account/sessions');
  },
);

test.each([
  ['?scope=ticked', 'No session is ticked'],
  ['?scope=application&application=unknown', 'No other session fits this.'],
])('where nothing would end (%s) the page says so, without a button', async (search, text) => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  const page = await pageOf(await open(portal, cookie, search), 'question');
  expect(page.texts[0]).toContain(text);
  expect(page.confirm).toBeNull();
});

test('an old sign-in is renewed before several end, and leads back to the same question', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withSessions(portal);
  portal.clock.now += 16 * 60_000;
  const sessions = ['phone', 'old', 'weak'].map((id) => handleOf(portal, id)).join('.');
  const answer = await send(portal, cookie, { scope: 'ticked', sessions });
  const { pathname, searchParams } = new URL(
    answer.headers.get('location') ?? '',
    'https://account.example',
  );
  expect(pathname).toBe('/auth/sign-in-again');
  expect(searchParams.get('returnTo')).toBe(`${path}?scope=ticked&sessions=${sessions}`);
  expect(revoked(portal)).toEqual([]);
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
