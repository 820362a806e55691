import { type ActionFunction } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { action as removeMethod } from '~/routes/account.security.$group.$handle.remove';
import { action as renameMethod } from '~/routes/account.security.$group.$handle._index';
import { action as forgetBrowsers } from '~/routes/account.security.remembered-browsers';
import { action as unlink } from '~/routes/account.security.sign-ins.$handle.unlink';
import { action as changeUsername } from '~/routes/account.profile.username';
import { action as saveProfile } from '~/routes/account.profile._index';
import { ada, answerOf, createTestPortal, type TestPortal } from '../test-portal';
import { adasGoogle, linkSignIn } from './linked-sign-in';
import { enrol, signInByTwoSteps } from './two-step-sign-in';

const user = `/api/v2/users/${ada.userId}`;
const totp = `${user}/authentication-methods/totp|dev_1`;

interface Act {
  /** What the tenant is asked for by it. */
  call: string;
  action: ActionFunction;
  path: string;
  fields?: Record<string, string>;
  /** Null where nobody is written to. */
  subject: string | null;
}

/** What Ada can change, and the handles of what she changes. */
const acts = (handles: { method: string; signIn: string }): Record<string, Act> => ({
  'removing a second factor': {
    call: `DELETE ${totp}`,
    action: removeMethod,
    path: `/account/security/methods/${handles.method}/remove`,
    subject: 'A way of two-step verification was removed – Latchkey',
  },
  'renaming a second factor': {
    call: `PATCH ${totp}`,
    action: renameMethod,
    path: `/account/security/methods/${handles.method}`,
    fields: { name: 'Work phone' },
    subject: 'A way of two-step verification was renamed – Latchkey',
  },
  'unlinking a sign-in': {
    call: `DELETE ${user}/identities/${adasGoogle.userId.replace('|', '/')}`,
    action: unlink,
    path: `/account/security/sign-ins/${handles.signIn}/unlink`,
    subject: 'A sign-in was unlinked from your account – Latchkey',
  },
  'a new user name': {
    call: `PATCH ${user}`,
    action: changeUsername,
    path: '/account/profile/username',
    fields: { username: 'countess' },
    subject: 'Your username was changed – Latchkey',
  },
  'a new nickname': {
    call: `PATCH ${user}`,
    action: saveProfile,
    path: '/account/profile',
    fields: { intent: 'save', nickname: 'Countess' },
    subject: null,
  },
});
const names = Object.keys(acts({ method: '', signIn: '' }));

async function setUp(name: string) {
  const portal = createTestPortal();
  // Real timers would be waited for before a call is repeated, as long as there is time for it.
  portal.inEveryContext.deadlineAt = portal.clock.now + 1000;
  portal.tenant.state.accounts.update(ada.userId, { connection: 'Members', username: 'ada' });
  enrol(
    portal,
    { id: 'totp|dev_1', type: 'totp', name: 'Phone' },
    { id: 'webauthn-roaming|dev_2', type: 'webauthn-roaming' },
  );
  const cookie = await signInByTwoSteps(portal);
  const method = portal.services.methodHandles.seal(ada.userId, 'totp|dev_1');
  const signIn = linkSignIn(portal);
  const act = acts({ method, signIn })[name]!;
  const carryOut = async () => {
    const request = await portal.post(act.path, act.fields ?? {}, cookie);
    const [, , , group = '', handle = ''] = act.path.split('/');
    const params = { group, handle: group === 'sign-ins' ? signIn : handle };
    return answerOf(Promise.resolve(act.action({ request, context: portal.context, params })));
  };
  return { portal, act, carryOut };
}

/** The tenant does it, or not, and nobody hears of that, however often it is asked. */
function loseAnswers({ tenant }: TestPortal, call: string, { isDone }: { isDone: boolean }): void {
  const answer = async (request: Request) => {
    tenant.answers.delete(call);
    if (isDone) await tenant.fetch(request);
    tenant.answers.set(call, answer);
    return new Response(null, { status: 503 });
  };
  tenant.answers.set(call, answer);
}

const statesOf = async (portal: TestPortal) =>
  (await listReceipts(portal.services, ada.userId)).map(({ state }) => state);
const subjectsOf = async (portal: TestPortal) => {
  while ((await portal.runDueJobs()) > 0);
  return portal.mails.map(({ subject }) => subject);
};

describe.each(names)('%s', (name) => {
  test('whose answer is lost is told once as what it was, at once', async () => {
    const { portal, act, carryOut } = await setUp(name);
    loseAnswers(portal, act.call, { isDone: true });
    expect((await carryOut()).status).toBe(503);
    expect(await statesOf(portal)).toEqual(['unknown']);
    const told = act.subject === null ? [] : [act.subject];
    expect(await subjectsOf(portal)).toEqual(told);
    expect(await statesOf(portal)).toEqual(['done']);
    portal.clock.now += minutes(60);
    expect(await subjectsOf(portal)).toEqual(told);
  });

  test('that was not done though nobody knew leaves no receipt, and nobody is told', async () => {
    const { portal, act, carryOut } = await setUp(name);
    loseAnswers(portal, act.call, { isDone: false });
    expect((await carryOut()).status).toBe(503);
    expect(await subjectsOf(portal)).toEqual([]);
    expect(await statesOf(portal)).toEqual(['unknown']);
    portal.clock.now += minutes(5);
    expect(await subjectsOf(portal)).toEqual([]);
    expect(await statesOf(portal)).toEqual([]);
  });
});

describe.each(names.filter((name) => name !== 'removing a second factor'))('%s', (name) => {
  test.each([true, false])(
    'of an account that is said not to be there is told as what it was (made: %s)',
    async (isDone) => {
      const { portal, act, carryOut } = await setUp(name);
      portal.tenant.answers.set(act.call, async (request) => {
        portal.tenant.answers.delete(act.call);
        if (isDone) await portal.tenant.fetch(request);
        const body = { statusCode: 404, error: 'Not Found', errorCode: 'inexistent_user' };
        return Response.json(body, { status: 404 });
      });
      expect(await (await carryOut()).text()).toContain('notKnown');
      portal.clock.now += minutes(5);
      expect(await subjectsOf(portal)).toEqual(isDone && act.subject ? [act.subject] : []);
      expect(await statesOf(portal)).toEqual(isDone ? ['done'] : []);
    },
  );
});

const forgetting = `POST ${user}/multifactor/actions/invalidate-remember-browser`;

test('a second factor whose removal was not answered is gone with the browsers that skip it', async () => {
  const { portal, act, carryOut } = await setUp('removing a second factor');
  loseAnswers(portal, act.call, { isDone: true });
  await carryOut();
  expect(portal.tenant.requests).not.toContain(forgetting);
  await subjectsOf(portal);
  expect(portal.tenant.requests).toContain(forgetting);
});

test('browsers are forgotten by another try where the first one was not answered', async () => {
  const { portal } = await setUp('removing a second factor');
  loseAnswers(portal, forgetting, { isDone: false });
  const path = '/account/security/remembered-browsers';
  const request = await portal.post(path, {}, await signInByTwoSteps(portal));
  await answerOf(Promise.resolve(forgetBrowsers({ request, context: portal.context, params: {} })));
  portal.tenant.answers.clear();
  portal.tenant.requests.length = 0;
  expect(await subjectsOf(portal)).toEqual(['All remembered browsers were forgotten – Latchkey']);
  expect(await statesOf(portal)).toEqual(['done']);
  expect(portal.tenant.requests.filter((one) => one === forgetting)).toHaveLength(1);
});
