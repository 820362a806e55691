import { beforeEach, describe, expect, test } from 'vitest';
import { minutes, seconds } from '~/durations';
import { type EnrolmentPageData } from '~/pages/security/add-method/load-enrolment.server';
import { type SetUpPageData } from '~/pages/security/add-method/load-set-up.server';
import { listReceipts } from '~/receipts/receipts.server';
import { type RefusedAct } from '~/request/refused-act';
import {
  action as finishAction,
  loader as enrolmentLoader,
} from '~/routes/account.security.methods.add.$kind.$enrolment';
import {
  action as askAction,
  loader as askLoader,
} from '~/routes/account.security.methods.add.$kind._index';
import { totpCode } from '../../tenant/state/one-time-codes';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../test-portal';
import { keepMyAccountToken } from '../my-account-token';
import { enrol } from './two-step-sign-in';

const path = '/account/security/methods/add';
const begun = 'POST /me/v1/authentication-methods';

let portal: TestPortal;
let cookie: string;
beforeEach(async () => {
  portal = createTestPortal({ MY_ACCOUNT_API: 'on' });
  portal.tenant.state.settings.factors = ['otp', 'sms', 'email', 'recovery-code'];
  cookie = await signIn();
});

/** Signs Ada in, with an access token for the API in her portal session. */
async function signIn({ hasToken = true, authenticationMethods = ['pwd'] } = {}) {
  const signedIn = await portal.signIn({
    authenticatedAt: portal.clock.now,
    authenticationMethods,
  });
  if (hasToken) await keepMyAccountToken(portal, signedIn);
  return signedIn;
}

/** Ada has a second factor, which she used to sign in. */
async function withFactor() {
  enrol(portal, { id: 'webauthn-roaming|dev_1', type: 'webauthn-roaming' });
  cookie = await signIn({ authenticationMethods: ['pwd', 'mfa'] });
}

async function ask(kind: string) {
  const request = get(`${path}/${kind}`, cookie);
  return answerOf(askLoader({ request, context: portal.context, params: { kind } }));
}

const asked = async (kind: string) =>
  ((await (await ask(kind)).json()) as { page: SetUpPageData }).page;

async function begin(kind: string, fields: Record<string, string> = {}) {
  const request = await portal.post(`${path}/${kind}`, { intent: 'begin', ...fields }, cookie);
  return answerOf(askAction({ request, context: portal.context, params: { kind } }));
}

/** The parameters of the page that something begun leads to. */
function leadsTo(answer: Response) {
  expect(answer.status).toBe(303);
  const [, kind = '', enrolment = ''] =
    /\/methods\/add\/([^/]+)\/([^/]+)$/.exec(answer.headers.get('location') ?? '') ?? [];
  return { kind, enrolment };
}

type Params = ReturnType<typeof leadsTo>;
const placeOf = ({ kind, enrolment }: Params) => `${path}/${kind}/${enrolment}`;

async function open(params: Params, as = cookie) {
  const request = get(placeOf(params), as);
  return answerOf(enrolmentLoader({ request, context: portal.context, params }));
}

const opened = async (params: Params) =>
  ((await (await open(params)).json()) as { page: EnrolmentPageData }).page;

async function finish(params: Params, code?: string) {
  const request = await portal.post(placeOf(params), code === undefined ? {} : { code }, cookie);
  return answerOf(finishAction({ request, context: portal.context, params }));
}

/** What Ada's app shows, by the key on the page. */
async function codeOf(params: Params) {
  const page = await opened(params);
  if (page.shows !== 'authenticator-app') throw new TypeError('There is no key.');
  return totpCode((page.key ?? '').replaceAll(' ', ''), portal.clock.now);
}

const refusedOf = async (answer: Response) => (await answer.json()) as RefusedAct;
const receipts = async () =>
  (await listReceipts(portal.services, ada.userId)).map(({ change, state }) => ({
    ...change,
    state,
  }));
