import { describe, expect, test, vi } from 'vitest';
import { reportSession } from '~/receipts/report-session.server';
import { days, minutes } from '~/durations';
import { translator } from '~/i18n/catalogues.server';
import {
  action as actOnGuide,
  loader as loadResult,
} from '~/routes/account.sessions.$handle.not-me.$record._index';
import { loader as loadOverviewRoute } from '~/routes/account._index';
import { loader as loadReceipt } from '~/routes/account.sessions.$handle.not-me.$record.receipt';
import { action, loader } from '~/routes/account.sessions.$handle.not-me._index';
import { loader as signedOut } from '~/routes/auth.signed-out';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import {
  formatAccess,
  formatPassword,
  formatSignedOut,
} from '~/pages/sessions/not-me/format-report';
import { type NotMeQuestion } from '~/pages/sessions/not-me/load-not-me-page.server';
import { type GuideView } from '~/pages/sessions/not-me/guide-view.server';
import { type SessionNotFound } from '~/pages/sessions/session/load-session-page.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { createFailingAccountRecords } from '../fakes/account-records';
import {
  ada,
  answerOf,
  baseUrl,
  cookiePair,
  createTestPortal,
  get,
  managementSession,
  noon,
  type TestPortal,
} from '../test-portal';

const mailPath = 'POST /dbconnections/change_password';
const logsPath = 'GET /api/v2/users/auth0|ada/logs';
const listPath = 'GET /api/v2/users/auth0|ada/sessions';
const tokensPath = 'GET /api/v2/users/auth0|ada/refresh-tokens';

/** A portal in which Ada has another session with one refresh token, a password and a log. */
async function setUp(environment: Record<string, string> = {}) {
  const portal = createTestPortal(environment);
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('other', { lastSeen: 5 }),
  ]);
  const token = { id: 'token-1', user_id: ada.userId, client_id: 'mail', session_id: 'other' };
  portal.tenant.answers.set(tokensPath, () => Response.json({ tokens: [token] }));
  portal.tenant.answers.set(mailPath, () => new Response('We have sent you an e-mail.'));
  portal.tenant.answers.set(logsPath, () =>
    Response.json([
      logEntry('scp', noon - 3_600_000),
      logEntry('fp', noon - 7_200_000),
      logEntry('scp', noon - 30 * 86_400_000),
    ]),
  );
  return { portal, cookie, handle: portal.services.handles.seal(ada.userId, 'other') };
}

function logEntry(type: string, at: number) {
  return { log_id: `log-${at}`, date: new Date(at).toISOString(), type, user_id: ada.userId };
}

async function ask(portal: TestPortal, cookie: string, handle: string) {
  const request = get(`/account/sessions/${encodeURIComponent(handle)}/not-me`, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: { handle } }));
  const { page } = (await answer.json()) as { page: NotMeQuestion | SessionNotFound };
  return { status: answer.status, page };
}

async function report(portal: TestPortal, cookie: string, handle: string, intent = 'report') {
  const path = `/account/sessions/${handle}/not-me`;
  const request = await portal.post(path, { intent }, cookie);
  return answerOf(action({ request, context: portal.context, params: { handle } }));
}

