import { describe, expect, test } from 'vitest';
import { action, loader } from '~/routes/account.sessions.$handle._index';
import {
  type SessionPageData,
  type SessionShown,
} from '~/pages/sessions/session/load-session-page.server';
import { action as report } from '~/routes/account.sessions.$handle.not-me._index';
import { formatMethod } from '~/pages/kit/format-sign-in-methods';
import { translator } from '~/i18n/catalogues.server';
import { sessionMark } from '~/sessions/session-query';
import { StoreUnavailableError } from '~/store-unavailable-error';
import {
  ada,
  answerOf,
  chrome,
  createTestPortal,
  firefox,
  get,
  managementSession,
  noon,
  type TestPortal,
} from '../test-portal';
import { refusing } from './tenant-calls';

/** A portal in which Ada is signed in here and in another browser. */
async function setUp(other: Record<string, unknown> = {}) {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('other', other),
  ]);
  return { portal, cookie, handle: handleOf(portal, 'other') };
}

function handleOf(portal: TestPortal, sessionId: string, userId = ada.userId) {
  return portal.services.handles.seal(userId, sessionId);
}

async function load(portal: TestPortal, cookie: string, handle: string) {
  const request = get(`/account/sessions/${encodeURIComponent(handle)}`, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: { handle } }));
  const { page } = (await answer.json()) as { page: SessionPageData };
  return { status: answer.status, page };
}

/** The tenant still has a session whose time was over two hours ago. */
function answerWithExpired(portal: TestPortal, sessionId: string) {
  const idle_expires_at = new Date(noon - 7_200_000).toISOString();
  portal.tenant.answers.set(`GET /api/v2/sessions/${sessionId}`, () =>
    Response.json(managementSession(sessionId, { idle_expires_at })),
  );
}

async function loadDetail(portal: TestPortal, cookie: string, handle: string) {
  const { page } = await load(portal, cookie, handle);
  if (page.shows !== 'session') throw new Error(`The page shows ${page.shows}.`);
  return page;
}

async function end(portal: TestPortal, cookie: string, handle: string, intent = 'end') {
  const request = await portal.post(`/account/sessions/${handle}`, { intent }, cookie);
  return answerOf(action({ request, context: portal.context, params: { handle } }));
}

const pixel =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36';

const browserOf = (userAgent: string) => ({
  initial_user_agent: userAgent,
  last_user_agent: userAgent,
});

const tokens = (...sessionIds: (string | null)[]) =>
  Response.json({
    tokens: sessionIds.map((session_id, index) => ({
      id: `token-${index}`,
      user_id: ada.userId,
      client_id: 'mail',
      session_id,
      created_at: new Date(noon - 86_400_000).toISOString(),
      resource_servers: [],
    })),
  });
const refreshTokensOfAda = 'GET /api/v2/users/auth0|ada/refresh-tokens';
const forbidden = refusing(403);
const busy = () =>
  Response.json({ statusCode: 429 }, { status: 429, headers: { 'retry-after': '40' } });

