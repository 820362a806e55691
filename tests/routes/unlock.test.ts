import { describe, expect, test } from 'vitest';
import { days, minutes } from '~/durations';
import { listNotMeReports } from '~/not-me/not-me-reports.server';
import { type UndoneView, type UndoQuestion } from '~/pages/undo/load-undo.server';
import { listReceipts } from '~/receipts/receipts.server';
import { action as lock } from '~/routes/account.data.lock';
import { action, loader } from '~/routes/undo.$token';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  isSignedIn,
  managementSession,
  post,
} from '../test-portal';

/** Somebody has locked Ada's account, and the mail about it has a link. */
async function locked(before: object = {}) {
  const portal = createTestPortal();
  const { state, answers } = portal.tenant;
  state.accounts.update(ada.userId, before);
  portal.tenant.setSessions(ada.userId, [managementSession('elsewhere')]);
  answers.set('POST /dbconnections/change_password', () => new Response('Sent.'));
  const session = await portal.signIn({ authenticatedAt: portal.clock.now });
  const request = await portal.post('/account/data/lock', { unlock: 'mail' }, session);
  await answerOf(lock({ request, context: portal.context, params: {} }));
  await portal.runDueJobs();
  await portal.runDueJobs();
  const link = /\/undo\/[\w-]+/.exec(portal.mails.at(-1)?.text ?? '')?.[0] ?? '';
  portal.clock.now += minutes(1);
  const params = { token: link.replace('/undo/', '') };
  const look = async () => {
    const answer = await answerOf(loader({ request: get(link), context: portal.context, params }));
    return {
      status: answer.status,
      ...((await answer.json()) as { question: UndoQuestion | null; undone: UndoneView | null }),
    };
  };
  const press = () =>
    answerOf(action({ request: post(link, {}), context: portal.context, params }));
  const isBlocked = () => state.accounts.byId(ada.userId)?.blocked;
  /** Whoever runs the service changes the account. */
  const changedByOperator = (change: object) =>
    state.accounts.update(ada.userId, { ...change, changedAt: portal.clock.now });
  return { portal, state, link, look, press, isBlocked, changedByOperator };
}

describe('the link in the mail about a lock', () => {
  test('asks, and changes nothing by being looked at', async () => {
    const { look, isBlocked, portal } = await locked();
    portal.tenant.requests.length = 0;
    const { status, question } = await look();
    expect([status, question?.isLock]).toEqual([200, true]);
    expect(isBlocked()).toBe(true);
    expect(portal.tenant.requests).toEqual([]);
  });

  test('unlocks the account, signed out, and sends a link for a new password', async () => {
    const { press, look, isBlocked, portal } = await locked();
    expect((await press()).status).toBe(303);
    expect(isBlocked()).toBe(false);
    const { undone } = await look();
    expect(undone?.isUnlocked).toBe(true);
    expect(undone?.done).toEqual(
      expect.arrayContaining([
        'Your account was unlocked.',
        'We emailed a link for a new password to a•••@example.com.',
      ]),
    );
    expect(portal.tenant.requests).toContain('POST /dbconnections/change_password');
  });

  test('signs out whoever comes in as the account is unlocked', async () => {
    const { press, portal } = await locked();
    const thief = await portal.signIn({ auth0SessionId: 'thief' });
    const patch = `PATCH /api/v2/users/${ada.userId}`;
    portal.tenant.answers.set(patch, () => {
      portal.tenant.addSession(managementSession('thief'));
      return undefined;
    });
    await press();
    expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
    expect(await isSignedIn(portal, thief)).toBe(false);
  });

  test('works once', async () => {
    const { press, isBlocked, changedByOperator } = await locked();
    await press();
    changedByOperator({ blocked: true });
    await press();
    expect(isBlocked()).toBe(true);
  });

  test('works for seven days', async () => {
    const { press, isBlocked, portal } = await locked();
    portal.clock.now += days(7);
    await press();
    expect(isBlocked()).toBe(true);
  });

  test('leaves receipts that say so, a mail, and no report of a session', async () => {
    const { press, portal } = await locked();
    await press();
    await portal.runDueJobs();
    await portal.runDueJobs();
    const receipts = await listReceipts(portal.services, ada.userId);
    expect(receipts.map(({ change, state }) => [change.kind, state])).toEqual([
      ['account-unlocked', 'done'],
      ['account-locked', 'undone'],
    ]);
    expect(portal.mails.at(-1)?.subject).toBe('Your account was unlocked – Latchkey');
    expect(portal.mails).toHaveLength(2);
    expect(await listNotMeReports(portal.services, ada.userId)).toEqual([]);
  });

  test('tells that the account is open though the rest was refused', async () => {
    const { press, isBlocked, portal, state } = await locked();
    state.settings.withheldScopes = ['delete:sessions'];
    await press();
    expect(isBlocked()).toBe(false);
    await portal.runDueJobs();
    await portal.runDueJobs();
    expect(portal.mails).toHaveLength(2);
  });

  test('is not undone by work that goes on with the lock', async () => {
    const { press, isBlocked, portal } = await locked();
    await press();
    portal.clock.now += minutes(10);
    await portal.runDueJobs();
    expect(isBlocked()).toBe(false);
  });
});