/** Reports it, and gives the record in the address of the result. */
async function reportAndFollow(portal: TestPortal, cookie: string, handle: string) {
  const answer = await report(portal, cookie, handle);
  expect(answer.status).toBe(303);
  const location = answer.headers.get('location') ?? '';
  const [, record = ''] = /\/not-me\/([^#]+)#progress$/.exec(location) ?? [];
  return { record, location };
}

async function result(portal: TestPortal, cookie: string, handle: string, record: string) {
  const request = get(`/account/sessions/${handle}/not-me/${record}`, cookie);
  const params = { handle, record };
  const answer = await answerOf(loadResult({ request, context: portal.context, params }));
  const { page } = (await answer.json()) as { page: GuideView };
  return { status: answer.status, page };
}

function sentences({ device, signedOut, refreshTokens, password }: GuideView): string[] {
  const t = translator('en');
  const exact = signedOut.confirmedAt?.exact ?? null;
  return [
    formatSignedOut({ ...signedOut, device, exact }, t),
    formatAccess(refreshTokens, t),
    ...(password.step === null ? [] : [formatPassword(password.step, t)]),
  ];
}

async function receipt(portal: TestPortal, cookie: string, handle: string, record: string) {
  const request = get(`/account/sessions/${handle}/not-me/${record}/receipt`, cookie);
  const params = { handle, record };
  return answerOf(loadReceipt({ request, context: portal.context, params }));
}

function acts(portal: TestPortal) {
  return portal.tenant.requests.filter((request) => /revoke|DELETE|dbconnections/.test(request));
}

describe('“this wasn’t me”', () => {
  test('by a button that is pressed twice is one report, to which each press leads', async () => {
    const { portal, cookie, handle } = await setUp();
    const answers = await Promise.all([1, 2].map(() => report(portal, cookie, handle)));
    const [first, second] = answers.map(({ headers }) => headers.get('location'));
    expect(first).toContain('/not-me/');
    expect(second).toBe(first);
    expect(portal.tenant.requests.filter((request) => request === mailPath)).toHaveLength(1);
  });

  test('says first what it will do, and does nothing', async () => {
    const { portal, cookie, handle } = await setUp();
    const { status, page } = await ask(portal, cookie, handle);
    expect(status).toBe(200);
    expect(page).toEqual({
      shows: 'question',
      handle,
      device: 'Firefox 128 on Linux',
      kind: 'desktop',
      isCurrent: false,
      isGone: false,
      effects: expect.anything() as unknown,
    });
    expect(acts(portal)).toEqual([]);
  });

  test('ends the session, has the mail sent, and leads to what was done', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    expect(acts(portal)).toEqual(['POST /api/v2/sessions/other/revoke', mailPath]);
    const { page } = await result(portal, cookie, handle, record);
    expect(page.device).toBe('Firefox 128 on Linux');
    expect(sentences(page)).toEqual([
      'Firefox 128 on Linux is signed out, confirmed 1 Mar 2026, 12:00 UTC.',
      'The access that an application had through it is removed.',
      'We emailed a link for a new password to a•••@example.com. It expires soon.',
    ]);
  });

  test('a reload of the result does nothing again, and says the same', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    const first = await result(portal, cookie, handle, record);
    const before = acts(portal);
    portal.clock.now += 600_000;
    const second = await result(portal, cookie, handle, record);
    expect(acts(portal)).toEqual(before);
    expect(sentences(second.page)).toEqual(sentences(first.page));
    expect(second.page.at.exact).toBe(first.page.at.exact);
  });

  test('done twice, it ends the session once, and what the first time did stays told', async () => {
    const { portal, cookie, handle } = await setUp();
    await reportAndFollow(portal, cookie, handle);
    const { record } = await reportAndFollow(portal, cookie, handle);
    expect(acts(portal).filter((act) => act.endsWith('/revoke'))).toHaveLength(1);
    const { page } = await result(portal, cookie, handle, record);
    expect(sentences(page)).toEqual([
      'Firefox 128 on Linux is signed out, confirmed 1 Mar 2026, 12:00 UTC.',
      'The access that an application had through it is removed.',
      'We emailed a link for a new password to a•••@example.com. It expires soon.',
    ]);
  });

  test('shows what changed since the session began, and not what was before', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { changes } = (await result(portal, cookie, handle, record)).page;
    expect(changes).toMatchObject({
      reading: { isKnown: true },
      entries: [{ kind: 'password-changed', isAlarming: true, at: { relative: '1 hour ago' } }],
    });
  });

  test('knows the mail that another report had sent, and asks for nothing to be done about it', async () => {
    const { portal, cookie, handle } = await setUp();
    const sessions = ['other', 'third'].map((id) => managementSession(id, { lastSeen: 5 }));
    portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId), ...sessions]);
    await reportAndFollow(portal, cookie, handle);
    portal.tenant.answers.set(logsPath, () => Response.json([logEntry('scpr', noon + 1000)]));
    portal.clock.now += minutes(10);
    const third = portal.services.handles.seal(ada.userId, 'third');
    const { record } = await reportAndFollow(portal, cookie, third);
    const { changes, done } = (await result(portal, cookie, third, record)).page;
    const quiet = { origin: 'person', isSinceReport: false, isAlarming: false, device: null };
    expect(changes.entries).toMatchObject([{ kind: 'password-change-requested', ...quiet }]);
    expect(done).toContain('changes');
  });

  test('knows the new password also where it cannot tell when the session began', async () => {
    const { portal, cookie, handle } = await setUp();
    const password = { outcome: 'sent', to: 'a•••@example.com' } as const;
    const unseen = { session: null, receipt: { userAgent: null, place: null } };
    await reportSession(portal.services, ada.userId, { sessionId: 'other', password, ...unseen });
    portal.clock.now += 60_000;
    portal.tenant.answers.set(logsPath, () =>
      Response.json([logEntry('scp', portal.clock.now - 1000)]),
    );
    const { done, changes } = (await result(portal, cookie, handle, 'report')).page;
    expect(done).toContain('password');
    expect(done).not.toContain('changes');
    expect(changes.reading).toEqual({ isKnown: false, reason: 'no-beginning' });
  });

  test('says why the changes are unknown where the log may not be read', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.answers.set(logsPath, () =>
      Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
    );
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { changes } = (await result(portal, cookie, handle, record)).page;
    expect(changes).toEqual({
      reading: { isKnown: false, reason: 'not_permitted' },
      entries: [],
      receipts: [],
    });
  });

  test('names what was changed in the portal lately, each with the page that puts it right', async () => {
    const { portal, cookie, handle } = await setUp();
    const { locale, requestId, clientPlace } = portal.context;
    const where = { timeZone: 'UTC', userAgent: null, place: clientPlace() };
    await portal.services.changes.carryOut(
      { userId: ada.userId, locale, requestId, ...where },
      { kind: 'passkey-added', name: null },
      async () => null,
    );
    await portal.services.changes.carryOut(
      { userId: ada.userId, locale, requestId, ...where },
      { kind: 'change-undone', number: 'LK-7F3K-29QD' },
      async () => null,
    );
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { changes } = (await result(portal, cookie, handle, record)).page;
    expect(changes.receipts).toMatchObject([
      { title: 'Passkey added', isAnswered: false, page: 'methods' },
    ]);
  });

  test('offers the end of all others only where there are some', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    expect((await result(portal, cookie, handle, record)).page.others).toEqual({
      ended: 0,
      unconfirmed: 0,
      remaining: 0,
    });
    portal.tenant.addSession(managementSession('third'));
    await portal.services.directory.invalidate(ada.userId);
    expect((await result(portal, cookie, handle, record)).page.others).toEqual({
      ended: 0,
      unconfirmed: 0,
      remaining: 1,
    });
  });

  test('where the service refuses half way, the rest is done, and can be tried again', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.answers.set('POST /api/v2/sessions/other/revoke', () =>
      Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
    );
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { page } = await result(portal, cookie, handle, record);
    expect(page.signedOut.ending).toEqual({ outcome: 'not-yet', reason: 'not_permitted' });
    expect(sentences(page)[0]).toMatch(/^Firefox 128 on Linux isn’t signed out yet: /);
    expect(page.password.step?.outcome).toBe('sent');
    expect(portal.logged()).toContain('"event":"session.not-me","result":"failed"');
  });

  test('a person of another provider is told where the password is', async () => {
    const portal = createTestPortal();
    const userId = 'google-oauth2|alma';
    const cookie = await portal.signIn({ userId });
    portal.tenant.setSessions(userId, [managementSession('hers', { userId })]);
    const handle = portal.services.handles.seal(userId, 'hers');
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { page } = await result(portal, cookie, handle, record);
    expect(sentences(page)[2]).toBe('You sign in with Google. Change your password there.');
    expect(acts(portal)).not.toContain(mailPath);
  });

  test('of this very browser says first that it will be signed out, and the result waits behind sign-in', async () => {
    const { portal, cookie } = await setUp();
    const own = portal.services.handles.seal(ada.userId, ada.sessionId);
    expect((await ask(portal, cookie, own)).page).toMatchObject({ isCurrent: true });
    const answer = await report(portal, cookie, own);
    const guide = `/account/sessions/${own}/not-me/report`;
    const location = new URL(answer.headers.get('location') ?? '', baseUrl);
    expect(location.pathname).toBe('/auth/signed-out');
    expect(location.searchParams.get('returnTo')).toBe(guide);
    expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();

    const cookies = answer.headers.getSetCookie().map(cookiePair).join('; ');
    const request = get(location.pathname + location.search, cookies);
    const page = await answerOf(signedOut({ request, context: portal.context, params: {} }));
    expect(await page.json()).toMatchObject({
      returnTo: guide,
      flash: {
        message: { key: 'notMe.signedOutHere.mailed', values: { address: 'a•••@example.com' } },
      },
    });
    const again = await portal.signIn({ auth0SessionId: 'new' });
    const { page: shown } = await result(portal, again, own, 'report');
    expect(shown.signedOut.ending.outcome).toBe('ended');
  });

  test('asks for a fresh sign-in where every ending does', async () => {
    const { portal, handle } = await setUp({ REAUTHENTICATION_FOR: 'all' });
    const cookie = await portal.signIn({ authenticatedAt: noon - 3_600_000 });
    const answer = await report(portal, cookie, handle);
    expect(answer.headers.get('location')).toContain('/auth/sign-in-again?returnTo=');
    expect(acts(portal)).toEqual([]);
  });

  test('is not even asked about before that, and whoever does not want to sign in sees the session', async () => {
    const { portal, handle } = await setUp({ REAUTHENTICATION_FOR: 'all' });
    const cookie = await portal.signIn({ authenticatedAt: noon - 3_600_000 });
    const request = get(`/account/sessions/${handle}/not-me`, cookie);
    const answer = await answerOf(loader({ request, context: portal.context, params: { handle } }));
    const { searchParams } = new URL(answer.headers.get('location') ?? '', request.url);
    expect(searchParams.get('returnTo')).toBe(`/account/sessions/${handle}/not-me`);
    expect(searchParams.get('cancelTo')).toBe(`/account/sessions/${handle}`);
  });

  test('is not done by a form with other fields', async () => {
    const { portal, cookie, handle } = await setUp();
    expect((await report(portal, cookie, handle, 'end')).status).toBe(400);
    expect(acts(portal)).toEqual([]);
  });

  test('shows what changed since a session began that is over, where its ending is remembered', async () => {
    const { portal, cookie, handle } = await setUp();
    await portal.services.endings.record(ada.userId, 'other', {
      by: 'tenant',
      details: {
        userAgent: null,
        countryCode: null,
        createdAt: noon - 100 * 3_600_000,
        lastSeenAt: null,
        endedFromUserAgent: null,
      },
    });
    portal.tenant.setSessions(ada.userId, []);
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { changes } = (await result(portal, cookie, handle, record)).page;
    expect(changes.entries).toMatchObject([{ kind: 'password-changed' }]);
  });

  test('still works for a session that is over, for what it may have left', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.setSessions(ada.userId, []);
    expect((await ask(portal, cookie, handle)).status).toBe(200);
    portal.tenant.answers.set(
      'DELETE /api/v2/refresh-tokens/token-1',
      () => new Response(null, { status: 204 }),
    );
    const { record } = await reportAndFollow(portal, cookie, handle);
    expect(acts(portal)).toContain('DELETE /api/v2/refresh-tokens/token-1');
    expect((await result(portal, cookie, handle, record)).page.refreshTokens).toEqual({
      outcome: 'ended',
      count: 1,
    });
  });
});