describe('what is known of a session', () => {
  test('its times are told exactly and relatively, with both of its ends and the zone', async () => {
    const { portal, cookie, handle } = await setUp({ lastSeen: 5 });
    const { times, zone } = await loadDetail(portal, cookie, handle);
    expect(times).toMatchObject({
      signedIn: { exact: '25 Feb 2026, 08:00 UTC', relative: '4 days ago' },
      lastSeen: { exact: '1 Mar 2026, 07:00 UTC', relative: '5 hours ago' },
      idleExpiry: { at: { exact: '4 Mar 2026, 12:00 UTC', relative: 'in 3 days' } },
      expiry: { at: { exact: '18 Mar 2026, 04:00 UTC', relative: 'in 17 days' } },
    });
    expect(zone).toEqual({ zone: 'UTC', by: 'nobody' });
  });

  test('methods stand with their times, two-step verification and whether the browser keeps the session', async () => {
    const { portal, cookie, handle } = await setUp({
      authentication: {
        methods: [
          { name: 'pwd', timestamp: '2026-02-25T08:00:00Z' },
          { name: 'mfa', type: 'otp', timestamp: '2026-02-25T08:01:00Z' },
        ],
      },
      cookie: { mode: 'non-persistent' },
    });
    const { signIn, isPersistent } = await loadDetail(portal, cookie, handle);
    const t = translator('en');
    expect(signIn.methods.map((one) => [formatMethod(one, t), one.at?.exact])).toEqual([
      ['Password', '25 Feb 2026, 08:00 UTC'],
      ['Two-step verification: authenticator app', '25 Feb 2026, 08:01 UTC'],
    ]);
    expect(signIn.mfa).toBe('yes');
    expect(isPersistent).toBe(false);
  });

  test('client hints name this browser better, and no other', async () => {
    const { portal, cookie, handle } = await setUp({ device: browserOf(chrome) });
    portal.tenant.addSession(managementSession(ada.sessionId, { device: browserOf(chrome) }));
    const hinted = get('/account/sessions/x', cookie);
    hinted.headers.set('user-agent', chrome);
    hinted.headers.set('sec-ch-ua', '"Chromium";v="141", "Google Chrome";v="141"');
    hinted.headers.set('sec-ch-ua-mobile', '?0');
    hinted.headers.set('sec-ch-ua-platform', '"Windows"');
    hinted.headers.set('sec-ch-ua-platform-version', '"15.0.0"');
    const deviceOf = async (asked: string) => {
      const answer = await answerOf(
        loader({ request: hinted, context: portal.context, params: { handle: asked } }),
      );
      return ((await answer.json()) as { page: SessionShown }).page.device;
    };
    expect(await deviceOf(handleOf(portal, ada.sessionId))).toBe('Chrome 141 on Windows 11');
    expect(await deviceOf(handle)).toBe('Chrome 141 on Windows 10 or later');
  });

  test('what the service does not tell is unknown', async () => {
    const { portal, cookie, handle } = await setUp();
    const bare = managementSession('other', {
      created_at: null,
      last_interacted_at: null,
      updated_at: null,
      idle_expires_at: null,
      expires_at: null,
      device: null,
    });
    portal.tenant.answers.set('GET /api/v2/sessions/other', () => Response.json(bare));
    portal.tenant.answers.set('GET /api/v2/users/auth0|ada/sessions', () =>
      Response.json({ sessions: [managementSession(ada.sessionId), bare] }),
    );
    const page = await loadDetail(portal, cookie, handle);
    expect(page).toMatchObject({
      device: 'Unknown device',
      times: {
        signedIn: null,
        lastSeen: null,
        idleExpiry: { at: null, isPast: false },
        expiry: { at: null, isPast: false },
      },
      signIn: { methods: [], mfa: 'unknown' },
      isPersistent: null,
      facts: {
        browser: null,
        system: null,
        model: null,
        place: null,
        network: null,
        address: null,
      },
      clients: { compared: [], changes: ['unknown'] },
    });
  });

  test('browser, system and model are told apart, with their versions', async () => {
    const { portal, cookie, handle } = await setUp({ device: browserOf(pixel) });
    expect((await loadDetail(portal, cookie, handle)).facts).toMatchObject({
      browser: 'Chrome 120',
      system: 'Android 14',
      model: 'Google Pixel 8',
    });
  });

  test('beginning and now stand side by side where they differ, and a copied cookie is marked', async () => {
    const { portal, cookie, handle } = await setUp({
      device: {
        initial_user_agent: firefox,
        initial_ip: '90.230.10.20',
        initial_asn: '3301',
        last_user_agent: chrome,
        last_ip: '189.6.1.2',
        last_asn: '28573',
      },
    });
    const { clients } = await loadDetail(portal, cookie, handle);
    expect(clients).toMatchObject({ changes: ['browser', 'country'], looksCopied: true });
    expect(clients.compared).toMatchObject([
      { what: 'browser', signedIn: 'Firefox 128', lastSeen: 'Chrome 141', isChanged: true },
      { what: 'system', signedIn: 'Linux', lastSeen: 'Windows 10 or later', isChanged: true },
      { what: 'place', signedIn: 'Sweden', lastSeen: 'Brazil', isChanged: true },
      { what: 'network', isChanged: true },
      { what: 'address', signedIn: '90.230.•.•', lastSeen: '189.6.•.•', isChanged: true },
    ]);
  });

  test('a newer version of the browser stands beside the older one, and is not marked', async () => {
    const { portal, cookie, handle } = await setUp({
      device: { initial_user_agent: firefox.replaceAll('128', '127'), last_user_agent: firefox },
    });
    const { compared } = (await loadDetail(portal, cookie, handle)).clients;
    expect(compared[0]).toEqual({
      what: 'browser',
      signedIn: 'Firefox 127',
      lastSeen: 'Firefox 128',
      isChanged: false,
    });
  });

  test('a session that has not moved is told once, and nothing is marked', async () => {
    const { portal, cookie, handle } = await setUp();
    const { clients, isImpersonation } = await loadDetail(portal, cookie, handle);
    expect(clients).toMatchObject({ compared: [], changes: ['none'], looksCopied: false });
    expect(isImpersonation).toBe(false);
  });

  test.each([
    ['::ffff:90.230.10.20', '90.230.10.20'],
    ['2001:db8:0:0:0:0:0:1', '2001:DB8::1'],
  ])('%s and %s are one address, which has not changed', async (initial_ip, last_ip) => {
    const { portal, cookie, handle } = await setUp({
      device: { ...browserOf(firefox), initial_ip, last_ip, initial_asn: '1', last_asn: '1' },
    });
    const { clients } = await loadDetail(portal, cookie, handle);
    expect(clients).toMatchObject({
      compared: [],
      changes: ['none'],
      signedIn: { address: null, userAgent: null },
    });
  });

  test('its whole address stands with the technical details alone', async () => {
    const { portal, cookie, handle } = await setUp({
      device: { ...browserOf(firefox), initial_ip: '90.230.10.20', last_ip: '90.230.10.21' },
    });
    const { facts, clients } = await loadDetail(portal, cookie, handle);
    expect(facts.address).toBe('90.230.•.•');
    expect(clients.lastSeen).toEqual({ address: '90.230.10.21', userAgent: firefox });
    expect(clients.signedIn).toEqual({ address: '90.230.10.20', userAgent: null });
  });

  test('once one of its limits is past it has expired, at that time', async () => {
    const { portal, cookie, handle } = await setUp();
    answerWithExpired(portal, 'other');
    const { expired, endingSince } = await loadDetail(portal, cookie, handle);
    expect(expired).toMatchObject({ relative: '2 hours ago', exact: '1 Mar 2026, 10:00 UTC' });
    expect(endingSince).toBeNull();
  });

  test('this browser’s own has not expired, whatever its limits say', async () => {
    const { portal, cookie } = await setUp();
    answerWithExpired(portal, ada.sessionId);
    const { expired } = await loadDetail(portal, cookie, handleOf(portal, ada.sessionId));
    expect(expired).toBeNull();
  });

  test('what the remembered list gives as a reason to look at it is told, with no further call', async () => {
    const device = { ...managementSession('other').device, last_user_agent: 'curl/8.14.1' };
    const { portal, cookie, handle } = await setUp({ device });
    await portal.services.directory.list(ada.userId);
    const { attention } = await loadDetail(portal, cookie, handle);
    expect(attention).toEqual(['script']);
    const lists = portal.tenant.requests.filter((request) =>
      request.includes('auth0|ada/sessions'),
    );
    expect(lists).toHaveLength(1);
  });

  test('an impersonation is marked', async () => {
    const { portal, cookie, handle } = await setUp({ actor: { sub: 'auth0|support' } });
    expect((await loadDetail(portal, cookie, handle)).isImpersonation).toBe(true);
  });

  test.each([
    ['10.20.30.40', 'Private network (home or work)'],
    ['100.72.3.9', 'Address shared by many people'],
    ['192.0.2.7', 'Location unknown'],
  ])('the address %s is said to be what it is', async (ip, words) => {
    const { portal, cookie, handle } = await setUp({
      device: { initial_ip: ip, last_ip: ip, last_user_agent: firefox },
    });
    expect((await loadDetail(portal, cookie, handle)).facts.place).toBe(words);
  });

  test('no id of a session, a token or the person leaves the server', async () => {
    const { portal, cookie, handle } = await setUp({ clients: [{ client_id: 'mail' }] });
    portal.tenant.answers.set(refreshTokensOfAda, () => tokens('other'));
    const text = JSON.stringify(await loadDetail(portal, cookie, handle));
    for (const id of [ada.userId, ada.sessionId, '"other"', 'token-0'])
      expect(text).not.toContain(id);
  });
});

