import { describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { type ActivityPageData } from '~/pages/activity/load-activity-page.server';
import { type EventPageData } from '~/pages/activity/load-event.server';
import { type LineView } from '~/pages/kit/activity-line-view.server';
import { type AccountChange } from '~/receipts/account-change';
import { loader as layout } from '~/routes/account';
import { loader as eventLoader } from '~/routes/account.activity.$handle';
import { TenantError } from '~/tenant-calls/tenant-error';
import { loader as listLoader } from '~/routes/account.activity._index';
import { loader as csvLoader } from '~/routes/account.activity.csv';
import type { LogEntry } from '../../tenant/state/account-log';
import { createFailingAccountRecords } from '../fakes/account-records';
import { answerDocument } from '../portal-documents';
import {
  ada,
  answerOf,
  createTestPortal,
  firefox,
  get,
  managementSession,
  noon,
} from '../test-portal';
import { marked } from './leaks/given-once';
import { refusing } from './tenant-calls';

const logUrl = `GET /api/v2/users/${ada.userId}/logs`;

async function setUp() {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  portal.tenant.requests.length = 0;
  const happened = (minutesAgo: number, type: string, given: Partial<LogEntry> = {}) =>
    portal.tenant.state.accountLog.add({
      type,
      user_id: ada.userId,
      at: noon - minutes(minutesAgo),
      ip: '91.65.1.1',
      user_agent: firefox,
      ...given,
    });
  const changed = async (change: AccountChange, work = async () => {}) => {
    const request = {
      userId: ada.userId,
      locale: 'en',
      timeZone: 'UTC',
      requestId: 'request-1',
      userAgent: firefox,
      place: null,
    } as const;
    await portal.services.changes.carryOut(request, change, work);
  };
  const load = (loader: typeof listLoader | typeof csvLoader, path: string) =>
    answerOf(loader({ request: get(path, cookie), context: portal.context, params: {} }));
  const open = async (query = '') => {
    const answer = await load(listLoader, `/account/activity${query}`);
    expect(answer.status).toBe(200);
    return ((await answer.json()) as { page: ActivityPageData }).page;
  };
  const openEvent = async (href: string | null | undefined) => {
    const { pathname, search } = new URL(href ?? '', 'https://portal.example');
    const handle = pathname.split('/').at(-1) ?? '';
    const request = get(`${pathname}${search}`, cookie);
    const answer = await answerOf(
      eventLoader({ request, context: portal.context, params: { handle } }),
    );
    const { page } = (await answer.json()) as { page: EventPageData };
    return { status: answer.status, page };
  };
  return { portal, cookie, happened, changed, load, open, openEvent };
}

const linesOf = ({ days }: ActivityPageData) => days.flatMap(({ lines }) => lines);
const named = ({ what }: LineView) => ('kind' in what ? what.kind : what.title);

describe('the list', () => {
  test('tells what happened, when, by what and from where, a day at a time', async () => {
    const { happened, open } = await setUp();
    happened(10, 'fp', { client_name: 'Mail' });
    happened(60 * 13, 's', { client_name: 'Mail', details: { session_id: 'of-somebody' } });
    const { days } = await open();
    expect(days).toMatchObject([
      {
        day: expect.stringMatching(/^Sunday,? 1 March 2026$/) as string,
        lines: [
          {
            what: { kind: 'sign-in-failed' },
            clock: '11:50',
            facts: ['Firefox on Linux', 'Germany', 'Mail'],
            notMe: null,
          },
        ],
      },
      {
        day: expect.stringMatching(/^Saturday,? 28 February 2026$/) as string,
        lines: [
          {
            what: { kind: 'signed-in' },
            notMe: expect.stringMatching(/^\/account\/sessions\/[\w-]+\/not-me$/) as string,
          },
        ],
      },
    ]);
  });

  test('has what nobody has words for as other activity, and never says more of it', async () => {
    const { happened, open } = await setUp();
    happened(1, 'aurora_check', { description: 'A <b>new</b> kind' });
    happened(2, '__proto__');
    const page = await open();
    expect(linesOf(page).map(named)).toEqual(['other', 'other']);
    expect(JSON.stringify(page)).not.toContain('<b>');
  });

  test('tells apart what the person did here, what an administrator did, and the rest', async () => {
    const { happened, changed, open } = await setUp();
    happened(1, 'sapi', { description: 'Update a User' });
    happened(60, 'scp');
    await changed({ kind: 'password-changed' });
    happened(0, 'scp');
    expect(linesOf(await open()).map((line) => [named(line), line.by])).toEqual([
      ['Password changed', 'you'],
      ['changed-by-administrator', 'administrator'],
      ['password-changed', null],
    ]);
  });

  test('folds what an application does by itself in a day', async () => {
    const { happened, open } = await setUp();
    for (const minute of [1, 2, 3])
      happened(minute, 'ssa', { client_id: 'mail', client_name: 'Mail' });
    happened(60 * 13, 'ssa', { client_id: 'mail', client_name: 'Mail' });
    expect(linesOf(await open())).toMatchObject([
      { what: { kind: 'signed-in-silently' }, fold: { count: 3, since: '11:57' } },
      { fold: null },
    ]);
  });

  test('asks nobody about the session of the browser that asks', async () => {
    const { happened, open } = await setUp();
    happened(1, 's', { details: { session_id: ada.sessionId } });
    expect(linesOf(await open())).toMatchObject([{ notMe: null }]);
  });

  test.each([
    ['?kind=changes', ['password-changed']],
    ['?kind=sign-ins', ['signed-in', 'sign-in-failed']],
    ['?from=2026-03-01', ['signed-in', 'password-changed']],
    ['?to=2026-02-28', ['sign-in-failed']],
    ['?from=2026-02-28&to=2026-02-28', ['sign-in-failed']],
    ['?kind=other', []],
  ])('of %s has that alone', async (query, kinds) => {
    const { happened, open } = await setUp();
    happened(1, 's');
    happened(2, 'scp');
    happened(60 * 13, 'fp');
    expect(linesOf(await open(query)).map(named)).toEqual(kinds);
  });

  test('counts days in the zone that its times are in', async () => {
    const { portal, happened } = await setUp();
    happened(60 * 13, 's');
    const cookie = `${await portal.signIn()}; latchkey_time_zone=Asia/Tokyo`;
    const request = get('/account/activity?from=2026-03-01', cookie);
    const answer = await answerOf(listLoader({ request, context: portal.context, params: {} }));
    const { page } = (await answer.json()) as { page: ActivityPageData };
    expect(linesOf(page)).toMatchObject([{ clock: '08:00' }]);
  });
});

describe('a thousand events', () => {
  async function setUpThousand() {
    const set = await setUp();
    for (let minute = 1; minute <= 1040; minute += 1) set.happened(minute, 's');
    return set;
  }

  test('are four parts of several pages; each part costs three calls, and none right after', async () => {
    const { portal, open } = await setUpThousand();
    const page = await open();
    expect(linesOf(page)).toHaveLength(25);
    expect(page.pages).toMatchObject({ number: 1, count: 12, newer: null });
    expect(portal.tenant.requests.filter((one) => one === logUrl)).toHaveLength(3);
    await open('?page=2');
    expect(portal.tenant.requests.filter((one) => one === logUrl)).toHaveLength(3);
  });

  test('are all there once, and it is said why there are no more', async () => {
    const { open } = await setUpThousand();
    const seen: string[] = [];
    let next: string | null = '';
    let reach: ActivityPageData['reach'] = null;
    while (next !== null) {
      const page: ActivityPageData = await open(next);
      seen.push(...linesOf(page).map(({ iso }) => iso));
      ({ reach } = page);
      const onward: string | null = page.pages.older ?? page.parts.older;
      next = onward?.replace('/account/activity', '') ?? null;
    }
    expect(new Set(seen).size).toBe(1000);
    expect(seen).toHaveLength(1000);
    expect(reach).toMatchObject({ older: 'out-of-reach' });
  });

  test('are not looked for further back than the first day that is asked for', async () => {
    const { open } = await setUpThousand();
    expect(await open('?from=2026-03-01&part=2')).toMatchObject({
      reach: { older: 'not-asked-for' },
      parts: { older: null },
    });
    expect((await open('?from=2026-02-28&part=2')).parts.older).not.toBeNull();
  });

  test('have what was changed here in one part alone', async () => {
    const { portal, changed, open } = await setUpThousand();
    portal.clock.now = noon - minutes(300.5);
    await changed({ kind: 'browsers-forgotten' });
    portal.clock.now = noon;
    const first = await open('?kind=changes');
    expect(linesOf(first)).toEqual([]);
    const older = first.parts.older?.replace('/account/activity', '');
    expect(linesOf(await open(older)).map(named)).toEqual(['Remembered browsers forgotten']);
    expect(linesOf(await open('?kind=changes&part=2'))).toEqual([]);
  });
});

test('the way back from an event leads to the list as it was filtered', async () => {
  const { happened, open, openEvent } = await setUp();
  happened(1, 's');
  const filtered = '?kind=sign-ins&from=2026-03-01';
  const [line] = linesOf(await open(filtered));
  const { page } = await openEvent(line?.href);
  expect(page).toMatchObject({ listPath: `/account/activity${filtered}` });
});

test('an empty log is no proof that nothing happened, as only so much is kept', async () => {
  const { portal, cookie } = await setUp();
  const { answer } = await answerDocument(get('/account/activity', cookie), portal.context);
  const page = await answer.text();
  expect(page).toContain('There are no events to show.');
  expect(page).toContain('keeps events for a limited time, so older ones may be gone.');
});

describe('what cannot be had is not taken for none', () => {
  test.each([
    [403, 'not_permitted'],
    [500, 'unavailable'],
  ])(
    'a log that is refused with %d: the page says so, and tells the changes',
    async (status, reason) => {
      const { portal, changed, open } = await setUp();
      await changed({ kind: 'browsers-forgotten' });
      portal.tenant.answers.set(logUrl, refusing(status));
      const page = await open();
      expect(page).toMatchObject({ missing: reason, reach: null, csvPath: null });
      expect(linesOf(page)).toHaveLength(1);
    },
  );

  test('changes that cannot be read: the page says so, and tells the log', async () => {
    const { portal, happened, open } = await setUp();
    happened(1, 's');
    portal.services.accountRecords = createFailingAccountRecords();
    const page = await open();
    expect(page).toMatchObject({ areChangesKnown: false, missing: null });
    expect(linesOf(page)).toHaveLength(1);
  });

  test('an old log says how old it is, and counts what cannot be read of it', async () => {
    const { portal, happened, open } = await setUp();
    happened(1, 's');
    portal.tenant.state.accountLog.add({ type: '', user_id: ada.userId });
    expect(await open()).toMatchObject({ asOf: null, unreadableCount: 1 });
    portal.clock.now += minutes(1);
    portal.tenant.answers.set(logUrl, refusing(500));
    expect(await open()).toMatchObject({ asOf: { relative: '1 minute ago' } });
  });

  test.each([
    [[], 'off'],
    [['read:logs'], 'edit'],
    [['read:logs_users'], 'edit'],
  ] as const)('with the scopes %j the way to it is %s', async (granted, mode) => {
    const { portal, cookie, open } = await setUp();
    const all = ['read:logs', 'read:logs_users'] as const;
    portal.tenant.state.settings.withheldScopes = all.filter(
      (scope) => !(granted as readonly string[]).includes(scope),
    );
    await open();
    const request = get('/account', cookie);
    const answer = await answerOf(layout({ request, context: portal.context, params: {} }));
    expect(await answer.json()).toMatchObject({ sections: { activity: mode } });
  });
});

describe('the page of an event', () => {
  test('tells what is known of it, with network and session, and the way to the guide', async () => {
    const { portal, happened, open, openEvent } = await setUp();
    portal.tenant.addSession(
      managementSession('elsewhere', {
        device: { initial_ip: '91.65.1.1', initial_asn: '3209', initial_user_agent: firefox },
      }),
    );
    await portal.services.directory.list(ada.userId);
    happened(5, 's', { client_name: 'Mail', details: { session_id: 'elsewhere' } });
    const [line] = linesOf(await open());
    const { status, page } = await openEvent(line?.href);
    expect(status).toBe(200);
    expect(page).toMatchObject({
      shows: 'event',
      event: {
        kind: 'signed-in',
        at: { relative: '5 minutes ago' },
        application: 'Mail',
        device: 'Firefox 128 on Linux',
        place: 'Germany',
        network: 'Vodafone GmbH',
        address: '91.65.•.•',
        session: { isCurrent: false },
        notMe: line?.notMe,
      },
    });
  });

  test.each([
    ['google-oauth2', 'google-oauth2', 'Google'],
    ['passwords', 'auth0', 'Password or passkey'],
    ['sms', 'sms', 'Code by text message'],
    ['lumen-staff', 'samlp', 'lumen-staff'],
    ['lumen-staff', { toString: 'secret' }, 'lumen-staff'],
    [{ name: 'secret' }, 'auth0', null],
  ])('tells by what somebody signed in: %s of %s', async (connection, strategy, way) => {
    const { portal, open, openEvent } = await setUp();
    const date = new Date(noon - minutes(5)).toISOString();
    const entry = { log_id: 'an-event', date, type: 's', connection, strategy };
    portal.tenant.answers.set(logUrl, () => Response.json([entry]));
    const [line] = linesOf(await open());
    expect(await openEvent(line?.href)).toMatchObject({ page: { event: { way } } });
  });

  test('does not tell it of what is no sign-in', async () => {
    const { happened, open, openEvent } = await setUp();
    happened(5, 'scp', { connection: 'google-oauth2' });
    const [line] = linesOf(await open());
    expect(await openEvent(line?.href)).toMatchObject({ page: { event: { way: null } } });
  });

  test('costs no call after the list', async () => {
    const { portal, happened, open, openEvent } = await setUp();
    happened(5, 's');
    const [line] = linesOf(await open());
    portal.tenant.requests.length = 0;
    await openEvent(line?.href);
    expect(portal.tenant.requests).toEqual([]);
  });

  test.each(['another person', 'another kind of thing'])('of %s is not there', async (whose) => {
    const { portal, happened, openEvent } = await setUp();
    happened(5, 's', { id: 'an-event' });
    const { eventHandles, handles } = portal.services;
    const handle =
      whose === 'another person'
        ? eventHandles.seal('auth0|grace', 'an-event')
        : handles.seal(ada.userId, 'an-event');
    expect(await openEvent(`/account/activity/${handle}`)).toMatchObject({
      status: 404,
      page: { shows: 'not-found' },
    });
    expect(portal.tenant.requests).toEqual([]);
  });

  test('that the log has no more is not there; one that cannot be read is not said to be gone', async () => {
    const { portal, openEvent } = await setUp();
    const path = `/account/activity/${portal.services.eventHandles.seal(ada.userId, 'gone')}`;
    expect(await openEvent(path)).toMatchObject({ status: 404 });
    portal.clock.now += minutes(11);
    portal.tenant.answers.set(logUrl, refusing(500));
    expect(await openEvent(path)).toMatchObject({ status: 503, page: { shows: 'problem' } });
  });
});

describe('the file', () => {
  test('has every event that the list has, by itself, and no formula', async () => {
    const { happened, changed, load } = await setUp();
    await changed({ kind: 'browsers-forgotten' });
    for (const minute of [1, 2])
      happened(minute, 'ssa', { client_id: 'x', client_name: '=cmd("a")' });
    happened(3, 's', { connection: 'google-oauth2', client_name: 'Loom' });
    const answer = await load(csvLoader, '/account/activity/csv');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="latchkey-activity-2026-03-01.csv"',
    );
    const silent = '"Stayed signed in","","","\'=cmd(""a"")","Firefox 128 on Linux","Germany"';
    expect((await answer.text()).split('\r\n')).toEqual([
      '"Time (UTC)","Event","By","Sign-in with","Application","Device","Location (approximate)"',
      '"2026-03-01T12:00:00.000Z","Remembered browsers forgotten","By you, here","","","Firefox 128 on Linux",""',
      `"2026-03-01T11:59:00.000Z",${silent}`,
      `"2026-03-01T11:58:00.000Z",${silent}`,
      '"2026-03-01T11:57:00.000Z","Signed in","","Google","Loom","Firefox 128 on Linux","Germany"',
      '',
    ]);
  });

  test('tells of no change as made that may not be', async () => {
    const { changed, load } = await setUp();
    const unanswered = () => Promise.reject(new TenantError('timeout', 'No answer.'));
    await expect(changed({ kind: 'browsers-forgotten' }, unanswered)).rejects.toThrow();
    const answer = await load(csvLoader, '/account/activity/csv');
    expect(await answer.text()).toContain('"Remembered browsers forgotten · Not confirmed"');
  });

  test('has what the filter finds', async () => {
    const { happened, load } = await setUp();
    happened(1, 's');
    happened(2, 'scp');
    const answer = await load(csvLoader, '/account/activity/csv?kind=changes');
    expect((await answer.text()).match(/\r\n/g)).toHaveLength(2);
  });

  test('is not given with anything missing: the page says what', async () => {
    const { portal, load } = await setUp();
    portal.tenant.answers.set(logUrl, refusing(500));
    const answer = await load(csvLoader, '/account/activity/csv?kind=changes');
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/account/activity?kind=changes');
  });
});

test('nothing of the details and no id leaves the server', async () => {
  const { portal, happened, load, open, openEvent } = await setUp();
  for (const [index, type] of ['s', 'scpr', 'sce', 'sapi', 'aurora', 'fp'].entries())
    happened(index, type, {
      details: { session_id: 'id-of-a-session', body: { newEmail: 'canary-new@example.org' } },
    });
  const page = await open();
  const events = await Promise.all(linesOf(page).map(({ href }) => openEvent(href)));
  const csv = await (await load(csvLoader, '/account/activity/csv')).text();
  const told = [JSON.stringify(page), JSON.stringify(events), csv, portal.logged()].join();
  expect(events.every(({ status }) => status === 200)).toBe(true);
  expect(told).not.toMatch(marked);
  for (const secret of ['id-of-a-session', '000000000000000000000000', '91.65.1.1'])
    expect(told).not.toContain(secret);
});