describe('the guide', () => {
  const step = async (
    portal: TestPortal,
    cookie: string,
    handle: string,
    fields: Record<string, string>,
  ) => {
    const path = `/account/sessions/${handle}/not-me/report`;
    const request = await portal.post(path, fields, cookie);
    const params = { handle, record: 'report' };
    return answerOf(actOnGuide({ request, context: portal.context, params }));
  };
  const guideOf = async (portal: TestPortal, cookie: string, handle: string) =>
    (await result(portal, cookie, handle, 'report')).page;

  const openReports = async (portal: TestPortal, cookie: string) => {
    const request = get('/account', cookie);
    const answer = await answerOf(
      loadOverviewRoute({ request, context: portal.context, params: {} }),
    );
    return JSON.stringify(await answer.json());
  };

  test('says which steps are done, and the rest only the person can', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.addSession(managementSession('third'));
    await reportAndFollow(portal, cookie, handle);
    expect((await guideOf(portal, cookie, handle)).done).toEqual(['signed-out']);
    const answer = await step(portal, cookie, handle, {
      intent: 'mark',
      step: 'changes',
      done: 'yes',
    });
    expect(answer.headers.get('location')).toBe(
      `/account/sessions/${handle}/not-me/report#step-changes`,
    );
    expect((await guideOf(portal, cookie, handle)).done).toEqual(['signed-out', 'changes']);
    await step(portal, cookie, handle, { intent: 'mark', step: 'changes', done: 'no' });
    expect((await guideOf(portal, cookie, handle)).done).toEqual(['signed-out']);
  });

  test('sends the mail again, and says so once', async () => {
    const { portal, cookie, handle } = await setUp();
    await reportAndFollow(portal, cookie, handle);
    const answer = await step(portal, cookie, handle, { intent: 'send-again' });
    expect(answer.headers.get('location')).toBe(`/account/sessions/${handle}/not-me/report#result`);
    expect(answer.headers.get('set-cookie')).toContain('latchkey_flash=');
    expect(acts(portal).filter((act) => act === mailPath)).toHaveLength(2);
    expect(portal.logged()).toContain('"event":"password.mail","result":"sent"');
  });

  test('sends three mails in a quarter of an hour, and keeps telling of those', async () => {
    const { portal, cookie, handle } = await setUp();
    await reportAndFollow(portal, cookie, handle);
    for (let mail = 0; mail < 5; mail += 1)
      await step(portal, cookie, handle, { intent: 'send-again' });
    expect(acts(portal).filter((act) => act === mailPath)).toHaveLength(3);
    expect((await guideOf(portal, cookie, handle)).password.step?.outcome).toBe('sent');
    expect(portal.logged()).toContain('"reason":"password-mail"');
  });

  test('does nothing for a session that was not reported, nor for another person', async () => {
    const { portal, cookie, handle } = await setUp();
    expect((await step(portal, cookie, handle, { intent: 'send-again' })).status).toBe(404);
    await reportAndFollow(portal, cookie, handle);
    const eve = await portal.signIn({ userId: 'auth0|eve', auth0SessionId: 'eves' });
    const mark = { intent: 'mark', step: 'others', done: 'yes' };
    expect((await step(portal, eve, handle, mark)).status).toBe(404);
    expect((await step(portal, eve, handle, { intent: 'send-again' })).status).toBe(404);
    expect(acts(portal).filter((act) => act === mailPath)).toHaveLength(1);
  });

  test('keeps a change that the log has forgotten, and tells the person’s own mail from a stranger’s', async () => {
    const { portal, cookie, handle } = await setUp();
    await reportAndFollow(portal, cookie, handle);
    portal.tenant.answers.set(logsPath, () =>
      Response.json([
        { ...logEntry('scpr', noon + 1000), user_agent: 'node', ip: '90.230.10.20' },
        logEntry('scp', noon - 3_600_000),
        logEntry('gd_unenroll', noon - 7_200_000),
      ]),
    );
    await guideOf(portal, cookie, handle);
    portal.tenant.answers.set(logsPath, () => Response.json([]));
    portal.clock.now += days(3);
    const later = await portal.signIn();
    const { changes } = await guideOf(portal, later, handle);
    expect(changes.entries.map(({ kind, origin }) => [kind, origin])).toEqual([
      ['mfa-removed', 'stranger'],
      ['password-changed', 'stranger'],
      ['password-change-requested', 'person'],
    ]);
    expect(changes.entries.at(-1)).toMatchObject({ device: null, country: null });
    expect(changes.reading).toEqual({ isKnown: true, isComplete: false });
  });

  test('is where the end of all others leads back to, with the step done', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.addSession(managementSession('third'));
    await reportAndFollow(portal, cookie, handle);
    const path = `/account/sessions/end-others?not-me=${handle}`;
    const request = await portal.post(path, {}, cookie);
    const answer = await answerOf(endOthers({ request, context: portal.context, params: {} }));
    expect(answer.headers.get('location')).toBe(
      `/account/sessions/${handle}/not-me/report#step-others`,
    );
    const { done, others } = await guideOf(portal, cookie, handle);
    expect(done).toContain('others');
    expect(others).toEqual({ ended: 1, unconfirmed: 0, remaining: 0 });
  });

  test('does not call the step done while the service still lists one that was signed out', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.addSession(managementSession('third'));
    await reportAndFollow(portal, cookie, handle);
    const sessions = [managementSession(ada.sessionId), managementSession('third')];
    portal.tenant.answers.set(listPath, () => Response.json({ sessions }));
    const path = `/account/sessions/end-others?not-me=${handle}`;
    const request = await portal.post(path, {}, cookie);
    await answerOf(endOthers({ request, context: portal.context, params: {} }));
    const { done, others } = await guideOf(portal, cookie, handle);
    expect(done).not.toContain('others');
    expect(others).toEqual({ ended: 0, unconfirmed: 1, remaining: 0 });
  });

  test('is led to from the overview while steps are open, and no more when all are done', async () => {
    const { portal, cookie, handle } = await setUp();
    expect(await openReports(portal, cookie)).toContain('"reports":[]');
    await reportAndFollow(portal, cookie, handle);
    expect(await openReports(portal, cookie)).toContain('"doneCount":2');
    for (const marked of ['password', 'changes'])
      await step(portal, cookie, handle, { intent: 'mark', step: marked, done: 'yes' });
    expect(await openReports(portal, cookie)).toContain('"reports":[]');
  });

  test('takes the place of the question once the reported session is gone', async () => {
    const { portal, cookie, handle } = await setUp();
    await reportAndFollow(portal, cookie, handle);
    const request = get(`/account/sessions/${handle}/not-me`, cookie);
    const answer = await answerOf(loader({ request, context: portal.context, params: { handle } }));
    expect(answer.headers.get('location')).toBe(`/account/sessions/${handle}/not-me/report`);
  });
});