describe('what its end will do', () => {
  const effectsOf = async (client: Record<string, unknown> | Response, asked = tokens('other')) => {
    const { portal, cookie, handle } = await setUp({ clients: [{ client_id: 'mail' }] });
    portal.tenant.answers.set(refreshTokensOfAda, () => asked);
    portal.tenant.answers.set('GET /api/v2/clients/mail', () =>
      client instanceof Response ? client : Response.json({ client_id: 'mail', ...client }),
    );
    return (await loadDetail(portal, cookie, handle)).effects;
  };

  test('an application that is told is signed out at once, and loses its access', async () => {
    const { applications } = await effectsOf({
      name: 'Orbit Mail',
      oidc_logout: {
        backchannel_logout_urls: ['https://mail.example/logout'],
        backchannel_logout_initiators: { mode: 'all' },
      },
    });
    expect(applications).toEqual([
      {
        name: 'Orbit Mail',
        isRemoved: false,
        signOut: { effect: 'at-once' },
        losesAccess: true,
      },
    ]);
  });

  test('one that is not told may stay open until a stated time', async () => {
    const { applications } = await effectsOf(
      { name: 'Orbit Mail', jwt_configuration: { lifetime_in_seconds: 36_000 } },
      tokens('another-session'),
    );
    expect(applications).toMatchObject([
      {
        signOut: {
          effect: 'may-stay-open',
          until: { relative: 'in 10 hours', exact: '1 Mar 2026, 22:00 UTC' },
        },
        losesAccess: false,
      },
    ]);
  });

  test('one whose settings may not be read is unknown, with the reason', async () => {
    const { applications } = await effectsOf(forbidden());
    expect(applications[0]?.signOut).toEqual({ effect: 'unknown', reason: 'not_permitted' });
  });

  test('one that the tenant has no more is named as removed, and never by its id', async () => {
    const notFound = Response.json({ statusCode: 404 }, { status: 404 });
    const { applications } = await effectsOf(notFound);
    expect(applications).toMatchObject([{ name: null, isRemoved: true }]);
  });

  test('access that may not be read is unknown, with the reason', async () => {
    const { access } = await effectsOf({ name: 'Orbit Mail' }, forbidden());
    expect(access).toEqual({ isKnown: false, reason: 'not_permitted' });
  });

  test('access of other sessions is not counted here', async () => {
    const { access } = await effectsOf({ name: 'Orbit Mail' }, tokens('another-session', null));
    expect(access).toEqual({ isKnown: true, tokens: [] });
  });
});

