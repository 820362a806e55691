import { type ActionFunction } from '@remix-run/node';
import { describe, expect, test, vi } from 'vitest';
import { minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { action as removeMethod } from '~/routes/account.security.$group.$handle.remove';
import { action as openPasswordPage } from '~/routes/account.security.password.new';
import { action as replaceCode } from '~/routes/account.security.recovery-code.new';
import { action as renameMethod } from '~/routes/account.security.$group.$handle._index';
import { action as forgetBrowsers } from '~/routes/account.security.remembered-browsers';
import { action as removeApplication } from '~/routes/account.applications.$handle.remove';
import { action as disconnect } from '~/routes/account.applications.connected.$handle.disconnect';
import { action as leave } from '~/routes/account.organizations.$handle.leave';
import { action as unlink } from '~/routes/account.security.sign-ins.$handle.unlink';
import { action as changeUsername } from '~/routes/account.profile.username';
import { action as saveProfile } from '~/routes/account.profile._index';
import { NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import { keepMyAccountToken } from '../my-account-token';
import { ada, answerOf, createTestPortal, type TestPortal } from '../test-portal';
import { connectGithub, githubId } from './connected-github';
import { joinLibrary } from './joined-organization';
import { adasGoogle, linkSignIn } from './linked-sign-in';
import { enrol, signInByTwoSteps } from './two-step-sign-in';

const user = `/api/v2/users/${ada.userId}`;
const totp = `${user}/authentication-methods/totp|dev_1`;
const tide = TIDE_PLANNER.clientId;

interface Act {
  /** What the tenant is asked for by it. */
  call: string;
  action: ActionFunction;
  path: string;
  params?: Record<string, string>;
  fields?: Record<string, string>;
  /** Null where nobody is written to. */
  subject: string | null;
}

type Changeable = 'method' | 'signIn' | 'application' | 'grant' | 'account' | 'organization';

/** What Ada can change, and the handles of what she changes; of a grant its id. */
const acts = (handles: Record<Changeable, string>): Record<string, Act> => ({
  'removing a second factor': {
    call: `DELETE ${totp}`,
    action: removeMethod,
    path: `/account/security/methods/${handles.method}/remove`,
    params: { group: 'methods', handle: handles.method },
    subject: 'A way of two-step verification was removed – Latchkey',
  },
  'renaming a second factor': {
    call: `PATCH ${totp}`,
    action: renameMethod,
    path: `/account/security/methods/${handles.method}`,
    params: { group: 'methods', handle: handles.method },
    fields: { name: 'Work phone' },
    subject: 'A way of two-step verification was renamed – Latchkey',
  },
  'unlinking a sign-in': {
    call: `DELETE ${user}/identities/${adasGoogle.userId.replace('|', '/')}`,
    action: unlink,
    path: `/account/security/sign-ins/${handles.signIn}/unlink`,
    params: { handle: handles.signIn },
    subject: 'A sign-in was unlinked from your account – Latchkey',
  },
  'removing the access of an application': {
    call: `DELETE /api/v2/grants/${handles.grant}`,
    action: removeApplication,
    path: `/account/applications/${handles.application}/remove`,
    params: { handle: handles.application },
    subject: 'The access of an application was removed – Latchkey',
  },
  'disconnecting an account': {
    call: `DELETE /me/v1/connected-accounts/accounts/${githubId}`,
    action: disconnect,
    path: `/account/applications/connected/${handles.account}/disconnect`,
    params: { handle: handles.account },
    subject: 'A connected account was disconnected – Latchkey',
  },
  'leaving an organization': {
    call: `DELETE /api/v2/organizations/${NORTH_LIBRARY.id}/members`,
    action: leave,
    path: `/account/organizations/${handles.organization}/leave`,
    params: { handle: handles.organization },
    subject: 'You left an organization – Latchkey',
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
const nothing = { method: '', signIn: '', application: '', grant: '', account: '' };
const names = Object.keys(acts({ ...nothing, organization: '' }));

/** Whose removal is answered alike where there is none any more. */
const answeredAlike = [
  'removing a second factor',
  'removing the access of an application',
  'disconnecting an account',
];

/** What goes by them may be listed for a while. */
const listedStill = ['removing the access of an application', 'leaving an organization'];

function allowTide({ services, tenant: { state } }: TestPortal) {
  state.registeredApplications.add({ ...TIDE_PLANNER, id: tide });
  const scope = ['openid'];
  const grant = { userId: ada.userId, clientId: tide, audience: 'https://mail.example', scope };
  const { id } = state.grants.allow(grant);
  return { application: services.applicationHandles.seal(ada.userId, tide), grant: id };
}

async function setUp(name: string) {
  // A call is repeated at once: how long it waits for that is by chance, and by a real timer.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const portal = createTestPortal({ MY_ACCOUNT_API: 'on' });
  portal.tenant.state.accounts.update(ada.userId, { connection: 'Members', username: 'ada' });
  enrol(
    portal,
    { id: 'totp|dev_1', type: 'totp', name: 'Phone' },
    { id: 'webauthn-roaming|dev_2', type: 'webauthn-roaming' },
  );
  const cookie = await signInByTwoSteps(portal);
  const method = portal.services.methodHandles.seal(ada.userId, 'totp|dev_1');
  await keepMyAccountToken(portal, cookie, 'connected-accounts');
  const handles = {
    ...{ method, signIn: linkSignIn(portal), ...allowTide(portal) },
    ...{ account: connectGithub(portal), organization: joinLibrary(portal) },
  };
  const act = acts(handles)[name]!;
  const carryOut = async () => {
    const request = await portal.post(act.path, act.fields ?? {}, cookie);
    const { params = {} } = act;
    return answerOf(Promise.resolve(act.action({ request, context: portal.context, params })));
  };
  return { portal, act, carryOut, cookie };
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

describe.each(names)('%s', (name) => {
  /** The tenant does it, or not, and refuses it in words that say neither. */
  async function refuse(isDone: boolean, status: number) {
    const made = await setUp(name);
    const { act, portal } = made;
    portal.tenant.answers.set(act.call, async (request) => {
      portal.tenant.answers.delete(act.call);
      if (isDone) await portal.tenant.fetch(request);
      return Response.json({ statusCode: status, error: 'Refused' }, { status });
    });
    return made;
  }

  test.each([400, 401, 403, 409])(
    'that is refused with %i once it is done is told as done, at once',
    async (status) => {
      const { portal, act, carryOut } = await refuse(true, status);
      expect((await carryOut()).status).toBe(303);
      expect(await statesOf(portal)).toEqual(['done']);
      expect(await subjectsOf(portal)).toEqual(act.subject === null ? [] : [act.subject]);
    },
  );

  test.each([403, 422])(
    'that is refused with %i and not done is told to nobody',
    async (status) => {
      const { portal, carryOut } = await refuse(false, status);
      const isListedStill = listedStill.includes(name);
      const effect = isListedStill ? 'notKnown' : /nothingDone|notAccepted/;
      expect(await (await carryOut()).text()).toMatch(effect);
      expect(await statesOf(portal)).toEqual(isListedStill ? ['unknown'] : []);
      portal.clock.now += minutes(5);
      expect(await subjectsOf(portal)).toEqual([]);
      expect(await statesOf(portal)).toEqual([]);
    },
  );
});

describe.each(names.filter((name) => !answeredAlike.includes(name)))('%s', (name) => {
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
      const answer = await carryOut();
      if (isDone) expect(answer.status).toBe(303);
      else expect(await answer.text()).toMatch(/nothingDone|notKnown/);
      portal.clock.now += minutes(5);
      expect(await subjectsOf(portal)).toEqual(isDone && act.subject ? [act.subject] : []);
      expect(await statesOf(portal)).toEqual(isDone ? ['done'] : []);
    },
  );
});

describe('a new recovery code', () => {
  const call = `POST ${user}/recovery-code-regeneration`;

  async function replaceUnanswered(isDone: boolean) {
    const { portal, cookie } = await setUp('a new user name');
    enrol(portal, { id: 'recovery-code|dev_3', type: 'recovery-code', secret: 'A'.repeat(24) });
    portal.clock.now += minutes(1);
    loseAnswers(portal, call, { isDone });
    const path = '/account/security/recovery-code/new';
    const request = await portal.post(path, { intent: 'replace', asking: 'an-asking' }, cookie);
    const answer = answerOf(replaceCode({ request, context: portal.context, params: {} }));
    expect(await (await answer).text()).toContain('security.code.notKnown');
    return portal;
  }

  test('whose answer is lost is told once as what it was, where the tenant shows another', async () => {
    const portal = await replaceUnanswered(true);
    expect(await subjectsOf(portal)).toEqual(['Your recovery code was replaced – Latchkey']);
    expect(await statesOf(portal)).toEqual(['done']);
  });

  test('that the tenant shows as before may be another all the same', async () => {
    const portal = await replaceUnanswered(false);
    expect(await subjectsOf(portal)).toEqual(['Your account may have been changed – Latchkey']);
    expect(await statesOf(portal)).toEqual(['unknown']);
  });
});

test.each([true, false])(
  'a page for a new password whose address is lost leaves no receipt (made: %s)',
  async (isDone) => {
    const { portal, cookie } = await setUp('a new user name');
    loseAnswers(portal, 'POST /api/v2/tickets/password-change', { isDone });
    const request = await portal.post('/account/security/password/new', {}, cookie);
    const answer = answerOf(openPasswordPage({ request, context: portal.context, params: {} }));
    expect(await (await answer).text()).toContain('password.nothingDone');
    expect(await statesOf(portal)).toEqual([]);
  },
);

const forgetting = `POST ${user}/multifactor/actions/invalidate-remember-browser`;

test('a second factor whose removal was not answered is gone with the browsers that skip it', async () => {
  const { portal, act, carryOut } = await setUp('removing a second factor');
  loseAnswers(portal, act.call, { isDone: true });
  await carryOut();
  expect(portal.tenant.requests).not.toContain(forgetting);
  await subjectsOf(portal);
  expect(portal.tenant.requests).toContain(forgetting);
});

test.each(['lost', 'that there is nobody'])(
  'browsers are forgotten by another try where the first answer was %s',
  async (how) => {
    const { portal } = await setUp('removing a second factor');
    const status = how === 'lost' ? 503 : 404;
    const gone = { statusCode: status, error: 'Not Found', errorCode: 'inexistent_user' };
    portal.tenant.answers.set(forgetting, () => Response.json(gone, { status }));
    const path = '/account/security/remembered-browsers';
    const request = await portal.post(path, {}, await signInByTwoSteps(portal));
    await answerOf(
      Promise.resolve(forgetBrowsers({ request, context: portal.context, params: {} })),
    );
    portal.tenant.answers.clear();
    portal.tenant.requests.length = 0;
    expect(await subjectsOf(portal)).toEqual(['All remembered browsers were forgotten – Latchkey']);
    expect(await statesOf(portal)).toEqual(['done']);
    expect(portal.tenant.requests.filter((one) => one === forgetting)).toHaveLength(1);
  },
);
