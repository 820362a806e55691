import { describe, expect, test } from 'vitest';
import { readDeletedAccount } from '~/account-records/deleted-account';
import { days, minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { loader as callback } from '~/routes/auth.callback';
import { loader as login } from '~/routes/auth.login';
import { ada, answerOf, cookiePair, get } from '../test-portal';
import { withDeletion } from './deletion-portal';

/** Ada's account is gone; what is signed in to with her user id is a new one, where there is any. */
async function afterDeletion() {
  const given = withDeletion({ DELETION_HOLD_DAYS: '0' });
  const { portal, ask, clock, state } = given;
  const account = state.accounts.byId(ada.userId);
  if (account === undefined) throw new TypeError('Ada has an account.');

  const begin = async () => {
    const request = get('/auth/login');
    const answer = await answerOf(login({ request, context: portal.context, params: {} }));
    const location = new URL(answer.headers.get('location') ?? '');
    return {
      location,
      state: location.searchParams.get('state') ?? '',
      cookie: answer.headers.getSetCookie().map(cookiePair).join('; '),
    };
  };
  const finish = async (begun: Awaited<ReturnType<typeof begin>>, code: string) => {
    const query = new URLSearchParams({ state: begun.state, code }).toString();
    const request = get(`/auth/callback?${query}`, begun.cookie);
    return answerOf(callback({ request, context: portal.context, params: {} }));
  };
  const late = await begin();
  const lateCode = await portal.tenant.issueCode(late.location, ada);
  clock.now += 1000;
  await ask();
  await portal.runDueJobs();
  clock.now += minutes(1);
  return {
    ...given,
    /** A sign-in that was answered before the deletion comes back after it. */
    comeBackLate: () => finish(late, lateCode),
    signUpAgain: () => state.accounts.add({ ...account, createdAt: clock.now }),
    signIn: async () => {
      const begun = await begin();
      return finish(begun, await portal.tenant.issueCode(begun.location, ada));
    },
  };
}

const isSignedIn = (answer: Response) => answer.headers.get('location') === '/account';

describe('whoever deleted their account', () => {
  test('is not signed in to it by an answer that comes late', async () => {
    const { comeBackLate, portal } = await afterDeletion();
    const answer = await comeBackLate();
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
  });

  test('and is not by it either, once they have a new account', async () => {
    const { comeBackLate, signUpAgain } = await afterDeletion();
    signUpAgain();
    const answer = await comeBackLate();
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ failure: 'account_deleted' });
  });

  test('gets in to a new account with the same user id at once, and has records there', async () => {
    const { signUpAgain, signIn, portal, clock } = await afterDeletion();
    signUpAgain();
    expect(isSignedIn(await signIn())).toBe(true);
    const deleted = await readDeletedAccount(portal.services.accountRecords, ada.userId);
    expect(deleted?.returnedAt?.getTime()).toBe(clock.now);
    const changes = { locale: 'en', timeZone: 'UTC', userAgent: null, place: null } as const;
    await portal.services.changes.carryOut(
      { ...changes, userId: ada.userId, requestId: 'r' },
      { kind: 'browsers-forgotten' },
      async () => {},
    );
    expect(await listReceipts(portal.services, ada.userId)).toHaveLength(1);
  });

  test('can delete the new account too, after its whole hold', async () => {
    const { signUpAgain, signIn, portal, ask, clock, hasAccount, pass } = await afterDeletion();
    signUpAgain();
    await signIn();
    portal.services.config.deletionHoldDays = 7;
    clock.now += minutes(1);
    await ask();
    await pass(days(7) - minutes(1));
    expect(hasAccount()).toBe(true);
    await pass(minutes(2));
    expect(hasAccount()).toBe(false);
  });

  test('does not get in with a session of the tenant’s that outlived the account', async () => {
    const { portal, signIn } = await afterDeletion();
    // The tenant vouches for somebody whom it does not have any more.
    const { answers } = portal.tenant;
    answers.set(`GET /api/v2/users/${ada.userId}`, () =>
      Response.json({ statusCode: 404, errorCode: 'inexistent_user' }, { status: 404 }),
    );
    const answer = await signIn().catch(() => null);
    expect(answer === null || !isSignedIn(answer)).toBe(true);
  });

  test('gets in after a month like anybody, when the mark is gone', async () => {
    const { signUpAgain, signIn, portal, clock } = await afterDeletion();
    clock.now += days(30);
    expect(await readDeletedAccount(portal.services.accountRecords, ada.userId)).toBeNull();
    signUpAgain();
    expect(isSignedIn(await signIn())).toBe(true);
  });
});