describe('the way back', () => {
  const search = '?q=firefox&page=2';

  async function open(asked: 'other' | 'unknown') {
    const { portal, cookie, handle: known } = await setUp();
    const handle = asked === 'other' ? known : asked;
    const request = get(`/account/sessions/${handle}${search}`, cookie);
    const answer = await answerOf(loader({ request, context: portal.context, params: { handle } }));
    return { handle, page: ((await answer.json()) as { page: SessionPageData }).page };
  }

  test('leads to the list as it was, at the row of the session', async () => {
    const { handle, page } = await open('other');
    expect(page).toMatchObject({
      listHref: `/account/sessions${search}#session-${handle}`,
      href: `/account/sessions/${handle}${search}`,
    });
  });

  test('leads to the list as it was from a page about no session', async () => {
    expect((await open('unknown')).page).toEqual({
      shows: 'not-found',
      listHref: `/account/sessions${search}`,
    });
  });
});

describe('a handle', () => {
  const notFoundPage = async () => {
    const { portal, cookie } = await setUp();
    return load(portal, cookie, 'unknown');
  };

  test.each(['', '.', '..', '../users', '%2e%2e', 'é', '日本語', '\0', 'end', 'a'.repeat(5000)])(
    'that is malformed gets the page for no session of theirs, and nothing is called: %j',
    async (handle) => {
      const { portal, cookie } = await setUp();
      const answer = await load(portal, cookie, handle);
      expect(answer).toEqual(await notFoundPage());
      expect(answer.status).toBe(404);
      expect(portal.tenant.requests).toEqual([]);
    },
  );

  test('that was made for another person gets the same page, and nothing is called', async () => {
    const { portal, cookie } = await setUp();
    const foreign = handleOf(portal, 'other', 'auth0|eve');
    expect(await load(portal, cookie, foreign)).toEqual(await notFoundPage());
    expect(portal.tenant.requests).toEqual([]);
  });

  test('of mine that names a session of somebody else gets the same page', async () => {
    const { portal, cookie } = await setUp();
    portal.tenant.setSessions('auth0|eve', [managementSession('eves', { userId: 'auth0|eve' })]);
    expect(await load(portal, cookie, handleOf(portal, 'eves'))).toEqual(await notFoundPage());
  });

  test('that is unknown ends nothing', async () => {
    const { portal, cookie } = await setUp();
    for (const handle of ['unknown', handleOf(portal, 'other', 'auth0|eve')])
      expect((await end(portal, cookie, handle)).status).toBe(404);
    expect(portal.tenant.requests).toEqual([]);
  });
});

