import { expect } from 'vitest';
import { action as beginMethod } from '~/routes/account.security.methods.add.$kind._index';
import { loader as openMethod } from '~/routes/account.security.methods.add.$kind.$enrolment';
import { type EnrolmentPageData } from '~/pages/security/add-method/load-enrolment.server';
import { readUndoAnswer } from '~/receipts/undo-answer';
import { totpCode } from '../../tenant/state/one-time-codes';
import { keepMyAccountToken } from '../my-account-token';
import { idIn, make, passkeysOf, started } from '../routes/adding-passkey';
import { enrol } from '../routes/two-step-sign-in';
import { ada, answerOf, get, managementSession, post, type TestPortal } from '../test-portal';
import { type KilledAct } from './killed-act';

const myAccount = { MY_ACCOUNT_API: 'on' };
const sessionsPath = '/account/sessions';

/** An authenticator app that waits for its code, and the form with that. */
async function beginApp(portal: TestPortal, cookie: string) {
  await keepMyAccountToken(portal, cookie);
  const begun = await answerOf(
    beginMethod({
      request: await portal.post(
        '/account/security/methods/add/authenticator-app',
        { intent: 'begin' },
        cookie,
      ),
      context: portal.context,
      params: { kind: 'authenticator-app' },
    }),
  );
  const path = begun.headers.get('location') ?? '';
  const params = { kind: 'authenticator-app', enrolment: path.split('/').at(-1) ?? '' };
  const request = get(path, cookie);
  const answer = await answerOf(openMethod({ request, context: portal.context, params }));
  const { page } = (await answer.json()) as { page: EnrolmentPageData };
  if (page.shows !== 'authenticator-app') throw new TypeError('There is no key.');
  const code = totpCode((page.key ?? '').replaceAll(' ', ''), portal.clock.now);
  return { request: await portal.post(path, { code }, cookie), params };
}

/** The link of the mail about a passkey that somebody added, and the number of that change. */
async function beAddedTo({ services, clock, mails, runDueJobs }: TestPortal) {
  const request = {
    userId: ada.userId,
    locale: 'en' as const,
    timeZone: 'UTC',
    requestId: 'request-1',
    userAgent: null,
    place: null,
    auth0SessionId: 'elsewhere',
  };
  const change = { kind: 'passkey-added', name: 'Phone' } as const;
  const { receipt } = await services.changes.carryOut(request, change, () => Promise.resolve());
  while ((await runDueJobs()) > 0);
  clock.now += 1;
  const path = /\/undo\/[\w-]+/.exec(mails[0]?.text ?? '')?.[0] ?? '';
  return { number: receipt.number, path };
}

const undone = new WeakMap<TestPortal, string>();

/** What else somebody can do. */
export const otherActs: KilledAct[] = [
  {
    name: 'locking the account',
    action: 'lock',
    async begin(portal, cookie) {
      portal.tenant.setSessions(ada.userId, [managementSession('elsewhere')]);
      const expectComplete = () => {
        expect(portal.tenant.state.accounts.byId(ada.userId)?.blocked).toBe(true);
        expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
      };
      const fields = { unlock: 'mail' };
      return { request: await portal.post('/account/data/lock', fields, cookie), expectComplete };
    },
    isMade: ({ tenant }) => tenant.state.accounts.byId(ada.userId)?.blocked === true,
    mayLeave: 'done',
    isToldEarly: true,
    subject: 'Your account was locked',
    to: ['ada@example.com'],
  },
  {
    name: 'undoing what somebody else did',
    action: 'undo',
    async begin(portal) {
      portal.tenant.setSessions(ada.userId, [managementSession('elsewhere')]);
      const { number, path } = await beAddedTo(portal);
      undone.set(portal, number);
      const expectComplete = () => expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
      return { request: post(path, {}), params: { token: path.slice(6) }, expectComplete };
    },
    isMade: async (portal) =>
      (await readUndoAnswer(
        portal.services.accountRecords,
        ada.userId,
        undone.get(portal) ?? '',
      )) !== null,
    mayLeave: 'doubt',
    isUnprovable: true,
    subject: 'We secured your account',
    to: ['ada@example.com'],
  },
  {
    name: 'adding an authenticator app',
    action: 'finishMethod',
    environment: myAccount,
    async begin(portal, cookie) {
      portal.tenant.state.settings.factors = ['otp'];
      return beginApp(portal, cookie);
    },
    isMade: ({ tenant }) =>
      tenant.state.authenticators
        .where({ userId: ada.userId, type: 'totp' })
        .some(({ confirmed }) => confirmed === true),
    subject: 'A way of two-step verification was added',
    to: ['ada@example.com'],
  },
  {
    name: 'adding a passkey',
    action: 'finishPasskey',
    environment: myAccount,
    async begin(portal, cookie) {
      await keepMyAccountToken(portal, cookie);
      const address = await started(portal, cookie);
      const passkey = await make(portal, address, cookie);
      const request = await portal.post(address, { passkey }, cookie);
      return { request, params: { setUp: idIn(address) } };
    },
    isMade: (portal) => passkeysOf(portal).length === 1,
    subject: 'A passkey was added',
    to: ['ada@example.com'],
  },
  {
    name: 'renaming a second factor',
    action: 'rename',
    async begin(portal, cookie) {
      enrol(portal, { id: 'totp|dev_1', type: 'totp' });
      const handle = portal.services.methodHandles.seal(ada.userId, 'totp|dev_1');
      const path = `/account/security/methods/${handle}`;
      const request = await portal.post(path, { name: 'Work phone' }, cookie);
      return { request, params: { group: 'methods', handle } };
    },
    isMade: ({ tenant }) => tenant.state.authenticators.get('totp|dev_1')?.name === 'Work phone',
    subject: 'A way of two-step verification was renamed',
    to: ['ada@example.com'],
  },
  {
    name: 'changing the profile',
    action: 'profile',
    begin: async (portal, cookie) => ({
      request: await portal.post(
        '/account/profile',
        { intent: 'save', nickname: 'countess' },
        cookie,
      ),
    }),
    isMade: ({ tenant }) => tenant.state.accounts.byId(ada.userId)?.nickname === 'countess',
    subject: '',
    to: [],
  },
  {
    name: 'signing one session out',
    action: 'endSession',
    async begin(portal, cookie) {
      portal.tenant.setSessions(ada.userId, [managementSession('phone')]);
      const handle = portal.services.handles.seal(ada.userId, 'phone');
      return { request: await portal.post(sessionsPath, { intent: 'end', handle }, cookie) };
    },
    isMade: ({ tenant }) => tenant.sessionIds(ada.userId).length === 0,
    isUntold: true,
    subject: '',
    to: [],
  },
  {
    name: 'signing all other sessions out',
    action: 'endOthers',
    async begin(portal, cookie) {
      portal.tenant.setSessions(
        ada.userId,
        [ada.sessionId, 'phone', 'tablet'].map((id) => managementSession(id)),
      );
      return { request: await portal.post(`${sessionsPath}/end-others`, {}, cookie) };
    },
    isMade: ({ tenant }) => tenant.sessionIds(ada.userId).length === 1,
    isUntold: true,
    subject: '',
    to: [],
  },
];
