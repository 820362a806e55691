import { describe, expect, test } from 'vitest';
import { message } from '~/i18n/message';
import { action, loader } from '~/routes/account.sessions._index';
import { translator } from '~/i18n/catalogues.server';
import { formatDistinction } from '~/pages/sessions/list/format-distinction';
import { formatWhen } from '~/ui/time';
import { type SessionsPageData } from '~/pages/sessions/list/load-sessions-page.server';
import {
  ada,
  answerOf,
  baseUrl,
  createTestPortal,
  get,
  managementSession,
  noon,
  type TestPortal,
} from '../test-portal';

const path = '/account/sessions';
const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';
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

test('sessions stand in groups: this device, those active lately, and those not used for a month', async () => {
  const { page } = await (await setUp()).load();
  expect(page.groups.map(({ name, sessions }) => [name, sessions.length])).toEqual([
    ['this-browser', 1],
    ['recent', 2],
    ['unused', 1],
  ]);
  expect(page).toMatchObject({ counts: { live: 4 }, unusedAfterDays: 30 });
});

test.each([
  ['?country=DE', ['Chrome 141 on Windows 10 or later']],
  ['?application=mail', ['Chrome 141 on Windows 10 or later']],
  ['?idle=30', ['Firefox 128 on Linux']],
  ['?without-mfa=1', ['Firefox 128 on Linux']],
  ['?q=chrome+germany', ['Chrome 141 on Windows 10 or later']],
  ['?q=Telia+windows', ['Chrome 141 on Windows 10 or later']],
])('%s finds what fits it, and says how many of all', async (search, devices) => {
  const { page, rows } = await (await setUp()).load(search);
  expect(rows.map((row) => row.device)).toEqual(devices);
  expect(page).toMatchObject({
    counts: { found: 1, live: 4 },
    isFiltered: true,
    filter: { isOpen: true },
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

test('what can be ended together is offered with how many it is', async () => {
  const { load: open } = await setUp();
  expect((await open()).page.scopes).toEqual([
    { name: 'others', href: `${path}/end-others`, count: 3 },
    { name: 'idle', days: 30, href: `${path}?idle=30`, count: 1 },
    { name: 'without-mfa', href: `${path}?without-mfa=1`, count: 1 },
  ]);
  expect((await open('?application=mail&idle=40')).page.scopes).toEqual(
    expect.arrayContaining([
      {
        name: 'application',
        application: 'mail',
        href: `${path}/end?scope=shown&application=mail`,
        count: 1,
      },
      { name: 'idle', days: 40, href: `${path}?idle=40`, count: 1 },
    ]),
  );
});

test('an unknown device has its own words in the details', async () => {
  const { portal, cookie } = await setUp();
  const words = '(no\u202e words; at all)';
  portal.tenant.setSessions(ada.userId, [
    managementSession('strange', { device: device(words, '90.230.10.20', '3301') }),
    managementSession('known'),
  ]);
  const { rows } = await load(portal, cookie);
  expect(rows.map(({ device: name, userAgent }) => [name, userAgent]).sort()).toEqual([
    ['Firefox 128 on Linux', null],
    ['Unknown device', '(no words; at all)'],
  ]);
});

test('another order has no groups', async () => {
  const { page } = await (await setUp()).load('?sort=device');
  expect(page.groups.map(({ name }) => name)).toEqual(['all']);
  expect(page.isFiltered).toBe(false);
});

test('pages have numbers, the current one marked, and keep what was looked for', async () => {
  const { portal, cookie } = await setUp();
  portal.tenant.setSessions(
    ada.userId,
    Array.from({ length: 300 }, (_, index) => managementSession(`s-${index}`)),
  );
  const { page } = await load(portal, cookie, '?q=linux&page=8');
  expect(page.pages.map((link) => link?.number ?? null)).toEqual([
    1,
    null,
    6,
    7,
    8,
    9,
    10,
    null,
    15,
  ]);
  expect(page.pages.filter((link) => link?.isCurrent)).toEqual([
    { number: 8, href: `${path}?q=linux&page=8`, isCurrent: true },
  ]);
});

test('rows that look alike say what differs', async () => {
  const { rows } = await (await setUp()).load('?q=chrome');
  const said = rows.map(
    ({ distinction }) => distinction && formatDistinction(distinction, translator('en'), 'en'),
  );
  expect(said.sort()).toEqual([
    'Another one here looks the same. This one: country: Germany.',
    'Another one here looks the same. This one: country: Sweden.',
  ]);
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
  expect(rows[0]).toMatchObject({ device: 'curl 8', looksCopied: true, isImpersonation: false });
  expect(rows[1]).toMatchObject({ looksCopied: false, isImpersonation: true });
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
  const told = rows.map(({ times: { lastSeen } }) => lastSeen && formatWhen(lastSeen));
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
    place: null,
    address: null,
    signIn: { methods: [], mfa: 'unknown' },
    times: {
      signedIn: null,
      lastSeen: null,
      idleExpiry: { at: null, isPast: false },
      expiry: { at: null, isPast: false },
    },
  });
});

const hints = {
  'user-agent': chrome,
  'sec-ch-ua': '"Chromium";v="141", "Google Chrome";v="141"',
  'sec-ch-ua-mobile': '?0',
  'sec-ch-ua-platform': '"Windows"',
  'sec-ch-ua-platform-version': '"15.0.0"',
};

test.each([
  ['are taken for the session that asks', hints, 'Chrome 141 on Windows 11'],
  [
    'of another version than the user agent are not believed',
    { ...hints, 'sec-ch-ua': '"Chromium";v="156", "Google Chrome";v="156"' },
    'Chrome 141 on Windows 10 or later',
  ],
])('client hints %s, and for no other', async (_, headers, name) => {
  const { portal, cookie } = await setUp();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId, { device: device(chrome, '90.230.10.20', '3301') }),
    managementSession('windows', { device: device(chrome, '90.230.10.20', '3301') }),
  ]);
  const { rows, answer } = await load(portal, cookie, '', headers);
  expect(rows.map((row) => row.device)).toEqual([name, 'Chrome 141 on Windows 10 or later']);
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
  expect(page.ended).toMatchObject({
    moreCount: 0,
    openCount: 0,
    endings: [
      {
        device: 'Chrome 141 on Windows 10 or later',
        country: 'Germany',
        state: 'confirmed',
        confirmedAt: { exact: '1 Mar 2026, 12:01 UTC' },
        from: 'Chrome 141 on Windows 10 or later',
      },
      {
        device: null,
        country: null,
        state: 'outside',
        from: null,
      },
    ],
  });
});

