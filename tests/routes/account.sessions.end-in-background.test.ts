import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listOwnActs } from '~/activity/own-acts.server';
import { type EndingResult } from '~/pages/sessions/end-several/load-result.server';
import { action as endNamed, handle, loader } from '~/routes/account.sessions.end';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { StoreUnavailableError } from '~/store-unavailable-error';
import {
  ada,
  answerOf,
  baseUrl,
  createTestPortal,
  get,
  managementSession,
  type TestPortal,
} from '../test-portal';
import { holdTimers } from '../held-timers';

holdTimers();

const path = '/account/sessions/end';

/** All others and this browser are to be signed out, and the sign-in service asks for patience with one. */
async function begin(portal = createTestPortal()) {
  const cookie = await portal.signIn();
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, 'phone', 'busy'].map((id) => managementSession(id)),
  );
  portal.tenant.answers.set('POST /api/v2/sessions/busy/revoke', () =>
    Response.json({ statusCode: 429 }, { status: 429, headers: { 'retry-after': '30' } }),
  );
  const form = await portal.post('/account/sessions/end-others', { 'this-browser': 'on' }, cookie);
  const answer = await answerOf(endOthers({ request: form, context: portal.context, params: {} }));
  const { search } = new URL(answer.headers.get('location') ?? '', baseUrl);
  return { portal, cookie, search };
}

async function read({ portal, cookie, search }: Awaited<ReturnType<typeof begin>>) {
  const request = get(path + search, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  return ((await answer.json()) as { page: EndingResult }).page;
}

/** The sign-in service has time again, and the work has come to its end, at another portal where there is one. */
async function finish({ portal: { tenant } }: { portal: TestPortal }, portal: TestPortal) {
  tenant.answers.clear();
  portal.clock.now += 31_000;
  await portal.runDueJobs();
}

const audited = (portal: TestPortal) =>
  portal
    .logged()
    .split('\n')
    .filter((line) => line.includes('"event":"session.ending'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const severalLines = (portal: TestPortal) =>
  audited(portal).filter(({ event }) => event === 'session.ending-several');

test('what is left is signed out without the person, and then the page comes no more', async () => {
  const begun = await begin();
  expect(await read(begun)).toMatchObject({ counts: { waiting: 1 }, hasFailed: false });
  await finish(begun, begun.portal);
  const page = await read(begun);
  expect(page).toMatchObject({ counts: { waiting: 0, confirmed: 2 }, goesOnUntil: null });
  expect(handle.refreshTo?.({ page })).toBeNull();
});

test('this browser stays signed in until its person says so, once all others are signed out', async () => {
  const begun = await begin();
  const { portal, cookie, search } = begun;
  await finish(begun, begun.portal);
  expect(portal.tenant.sessionIds(ada.userId)).toEqual([ada.sessionId]);
  const page = await read(begun);
  expect(page).toMatchObject({
    goesOnUntil: null,
    counts: { 'this-browser': 1, 'not-yet': 0 },
    handles: portal.services.handles.seal(ada.userId, ada.sessionId),
  });

  const form = await portal.post(path + search, { sessions: page.handles }, cookie);
  const answer = await answerOf(endNamed({ request: form, context: portal.context, params: {} }));
  expect(answer.headers.get('location')).toBe('/auth/signed-out');
  expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
});

test('the lines of the audit log say what the work itself has done', async () => {
  const begun = await begin();
  await finish(begun, begun.portal);
  expect(severalLines(begun.portal)).toMatchObject([
    { result: 'continued', ended: 1, remaining: 2 },
    { result: 'done', ended: 1, remaining: 0 },
  ]);
});

test('the activity tells once of what the work has done', async () => {
  const begun = await begin();
  await finish(begun, begun.portal);
  const acts = await listOwnActs(begun.portal.services, ada.userId);
  expect(acts.map(({ act }) => act)).toEqual([
    { kind: 'sessions-signed-out', count: 1 },
    { kind: 'sessions-signed-out', count: 1 },
  ]);
});

test('it goes on though whoever asked for it has signed out meanwhile', async () => {
  const begun = await begin();
  const { portal, cookie } = begun;
  await portal.services.portalSessions.end(get('/', cookie));
  await finish(begun, portal);
  expect(portal.tenant.sessionIds(ada.userId)).toEqual([ada.sessionId]);
});

test('it outlives the portal, and another goes on with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const DATABASE_PATH = join(folder, 'portal.db');
  const begun = await begin(createTestPortal({ DATABASE_PATH }));
  begun.portal.services.background.stop();
  await begun.portal.services.background.settled();
  begun.portal.services.close();

  const portal = createTestPortal({ DATABASE_PATH });
  onTestFinished(() => portal.services.close());
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, 'busy'].map((id) => managementSession(id)),
  );
  await finish(begun, portal);
  expect(portal.tenant.sessionIds(ada.userId)).toEqual([ada.sessionId]);
  expect(await read({ ...begun, portal })).toMatchObject({
    kind: 'result',
    goesOnUntil: null,
    counts: { 'not-yet': 0, 'this-browser': 1 },
  });
});