const confirmed = () =>
  portal.tenant.state.authenticators
    .where({ userId: ada.userId })
    .filter((one) => one.confirmed === true)
    .map(({ type }) => type);
const calls = (name: string) => portal.tenant.requests.filter((one) => one.startsWith(name));

describe('the page that asks', () => {
  test('sets an authenticator app up here', async () => {
    expect(await asked('authenticator-app')).toMatchObject({ shows: 'ask', road: 'here' });
  });

  test('gets the access for it from the tenant first', async () => {
    cookie = await signIn({ hasToken: false });
    const answer = await ask('phone');
    expect(answer.headers.get('location')).toContain('/auth/login?');
    expect(answer.headers.get('location')).toContain('for=methods');
  });

  test('leads to the page of the tenant where it gives no access, and says so of what has none', async () => {
    cookie = await signIn({ hasToken: false });
    const portalSessionId = (await portal.services.portalSessions.idOf(get(path, cookie)))!;
    await portal.services.myAccountAccess.refuse(
      { userId: ada.userId, portalSessionId },
      'methods',
    );
    expect(await asked('phone')).toMatchObject({ shows: 'ask', road: 'other-tab' });
    portal.tenant.state.accounts.add({
      ...portal.tenant.state.accounts.byId(ada.userId)!,
      emailVerified: false,
    });
    portal.clock.now += seconds(20);
    expect(await asked('email')).toMatchObject({ shows: 'refused', reason: 'not_now' });
  });

  test('asks for a fresh sign-in before anything else', async () => {
    portal.clock.now += minutes(6);
    expect((await ask('phone')).headers.get('location')).toContain('/auth/sign-in-again');
  });
});