test('an ending that the service has not confirmed is counted as open', async () => {
  const { portal, cookie, load: open } = await setUp();
  portal.tenant.delayEndings();
  const handle = portal.services.handles.seal(ada.userId, 'berlin');
  const request = await portal.post(path, { intent: 'end', handle }, cookie);
  await answerOf(action({ request, context: portal.context, params: {} }));
  const { page, rows } = await open();
  expect(page.ended).toMatchObject({ openCount: 1, endings: [] });
  expect(rows.filter(({ endingSince }) => endingSince !== null)).toHaveLength(1);
});

const tokensPath = `GET /api/v2/users/${ada.userId}/refresh-tokens`;
const token = (id: string, sessionId: string | null) => ({
  id,
  user_id: ada.userId,
  client_id: 'mail',
  session_id: sessionId,
  created_at: new Date(noon - 1000).toISOString(),
});

test('a refresh token that no listed session holds is listed apart, and can be ended', async () => {
  const { portal, cookie, load: open } = await setUp();
  portal.tenant.answers.set(tokensPath, () =>
    Response.json({ tokens: [token('rt-of-session', 'berlin'), token('rt-alone', null)] }),
  );
  portal.tenant.answers.set(
    'POST /api/v2/refresh-tokens/rt-alone/revoke',
    () => new Response(null, { status: 202 }),
  );
  portal.tenant.answers.set(
    'DELETE /api/v2/refresh-tokens/rt-alone',
    () => new Response(null, { status: 202 }),
  );
  const { access } = (await open()).page;
  const handle = portal.services.refreshTokenHandles.seal(ada.userId, 'rt-alone');
  expect(access).toMatchObject({ isKnown: true, tokens: [{ handle, application: 'mail' }] });

  const request = await portal.post(path, { intent: 'end-access', handle }, cookie);
  const answer = await answerOf(action({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(303);
  const flash = await portal.services.flashes.take(
    get('/', answer.headers.get('set-cookie')?.split(';')[0]),
  );
  expect(flash?.flash).toEqual({ message: message('sessions.done.accessRemoved'), tone: 'good' });
});

test('a refresh token of somebody else is not found', async () => {
  const { portal, cookie } = await setUp();
  const handle = portal.services.refreshTokenHandles.seal('auth0|eve', 'rt-of-eve');
  const request = await portal.post(path, { intent: 'end-access', handle }, cookie);
  const answer = await answerOf(action({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(404);
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
    ['has no sign-in', () => Response.json([]), { isKnown: true, signIns: [] }],
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
