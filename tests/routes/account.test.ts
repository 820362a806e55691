import { describe, expect, test } from 'vitest';
import { message } from '~/i18n/message';
import { loader as layout } from '~/routes/account';
import { type OverviewData } from '~/pages/overview/load-overview.server';
import { loader as nowhere } from '~/routes/account.$';
import { loader as overview } from '~/routes/account._index';
import { loader as applications } from '~/routes/account.applications._index';
import { loader as welcome } from '~/routes/_index';
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
} from '../test-portal';
import { clientId } from '../test-tenant';
import { callsAboutPerson } from './tenant-calls';

const said = { message: message('sessions.done.alreadySignedOut'), tone: 'good' } as const;

const sessionsUrl = `GET /api/v2/users/${ada.userId}/sessions`;

describe('the overview', () => {
  async function setUp() {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    const open = async () => {
      const answer = await answerOf(
        overview({ request: get('/account', cookie), context: portal.context, params: {} }),
      );
      expect(answer.status).toBe(200);
      return (await answer.json()) as OverviewData;
    };
    return { portal, open };
  }

  test('greets by the first name, and shows this browser and the sessions seen last', async () => {
    const { portal, open } = await setUp();
    portal.tenant.setSessions(ada.userId, [
      ...[4, 3, 2].map((hours) => managementSession(`other-${hours}`, { lastSeen: hours })),
      managementSession(ada.sessionId, { lastSeen: 9 }),
    ]);
    const { firstName, sessions, thisBrowser } = await open();
    expect(firstName).toBe('Ada');
    expect(thisBrowser.since).toMatchObject({ relative: 'just now' });
    expect(sessions).toMatchObject({
      isKnown: true,
      count: 4,
      isComplete: true,
      asOf: null,
      latest: [
        { isCurrent: true, lastSeen: { relative: '9 hours ago' } },
        { isCurrent: false, lastSeen: { relative: '2 hours ago' } },
        { isCurrent: false, lastSeen: { relative: '3 hours ago' } },
      ],
    });
  });

  test('does not count sessions that are over', async () => {
    const { portal, open } = await setUp();
    portal.tenant.setSessions(ada.userId, [
      managementSession(ada.sessionId),
      managementSession('over', { expires_at: new Date(noon - 1).toISOString() }),
    ]);
    expect((await open()).sessions).toMatchObject({ count: 1 });
  });

  test('counts the sessions that need a look: of somebody else, or copied', async () => {
    const { portal, open } = await setUp();
    const begun = { initial_ip: '91.65.1.1', initial_asn: '3320', initial_user_agent: chrome };
    portal.tenant.setSessions(ada.userId, [
      managementSession(ada.sessionId),
      managementSession('of-support', { actor: { sub: 'auth0|support' } }),
      managementSession('copied', {
        device: { ...begun, last_ip: '49.36.1.1', last_asn: '55836', last_user_agent: firefox },
      }),
    ]);
    expect((await open()).sessions).toMatchObject({
      count: 3,
      attention: { count: 2, first: [{}, {}] },
    });
  });

  test('asks about what signed in last elsewhere, unless it is asked about already', async () => {
    const { portal, open } = await setUp();
    const began = (id: string, hours: number, more = {}) =>
      managementSession(id, {
        created_at: new Date(noon - hours * 3_600_000).toISOString(),
        ...more,
      });
    portal.tenant.setSessions(ada.userId, [
      began(ada.sessionId, 1),
      began('later', 2),
      began('earlier', 3),
    ]);
    expect((await open()).sessions).toMatchObject({
      lastSignIn: { signedIn: { relative: '2 hours ago' }, isSuspect: false },
    });
    portal.tenant.setSessions(ada.userId, [
      began(ada.sessionId, 1),
      began('later', 2, { actor: { sub: 'auth0|support' } }),
    ]);
    portal.clock.now += 60_000;
    expect((await open()).sessions).toMatchObject({ lastSignIn: { isSuspect: true } });
  });

  test('asks about nothing where this browser alone is signed in', async () => {
    const { portal, open } = await setUp();
    portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
    expect((await open()).sessions).toMatchObject({ lastSignIn: null });
  });

  test('says when its list was read, where it stands in for one that cannot be had', async () => {
    const { portal, open } = await setUp();
    portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
    await open();
    portal.clock.now += 180_000;
    portal.tenant.answers.set(sessionsUrl, () => new Response('oops', { status: 500 }));
    expect((await open()).sessions).toMatchObject({ asOf: { relative: '3 minutes ago' } });
  });

  test('counts the applications that were read lately, without a call, and nothing without them', async () => {
    const { portal, open } = await setUp();
    const { tenant } = portal;
    tenant.setSessions(ada.userId, [
      managementSession(ada.sessionId, {
        clients: [{ client_id: clientId }, { client_id: 'orbit-mail' }],
      }),
    ]);
    tenant.state.grants.allow({
      userId: ada.userId,
      clientId: 'tide-planner',
      audience: 'https://mail.example/',
      scope: ['read:mail'],
    });
    expect(await open()).toMatchObject({ applicationCount: null });
    const request = get('/account/applications', await portal.signIn());
    await applications({ request, context: portal.context, params: {} });
    const called = callsAboutPerson(portal).length;
    expect(await open()).toMatchObject({ applicationCount: 2 });
    expect(callsAboutPerson(portal)).toHaveLength(called);
  });

  test.each([
    ['fails', 500, true],
    ['may not be read', 403, false],
  ])('works without a list that %s', async (_, status, isAvailable) => {
    const { portal, open } = await setUp();
    portal.tenant.answers.set(sessionsUrl, () =>
      Response.json({ errorCode: 'insufficient_scope' }, { status }),
    );
    const { sessions, firstName } = await open();
    expect(sessions).toEqual({ isKnown: false, isAvailable });
    expect(firstName).toBe('Ada');
  });
});

