import { describe, expect, test } from 'vitest';
import { action, loader } from '~/routes/account.sessions._index';
import { formatWhen } from '~/ui/time';
import { sessionMark } from '~/sessions/session-query';
import { type SessionsPageData } from '~/pages/sessions/list/load-sessions-page.server';
import {
  ada,
  answerOf,
  baseUrl,
  chrome,
  createTestPortal,
  get,
  managementSession,
  noon,
  type TestPortal,
} from '../test-portal';

const path = '/account/sessions';
const device = (userAgent: string, ip: string, asn: string) => ({
  initial_user_agent: userAgent,
  initial_ip: ip,
  initial_asn: asn,
  last_user_agent: userAgent,
  last_ip: ip,
  last_asn: asn,
});

async function load(portal: TestPortal, cookie: string, search = '', headers = {}) {
  const request = new Request(baseUrl + path + search, { headers: { cookie, ...headers } });
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  const { page } = (await answer.json()) as { page: SessionsPageData };
  if (page.kind !== 'list') throw new Error(`The page shows a ${page.kind}.`);
  return { page, answer, rows: page.groups.flatMap(({ sessions }) => sessions) };
}

async function setUp() {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('windows', { device: device(chrome, '90.230.10.20', '3301') }),
    managementSession('berlin', {
      device: device(chrome, '91.65.1.1', '3209'),
      clients: [{ client_id: 'mail' }],
    }),
    managementSession('old', {
      lastSeen: 24 * 45,
      authentication: { methods: [{ name: 'pwd' }] },
    }),
  ]);
  return { portal, cookie, load: (search = '') => load(portal, cookie, search) };
}

test('sessions stand in groups: this browser, those used lately, and those not used for a month', async () => {
  const { page } = await (await setUp()).load();
  expect(page.groups.map(({ name, sessions }) => [name, sessions.length])).toEqual([
    ['this-browser', 1],
    ['recent', 2],
    ['unused', 1],
  ]);
  expect(page).toMatchObject({ counts: { live: 4 }, unusedAfterDays: 30 });
});

test.each([
  ['?country=DE', ['Chrome on Windows']],
  ['?application=mail', ['Chrome on Windows']],
  ['?idle=30', ['Firefox on Linux']],
  ['?without-mfa=1', ['Firefox on Linux']],
  ['?q=chrome+germany', ['Chrome on Windows']],
  ['?q=Telia+windows', ['Chrome on Windows']],
])('%s finds what fits it, and says how many of all', async (search, devices) => {
  const { page, rows } = await (await setUp()).load(search);
  expect(rows.map((row) => row.device)).toEqual(devices);
  expect(page).toMatchObject({
    counts: { found: 1, live: 4 },
    isFiltered: true,
  });
});

test('where nothing fits, the page can say so and offer the whole list', async () => {
  const { page } = await (await setUp()).load('?q=nowhere');
  expect(page).toMatchObject({
    counts: { found: 0 },
    isFiltered: true,
    groups: [],
  });
});

test('what is worth a look together is counted, and what can be signed out together', async () => {
  const { load: open } = await setUp();
  expect((await open()).page.counts).toMatchObject({ others: 3, unused: 1, withoutMfa: 1 });
  expect((await open('?country=DE')).page.counts).toMatchObject({ found: 1, foundOthers: 1 });
});

test('each active filter leads to the list without it, on its first page, with the selection', async () => {
  const { portal, load: open } = await setUp();
  const mark = sessionMark(portal.services.handles.seal(ada.userId, 'old'));
  const { page } = await open(`?country=DE&idle=7&page=2&selected=${mark}`);
  expect(page.filter?.active).toEqual([
    { name: 'country', value: 'Germany', path: `${path}?idle=7&selected=${mark}` },
    { name: 'idle', days: 7, path: `${path}?country=DE&selected=${mark}` },
  ]);
  expect(page.filter?.allPath).toBe(`${path}?selected=${mark}`);
});

describe('a search field', () => {
  const openWith = async (count: number, search = '') => {
    const { portal, cookie } = await setUp();
    const sessions = Array.from({ length: count }, (_, index) => managementSession(`s-${index}`));
    portal.tenant.setSessions(ada.userId, sessions);
    return (await load(portal, cookie, search)).page.filter;
  };

  test('is there from ten sessions on', async () => {
    expect(await openWith(9)).toBeNull();
    expect(await openWith(10)).not.toBeNull();
  });

  test('is there where something is looked for, and where the order is another', async () => {
    expect(await openWith(2, '?q=linux')).toMatchObject({ search: 'linux' });
    expect(await openWith(2, '?sort=device')).toMatchObject({ sort: 'device' });
  });
});