describe('an authenticator app', () => {
  test('is set up by its key and a code, and leaves a receipt', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    const answer = await finish(params, await codeOf(params));
    expect(answer.headers.get('location')).toMatch(/\/account\/security\/methods\/[^/]+#result$/);
    expect(confirmed()).toEqual(['totp']);
    expect(await receipts()).toEqual([
      { kind: 'method-added', method: 'totp', name: null, state: 'done' },
    ]);
    await portal.runDueJobs();
    expect(portal.mails).toHaveLength(1);
  });

  test('has its key in groups of four, and as an address that apps open', async () => {
    const page = await opened(leadsTo(await begin('authenticator-app')));
    expect(page).toMatchObject({
      shows: 'authenticator-app',
      key: expect.stringMatching(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/) as string,
      address: expect.stringMatching(/^otpauth:\/\/totp\//) as string,
    });
  });

  test('has its key in an answer that nothing keeps, and in no log', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    const answer = await open(params);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { page } = (await answer.json()) as { page: { key: string } };
    expect(portal.logged()).not.toContain(page.key.replaceAll(' ', ''));
    expect(portal.logged()).not.toContain('otpauth:');
  });

  test('has its key on no other page', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    const { page } = (await (await open(params)).json()) as { page: { key: string } };
    const others = [
      await ask('authenticator-app'),
      await open({ ...params, enrolment: 'another' }),
    ];
    const texts = await Promise.all(others.map((answer) => answer.text()));
    expect(texts.join('')).not.toContain(page.key.replaceAll(' ', ''));
    expect(texts.join('')).not.toContain(page.key);
  });

  test('loses nothing by a wrong code, which is told beside the field', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    const answer = await finish(params, '000000');
    expect(answer.status).toBe(400);
    const refused = await refusedOf(answer);
    expect(refused.fieldErrors.code?.key).toBe('addMethod.field.code_wrong');
    expect(refused.fields).not.toHaveProperty('code');
    expect(await receipts()).toEqual([]);
    await finish(params, await codeOf(params));
    expect(confirmed()).toEqual(['totp']);
  });

  test.each(['', 'abcdef', '12'])('takes no “%s” for a code, and asks nobody', async (code) => {
    const params = leadsTo(await begin('authenticator-app'));
    const refused = await refusedOf(await finish(params, code));
    expect(refused.fieldErrors.code?.key).toBe('addMethod.field.code');
    expect(calls(`${begun}/`)).toEqual([]);
  });

  test('takes a code that was typed with a space', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    const code = await codeOf(params);
    await finish(params, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect(confirmed()).toEqual(['totp']);
  });

  test('is set up once by a form that comes twice', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    const code = await codeOf(params);
    const first = await finish(params, code);
    const second = await finish(params, code);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await receipts()).toHaveLength(1);
    expect(calls(`${begun}/`)).toHaveLength(1);
  });

  test('is finished by the proof that it was begun by, however short a sign-in is fresh', async () => {
    portal = createTestPortal({ MY_ACCOUNT_API: 'on', REAUTHENTICATION_AGE_MINUTES: '1' });
    cookie = await signIn();
    portal.clock.now += minutes(4);
    const params = leadsTo(await begin('authenticator-app'));
    portal.clock.now += minutes(4);
    const answer = await finish(params, await codeOf(params));
    expect(answer.headers.get('location')).toMatch(/\/methods\/[^/]+#result$/);
  });

  test('takes a proof of its own where nothing was begun in this portal session', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    cookie = await signIn();
    portal.clock.now += minutes(6);
    const answer = await finish(params, '123456');
    expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?.*level=strong/);
  });

  test('that took longer than the tenant waits is told of in words', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    portal.clock.now += minutes(5);
    const answer = await finish(params, await codeOf(params));
    expect(answer.status).toBe(409);
    expect((await refusedOf(answer)).message?.key).toBe('addMethod.refused.over');
    expect(await receipts()).toEqual([]);
  });

  test('that nobody answers for is told of as not known', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    const code = await codeOf(params);
    portal.tenant.state.faults.replace([{ kind: 'error', status: 503, on: 'my-account' }]);
    const answer = await finish(params, code);
    expect((await refusedOf(answer)).effect.key).toBe('kit.problem.notKnown');
    expect(await receipts()).toMatchObject([{ state: 'unknown' }]);
  });

  test('that was begun in another portal session is not opened', async () => {
    const params = leadsTo(await begin('authenticator-app'));
    expect((await open(params, await signIn())).status).toBe(404);
  });

  test('is not begun by somebody who has one', async () => {
    enrol(portal, { id: 'totp|dev_9', type: 'totp' });
    cookie = await signIn({ authenticationMethods: ['pwd', 'mfa'] });
    const answer = await begin('authenticator-app');
    expect(answer.status).toBe(409);
    expect((await refusedOf(answer)).message?.key).toBe('addMethod.state.has_one');
    expect(calls(begun)).toEqual([]);
  });

  test('is told of once though a page for it is open in another tab', async () => {
    const request = await portal.post(`${path}/authenticator-app`, { intent: 'open' }, cookie);
    const params = { kind: 'authenticator-app' };
    await answerOf(askAction({ request, context: portal.context, params }));
    const here = leadsTo(await begin('authenticator-app'));
    await finish(here, await codeOf(here));
    portal.clock.now += minutes(10);
    await portal.runDueJobs();
    expect(await receipts()).toHaveLength(1);
  });
});