describe('a session that is signed out', () => {
  test('is told of with when and by whom', async () => {
    const { portal, cookie, handle } = await setUp();
    await end(portal, cookie, handle);
    portal.clock.now += 3_600_000;
    const { status, page } = await load(portal, cookie, handle);
    expect(status).toBe(410);
    expect(page).toMatchObject({
      shows: 'gone',
      device: 'Firefox 128 on Linux',
      ending: {
        by: 'person',
        at: { relative: '1 hour ago', exact: '1 Mar 2026, 12:00 UTC' },
        confirmedAt: { exact: '1 Mar 2026, 13:00 UTC' },
      },
    });
  });

  test('is told to be signed out elsewhere where the tenant has said so', async () => {
    const { portal, cookie } = await setUp();
    await portal.services.endings.record(ada.userId, 'past', { by: 'tenant', details: null });
    const { page } = await load(portal, cookie, handleOf(portal, 'past'));
    expect(page).toMatchObject({
      shows: 'gone',
      ending: { by: 'tenant', at: { relative: 'just now' } },
    });
  });

  test('is told with the browser it was signed out from, and what is remembered of it', async () => {
    const { portal, cookie } = await setUp();
    const details = {
      userAgent: firefox,
      countryCode: 'BR',
      createdAt: noon - 86_400_000,
      lastSeenAt: noon - 3_600_000,
      endedFromUserAgent: chrome,
    };
    await portal.services.endings.record(ada.userId, 'past', { by: 'person', details });
    const { page } = await load(portal, cookie, handleOf(portal, 'past'));
    expect(page).toMatchObject({
      device: 'Firefox 128 on Linux',
      ending: {
        from: 'Chrome 141 on Windows 10 or later',
        country: 'Brazil',
        signedIn: { exact: '28 Feb 2026, 12:00 UTC' },
        lastSeen: { exact: '1 Mar 2026, 11:00 UTC' },
      },
    });
  });

  test('and was reported says since when, so that it is not reported again', async () => {
    const { portal, cookie, handle } = await setUp();
    expect(await load(portal, cookie, handle)).toMatchObject({ page: { reportedAt: null } });
    const form = await portal.post(
      `/account/sessions/${handle}/not-me`,
      { intent: 'report' },
      cookie,
    );
    await answerOf(report({ request: form, context: portal.context, params: { handle } }));
    portal.clock.now += 3_600_000;
    const { page } = await load(portal, cookie, handle);
    expect(page).toMatchObject({ shows: 'gone', reportedAt: { relative: '1 hour ago' } });
  });

  test('is told all the same where the store of reports does not answer', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.services.accountRecords.get = () =>
      Promise.reject(new StoreUnavailableError('failed', 'down'));
    const { status, page } = await load(portal, cookie, handle);
    expect(status).toBe(200);
    expect(page).toMatchObject({ shows: 'session', reportedAt: null });
  });

  test('is told without a time where nothing is remembered', async () => {
    const { portal, cookie } = await setUp();
    const { status, page } = await load(portal, cookie, handleOf(portal, 'long-gone'));
    expect(status).toBe(410);
    expect(page).toMatchObject({ shows: 'gone', ending: null });
  });

  test('that the service still has is shown as ending, with no button', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.delayEndings();
    await end(portal, cookie, handle);
    const page = await loadDetail(portal, cookie, handle);
    expect(page.endingSince).toMatchObject({ relative: 'just now' });
  });
});