test('another order has no groups', async () => {
  const { page } = await (await setUp()).load('?sort=device');
  expect(page.groups.map(({ name }) => name)).toEqual(['all']);
  expect(page.isFiltered).toBe(false);
});

test('pages have numbers, some left out, and say which rows they have', async () => {
  const { portal, cookie } = await setUp();
  portal.tenant.setSessions(
    ada.userId,
    Array.from({ length: 300 }, (_, index) => managementSession(`s-${index}`)),
  );
  const { page } = await load(portal, cookie, '?q=linux&page=8');
  expect(page).toMatchObject({
    pages: [1, null, 7, 8, 9, null, 15],
    page: 8,
    rows: { first: 141, last: 160, count: 300 },
  });
});

describe('rows that look alike', () => {
  const apart = async (...sessions: ReturnType<typeof managementSession>[]) => {
    const { portal, cookie } = await setUp();
    portal.tenant.setSessions(ada.userId, sessions);
    return (await load(portal, cookie)).rows.map((row) => row.apart);
  };

  test('say what differs', async () => {
    expect(
      await apart(
        managementSession('a', { device: device(chrome, '90.230.10.20', '3301') }),
        managementSession('b', {
          device: device(chrome.replace('141', '140'), '90.230.10.20', '3301'),
        }),
        managementSession('c', { device: device(chrome, '91.65.1.1', '3209') }),
      ),
    ).toEqual(['version 141', 'version 140', null]);
  });

  test('have a number where nothing differs', async () => {
    expect(await apart(managementSession('a'), managementSession('b'))).toEqual([
      '1 of 2 that look alike',
      '2 of 2 that look alike',
    ]);
  });
});

