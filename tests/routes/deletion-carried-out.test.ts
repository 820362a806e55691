import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type RecordKind } from '~/account-records/account-records';
import { readDeletedAccount } from '~/account-records/deleted-account';
import { carryOutDeletion } from '~/account-deletion/carry-out-deletion.server';
import { days, hours, minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { action as logoutTokenAction } from '~/routes/auth.backchannel-logout';
import { ada, answerOf, auditLines, isSignedIn } from '../test-portal';
import { clientId, issuer } from '../test-tenant';
import { deletionServices, withDeletion } from './deletion-portal';

const userPath = `/api/v2/users/${ada.userId}`;

const anyRecord: RecordKind<unknown> = { name: 'not-me-report', schema: z.unknown() };

/** A deletion that is due now. */
async function whenDue() {
  const given = withDeletion();
  await given.ask();
  await given.portal.runDueJobs();
  given.clock.now += days(7);
  given.portal.mails.length = 0;
  const answers = given.portal.tenant.answers;
  /** The tenant gives this answer to the deletion, and does nothing. */
  const answerWith = (status: number, body: object | null = null) =>
    answers.set(`DELETE ${userPath}`, () =>
      status === 204
        ? new Response(null, { status })
        : Response.json(body, { status, headers: { 'retry-after': '3600' } }),
    );
  return { ...given, answers, answerWith };
}

describe('where the tenant does not delete', () => {
  test.each([
    ['says that it is too busy', 429, { statusCode: 429, error: 'Too Many Requests' }],
    ['fails', 503, { statusCode: 503, error: 'Service Unavailable' }],
    ['refuses', 403, { statusCode: 403, errorCode: 'insufficient_entitlement' }],
    ['says that it has, and has not', 204, null],
  ])('but %s, nothing is told as done, and it is tried until it is', async (_how, status, body) => {
    const { answers, answerWith, portal, hasAccount, pending, subjects, pass } = await whenDue();
    answerWith(status, body);
    await portal.runDueJobs();
    expect(hasAccount()).toBe(true);
    expect((await pending())?.begunAt).not.toBeNull();
    expect(subjects()).not.toContain('Your account was deleted');
    expect(await readDeletedAccount(portal.services.accountRecords, ada.userId)).toBeNull();
    answers.clear();
    await pass(hours(12));
    expect(hasAccount()).toBe(false);
    expect(subjects()).toEqual(['Your account was deleted']);
  });

  test('for lack of the scope, nothing is ended and the person can still keep the account', async () => {
    const { state, portal, pending, keep, strong, hasAccount } = await whenDue();
    const cookie = await strong();
    state.settings.withheldScopes = ['delete:users'];
    await portal.runDueJobs();
    expect((await pending())?.begunAt).toBeNull();
    expect(await isSignedIn(portal, cookie)).toBe(true);
    await keep();
    state.settings.withheldScopes = [];
    portal.clock.now += days(1);
    await portal.runDueJobs();
    expect(hasAccount()).toBe(true);
  });

  test('as the operator has turned deletions off meanwhile, it waits', async () => {
    const { portal, pending, hasAccount, keep } = await whenDue();
    const { number = '' } = (await pending()) ?? {};
    const services = { ...deletionServices(portal), isOffered: false };
    const job = { issuer, userId: ada.userId, number };
    await expect(
      carryOutDeletion(services, job, new AbortController().signal),
    ).rejects.toMatchObject({ code: 'not_permitted' });
    expect((await pending())?.begunAt).toBeNull();
    await keep();
    expect([hasAccount(), await pending()]).toEqual([true, null]);
  });

  test('once it has begun, it cannot be taken back', async () => {
    const { answerWith, portal, keep, openPending } = await whenDue();
    answerWith(503, {});
    await portal.runDueJobs();
    portal.clock.now += 1000;
    expect((await keep()).status).toBe(409);
    expect(await openPending()).toMatchObject({ state: 'begun' });
  });
});

test.each([
  ['a page of a proxy', () => new Response('<h1>Not found</h1>', { status: 404 })],
  ['no body', () => new Response(null, { status: 404 })],
  ['an answer of something else', () => Response.json({ message: 'no route' }, { status: 404 })],
])('does not take an account for gone by %s with status 404', async (_what, answer) => {
  const { answers, portal, hasAccount, pending, subjects } = await whenDue();
  answers.set(`GET ${userPath}`, answer);
  await portal.runDueJobs();
  expect(await readDeletedAccount(portal.services.accountRecords, ada.userId)).toBeNull();
  expect([hasAccount(), (await pending())?.begunAt, subjects()]).toEqual([true, null, []]);
});

describe('where the operator was faster', () => {
  test('and deleted the account, the portal’s own records go and the person is told', async () => {
    const { state, portal, subjects, deletions } = await whenDue();
    state.accounts.remove(ada.userId);
    await portal.runDueJobs();
    expect(deletions()).toEqual([]);
    expect(subjects()).toEqual(['Your account was deleted']);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
  });

  test('and blocked the account, it is deleted all the same', async () => {
    const { state, portal, hasAccount } = await whenDue();
    const account = state.accounts.byId(ada.userId);
    if (account !== undefined) account.blocked = true;
    await portal.runDueJobs();
    expect(hasAccount()).toBe(false);
  });

  test('and the person has a new account by the same user id, that is left alone', async () => {
    const { answers, portal, hasAccount, pending, subjects, deletions } = await whenDue();
    const created_at = new Date(portal.clock.now - minutes(5)).toISOString();
    answers.set(`GET ${userPath}`, async (request) => {
      answers.clear();
      const answer = await portal.tenant.fetch(request);
      return Response.json({ ...((await answer.json()) as object), created_at }, answer);
    });
    await portal.runDueJobs();
    expect([hasAccount(), await pending()]).toEqual([true, null]);
    expect([deletions(), subjects()]).toEqual([[], []]);
  });
});

describe('what is left', () => {
  test('of a deleted account is its mark alone', async () => {
    const { portal } = await whenDue();
    const { accountRecords } = portal.services;
    await portal.runDueJobs();
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
    expect(await portal.services.endings.history(ada.userId)).toEqual([]);
    expect(await portal.services.directory.getCached(ada.userId)).toBeNull();
    expect(await readDeletedAccount(accountRecords, ada.userId)).toMatchObject({
      returnedAt: null,
    });
  });

  test('is nothing that a late act, job or logout token brings back', async () => {
    const { portal, strong } = await whenDue();
    await strong();
    await portal.runDueJobs();
    const { accountRecords, endings } = portal.services;
    await accountRecords.put(ada.userId, anyRecord, 'late', 'something');
    await portal.services.changes.carryOut(
      {
        userId: ada.userId,
        locale: 'en',
        timeZone: 'UTC',
        requestId: 'late',
        userAgent: null,
        place: null,
      },
      { kind: 'password-changed' },
      async () => {},
    );
    await portal.runDueJobs();
    const token = await portal.tenant.sign(
      {
        iss: issuer,
        aud: clientId,
        sub: ada.userId,
        sid: ada.sessionId,
        jti: 'late',
        iat: portal.clock.now / 1000,
        exp: portal.clock.now / 1000 + 60,
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      },
      { typ: 'logout+jwt' },
    );
    const request = new Request('https://account.example/auth/backchannel-logout', {
      method: 'POST',
      body: new URLSearchParams({ logout_token: token }),
    });
    await answerOf(logoutTokenAction({ request, context: portal.context, params: {} }));
    expect(await accountRecords.list(ada.userId, anyRecord)).toEqual([]);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
    expect(await endings.history(ada.userId)).toEqual([]);
  });

  test('of portal sessions is none', async () => {
    const { portal, strong } = await whenDue();
    const cookie = await strong();
    portal.clock.now += 1000;
    await portal.runDueJobs();
    expect(await isSignedIn(portal, cookie)).toBe(false);
  });

  test('is one line in the audit log', async () => {
    const { portal } = await whenDue();
    await portal.runDueJobs();
    const lines = auditLines(portal).filter(({ event }) => event === 'account.deleted');
    expect(lines).toMatchObject([{ result: 'deleted' }]);
    expect(JSON.stringify(lines)).not.toMatch(/auth0|ada@/);
  });
});

/** Every call by which a deletion reaches beyond this process, in the order that they are made. */
describe('cut off', () => {
  const steps = ['tenant', 'store'] as const;

  /** The services as a process has them that dies at its `count`th step outside. */
  function dyingAt(portal: Awaited<ReturnType<typeof whenDue>>['portal'], count: number) {
    let left = count;
    const step = () => {
      left -= 1;
      if (left < 0) throw new Killed();
    };
    const dying = <T extends object>(part: T): T =>
      new Proxy(part, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== 'function') return member;
          return (...args: unknown[]) => {
            step();
            const result: unknown = Reflect.apply(member, target, args);
            // Killed with the answer on its way: what was asked for has been done.
            return result instanceof Promise
              ? result.then((value: unknown) => {
                  step();
                  return value;
                })
              : result;
          };
        },
      });
    const services = deletionServices(portal);
    return {
      ...services,
      isOffered: true,
      accountRecords: dying(services.accountRecords),
      accounts: dying(services.accounts),
      allAccess: dying(services.allAccess),
      endings: dying(services.endings),
      mail: services.mail === null ? null : dying(services.mail),
      portalSessionStore: dying(services.portalSessionStore),
      forgetPerson: async (userId: string) => {
        step();
        await services.forgetPerson(userId);
        step();
      },
    };
  }
  class Killed extends Error {}

  test(`at any step of the ${steps.join(' or the ')}, it goes on to the same end`, async () => {
    let count = 0;
    for (let isWhole = false; !isWhole; count += 1) {
      const { portal, hasAccount, subjects, pending } = await whenDue();
      const { number = '' } = (await pending()) ?? {};
      const job = { issuer, userId: ada.userId, number };
      const { signal } = new AbortController();
      isWhole = await carryOutDeletion(dyingAt(portal, count), job, signal).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof Killed)) throw error;
          return false;
        },
      );
      // The next process, twice, as a job may be done twice.
      await portal.runDueJobs();
      await carryOutDeletion(deletionServices(portal), job, signal);
      await portal.runDueJobs();
      expect([count, hasAccount()]).toEqual([count, false]);
      expect([count, subjects()]).toEqual([count, ['Your account was deleted']]);
      expect(await pending()).toBeNull();
      expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
    }
    expect(count).toBeGreaterThan(20);
  });
});
