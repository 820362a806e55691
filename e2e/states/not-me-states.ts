import { expect } from 'playwright/test';
import { ALMA, INES, NOOR } from '../../tenant/seed/people';
import type { FaultInput } from '../../tenant/state/faults';
import { browsers } from '../browsers';
import type { Portal } from '../portal';
import type { Tenant } from '../tenant';
import type { PageState } from './page-state';
import { copied, signOut } from './session-states';

const confirmReport = 'Yes, secure my account';

/** Signs Ines in beside one more session of hers, and says of that that it was not hers; its handle. */
async function report(portal: Portal, tenant: Tenant, fault?: FaultInput): Promise<string> {
  await tenant.addSession(INES, { browser: browsers.safariIphone, refreshTokens: 1 });
  await tenant.addSession(INES, { browser: browsers.firefoxMac });
  await portal.signIn(INES);
  const handle = await portal.openSession(1, '/not-me');
  if (fault !== undefined) await tenant.failWith(fault);
  await portal.page.getByRole('button', { name: confirmReport }).click();
  await expect(portal.page.locator('#progress')).toBeVisible();
  return handle;
}

/** Saying of a session that it was somebody else’s, and what is told afterwards. */
export const notMeStates: readonly PageState[] = [
  {
    name: 'session-reported',
    title: 'This session is signed out – Latchkey',
    status: 410,
    open: async (portal, tenant) => {
      await portal.open(`/account/sessions/${await report(portal, tenant)}`);
      await expect(portal.page.getByText('You reported this session')).toBeVisible();
    },
  },
  {
    name: 'not-me',
    title: 'This wasn’t me – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(copied, '/not-me');
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
    name: 'not-me-not-found',
    title: 'Session not found – Latchkey',
    status: 404,
    open: async (portal) => {
      await portal.signIn(INES, '/account/sessions/no-such-session/not-me');
    },
  },
  {
    name: 'not-me-of-what-is-over',
    title: 'This wasn’t me – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      const handle = await portal.openSession(1);
      await signOut(portal);
      await portal.open(`/account/sessions/${handle}/not-me`);
    },
  },
  {
    name: 'not-me-under-way',
    title: 'This wasn’t me – Latchkey',
    status: 200,
    isOnce: true,
    needsJavaScript: true,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(copied, '/not-me');
      await portal.holdForms();
      await portal.page.getByRole('button', { name: confirmReport }).click();
      await expect(portal.page.getByRole('button', { name: 'Securing…' })).toBeVisible();
    },
  },
  {
    name: 'reported',
    title: 'Steps to secure your account – Latchkey',
    status: 200,
    open: (portal, tenant) => report(portal, tenant),
  },
  {
    name: 'reported-in-part',
    title: 'Steps to secure your account – Latchkey',
    status: 200,
    open: (portal, tenant) =>
      report(portal, tenant, { kind: 'error', status: 403, on: '/api/v2/sessions' }),
  },
  {
    name: 'reported-without-mail',
    title: 'Steps to secure your account – Latchkey',
    status: 200,
    open: (portal, tenant) => report(portal, tenant, { kind: 'error', on: 'password' }),
  },
  {
    name: 'reported-not-yet',
    title: 'Steps to secure your account – Latchkey',
    status: 200,
    open: (portal, tenant) =>
      report(portal, tenant, { kind: 'error', on: 'management', methods: ['POST', 'DELETE'] }),
  },
  {
    name: 'reported-with-password-elsewhere',
    title: 'Steps to secure your account – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.addSession(ALMA, { browser: browsers.firefoxMac });
      await portal.signIn(ALMA);
      await portal.openSession(1, '/not-me');
      await portal.page.getByRole('button', { name: confirmReport }).click();
      await expect(portal.page.locator('#progress')).toBeVisible();
    },
  },
  {
    name: 'reported-mail-sent-again',
    title: 'Steps to secure your account – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal, tenant) => {
      await report(portal, tenant);
      await portal.page.getByRole('button', { name: 'Send again' }).click();
      await expect(portal.result).toContainText('another link');
    },
  },
  {
    name: 'reported-done',
    title: 'Steps to secure your account – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await report(portal, tenant);
      for (const name of ['I have a new password', 'I’ve checked my account']) {
        const button = portal.page.getByRole('button', { name });
        if (await button.isVisible()) await button.click();
      }
      await portal.page.getByRole('link', { name: /^Sign out the other/ }).click();
      await portal.page
        .getByRole('button', { name: /^Sign out/ })
        .last()
        .click();
      await expect(portal.page.getByText('All steps done')).toBeVisible();
    },
  },
  {
    name: 'reported-this-browser',
    title: 'Signed out – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.openSession(0, '/not-me');
      await portal.page.getByRole('button', { name: confirmReport }).click();
      await expect(portal.result).toContainText('because you reported it');
    },
  },
  {
    name: 'overview-with-open-report',
    title: 'Account overview – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await report(portal, tenant);
      await portal.open('/account');
      await expect(portal.page.getByText('You told us “This wasn’t me”')).toBeVisible();
    },
  },
  {
    name: 'reported-not-found',
    title: 'Session not found – Latchkey',
    status: 404,
    open: async (portal) => {
      await portal.signIn(INES);
      const handle = await portal.openSession(0);
      await portal.open(`/account/sessions/${handle}/not-me/no-such-record`);
    },
  },
];