describe('another person’s, an unknown and a malformed handle', () => {
  test.each([
    ['foreign', (portal: TestPortal) => portal.services.handles.seal('auth0|eve', 'other')],
    ['unknown', () => 'a'.repeat(60)],
    ['malformed', () => '..'],
    ['long', () => 'é'.repeat(3000)],
  ])('get the same page, and nothing is called: %s', async (_, make) => {
    const { portal, cookie } = await setUp();
    const handle = make(portal);
    const { status, page } = await ask(portal, cookie, handle);
    expect(status).toBe(404);
    expect(page.shows).toBe('not-found');
    expect((await report(portal, cookie, handle)).status).toBe(404);
    expect(portal.tenant.requests).toEqual([]);
  });
});

describe('the address of a result', () => {
  test('opens for no other person and no other session', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    const eve = await portal.signIn({ userId: 'auth0|eve', auth0SessionId: 'eves' });
    const eves = portal.services.handles.seal('auth0|eve', 'eves');
    const own = portal.services.handles.seal(ada.userId, ada.sessionId);
    for (const [who, about] of [
      [eve, handle],
      [eve, eves],
      [cookie, own],
    ] as const) {
      expect((await result(portal, who, about, record)).status).toBe(404);
      expect((await receipt(portal, who, about, record)).status).toBe(404);
    }
  });

  test.each(['', 'made-up', '..', 'é', 'a'.repeat(5000)])(
    'that was made up opens nothing: %j',
    async (record) => {
      const { portal, cookie, handle } = await setUp();
      expect((await result(portal, cookie, handle, record)).status).toBe(404);
      expect((await receipt(portal, cookie, handle, record)).status).toBe(404);
      expect(portal.tenant.requests).toEqual([]);
    },
  );

  test('is the same for 30 days, and shows what was known of the session', async () => {
    const { portal, handle, cookie } = await setUp();
    const { location } = await reportAndFollow(portal, cookie, handle);
    expect(location).toBe(`/account/sessions/${handle}/not-me/report#progress`);
    portal.tenant.setSessions(ada.userId, []);
    portal.clock.now += days(29);
    const later = await portal.signIn();
    const { status, page } = await result(portal, later, handle, 'report');
    expect(status).toBe(200);
    expect(page.device).toBe('Firefox 128 on Linux');
    portal.clock.now += days(1);
    const tooLate = await portal.signIn();
    expect((await result(portal, tooLate, handle, 'report')).status).toBe(404);
  });

  test('opens nothing for a session that was not reported', async () => {
    const { portal, cookie, handle } = await setUp();
    expect((await result(portal, cookie, handle, 'report')).status).toBe(404);
    expect((await receipt(portal, cookie, handle, 'report')).status).toBe(404);
  });

  test('has the number of others that were signed out afterwards, for as long', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.addSession(managementSession('third'));
    await reportAndFollow(portal, cookie, handle);
    const request = await portal.post('/account/sessions/end-others', {}, cookie);
    await answerOf(endOthers({ request, context: portal.context, params: {} }));
    portal.clock.now += days(29);
    const later = await portal.signIn();
    const text = await (await receipt(portal, later, handle, 'report')).text();
    expect(text).toContain('Other sessions: 1 signed out');
  });
});

