import { createClient } from 'redis';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { minutes } from '~/durations';
import { keepPendingEmail, readPendingEmail } from '~/profile/pending-email.server';
import { listReceipts } from '~/receipts/receipts.server';
import { temporaryPath } from '../adapters/temporary-database';
import { hasRedis, startRedisServer } from '../redis-server';
import { adasGoogle, linkedTo, linkSignIn } from '../routes/linked-sign-in';
import { proveSecond, secondHandleOf } from '../routes/linking-under-way';
import { enrol, signInByTwoSteps } from '../routes/two-step-sign-in';
import {
  ada,
  createTestPortal,
  isSignedIn,
  managementSession,
  testEnvironment,
  type TestPortal,
} from '../test-portal';
import type { KilledAction, KilledAt } from './act-to-be-killed';
import { buildProgram, carryOutInProcess } from './carry-out-in-process';

/** `npm test` kills where most can go wrong. At night every step of every act is tried. */
const isEveryStep = process.env.KILL_EVERY_STEP === '1';

const newEmail = 'countess@example.com';
const user = `/api/v2/users/${ada.userId}`;
const forgetting = `POST ${user}/multifactor/actions/invalidate-remember-browser`;

interface Begun {
  request: Request;
  params?: Record<string, string>;
  /** What has to hold where the change was made. */
  expectComplete?: () => Promise<void> | void;
}

interface KilledAct {
  name: string;
  action: KilledAction;
  begin: (portal: TestPortal, cookie: string) => Promise<Begun>;
  isMade: (portal: TestPortal) => boolean;
  subject: string;
  /** Who is told. */
  to: string[];
}

const acts: KilledAct[] = [
  {
    name: 'removing a second factor',
    action: 'removeMethod',
    async begin(portal, cookie) {
      const key = { id: 'webauthn-roaming|dev_2', type: 'webauthn-roaming' } as const;
      enrol(portal, { id: 'totp|dev_1', type: 'totp' }, key);
      const handle = portal.services.methodHandles.seal(ada.userId, 'totp|dev_1');
      const request = await portal.post(`/account/security/methods/${handle}/remove`, {}, cookie);
      const expectComplete = () => expect(portal.tenant.requests).toContain(forgetting);
      return { request, params: { group: 'methods', handle }, expectComplete };
    },
    isMade: ({ tenant }) => tenant.state.authenticators.get('totp|dev_1') === undefined,
    subject: 'A way of two-step verification was removed',
    to: ['ada@example.com'],
  },
  {
    name: 'unlinking a sign-in',
    action: 'unlink',
    async begin(portal, cookie) {
      const handle = linkSignIn(portal);
      const path = `/account/security/sign-ins/${handle}/unlink`;
      return { request: await portal.post(path, {}, cookie), params: { handle } };
    },
    isMade: (portal) => linkedTo(portal).length === 0,
    subject: 'A sign-in was unlinked from your account',
    to: ['ada@example.com'],
  },
  {
    name: 'linking a sign-in',
    action: 'link',
    async begin(portal, cookie) {
      portal.tenant.state.accounts.add(adasGoogle);
      const theirs = await portal.signIn({ userId: adasGoogle.userId, auth0SessionId: 'theirs' });
      await proveSecond(portal, cookie);
      const second = await secondHandleOf(portal, cookie);
      const path = '/account/security/sign-ins/link/confirm';
      const request = await portal.post(path, { intent: 'link', second }, cookie);
      const expectComplete = async () => expect(await isSignedIn(portal, theirs)).toBe(false);
      return { request, expectComplete };
    },
    isMade: (portal) => linkedTo(portal).length === 1,
    subject: 'Another sign-in was linked to your account',
    to: ['ada@example.com', adasGoogle.email],
  },
  {
    name: 'a new address',
    action: 'confirmEmail',
    async begin(portal, cookie) {
      const { accountRecords } = portal.services;
      const before = { ...managementSession('before'), created_at: '2026-03-01T11:00:00Z' };
      portal.tenant.setSessions(ada.userId, [before]);
      const change = {
        newEmail,
        oldEmail: 'ada@example.com',
        connection: 'Username-Password-Authentication',
        askedAt: new Date(portal.clock.now),
      };
      const { token } = await keepPendingEmail(
        accountRecords,
        ada.userId,
        change,
        portal.clock.now,
      );
      const path = `/account/profile/email/confirm/${token}`;
      const expectComplete = async () => {
        expect(await readPendingEmail(accountRecords, ada.userId)).toBeNull();
        expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
      };
      return { request: await portal.post(path, {}, cookie), params: { token }, expectComplete };
    },
    isMade: ({ tenant }) => tenant.state.accounts.byId(ada.userId)?.email === newEmail,
    subject: 'Your email address was changed',
    to: ['ada@example.com', newEmail],
  },
  {
    name: 'a new password',
    action: 'openPasswordPage',
    begin: async (portal, cookie) => ({
      request: await portal.post('/account/security/password/new', {}, cookie),
    }),
    // Whoever got the page sets one.
    isMade({ tenant, clock }) {
      const isOpen = tenant.requests.includes('POST /api/v2/tickets/password-change');
      if (isOpen)
        tenant.state.accounts.update(ada.userId, { passwordChangedAt: clock.now + minutes(1) });
      return isOpen;
    },
    subject: 'Your password was changed',
    to: ['ada@example.com'],
  },
];