describe('an account that whoever runs the service has a say in', () => {
  test.each<[string, object]>([
    ['blocked it once more', { blocked: true }],
    ['noted something with it', { appMetadata: { blockedFor: 'abuse' } }],
  ])('is not unlocked by the link once they have %s', async (_, change) => {
    const { press, isBlocked, changedByOperator, look, portal } = await locked();
    changedByOperator(change);
    portal.tenant.requests.length = 0;
    const answer = await press();
    expect(answer.status).toBe(409);
    expect(JSON.stringify(await answer.json())).toContain('undo.lock.kept');
    expect(isBlocked()).toBe(true);
    const writes = portal.tenant.requests.filter((one) => !one.startsWith('GET'));
    expect(writes.filter((one) => !one.includes('oauth'))).toEqual([]);
    expect((await look()).question).not.toBeNull();
  });

  test('that they had blocked before is not opened by its person, who locks it and unlocks it', async () => {
    const { isBlocked, portal, press } = await locked({ blocked: true });
    expect(portal.mails.at(-1)?.text).not.toContain('/undo/');
    await press();
    expect(isBlocked()).toBe(true);
  });

  test('stays open where they have unlocked it, and the link still secures it', async () => {
    const { press, isBlocked, changedByOperator, portal } = await locked();
    changedByOperator({ blocked: false });
    portal.tenant.addSession(managementSession('thief'));
    await press();
    expect(isBlocked()).toBe(false);
    expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
  });
});

test.each(['account was locked', 'email address was changed'])(
  'a stranger who took the address, and locked the account, is thrown out by the mail “%s” to the old one',
  async (words) => {
    const portal = createTestPortal();
    const { state, answers } = portal.tenant;
    answers.set('POST /dbconnections/change_password', () => new Response('Sent.'));
    const request = {
      userId: ada.userId,
      locale: 'en',
      timeZone: 'UTC',
      requestId: 'request-1',
      userAgent: null,
      place: null,
    } as const;
    const to = 'thief@example.com';
    const taken = { kind: 'email-changed', from: 'ada@example.com', to } as const;
    await portal.services.changes.carryOut(request, taken, async () => {
      state.accounts.update(ada.userId, { email: to, changedAt: portal.clock.now });
    });
    await portal.services.accounts.invalidate(ada.userId);
    portal.clock.now += minutes(1);
    const session = await portal.signIn({ authenticatedAt: portal.clock.now });
    const asked = await portal.post('/account/data/lock', { unlock: 'mail' }, session);
    await answerOf(lock({ request: asked, context: portal.context, params: {} }));
    await portal.runDueJobs();
    await portal.runDueJobs();
    const mail = portal.mails.find(
      (one) => one.to === 'ada@example.com' && one.subject.includes(words),
    );
    const link = /\/undo\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
    const params = { token: link.replace('/undo/', '') };
    await answerOf(action({ request: post(link, {}), context: portal.context, params }));
    expect(state.accounts.byId(ada.userId)).toMatchObject({
      email: 'ada@example.com',
      blocked: false,
    });
  },
);

test('the link works though an earlier change of address is answered first', async () => {
  const { isBlocked, portal, press, state } = await locked();
  const request = {
    userId: ada.userId,
    locale: 'en',
    timeZone: 'UTC',
    requestId: 'request-1',
    userAgent: null,
    place: null,
  } as const;
  const to = 'thief@example.com';
  const taken = { kind: 'email-changed', from: 'ada@example.com', to } as const;
  const { receipt } = await portal.services.changes.carryOut(request, taken, () => {
    state.accounts.update(ada.userId, { email: to });
    return Promise.resolve();
  });
  const token = portal.services.undoLinks
    .pathOf({ userId: ada.userId, number: receipt.number })
    .replace('/undo/', '');
  const params = { token };
  const pressed = post(`/undo/${token}`, {});
  await answerOf(action({ request: pressed, context: portal.context, params }));
  expect(state.accounts.byId(ada.userId)?.email).toBe('ada@example.com');
  expect(isBlocked()).toBe(true);
  await press();
  expect(isBlocked()).toBe(false);
});