describe('a report that the store does not take', () => {
  const failing = async () => {
    const set = await setUp();
    const { portal } = set;
    portal.inEveryContext.services = {
      ...portal.services,
      accountRecords: createFailingAccountRecords(),
    };
    return set;
  };

  test('ends the session all the same, and is told from its address', async () => {
    const { portal, cookie, handle } = await failing();
    const { record } = await reportAndFollow(portal, cookie, handle);
    expect(acts(portal)).toEqual(['POST /api/v2/sessions/other/revoke', mailPath]);
    const { status, page } = await result(portal, cookie, handle, record);
    expect(status).toBe(200);
    expect(page.signedOut.ending.outcome).toBe('ended');
    expect(portal.logged()).toContain('"event":"store.unavailable","reason":"full"');
  });

  test('is in that address for no other person and no other session', async () => {
    const { portal, cookie, handle } = await failing();
    const { record } = await reportAndFollow(portal, cookie, handle);
    const eve = await portal.signIn({ userId: 'auth0|eve', auth0SessionId: 'eves' });
    const own = portal.services.handles.seal(ada.userId, ada.sessionId);
    expect((await result(portal, eve, handle, record)).status).toBe(404);
    expect((await result(portal, cookie, own, record)).status).toBe(404);
  });

  test('has an address that tells no id, and is short enough for any address bar', async () => {
    const { portal, cookie, handle } = await failing();
    const { location } = await reportAndFollow(portal, cookie, handle);
    expect(location.length).toBeLessThan(1000);
    const decoded = Buffer.from(location, 'base64url').toString('latin1');
    for (const id of [ada.userId, 'other']) expect(location + decoded).not.toContain(id);
  });
});

