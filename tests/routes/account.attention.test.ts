import { describe, expect, test } from 'vitest';
import { days } from '~/durations';
import { type OverviewData } from '~/pages/overview/load-overview.server';
import { keepPendingEmail } from '~/profile/pending-email.server';
import { action, loader } from '~/routes/account._index';
import { createFailingAccountRecords } from '../fakes/account-records';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  managementSession,
  noon,
  post,
  type TestPortal,
} from '../test-portal';
import { enrol } from './two-step-sign-in';
import { callsAboutPerson, refusing } from './tenant-calls';

const path = '/account?index';
const accountPath = `GET /api/v2/users/${ada.userId}`;
const methodsPath = `${accountPath}/authentication-methods`;
const sessionsPath = `${accountPath}/sessions`;

/** Ada, whose password is enough, and who began to set up a second factor. */
async function setUp(operator: Parameters<typeof createTestPortal>[1] = {}) {
  const portal = createTestPortal({}, operator);
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  enrol(portal, { id: 'totp|dev_1', type: 'totp', confirmed: false });
  const cookie = await portal.signIn();
  return { portal, cookie };
}

async function open(portal: TestPortal, cookie: string, address = '/account') {
  const request = get(address, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(200);
  return (await answer.json()) as OverviewData;
}

const openLatest = (portal: TestPortal, cookie: string) => open(portal, cookie, '/account?latest');

const reasons = async (portal: TestPortal, cookie: string) =>
  (await open(portal, cookie)).security?.notices.map(({ reason }) => reason);

async function dismiss(portal: TestPortal, cookie: string, fields: Record<string, string>) {
  const request = await portal.post(path, fields, cookie);
  return answerOf(action({ request, context: portal.context, params: {} }));
}

/** What nobody remembers any more is asked for anew. */
function later(portal: TestPortal) {
  portal.clock.now += 11_000;
}

test('the overview tells what to look at in how one gets in, and counts the ways', async () => {
  const { portal, cookie } = await setUp();
  const { security } = await open(portal, cookie);
  expect(security).toMatchObject({
    missing: null,
    canAdd: true,
    ways: [{ shows: 'password' }, { shows: 'method', method: { kind: 'email' } }],
    notices: [
      { reason: 'email-codes-only', method: null },
      { reason: 'unfinished', method: { kind: 'authenticator-app' } },
    ],
  });
});

test('the overview costs three calls for the person when nothing is known, and none the next time', async () => {
  const { portal, cookie } = await setUp();
  expect((await open(portal, cookie)).activity).toEqual({ isKnown: false, reason: 'not-read' });
  expect(callsAboutPerson(portal)).toHaveLength(3);
  expect((await open(portal, cookie)).activity).toEqual({ isKnown: false, reason: 'not-read' });
  expect(callsAboutPerson(portal)).toHaveLength(3);
});

test('what it leaves out is read where that is asked for, by three calls more', async () => {
  const { portal, cookie } = await setUp();
  expect((await openLatest(portal, cookie)).activity).toMatchObject({ reason: 'not-read' });
  expect(callsAboutPerson(portal)).toHaveLength(3);
  expect((await openLatest(portal, cookie)).activity).toMatchObject({ isKnown: true });
  expect(callsAboutPerson(portal)).toHaveLength(6);
  expect((await open(portal, cookie)).activity).toMatchObject({ isKnown: true, asOf: null });
  expect(callsAboutPerson(portal)).toHaveLength(6);
  later(portal);
  expect((await open(portal, cookie)).activity).toMatchObject({
    isKnown: true,
    asOf: { relative: 'just now' },
  });
  expect(callsAboutPerson(portal)).toHaveLength(9);
});

describe('the latest activity', () => {
  test('is the last five events, with what an application does by itself as one', async () => {
    const { portal, cookie } = await setUp();
    for (let minute = 0; minute < 20; minute += 1)
      portal.tenant.state.accountLog.add({
        type: minute < 10 ? 'ssa' : 's',
        user_id: ada.userId,
        at: noon - minute * 60_000,
        client_id: 'mail',
      });
    await open(portal, cookie);
    const { activity } = await openLatest(portal, cookie);
    expect(activity).toMatchObject({
      asOf: null,
      events: [
        { what: { kind: 'signed-in-silently' }, fold: { count: 10 } },
        { what: { kind: 'signed-in' }, when: { relative: '10 minutes ago' } },
        {},
        {},
        {},
      ],
    });
  });

  test.each([
    [500, { isKnown: false, reason: 'unavailable' }],
    [403, null],
  ])(
    'that is refused with %d is not taken for none, and the rest is told',
    async (status, part) => {
      const { portal, cookie } = await setUp();
      portal.tenant.answers.set(`${accountPath}/logs`, refusing(status));
      await open(portal, cookie);
      const page = await openLatest(portal, cookie);
      expect(page.activity).toEqual(part);
      expect(page.sessions).toMatchObject({ isKnown: true });
    },
  );

  test('that the operator turned off is neither read nor shown', async () => {
    const { portal, cookie } = await setUp({ sections: { activity: 'off' } });
    await open(portal, cookie);
    expect((await open(portal, cookie)).activity).toBeNull();
    expect(callsAboutPerson(portal)).toHaveLength(3);
  });
});

describe('a change of the e-mail address', () => {
  const waiting = async (newEmail: string) => {
    const { portal, cookie } = await setUp();
    const change = { newEmail, oldEmail: null, connection: 'users', askedAt: new Date(noon) };
    await keepPendingEmail(portal.services.accountRecords, ada.userId, change, noon);
    return { portal, cookie };
  };

  test('is told of while it waits, without another call', async () => {
    const { portal, cookie } = await waiting('ada@new.example');
    expect((await open(portal, cookie)).pendingEmail).toBe('ada@new.example');
    expect(callsAboutPerson(portal)).toHaveLength(3);
  });

  test('is told of no more where the address has it already', async () => {
    const { portal, cookie } = await waiting('ada@example.com');
    expect((await open(portal, cookie)).pendingEmail).toBeNull();
  });

  test('is not told of where none waits, or the store does not say', async () => {
    const { portal, cookie } = await setUp();
    expect((await open(portal, cookie)).pendingEmail).toBeNull();
    portal.inEveryContext.services = {
      ...portal.services,
      accountRecords: createFailingAccountRecords(),
    };
    expect((await open(portal, cookie)).pendingEmail).toBeNull();
  });
});

describe('each part may fail alone', () => {
  test.each([
    ['the account', accountPath, ['unfinished']],
    ['the methods', methodsPath, []],
  ])('%s: the rest is told, and nothing is said to be missing', async (_, route, left) => {
    const { portal, cookie } = await setUp();
    portal.tenant.answers.set(route, refusing(403));
    const page = await open(portal, cookie);
    expect(page.security).toMatchObject({ missing: 'not_permitted' });
    expect(page.security?.notices.map(({ reason }) => reason)).toEqual(left);
    expect(page.sessions).toMatchObject({ isKnown: true, count: 1 });
  });

  test('the sessions: how one gets in is told', async () => {
    const { portal, cookie } = await setUp();
    portal.tenant.answers.set(sessionsPath, refusing(403));
    const page = await open(portal, cookie);
    expect(page.sessions).toEqual({ isKnown: false, isAvailable: false });
    expect(page.security).toMatchObject({ missing: null, notices: [{}, {}] });
  });

  test('what may not be set up here is not offered', async () => {
    const { portal, cookie } = await setUp();
    portal.tenant.state.settings.withheldScopes = ['create:guardian_enrollment_tickets'];
    expect((await open(portal, cookie)).security).toMatchObject({ canAdd: false });
  });

  test('what the operator turned off is neither read nor shown', async () => {
    const { portal, cookie } = await setUp({ sections: { security: 'off' } });
    expect((await open(portal, cookie)).security).toBeNull();
    expect(callsAboutPerson(portal)).toHaveLength(1);
    expect((await dismiss(portal, cookie, { reason: 'email-codes-only' })).status).toBe(404);
  });
});

describe('a notice that is dismissed', () => {
  test('stays away for 90 days, for its person alone', async () => {
    const { portal, cookie } = await setUp();
    const answer = await dismiss(portal, cookie, { reason: 'email-codes-only' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/account');
    expect(await reasons(portal, cookie)).toEqual(['unfinished']);
    portal.clock.now += days(90);
    expect(await reasons(portal, await portal.signIn())).toContain('email-codes-only');
  });

  test('is told of another method all the same', async () => {
    const { portal, cookie } = await setUp();
    const handle = portal.services.methodHandles.seal(ada.userId, 'totp|dev_1');
    await dismiss(portal, cookie, { reason: 'unfinished', handle });
    expect(await reasons(portal, cookie)).toEqual(['email-codes-only']);
    enrol(portal, { id: 'totp|dev_2', type: 'totp', confirmed: false });
    later(portal);
    expect(await reasons(portal, cookie)).toEqual(['email-codes-only', 'unfinished']);
  });

  test.each([
    ['a reason that does not hold', () => ({ reason: 'one-way-in' })],
    ['a method that it is not about', () => ({ reason: 'unfinished', handle: 'made-up' })],
    ['no method', () => ({ reason: 'unfinished' })],
    [
      'another person’s handle',
      (portal: TestPortal) => ({
        reason: 'unfinished',
        handle: portal.services.methodHandles.seal('auth0|eve', 'totp|dev_1'),
      }),
    ],
  ])('hides nothing with %s', async (_, fields) => {
    const { portal, cookie } = await setUp();
    expect((await dismiss(portal, cookie, fields(portal))).status).toBe(303);
    expect(await reasons(portal, cookie)).toEqual(['email-codes-only', 'unfinished']);
    expect(portal.logged()).toContain('"event":"security.attention-dismissal","result":"unneeded"');
  });

  test('needs a reason that there is', async () => {
    const { portal, cookie } = await setUp();
    expect((await dismiss(portal, cookie, { reason: 'made-up' })).status).toBe(400);
  });

  test('needs a form of the portal', async () => {
    const { portal, cookie } = await setUp();
    const request = post(path, { reason: 'email-codes-only' }, { cookie });
    const answer = await answerOf(action({ request, context: portal.context, params: {} }));
    expect(answer.status).toBe(403);
  });

  test('is refused from a session that somebody else seems to hold', async () => {
    const { portal, cookie } = await setUp();
    portal.tenant.setSessions(ada.userId, [
      managementSession(ada.sessionId, { actor: { sub: 'auth0|support' } }),
    ]);
    const answer = await dismiss(portal, cookie, { reason: 'email-codes-only' });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ message: { key: 'sessions.dismiss.refused' } });
    expect(await reasons(portal, cookie)).toContain('email-codes-only');
  });

  test('is refused where nobody can say just now who holds the session', async () => {
    const { portal, cookie } = await setUp();
    portal.tenant.answers.set(sessionsPath, () => new Response(null, { status: 400 }));
    const answer = await dismiss(portal, cookie, { reason: 'email-codes-only' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await reasons(portal, cookie)).toContain('email-codes-only');
  });

  test('can be where this portal may not see sessions at all', async () => {
    const { portal, cookie } = await setUp();
    portal.tenant.answers.set(sessionsPath, refusing(403));
    await dismiss(portal, cookie, { reason: 'email-codes-only' });
    expect(await reasons(portal, cookie)).toEqual(['unfinished']);
  });

  test('is not taken for one that cannot be judged', async () => {
    const { portal, cookie } = await setUp();
    portal.tenant.answers.set(accountPath, refusing(403));
    const answer = await dismiss(portal, cookie, { reason: 'email-codes-only' });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });

  test('is shown where the store does not say what was dismissed', async () => {
    const { portal, cookie } = await setUp();
    await dismiss(portal, cookie, { reason: 'email-codes-only' });
    portal.inEveryContext.services = {
      ...portal.services,
      accountRecords: createFailingAccountRecords(),
    };
    expect(await reasons(portal, cookie)).toContain('email-codes-only');
    expect(portal.logged()).toContain('"event":"store.unavailable","reason":"full"');
  });
});
