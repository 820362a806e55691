import { expect } from 'playwright/test';
import { INES, MARA, NOOR, ROLF, TEO, personOfCrowd } from '../tenant/people';
import type { FaultInput } from '../tenant/faults';
import { browsers } from './browsers';
import type { Portal } from './portal';
import type { Tenant } from './tenant';

/** A page in one of the states that a person may meet it in. */
export interface PageState {
  /** What the page is, and the name of its picture. */
  name: string;
  title: string;
  /** The status of the page, or of the form that was refused on it. */
  status: number;
  open: (portal: Portal, tenant: Tenant) => Promise<unknown>;
}

const device = browsers.safariIphone.device;

/** Signs Ines in beside one more session of hers, and says of that that it was not hers. */
async function disown(portal: Portal, tenant: Tenant, fault?: FaultInput): Promise<void> {
  await tenant.addSession(INES, { browser: browsers.safariIphone, refreshTokens: 1 });
  await tenant.addSession(INES, { browser: browsers.firefoxMac });
  await portal.signIn(INES);
  await portal.openSession(1, '/not-me');
  if (fault !== undefined) await tenant.failWith(fault);
  await portal.page.getByRole('button', { name: 'Confirm' }).click();
  await expect(portal.result).toBeVisible();
}

/** Every page and state of the portal. */
export const pageStates: readonly PageState[] = [
  {
    name: 'welcome',
    title: 'Your account – Latchkey',
    status: 200,
    open: (portal) => portal.open('/'),
  },
  {
    name: 'sign-in-failed',
    title: 'Sign-in did not work – Latchkey',
    status: 403,
    open: async (portal) => {
      await portal.open('/account');
      await portal.givePassword(ROLF);
      await expect(portal.heading).toHaveText('Sign-in did not work');
    },
  },
  {
    name: 'overview',
    title: 'Account overview – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account'),
  },
  {
    name: 'overview-without-count',
    title: 'Account overview – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.signIn(MARA, '/account');
    },
  },
  {
    name: 'list',
    title: '13 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA),
  },
  {
    name: 'list-of-151',
    title: '151 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(TEO),
  },
  {
    name: 'list-of-all-sorts',
    title: '12 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(NOOR),
  },
  {
    name: 'list-filtered',
    title: '3 / 13 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions?q=windows&sort=place'),
  },
  {
    name: 'list-found-nothing',
    title: '0 / 13 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions?q=nowhere'),
  },
  {
    name: 'only-this-device',
    title: '1 session – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(INES),
  },
  {
    name: 'ended',
    title: '1 session – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await portal.endSession(device);
      await expect(portal.result).toBeVisible();
    },
  },
  {
    name: 'ending-not-confirmed',
    title: '1 session – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await tenant.delayEndings();
      await portal.endSession(device);
      await expect(portal.result).toBeVisible();
    },
  },
  {
    name: 'ending-failed',
    title: '2 sessions – Latchkey',
    status: 503,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await tenant.failWith({ kind: 'error', on: 'management', methods: ['POST'] });
      await portal.endSession(device);
      await expect(portal.result).toBeVisible();
    },
  },
  {
    name: 'list-failed',
    title: 'Sessions – Latchkey',
    status: 429,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'rate-limited', retryAfter: 40, on: 'management' });
      // Somebody of whom no list is remembered that could stand in.
      await portal.signIn(personOfCrowd(1));
    },
  },
  {
    name: 'limited',
    title: 'Sessions – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'plan-without-sessions', on: 'management' });
      await portal.signIn(MARA);
    },
  },
  {
    name: 'end-others',
    title: 'Sign out everywhere else – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions/end-others'),
  },
  {
    name: 'end-others-nothing',
    title: 'Sign out everywhere else – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(INES, '/account/sessions/end-others'),
  },
  {
    name: 'end-not-used',
    title: 'Sign out what is not used – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions/end?scope=idle&idle=7'),
  },
  {
    name: 'end-this-browser',
    title: 'Sign out sessions – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.page.getByRole('link', { name: /^Sign out this browser/ }).click();
      await expect(portal.heading).toHaveText('Sign out this browser?');
    },
  },
  {
    name: 'ended-several',
    title: 'What was signed out – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      for (const browser of [browsers.safariIphone, browsers.edgeWindows, browsers.firefoxMac])
        await tenant.addSession(INES, { browser });
      await portal.signIn(INES, '/account/sessions/end-others');
      await tenant.failWith({
        kind: 'rate-limited',
        retryAfter: 40,
        on: 'management',
        methods: ['POST'],
        after: 2,
      });
      await portal.page.getByRole('button', { name: 'Sign out 3 sessions' }).click();
      await expect(portal.result).toBeVisible();
    },
  },
  {
    name: 'session',
    title: 'Chrome 141 on macOS – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(1);
    },
  },
  {
    name: 'session-copied',
    title: 'Chrome 141 on Windows 10 or later – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(2);
    },
  },
  {
    name: 'session-impersonated',
    title: 'Edge 140 on Windows 10 or later – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(3);
    },
  },
  {
    name: 'session-of-this-browser',
    title: 'Chrome 141 on Linux – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.openSession(0);
    },
  },
  {
    name: 'session-with-little-known',
    title: 'Chrome 141 on macOS – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await portal.signIn(NOOR);
      await tenant.failWith(
        { kind: 'error', status: 403, on: '/api/v2/users/', methods: ['GET'] },
        { kind: 'error', status: 403, on: '/api/v2/clients' },
      );
      await portal.openSession(1);
    },
  },
  {
    name: 'session-ending',
    title: 'Safari 18 on iOS – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      const handle = await portal.openSession(1);
      await tenant.delayEndings();
      await portal.page.getByRole('button', { name: `Sign out ${device}` }).click();
      await expect(portal.result).toBeVisible();
      await portal.open(`/account/sessions/${handle}`);
    },
  },
  {
    name: 'session-ending-failed',
    title: 'Safari 18 on iOS – Latchkey',
    status: 503,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await portal.openSession(1);
      await tenant.failWith({ kind: 'error', on: 'management', methods: ['POST'] });
      await portal.page.getByRole('button', { name: `Sign out ${device}` }).click();
      await expect(portal.result).toBeVisible();
    },
  },
  {
    name: 'session-gone',
    title: 'This session is over – Latchkey',
    status: 410,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      const handle = await portal.openSession(1);
      await portal.page.getByRole('button', { name: `Sign out ${device}` }).click();
      await expect(portal.result).toBeVisible();
      await portal.open(`/account/sessions/${handle}`);
    },
  },
  {
    name: 'session-not-found',
    title: 'No such session – Latchkey',
    status: 404,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.open('/account/sessions/no-such-session');
    },
  },
  {
    name: 'session-limited',
    title: 'This session cannot be shown here – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await portal.signIn(INES);
      const handle = await portal.openSession(0);
      await tenant.failWith({ kind: 'plan-without-sessions', on: 'management' });
      await portal.open(`/account/sessions/${handle}`);
    },
  },
  {
    name: 'not-me',
    title: 'This wasn’t me – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(2, '/not-me');
    },
  },
  {
    name: 'not-me-this-browser',
    title: 'This wasn’t me – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.openSession(0, '/not-me');
    },
  },
  {
    name: 'disowned',
    title: 'What was done – Latchkey',
    status: 200,
    open: (portal, tenant) => disown(portal, tenant),
  },
  {
    name: 'disowned-in-part',
    title: 'What was done – Latchkey',
    status: 200,
    open: (portal, tenant) =>
      disown(portal, tenant, { kind: 'error', status: 403, on: '/api/v2/sessions' }),
  },
  {
    name: 'sign-out',
    title: 'Sign out – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.open('/auth/logout');
    },
  },
  {
    name: 'signed-out',
    title: 'Signed out – Latchkey',
    status: 200,
    open: (portal) => portal.open('/auth/signed-out'),
  },
  {
    name: 'signed-out-here',
    title: 'You are signed out here – Latchkey',
    status: 401,
    open: async (portal, tenant) => {
      await portal.signIn(INES);
      const [id = ''] = await tenant.sessionIds(INES);
      await tenant.endSession(id, 'password-changed');
      await tenant.expectLogoutDelivered(id);
      await portal.open('/account');
    },
  },
  {
    name: 'sign-in-again',
    title: 'Sign in again – Latchkey',
    status: 200,
    open: (portal) => portal.open('/auth/sign-in-again?returnTo=/account/sessions/end-others'),
  },
  {
    name: 'not-found',
    title: 'There is no such page – Latchkey',
    status: 404,
    open: (portal) => portal.open('/no/such/page'),
  },
];