describe('a store that fails under a report', () => {
  const down = new StoreUnavailableError('unreachable', 'down');

  test('after the session was ended is logged, and the guide tells that it is signed out', async () => {
    const { portal, cookie, handle } = await setUp();
    await portal.services.directory.list(ada.userId);
    vi.spyOn(portal.services.endings, 'record').mockRejectedValue(down);
    const { record } = await reportAndFollow(portal, cookie, handle);
    expect(acts(portal)).toEqual(['POST /api/v2/sessions/other/revoke', mailPath]);
    expect(portal.logged()).toContain('"event":"store.unavailable"');
    expect(portal.logged()).toContain('"event":"session.not-me","result":"ended"');
    const { page } = await result(portal, cookie, handle, record);
    expect(page.device).toBe('Firefox 128 on Linux');
    expect(page.signedOut.ending).toEqual({ outcome: 'ended' });
  });
});

describe('the receipt', () => {
  test('is a file of plain text to download, which nobody keeps a copy of', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    const answer = await receipt(portal, cookie, handle, record);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': 'attachment; filename="latchkey-2026-03-01.txt"',
      'cache-control': 'no-store',
    });
    expect((await answer.text()).split('\r\n')).toEqual([
      'Summary: session reported as not you',
      'Latchkey, https://account.example',
      'Account: a•••@example.com',
      'Reported on: 1 Mar 2026, 12:00 UTC',
      'Device: Firefox 128 on Linux',
      'Location (approximate): Sweden',
      'IP address: 90.230.•.•',
      'Signed in: 25 Feb 2026, 08:00 UTC',
      'Last seen: 1 Mar 2026, 07:00 UTC',
      'Time zone: UTC',
      'Firefox 128 on Linux is signed out, confirmed 1 Mar 2026, 12:00 UTC.',
      'The access that an application had through it is removed.',
      'We emailed a link for a new password to a•••@example.com. It expires soon.',
      'Changes in your account since then:',
      '1 Mar 2026, 11:00 UTC: Password changed',
      '',
    ]);
  });

  test('is in the language and time zone of the person', async () => {
    const { portal, handle } = await setUp();
    const profile = { name: null, email: 'ada@example.com', timeZone: 'Asia/Tokyo' };
    const cookie = await portal.signIn({ profile });
    Object.assign(portal.inEveryContext, { locale: 'de', translate: translator('de') });
    const { record } = await reportAndFollow(portal, cookie, handle);
    const text = await (await receipt(portal, cookie, handle, record)).text();
    expect(text).toMatch(/^Zusammenfassung: als fremd gemeldete Sitzung\r\n/);
    expect(text).toContain('Gemeldet am: 1. März 2026, 21:00 GMT+9');
  });

  test.each([
    [
      'may not be read',
      () => Response.json({ errorCode: 'insufficient_scope' }, { status: 403 }),
      [
        'We can’t tell what changed: Latchkey isn’t allowed to do this. Check your details yourself.',
      ],
    ],
    [
      'does not reach back so far',
      () => Response.json([]),
      [
        'No important changes found.',
        'We can’t see all activity from that time, so more may have changed. Check your details too.',
      ],
    ],
  ])('says so where the log %s', async (_, log, said) => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.answers.set(logsPath, log);
    const { record } = await reportAndFollow(portal, cookie, handle);
    const text = await (await receipt(portal, cookie, handle, record)).text();
    const [, changes] = text.split('Changes in your account since then:\r\n');
    expect(changes?.split('\r\n')).toEqual([...said, '']);
  });

  test('counts other sessions that were ended since', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    await portal.services.endings.record(ada.userId, 'third', { by: 'person', details: null });
    const text = await (await receipt(portal, cookie, handle, record)).text();
    expect(text).toContain('Other sessions: 1 signed out, 0 still signed in');
  });

  test('holds no id, no address and no e-mail address', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    const text = await (await receipt(portal, cookie, handle, record)).text();
    for (const secret of [ada.userId, '"other"', handle, 'token-1', '90.230.1', 'ada@'])
      expect(text).not.toContain(secret);
  });
});