describe('ending it', () => {
  test('leads back to the list as it was, whose row says what came of it', async () => {
    const { portal, cookie, handle } = await setUp();
    const path = `/account/sessions/${handle}?q=firefox`;
    const request = await portal.post(path, { intent: 'end' }, cookie);
    const answer = await answerOf(action({ request, context: portal.context, params: { handle } }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe(
      `/account/sessions?q=firefox&ended=${sessionMark(handle)}#session-${handle}`,
    );
    expect(portal.tenant.requests).toContain('POST /api/v2/sessions/other/revoke');
  });

  test('is said to sign this browser out where it is its own, and does so', async () => {
    const { portal, cookie } = await setUp();
    const own = handleOf(portal, ada.sessionId);
    expect((await loadDetail(portal, cookie, own)).isCurrent).toBe(true);
    const answer = await end(portal, cookie, own);
    expect(answer.headers.get('location')).toBe('/auth/signed-out');
    expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
  });

  test('asks for a fresh sign-in where every ending does, and comes back to this page', async () => {
    const portal = createTestPortal({ REAUTHENTICATION_FOR: 'all' });
    const cookie = await portal.signIn({ authenticatedAt: noon - 3_600_000 });
    portal.tenant.setSessions(ada.userId, [managementSession('other')]);
    const handle = handleOf(portal, 'other');
    const answer = await end(portal, cookie, handle);
    const returnTo = encodeURIComponent(`/account/sessions/${handle}`);
    expect(answer.headers.get('location')).toBe(
      `/auth/sign-in-again?returnTo=${returnTo}&level=recent`,
    );
    expect(portal.tenant.requests).toEqual([]);
  });

  test('that the service refuses is told on the page, and nothing has ended', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.answers.set('POST /api/v2/sessions/other/revoke', forbidden);
    const answer = await end(portal, cookie, handle);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      effect: { key: 'sessions.nothingDone' },
      problem: { kind: 'not-permitted' },
    });
    expect((await load(portal, cookie, handle)).page.shows).toBe('session');
  });

  test('is not done by a form with other fields', async () => {
    const { portal, cookie, handle } = await setUp();
    expect((await end(portal, cookie, handle, 'other')).status).toBe(400);
    expect(portal.tenant.requests).toEqual([]);
  });
});

describe('when the service does not tell', () => {
  test('limited mode says why, and what is known of this browser all the same', async () => {
    const { portal, cookie, handle } = await setUp();
    for (const id of ['other', ada.sessionId])
      portal.tenant.answers.set(`GET /api/v2/sessions/${id}`, forbidden);
    const other = await load(portal, cookie, handle);
    expect(other.status).toBe(200);
    expect(other.page).toMatchObject({
      shows: 'problem',
      problem: { kind: 'not-permitted' },
      thisBrowser: null,
    });
    const own = await load(portal, cookie, handleOf(portal, ada.sessionId));
    expect(own.page).toMatchObject({ thisBrowser: { since: { relative: 'just now' } } });
  });

  test('the list that was read last stands in', async () => {
    const { portal, cookie, handle } = await setUp();
    await portal.services.directory.list(ada.userId);
    portal.clock.now += 120_000;
    portal.tenant.answers.set('GET /api/v2/sessions/other', busy);
    portal.tenant.answers.set('GET /api/v2/users/auth0|ada/sessions', busy);
    const { device, asOf } = await loadDetail(portal, cookie, handle);
    expect(device).toBe('Firefox 128 on Linux');
    expect(asOf).toMatchObject({ relative: '2 minutes ago', exact: '1 Mar 2026, 12:00 UTC' });
  });

  test('and nothing is remembered, the page says when to come back', async () => {
    const { portal, cookie, handle } = await setUp();
    portal.tenant.answers.set('GET /api/v2/sessions/other', busy);
    portal.tenant.answers.set('GET /api/v2/users/auth0|ada/sessions', busy);
    const { status, page } = await load(portal, cookie, handle);
    expect(status).toBe(429);
    expect(page).toMatchObject({ problem: { kind: 'rate-limited' } });
  });
});