describe('a session over one of its limits', () => {
  const day = 86_400_000;
  const openWith = async (limits: { idle_expires_at?: string; expires_at?: string }) => {
    const { portal, cookie } = await setUp();
    const sessions = [managementSession(ada.sessionId), managementSession('over')];
    portal.tenant.setSessions(ada.userId, sessions);
    portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}/sessions`, () =>
      Response.json({
        sessions: [
          { id: ada.sessionId, user_id: ada.userId },
          { id: 'over', user_id: ada.userId, ...limits },
        ],
      }),
    );
    return (await load(portal, cookie)).page;
  };
  const inDays = (days: number) => new Date(noon + days * day).toISOString();

  test.each([
    ['both', { idle_expires_at: inDays(-17), expires_at: inDays(-10) }, '17 days ago'],
    ['the idle one', { idle_expires_at: inDays(-2), expires_at: inDays(1) }, '2 days ago'],
    ['the latest', { expires_at: inDays(-3) }, '3 days ago'],
  ])('%s is not counted, and says when it was over', async (_, limits, told) => {
    const page = await openWith(limits);
    expect(page.counts).toMatchObject({ live: 1, others: 0 });
    expect(page.groups.map(({ name }) => name)).toEqual(['this-browser', 'expired']);
    expect(page.groups[1]?.sessions[0]).toMatchObject({
      isSelected: null,
      state: { is: 'expired', at: { relative: told } },
    });
  });
});

describe('what is selected', () => {
  const markIn = (portal: TestPortal, id: string) =>
    sessionMark(portal.services.handles.seal(ada.userId, id));

  test('is selected in its row, or stands for another page', async () => {
    const { portal, load: open } = await setUp();
    const marks = ['berlin', 'old'].map((id) => markIn(portal, id));
    const { page, rows } = await open(`?country=DE&selected=${marks.join('.')}`);
    expect(rows.map(({ isSelected }) => isSelected)).toEqual([true]);
    expect(page.selectedElsewhere).toEqual([marks[1]]);
  });

  test('is left out once it is signed out, and never this browser', async () => {
    const { portal, load: open } = await setUp();
    const marks = ['gone', ada.sessionId].map((id) => markIn(portal, id));
    const { page } = await open(`?selected=${marks.join('.')}`);
    expect(page.selectedElsewhere).toEqual([]);
    expect(page.query.selected).toEqual([]);
  });
});

describe('signing out a row', () => {
  const end = async (search: string, fields: Record<string, string> = {}) => {
    const { portal, cookie, load: open } = await setUp();
    const handleOf = (id: string) => portal.services.handles.seal(ada.userId, id);
    const query = new URLSearchParams(search);
    query.set('intent', 'end');
    query.set('handle', handleOf('berlin'));
    const request = await portal.post(`${path}?${query.toString()}`, fields, cookie);
    const answer = await answerOf(action({ request, context: portal.context, params: {} }));
    const location = new URL(answer.headers.get('location') ?? '', baseUrl);
    return { portal, handleOf, answer, location, open };
  };

  test('leads back to the same part of the list, at its row, with the selection', async () => {
    const selected = 'a'.repeat(16);
    const { handleOf, answer, location } = await end('sort=place&page=2', { selected });
    expect(answer.status).toBe(303);
    expect(Object.fromEntries(location.searchParams)).toEqual({
      sort: 'place',
      page: '2',
      selected,
      ended: sessionMark(handleOf('berlin')),
    });
    expect(location.hash).toBe(`#session-${handleOf('berlin')}`);
  });

  test('keeps its row in its place, though the tenant lists it no more and the filter has others', async () => {
    const { location, open } = await end('country=SE&idle=30');
    expect((await open(location.search)).rows).toMatchObject([
      { device: 'Chrome on Windows', state: { is: 'ending', state: 'confirmed' } },
      { device: 'Firefox on Linux', state: { is: 'live' } },
    ]);
    expect((await open('?country=SE&idle=30')).rows).toHaveLength(1);
  });

  test('keeps its row in sight where its place is on another page', async () => {
    const { portal, cookie } = await setUp();
    portal.tenant.setSessions(
      ada.userId,
      Array.from({ length: 25 }, (_, index) =>
        managementSession(`s-${index}`, { lastSeen: index }),
      ),
    );
    portal.tenant.delayEndings();
    const handle = portal.services.handles.seal(ada.userId, 's-24');
    const request = await portal.post(`${path}?intent=end&handle=${handle}`, {}, cookie);
    const answer = await answerOf(action({ request, context: portal.context, params: {} }));
    const { search } = new URL(answer.headers.get('location') ?? '', baseUrl);
    const { page, rows } = await load(portal, cookie, search);
    expect(rows[0]).toMatchObject({ handle, state: { is: 'ending' } });
    expect(page.rows).toEqual({ first: 1, last: 20, count: 25 });
  });

  test('keeps its row at the head of the list, where it needed attention', async () => {
    const { portal, cookie } = await setUp();
    const curl = device('curl/8.14.1', '90.230.10.20', '3301');
    portal.tenant.setSessions(ada.userId, [
      managementSession(ada.sessionId),
      managementSession('script', { device: curl, lastSeen: 2 }),
      managementSession('usual', { lastSeen: 1 }),
      managementSession('another-script', { device: curl, lastSeen: 3 }),
    ]);
    const places = async (search = '') => {
      const { page } = await load(portal, cookie, search);
      return page.groups.map(({ name, sessions }) => [name, sessions.map(({ handle }) => handle)]);
    };
    const before = await load(portal, cookie);
    const placesBefore = await places();
    expect(placesBefore.map(([name]) => name)).toEqual(['attention', 'this-browser', 'recent']);
    const row = before.rows[0]!;
    const request = await portal.post(row.signOut.path, {}, cookie);
    const answer = await answerOf(action({ request, context: portal.context, params: {} }));
    const { search, hash } = new URL(answer.headers.get('location') ?? '', baseUrl);
    expect(hash).toBe(`#session-${row.handle}`);
    expect(await places(search)).toEqual(placesBefore);
    const { rows } = await load(portal, cookie, search);
    expect(rows[0]).toMatchObject({ handle: row.handle, state: { is: 'ending' } });
  });

  test('keeps the search field where nine sessions are left', async () => {
    const { portal, cookie } = await setUp();
    const ten = Array.from({ length: 10 }, (_, index) => managementSession(`s-${index}`));
    portal.tenant.setSessions(ada.userId, ten);
    const handle = portal.services.handles.seal(ada.userId, 's-3');
    const request = await portal.post(`${path}?intent=end&handle=${handle}`, {}, cookie);
    const answer = await answerOf(action({ request, context: portal.context, params: {} }));
    const { search } = new URL(answer.headers.get('location') ?? '', baseUrl);
    const { page } = await load(portal, cookie, search);
    expect(page.counts.live).toBe(9);
    expect(page.filter).not.toBeNull();
  });

  test('takes it out of the selection', async () => {
    const { handleOf } = await end('');
    const { location } = await end('', { session: handleOf('berlin') });
    expect(location.searchParams.get('selected')).toBeNull();
  });
});