describe('codes by phone', () => {
  const number = '+44 7700 900123';
  const sentCode = () => portal.tenant.state.sentCodes.list().at(-1)?.code ?? '';

  test('are set up by a code that is sent, and the number is shown masked', async () => {
    const params = leadsTo(await begin('phone', { number, delivery: 'voice' }));
    expect(await opened(params)).toEqual({ shows: 'sent', to: '•••23' });
    await finish(params, sentCode());
    expect(confirmed()).toEqual(['phone']);
    expect(await receipts()).toMatchObject([{ kind: 'method-added', method: 'phone' }]);
  });

  test.each(['', '12345', '0770 0900123', '+44 7700 letters'])(
    'take no “%s” for a number, and give it back',
    async (typed) => {
      const answer = await begin('phone', { number: typed });
      expect(answer.status).toBe(400);
      const refused = await refusedOf(answer);
      expect(refused.fieldErrors.number?.key).toBe('addMethod.field.number');
      expect(refused.fields.number).toEqual([typed]);
      expect(calls(begun)).toEqual([]);
    },
  );

  test('say beside the field that the tenant does not take the number', async () => {
    portal.tenant.answers.set(begun, () =>
      Response.json({ validation_errors: [{ field: 'phone_number' }] }, { status: 400 }),
    );
    const refused = await refusedOf(await begin('phone', { number }));
    expect(refused.fieldErrors.number?.key).toBe('addMethod.field.phone_not_accepted');
    expect(refused.fields.number).toEqual([number]);
  });

  test('leave number and code in no log', async () => {
    await finish(leadsTo(await begin('phone', { number })), sentCode());
    expect(portal.logged()).not.toMatch(/7700900123|7700 900123/);
    expect(portal.logged()).not.toContain(sentCode());
  });
});

test('codes by e-mail are set up for an address that is not confirmed', async () => {
  const { accounts, sentCodes } = portal.tenant.state;
  accounts.add({ ...accounts.byId(ada.userId)!, emailVerified: false });
  const params = leadsTo(await begin('email', { email: 'codes@example.com' }));
  await finish(params, sentCodes.list().at(-1)?.code ?? '');
  expect(confirmed()).toContain('email');
});

describe('a recovery code', () => {
  beforeEach(withFactor);

  test('is in the one answer that gives it, and counts once the person has saved it', async () => {
    const answer = await begin('recovery-code');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { code, enrolment } = (await answer.json()) as { code: string; enrolment: string };
    const params = { kind: 'recovery-code', enrolment };
    expect(confirmed()).not.toContain('recovery-code');
    expect(JSON.stringify(await opened(params))).not.toContain(code);
    const done = await finish(params);
    expect(done.headers.get('location')).toBe('/account/security/recovery-code#result');
    expect(confirmed()).toContain('recovery-code');
    expect(portal.logged()).not.toContain(code);
  });
});

describe('on a tenant that does not do it', () => {
  test.each([
    ['asks for patience', { kind: 'rate-limited', on: 'my-account', resetIn: 60 }, 429],
    ['answers with 500', { kind: 'error', status: 500, on: 'my-account' }, 503],
    ['hangs up', { kind: 'drop', on: 'my-account' }, 503],
    ['answers with what is no JSON', { kind: 'not-json', on: 'my-account' }, 502],
    ['does not answer', { kind: 'hang', on: 'my-account' }, 503],
  ] as const)(
    'that %s, nothing is begun, and what was typed is there again',
    async (_, fault, status) => {
      portal.tenant.state.faults.replace([fault]);
      if (fault.kind === 'hang') portal.inEveryContext.deadlineAt = portal.clock.now + 1000;
      const answer = await begin('phone', { number: '+447700900123' });
      expect(answer.status).toBe(status);
      const refused = await refusedOf(answer);
      expect(refused.effect.key).toBe('addMethod.nothingDone');
      expect(refused.fields.number).toEqual(['+447700900123']);
    },
  );

  test('whose API is not activated says that it is not permitted', async () => {
    portal.tenant.state.settings.myAccountApi = false;
    const refused = await refusedOf(await begin('phone', { number: '+447700900123' }));
    expect(refused.problem?.kind).toBe('not-permitted');
  });

  test('that takes the token no more gets another before it is asked again', async () => {
    portal.clock.now += minutes(4);
    portal.tenant.answers.set(begun, () => Response.json({}, { status: 401 }));
    expect((await begin('authenticator-app')).headers.get('location')).toBe(
      `${path}/authenticator-app`,
    );
    expect((await ask('authenticator-app')).headers.get('location')).toContain('for=methods');
  });
});