test('an address of the account that is none is said to be, to whoever is signed in', async () => {
  const portal = createTestPortal();
  const request = get('/account/no/such/page', await portal.signIn());
  const answer = await answerOf(nowhere({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(404);
});

test('a message is shown once', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const flash = await portal.services.flashes.set(said);
  const request = get('/account', `${cookie}; ${flash.split(';')[0]}`);
  const answer = await answerOf(layout({ request, context: portal.context, params: {} }));
  expect(await answer.json()).toMatchObject({ flash: said });
  expect(answer.headers.get('set-cookie')).toMatch(/latchkey_flash=;.*Max-Age=0/);
});

test('a message waits for a person: a look in the background does not take it', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const flash = await portal.services.flashes.set(said);
  const request = get('/account', `${cookie}; ${flash.split(';')[0]}`);
  request.headers.set('sec-fetch-dest', 'empty');
  const answer = await answerOf(layout({ request, context: portal.context, params: {} }));
  expect(await answer.json()).toMatchObject({ flash: null });
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('a page asks for the time zone where nobody knows it, unless it has a message to show', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const flash = await portal.services.flashes.set(said);
  const asks = async (cookies: string) => {
    const request = get('/account', cookies);
    const answer = await answerOf(layout({ request, context: portal.context, params: {} }));
    return ((await answer.json()) as { asksTimeZone: boolean }).asksTimeZone;
  };
  expect(await asks(cookie)).toBe(true);
  expect(await asks(`${cookie}; latchkey_time_zone=Asia/Tokyo`)).toBe(false);
  expect(await asks(`${cookie}; ${flash.split(';')[0]}`)).toBe(false);
});

test('when the store is down, nobody is treated as signed in', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  portal.services.close();
  const answer = layout({ request: get('/account', cookie), context: portal.context, params: {} });
  await expect(answer).rejects.toThrow(StoreUnavailableError);
});

test('the welcome page leads a person who is signed in on to the account', async () => {
  const portal = createTestPortal();
  const cookie = await portal.signIn();
  const answer = await answerOf(
    welcome({ request: get('/', cookie), context: portal.context, params: {} }),
  );
  expect(answer.headers.get('location')).toBe('/account');
});
