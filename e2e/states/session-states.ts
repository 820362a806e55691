import { expect } from 'playwright/test';
import { INES, NOOR } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { device, type PageState } from './page-state';
import type { Portal } from '../portal';

/** The names in the list of Noor’s sessions. */
const whole = 'Chrome on macOS';
export const copied = 'Chrome on Windows';
const impersonated = 'Edge on Windows';

/** Signs out the session of the page, which leads back to the list. */
export async function signOut(portal: Portal): Promise<void> {
  await portal.page.getByRole('button', { name: `Sign out ${device}` }).click();
  await portal.page.waitForURL((url) => url.pathname === '/account/sessions');
}

/** The page of one session. */
export const sessionStates: readonly PageState[] = [
  {
    name: 'session',
    title: 'Chrome 141 on macOS – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(whole);
    },
  },
  {
    name: 'session-copied',
    title: 'Chrome 141 on Windows 10 or later – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(copied);
    },
  },
  {
    name: 'session-impersonated',
    title: 'Edge 140 on Windows 10 or later – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(impersonated);
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
      await portal.openSession(whole);
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
      await signOut(portal);
      await portal.open(`/account/sessions/${handle}`);
    },
  },
  {
    name: 'session-ending-failed',
    title: 'Safari 18 on iOS – Latchkey',
    status: 503,
    isOnce: true,
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
    title: 'This session is signed out – Latchkey',
    status: 410,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      const handle = await portal.openSession(1);
      await signOut(portal);
      await portal.open(`/account/sessions/${handle}`);
    },
  },
  {
    name: 'session-not-found',
    title: 'Session not found – Latchkey',
    status: 404,
    open: async (portal) => {
      await portal.signIn(INES, '/account/sessions/no-such-session');
    },
  },
  {
    name: 'session-limited',
    title: 'We can’t show this session here – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await portal.signIn(INES);
      const handle = await portal.openSession(0);
      await tenant.failWith({ kind: 'plan-without-sessions', on: 'management' });
      await portal.open(`/account/sessions/${handle}`);
    },
  },
  {
    name: 'session-opened',
    title: 'Chrome 141 on Windows 10 or later – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(NOOR);
      await portal.openSession(copied);
      await portal.openAllDetails();
    },
  },
  {
    name: 'session-ending-under-way',
    title: 'Safari 18 on iOS – Latchkey',
    status: 200,
    isOnce: true,
    needsJavaScript: true,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await portal.openSession(1);
      await portal.holdForms();
      await portal.page.getByRole('button', { name: `Sign out ${device}` }).click();
      await expect(portal.page.getByRole('button', { name: 'Signing out…' })).toBeVisible();
    },
  },
  {
    name: 'session-stale',
    title: 'Chrome 141 on Linux – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await portal.signIn(INES);
      const handle = await portal.openSession(0);
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.refreshList();
      await portal.open(`/account/sessions/${handle}`);
      await expect(portal.page.getByText('This is what we knew')).toBeVisible();
    },
  },
];
