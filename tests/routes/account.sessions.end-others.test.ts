import { expect, test } from 'vitest';
import { message } from '~/i18n/message';
import { loader as loadResult } from '~/routes/account.sessions.end';
import { action, loader } from '~/routes/account.sessions.end-others';
import { loader as loadSignedOut } from '~/routes/auth.signed-out';
import { type EndingResult } from '~/pages/sessions/end-several/load-result.server';
import {
  ada,
  answerOf,
  cookiePair,
  createTestPortal,
  get,
  managementSession,
  type TestPortal,
} from '../test-portal';
import { revocations } from './tenant-calls';

const path = '/account/sessions/end-others';

async function endOthers(portal: TestPortal, cookie: string, fields: Record<string, string> = {}) {
  const request = await portal.post(path, fields, cookie);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

/** What the page that the answer leads to says. */
async function resultOf(portal: TestPortal, answer: Response, cookie: string) {
  const request = get(answer.headers.get('location') ?? '', cookie);
  const loaded = await answerOf(loadResult({ request, context: portal.context, params: {} }));
  const { page } = (await loaded.json()) as { page: EndingResult };
  expect(page.kind).toBe('result');
  return page;
}

function withOthers(portal: TestPortal, count: number) {
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    ...Array.from({ length: count }, (_, index) => managementSession(`other-${index}`)),
  ]);
}

test('the page lists what will end, and ends nothing', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 3);
  const answer = await answerOf(
    loader({ request: get(path, cookie), context: portal.context, params: {} }),
  );
  expect(await answer.json()).toMatchObject({
    page: {
      kind: 'question',
      scope: 'others',
      includesCurrent: false,
      rows: Array.from({ length: 3 }, () => ({ device: 'Firefox 128 on Linux' })),
    },
  });
  expect(portal.tenant.requests.some((request) => request.startsWith('POST /api'))).toBe(false);
});

test('every other session is revoked, this one stays, and the next page says how many', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const otherBrowser = await portal.signIn({ auth0SessionId: 'other-1' });
  withOthers(portal, 120);

  const answer = await endOthers(portal, cookie);

  expect(answer.status).toBe(303);
  const { groups } = await resultOf(portal, answer, cookie);
  expect(groups.map(({ name, rows }) => [name, rows.length])).toEqual([['confirmed', 120]]);
  expect(portal.tenant.sessionIds(ada.userId)).toEqual([ada.sessionId]);
  expect(await portal.services.portalSessions.read(get('/', otherBrowser))).toBeNull();
  expect(await portal.services.portalSessions.read(get('/', cookie))).not.toBeNull();
});

test('when the tenant asks to wait half way, the next page says how many ended and how many remain', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 6);
  portal.tenant.answers.set(
    'POST /api/v2/sessions/other-5/revoke',
    () => new Response('{}', { status: 429, headers: { 'retry-after': '30' } }),
  );
  const answer = await endOthers(portal, cookie);
  expect(answer.status).toBe(303);
  // Long enough to ask again which of them are gone.
  portal.clock.now += 60_000;
  const { counts, groups, handles } = await resultOf(portal, answer, cookie);
  // How many of the others were under way by then is chance; each of them is accounted for.
  const left = portal.tenant.sessionIds(ada.userId).filter((id) => id !== ada.sessionId);
  expect(left).toContain('other-5');
  expect(left.length).toBeLessThan(6);
  expect(counts).toMatchObject({ confirmed: 6 - left.length, 'not-yet': left.length });
  expect(groups[0]).toMatchObject({ name: 'not-yet', reason: 'rate_limited' });
  const remaining = left.map((id) => portal.services.handles.seal(ada.userId, id));
  expect(handles.split('.').sort()).toEqual(remaining.sort());
});

test('a second try ends the rest, and revokes nothing twice', async () => {
  const portal = createTestPortal();
  portal.tenant.delayEndings();
  const cookie = await portal.signIn();
  withOthers(portal, 4);
  portal.tenant.answers.set(
    'POST /api/v2/sessions/other-3/revoke',
    () => new Response('{}', { status: 429, headers: { 'retry-after': '30' } }),
  );
  await endOthers(portal, cookie);
  portal.tenant.answers.clear();
  const endedBefore = revocations(portal).filter((request) => !request.includes('other-3'));
  portal.clock.now += 60_000;
  portal.tenant.requests.length = 0;
  portal.clock.now += 10_000;

  await endOthers(portal, cookie);

  const endedNow = revocations(portal);
  expect(endedNow).toContain('POST /api/v2/sessions/other-3/revoke');
  expect([...endedBefore, ...endedNow].sort()).toEqual(
    [0, 1, 2, 3].map((index) => `POST /api/v2/sessions/other-${index}/revoke`),
  );
});