test('a changed browser together with a changed network is marked, and so is somebody else', async () => {
  const { portal, cookie } = await setUp();
  portal.tenant.setSessions(ada.userId, [
    managementSession('copied', {
      device: {
        ...device(chrome, '90.230.10.20', '3301'),
        last_user_agent: 'curl/8.5.0',
        last_ip: '91.65.1.1',
        last_asn: '3209',
      },
    }),
    managementSession('acted', { actor: { sub: 'auth0|support' }, lastSeen: 2 }),
  ]);
  const { rows } = await load(portal, cookie);
  expect(rows[0]).toMatchObject({
    device: 'curl',
    exceptions: ['copied', 'script', 'country-changed'],
  });
  expect(rows[1]).toMatchObject({ exceptions: ['impersonated'] });
  expect(rows.map(({ attention }) => attention)).toEqual([['copied', 'script'], ['impersonated']]);
});

test('at most three stand at the head, those with the gravest reasons', async () => {
  const { portal, cookie } = await setUp();
  const script = { device: device('curl/8.5.0', '90.230.10.20', '3301') };
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    ...Array.from({ length: 4 }, (_, index) =>
      managementSession(`script-${index}`, { ...script, lastSeen: index + 1 }),
    ),
    managementSession('acted', { actor: { sub: 'auth0|support' }, lastSeen: 9 }),
  ]);
  const { page } = await load(portal, cookie);
  expect(page.groups.map(({ name, sessions }) => [name, sessions.length])).toEqual([
    ['attention', 3],
    ['this-browser', 1],
    ['recent', 2],
  ]);
  const ids = ['acted', 'script-0', 'script-1'];
  expect(new Set(page.groups[0]?.sessions.map(({ handle }) => handle))).toEqual(
    new Set(ids.map((id) => portal.services.handles.seal(ada.userId, id))),
  );
});

test('what happened in a time to come is told as now or exactly, and never promised', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const ahead = { seconds: -20 / 3600, minutes: -50 / 60, days: -26 };
  portal.tenant.setSessions(ada.userId, [
    managementSession('seconds', { lastSeen: ahead.seconds }),
    managementSession('minutes', { lastSeen: ahead.minutes }),
    managementSession('days', { lastSeen: ahead.days }),
  ]);
  const { rows } = await load(portal, cookie);
  const told = rows.map(({ seen }) => seen && formatWhen(seen));
  expect(told).toEqual(['2 Mar 2026, 14:00 UTC', '1 Mar 2026, 12:50 UTC', 'just now']);
});

