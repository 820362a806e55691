import { describe, expect, test } from 'vitest';
import { days } from '~/durations';
import { translator } from '~/i18n/catalogues.server';
import { loader as loadResult } from '~/routes/account.sessions.$handle.not-me.$record._index';
import { loader as loadReceipt } from '~/routes/account.sessions.$handle.not-me.$record.receipt';
import { action, loader } from '~/routes/account.sessions.$handle.not-me._index';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { formatSteps } from '~/pages/sessions/not-me/format-report';
import { type NotMeQuestion } from '~/pages/sessions/not-me/load-not-me-page.server';
import { type ReportView } from '~/pages/sessions/not-me/report-view.server';
import { type SessionNotFound } from '~/pages/sessions/session/load-session-page.server';
import { createFailingAccountRecords } from '../fakes/account-records';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  managementSession,
  noon,
  type TestPortal,
} from '../test-portal';

const mailPath = 'POST /dbconnections/change_password';
const logsPath = 'GET /api/v2/users/auth0|ada/logs';
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
  const [, record = ''] = /\/not-me\/([^#]+)#result$/.exec(location) ?? [];
  return { record, location };
}

async function result(portal: TestPortal, cookie: string, handle: string, record: string) {
  const request = get(`/account/sessions/${handle}/not-me/${record}`, cookie);
  const params = { handle, record };
  const answer = await answerOf(loadResult({ request, context: portal.context, params }));
  const { page } = (await answer.json()) as { page: ReportView };
  return { status: answer.status, page };
}

const sentences = ({ steps }: ReportView) => formatSteps(steps, translator('en'));

async function receipt(portal: TestPortal, cookie: string, handle: string, record: string) {
  const request = get(`/account/sessions/${handle}/not-me/${record}/receipt`, cookie);
  const params = { handle, record };
  return answerOf(loadReceipt({ request, context: portal.context, params }));
}

function acts(portal: TestPortal) {
  return portal.tenant.requests.filter((request) => /revoke|DELETE|dbconnections/.test(request));
}

describe('“this wasn’t me”', () => {
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
      'The session is signed out. It may take a moment to take effect.',
      'The access that an application had through it is removed.',
      'An email with a link to set a new password is on its way to you. Use it soon.',
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
    expect(second.page.steps).toEqual(first.page.steps);
    expect(second.page.at.exact).toBe(first.page.at.exact);
  });

  test('done twice, it ends the session once, and what the first time did stays told', async () => {
    const { portal, cookie, handle } = await setUp();
    await reportAndFollow(portal, cookie, handle);
    const { record } = await reportAndFollow(portal, cookie, handle);
    expect(acts(portal).filter((act) => act.endsWith('/revoke'))).toHaveLength(1);
    const { page } = await result(portal, cookie, handle, record);
    expect(sentences(page)).toEqual([
      'The session is signed out. It may take a moment to take effect.',
      'The access that an application had through it is removed.',
      'An email with a link to set a new password is on its way to you. Use it soon.',
    ]);
  });

  test('shows what changed since the session began, and not what was before', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { changes } = (await result(portal, cookie, handle, record)).page;
    expect(changes).toMatchObject({
      isKnown: true,
      entries: [{ kind: 'password-changed', at: { relative: '1 hour ago' } }],
    });
  });

  test('says why the changes are unknown where the log may not be read', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.answers.set(logsPath, () =>
      Response.json({ statusCode: 403, error: 'Forbidden' }, { status: 403 }),
    );
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { changes } = (await result(portal, cookie, handle, record)).page;
    expect(changes).toEqual({ isKnown: false, reason: 'not_permitted' });
  });

  test('offers the end of all others only where there are some', async () => {
    const { portal, cookie, handle } = await setUp();
    const { record } = await reportAndFollow(portal, cookie, handle);
    expect((await result(portal, cookie, handle, record)).page.hasOthers).toBe(false);
    portal.tenant.addSession(managementSession('third'));
    await portal.services.directory.invalidate(ada.userId);
    expect((await result(portal, cookie, handle, record)).page.hasOthers).toBe(true);
  });

  test('where the service refuses half way, the rest is done, and can be tried again', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.answers.set('POST /api/v2/sessions/other/revoke', () =>
      Response.json({ statusCode: 403, error: 'Forbidden' }, { status: 403 }),
    );
    const { record } = await reportAndFollow(portal, cookie, handle);
    const { page } = await result(portal, cookie, handle, record);
    expect(page.steps.ending).toEqual({ outcome: 'not-yet', reason: 'not_permitted' });
    expect(sentences(page)[0]).toMatch(/^The session isn’t signed out yet: /);
    expect(page.steps.password.outcome).toBe('sent');
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
    const { record } = await reportAndFollow(portal, cookie, own);
    expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
    const again = await portal.signIn({ auth0SessionId: 'new' });
    expect((await result(portal, again, own, record)).page.steps.ending.outcome).toBe('ended');
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
    expect(changes).toMatchObject({ isKnown: true, entries: [{ kind: 'password-changed' }] });
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
    expect((await result(portal, cookie, handle, record)).page.steps.refreshTokens).toEqual({
      outcome: 'ended',
      count: 1,
    });
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
    expect(location).toBe(`/account/sessions/${handle}/not-me/report#result`);
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
    expect(page.steps.ending.outcome).toBe('ended');
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
    expect(location.length).toBeLessThan(800);
    const decoded = Buffer.from(location, 'base64url').toString('latin1');
    for (const id of [ada.userId, 'other']) expect(location + decoded).not.toContain(id);
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
      'Receipt: session reported as not you',
      'Reported on: 1 Mar 2026, 12:00 UTC',
      'Device: Firefox 128 on Linux',
      'Location (approximate): Sweden',
      'Signed in: 25 Feb 2026, 08:00 UTC',
      'Last seen: 1 Mar 2026, 07:00 UTC',
      'The session is signed out. It may take a moment to take effect.',
      'The access that an application had through it is removed.',
      'An email with a link to set a new password is on its way to you. Use it soon.',
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
    expect(text).toMatch(/^Beleg: als fremd gemeldete Sitzung\r\n/);
    expect(text).toContain('Gemeldet am: 1. März 2026, 21:00 GMT+9');
  });

  test.each([
    [
      'may not be read',
      () => Response.json({ statusCode: 403, error: 'Forbidden' }, { status: 403 }),
      ['We can’t tell what has changed: Latchkey isn’t allowed to do this.'],
    ],
    [
      'does not reach back so far',
      () => Response.json([]),
      [
        'No important changes found.',
        'The activity we can read doesn’t cover the whole time, so more may have changed.',
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
    for (const secret of [ada.userId, 'other', handle, 'token-1', '90.230', 'ada@'])
      expect(text).not.toContain(secret);
  });
});