test('when nothing could be ended, the page stays and says why', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 1);
  portal.tenant.answers.set('POST /api/v2/sessions/other-0/revoke', () =>
    Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
  );
  const answer = await endOthers(portal, cookie);
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({ problem: { kind: 'not-permitted' } });
});

test('where the current session is not known, nothing is ended, since the others would be all', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn({ auth0SessionId: null });
  withOthers(portal, 2);
  const answer = await endOthers(portal, cookie);
  expect(answer.status).toBe(400);
  expect(portal.tenant.requests).toEqual([]);
});

test('an old sign-in is asked to be renewed before all others are ended, and nothing is ended yet', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 2);
  portal.clock.now += 16 * 60_000;
  const answer = await endOthers(portal, cookie);
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(
    '/auth/sign-in-again?returnTo=%2Faccount%2Fsessions%2Fend-others&level=recent&cancelTo=%2Faccount%2Fsessions',
  );
  expect(portal.tenant.requests).toEqual([]);
});

test('an old sign-in is asked to be renewed before the question, which is no refused form', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 2);
  portal.clock.now += 16 * 60_000;
  const answer = await answerOf(
    loader({ request: get(path, cookie), context: portal.context, params: {} }),
  );
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(
    '/auth/sign-in-again?returnTo=%2Faccount%2Fsessions%2Fend-others&level=recent&cancelTo=%2Faccount%2Fsessions',
  );
  expect(portal.tenant.requests).toEqual([]);
  expect(portal.logged()).not.toContain('"audit":true');
});

test('where no ending needs a fresh sign-in, the question is asked at once', async () => {
  const portal = createTestPortal({ REAUTHENTICATION_FOR: 'off' });
  const cookie = await portal.signIn();
  withOthers(portal, 2);
  portal.clock.now += 60 * 60_000;
  const answer = await answerOf(
    loader({ request: get(path, cookie), context: portal.context, params: {} }),
  );
  expect(answer.status).toBe(200);
});

test('a session that began since the list was last read is ended as well', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 1);
  await answerOf(loader({ request: get(path, cookie), context: portal.context, params: {} }));
  withOthers(portal, 2);
  await endOthers(portal, cookie);
  expect(portal.tenant.sessionIds(ada.userId)).toEqual([ada.sessionId]);
});

test('everywhere, this browser goes last, and the page outside says what was done', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 3);
  const answer = await endOthers(portal, cookie, { 'this-browser': 'on' });
  expect(answer.headers.get('location')).toBe('/auth/signed-out');
  expect(revocations(portal).at(-1)).toContain(ada.sessionId);
  expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
  expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();

  const left = answer.headers.getSetCookie().map(cookiePair).join('; ');
  const request = get('/auth/signed-out', left);
  const outside = await answerOf(loadSignedOut({ request, context: portal.context, params: {} }));
  expect(await outside.json()).toMatchObject({
    flash: { message: message('endSessions.done.everywhere', { count: 3 }), tone: 'good' },
  });
  expect(outside.headers.getSetCookie()).toHaveLength(1);
});

test('this browser stays where another one could not be signed out, so that it can be told', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 2);
  portal.tenant.answers.set(
    'POST /api/v2/sessions/other-1/revoke',
    () => new Response('oops', { status: 418 }),
  );
  const answer = await endOthers(portal, cookie, { 'this-browser': 'on' });
  const { groups } = await resultOf(portal, answer, cookie);
  expect(groups.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['not-yet', 2],
    ['confirmed', 1],
  ]);
  expect(portal.tenant.sessionIds(ada.userId).sort()).toEqual(['other-1', ada.sessionId]);
});

test('the place in the list is kept', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  withOthers(portal, 1);
  const request = get(`${path}?q=firefox&page=2`, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  expect(await answer.json()).toMatchObject({
    page: { action: `${path}?q=firefox&page=2`, back: '/account/sessions?q=firefox&page=2' },
  });
});