test('what is unknown is said to be unknown', async () => {
  const { portal, cookie } = await setUp();
  portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}/sessions`, () =>
    Response.json({ sessions: [{ id: 'bare', user_id: ada.userId }] }),
  );
  const [row] = (await load(portal, cookie)).rows;
  expect(row).toMatchObject({
    device: 'Unknown device',
    facts: [],
    seen: null,
    exceptions: [],
  });
});

test('times are exact where that is asked for', async () => {
  const { rows } = await (await setUp()).load('?times=exact&country=DE');
  expect(rows.map(({ seen }) => seen && formatWhen(seen))).toEqual(['1 Mar 2026, 11:00 UTC']);
});

const hints = {
  'user-agent': chrome,
  'sec-ch-ua': '"Chromium";v="141", "Google Chrome";v="141"',
  'sec-ch-ua-mobile': '?0',
  'sec-ch-ua-platform': '"Windows"',
  'sec-ch-ua-platform-version': '"15.0.0"',
};

test.each([
  ['are taken for the session that asks', hints, 'Chrome on Windows 11'],
  [
    'of another version than the user agent are not believed',
    { ...hints, 'sec-ch-ua': '"Chromium";v="156", "Google Chrome";v="156"' },
    'Chrome on Windows',
  ],
])('client hints %s, and for no other', async (_, headers, name) => {
  const { portal, cookie } = await setUp();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId, { device: device(chrome, '90.230.10.20', '3301') }),
    managementSession('windows', { device: device(chrome, '90.230.10.20', '3301') }),
  ]);
  const { rows, answer } = await load(portal, cookie, '', headers);
  expect(rows.map((row) => row.device)).toEqual([name, 'Chrome on Windows']);
  expect(answer.headers.get('accept-ch')).toContain('Sec-CH-UA-Platform-Version');
});

test('what has ended lately is told with when, by what and whether that is confirmed', async () => {
  const { portal, cookie, load: open } = await setUp();
  const { services } = portal;
  await services.endings.record(ada.userId, 'told-by-tenant', { by: 'tenant', details: null });
  const handle = services.handles.seal(ada.userId, 'berlin');
  portal.clock.now += 60_000;
  const request = await portal.post(path, { intent: 'end', handle }, cookie);
  request.headers.set('user-agent', chrome);
  await answerOf(action({ request, context: portal.context, params: {} }));

  const { page } = await open();
  expect(page.ended).toMatchObject({ moreCount: 0, openCount: 0 });
  expect(page.ended.groups.flatMap(({ endings }) => endings)).toMatchObject([
    {
      device: 'Chrome 141 on Windows 10 or later',
      country: 'Germany',
      state: 'confirmed',
      confirmedAt: { exact: '1 Mar 2026, 12:01 UTC' },
    },
    { device: null, country: null, state: 'outside' },
  ]);
});

test('an ending that the service has not confirmed is counted as open', async () => {
  const { portal, cookie, load: open } = await setUp();
  portal.tenant.delayEndings();
  const handle = portal.services.handles.seal(ada.userId, 'berlin');
  const request = await portal.post(path, { intent: 'end', handle }, cookie);
  await answerOf(action({ request, context: portal.context, params: {} }));
  const { page, rows } = await open();
  expect(page.ended).toMatchObject({ openCount: 1, groups: [] });
  expect(rows.filter(({ state }) => state.is === 'ending')).toHaveLength(1);
});

test('what reaches the account without a session is linked, and not asked for', async () => {
  const { portal, load: open } = await setUp();
  expect((await open()).page.showsApplications).toBe(true);
  expect(portal.tenant.requests.join()).not.toContain('refresh-tokens');
});

describe('where the plan has no sessions', () => {
  const logsPath = `GET /api/v2/users/${ada.userId}/logs`;
  const forbidden = () => Response.json({ statusCode: 403 }, { status: 403 });

  async function loadLimited(log: () => Response) {
    const { portal, cookie } = await setUp();
    portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}/sessions`, forbidden);
    portal.tenant.answers.set(logsPath, log);
    const answer = await answerOf(
      loader({ request: get(path, cookie), context: portal.context, params: {} }),
    );
    expect(answer.status).toBe(200);
    const { page } = (await answer.json()) as { page: SessionsPageData };
    if (page.kind !== 'problem') throw new Error(`The page shows a ${page.kind}.`);
    return page;
  }
  const entry = (hours: number, type: string, given = {}) => ({
    log_id: `${hours}`,
    date: new Date(noon - hours * 3_600_000).toISOString(),
    type,
    ...given,
  });

  test('the log tells of sign-ins, and of those that failed', async () => {
    const where = { client_name: 'Orbit Mail', ip: '91.65.1.1', user_agent: chrome };
    const page = await loadLimited(() =>
      Response.json([entry(1, 's', where), entry(2, 'fp', where), entry(3, 'slo', where)]),
    );
    const named = {
      device: 'Chrome 141 on Windows 10 or later',
      place: 'Germany',
      application: 'Orbit Mail',
    };
    expect(page).toMatchObject({
      problem: { kind: 'not-permitted' },
      signIns: {
        isKnown: true,
        signIns: [
          { kind: 'signed-in', at: { relative: '1 hour ago' }, ...named },
          { kind: 'sign-in-failed', at: { relative: '2 hours ago' }, ...named },
        ],
      },
    });
  });

  test.each([
    ['has no sign-in', () => Response.json([]), { isKnown: true, signIns: [], asOf: null }],
    ['fails', () => new Response(null, { status: 500 }), { isKnown: false, reason: 'unavailable' }],
  ])('a log that %s is said to', async (_, log, signIns) => {
    expect((await loadLimited(log)).signIns).toEqual(signIns);
  });

  test('and no log may be read, this browser is told of all the same', async () => {
    const { signIns, thisBrowser } = await loadLimited(forbidden);
    expect(signIns).toBeNull();
    expect(thisBrowser).toMatchObject({ since: { relative: 'just now' } });
  });
});

test('a thousand sessions are looked through, and twenty are put into words', async () => {
  const { portal, cookie } = await setUp();
  portal.tenant.setSessions(
    ada.userId,
    Array.from({ length: 1000 }, (_, index) =>
      managementSession(`s-${index}`, { lastSeen: index }),
    ),
  );
  const { page, rows } = await load(portal, cookie, '?q=linux&page=50');
  expect(page.counts).toMatchObject({ found: 1000, live: 1000 });
  expect(rows).toHaveLength(20);
});