/** Carries the act out in a process that is killed at that step, if it gets there; gives whether it did. */
async function killDuring(
  { action, begin, isMade, subject, to }: KilledAct,
  environment: Record<string, string>,
  killAt: KilledAt,
): Promise<boolean> {
  const portal = createTestPortal(environment);
  await vi.waitFor(() => portal.services.state.store.ping(), { timeout: 10_000 });
  const {
    request,
    params = {},
    expectComplete,
  } = await begin(portal, await signInByTwoSteps(portal));
  const status = await carryOutInProcess(portal.tenant, {
    action,
    environment: { ...testEnvironment, ...environment },
    now: portal.clock.now,
    killAt,
    request,
    params,
  });
  expect([null, 303]).toContain(status);
  const wasMade = isMade(portal);
  for (let look = 0; look < 3; look += 1) {
    portal.clock.now += minutes(10);
    while ((await portal.runDueJobs()) > 0);
  }
  const told = portal.mails.filter((mail) => mail.subject.startsWith(subject));
  const receipts = (await listReceipts(portal.services, ada.userId)).filter(
    ({ change }) => change.kind !== 'password-change-opened',
  );
  expect({
    receipts: receipts.map(({ state }) => state),
    told: told.map((mail) => mail.to).sort(),
    mails: portal.mails.length,
  }).toEqual(
    wasMade
      ? { receipts: ['done'], told: [...to].sort(), mails: to.length }
      : { receipts: [], told: [], mails: 0 },
  );
  if (wasMade) await expectComplete?.();
  portal.services.close();
  return status === null;
}

beforeAll(buildProgram, 60_000);

const inFile = async () => ({ DATABASE_PATH: temporaryPath() });

test.each(['before-change', 'after-change'] as const)(
  'a portal that is killed %s leaves one receipt and one mail, or nothing changed',
  async (killAt) => {
    const [removal] = acts;
    if (removal === undefined) throw new Error('There is no act.');
    expect(await killDuring(removal, await inFile(), killAt)).toBe(true);
  },
  60_000,
);

describe.skipIf(!isEveryStep).each(acts.map((act) => [act.name, act] as const))(
  '%s',
  (_name, act) => {
    const killAtEveryStep = async (environmentOf: () => Promise<Record<string, string>>) => {
      let killAt = 1;
      while (await killDuring(act, await environmentOf(), killAt)) killAt += 1;
      expect(killAt).toBeGreaterThan(10);
    };

    test('killed at any step on SQLite leaves one receipt and one mail, or nothing changed', async () => {
      await killAtEveryStep(inFile);
    }, 900_000);

    test.skipIf(!hasRedis)(
      'killed at any step on Redis leaves one receipt and one mail, or nothing changed',
      async () => {
        const server = await startRedisServer(onTestFinished);
        const client = await createClient({ url: server.url }).connect();
        onTestFinished(() => client.close());
        await killAtEveryStep(async () => {
          await client.flushAll();
          return { REDIS_URL: server.url };
        });
      },
      900_000,
    );
  },
);