test('a portal that is killed before it has answered leaves none of many to the person', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const DATABASE_PATH = join(folder, 'portal.db');
  const killed = createTestPortal({ DATABASE_PATH });
  const cookie = await killed.signIn();
  const many = Array.from({ length: 30 }, (_, index) => `other-${index}`);
  const sessions = [ada.sessionId, ...many].map((id) => managementSession(id));
  killed.tenant.setSessions(ada.userId, sessions);
  const form = await killed.post('/account/sessions/end-others', {}, cookie);
  // The first ending is never answered, and nobody hears of the act again.
  await new Promise<void>((resolve) => {
    killed.tenant.answers.set('POST /api/v2/sessions/other-0/revoke', () => {
      resolve();
      return new Promise(() => {});
    });
    void answerOf(endOthers({ request: form, context: killed.context, params: {} }));
  });
  killed.services.background.stop();
  killed.services.close();

  const portal = createTestPortal({ DATABASE_PATH });
  onTestFinished(() => portal.services.close());
  portal.tenant.setSessions(ada.userId, sessions);
  // On a busy machine it takes more turns than one.
  do portal.clock.now += 60_000;
  while ((await portal.runDueJobs()) > 0);
  expect(portal.tenant.sessionIds(ada.userId)).toEqual([ada.sessionId]);
  const lines = severalLines(portal);
  expect(lines.at(-1)).toMatchObject({ result: 'done', remaining: 0 });
  expect(lines.reduce((sum, { ended }) => sum + Number(ended), 0)).toBe(30);
});

test('nothing is done a second time where the portal has answered', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const many = Array.from({ length: 30 }, (_, index) => `other-${index}`);
  portal.tenant.setSessions(
    ada.userId,
    [ada.sessionId, ...many].map((id) => managementSession(id)),
  );
  const form = await portal.post('/account/sessions/end-others', {}, cookie);
  await answerOf(endOthers({ request: form, context: portal.context, params: {} }));
  portal.clock.now += 120_000;
  await portal.runDueJobs();
  expect(severalLines(portal)).toMatchObject([{ result: 'done', ended: 30, remaining: 0 }]);
});

test('where no portal goes on in time, the page offers the rest to the person', async () => {
  const begun = await begin();
  begun.portal.clock.now += 60_000;
  expect(await read(begun)).toMatchObject({
    goesOnUntil: null,
    counts: { waiting: 0, 'not-yet': 1, 'this-browser': 1 },
  });
});

test('what was signed out before is not counted as signed out now', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession('phone')]);
  const sessions = ['phone', 'long-gone'].map((id) => portal.services.handles.seal(ada.userId, id));
  const form = await portal.post(path, { sessions: sessions.join('.') }, cookie);
  await answerOf(endNamed({ request: form, context: portal.context, params: {} }));
  expect(severalLines(portal)).toMatchObject([{ result: 'done', ended: 1, remaining: 0 }]);
});

test('where the report is gone, the audit log says what is left', async () => {
  const begun = await begin();
  vi.spyOn(begun.portal.services.endingReports, 'open').mockResolvedValue(null);
  await finish(begun, begun.portal);
  expect(severalLines(begun.portal).at(-1)).toMatchObject({
    result: 'failed',
    reason: 'unexpected',
    ended: 0,
    remaining: 1,
  });
});

test('what the person goes on with first is no more the work’s to tell', async () => {
  const begun = await begin();
  const { portal, cookie, search } = begun;
  const busy = portal.services.handles.seal(ada.userId, 'busy');
  portal.tenant.answers.clear();
  portal.clock.now += 31_000;
  const form = await portal.post(path + search, { sessions: busy }, cookie);
  await answerOf(endNamed({ request: form, context: portal.context, params: {} }));
  await finish(begun, begun.portal);
  expect(severalLines(portal).at(-1)).toMatchObject({ result: 'continued' });
  expect(audited(portal).filter(({ result }) => result === 'failed')).toHaveLength(1);
});

test('what was done before a store failed has its line, and counts for the next act', async () => {
  const begun = await begin();
  const { portal } = begun;
  vi.spyOn(portal.services.endingReports, 'replace').mockRejectedValue(
    new StoreUnavailableError('unreachable', 'down'),
  );
  const consume = vi.spyOn(portal.services.rateLimiter, 'consume');
  await finish(begun, portal);
  expect(audited(portal).filter(({ result }) => result === 'ended')).toHaveLength(2);
  expect(consume).toHaveBeenCalledWith(expect.anything(), ada.userId, 1);
  expect(portal.logged()).toContain('"event":"job.failed"');
});
