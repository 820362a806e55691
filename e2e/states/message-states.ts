import { expect } from 'playwright/test';
import { INES, MARA, ROLF } from '../../tenant/seed/people';
import type { PageState } from './page-state';
import { browsers } from '../browsers';

/** The pages round the sessions: welcome, signing in and out, and errors of every status. */
export const messageStates: readonly PageState[] = [
  {
    name: 'welcome',
    title: 'Your account – Latchkey',
    status: 200,
    open: (portal) => portal.open('/'),
  },
  {
    name: 'sign-in-failed',
    title: 'Sign-in didn’t work – Latchkey',
    status: 403,
    isOnce: true,
    open: async (portal) => {
      await portal.open('/account');
      await portal.givePassword(ROLF);
      await expect(portal.heading).toHaveText('Sign-in didn’t work');
    },
  },
  {
    name: 'preferences',
    title: 'Preferences – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/preferences'),
  },
  {
    name: 'preferences-kept',
    title: 'Preferences – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(MARA, '/account/preferences');
      await portal.page.getByLabel('Time zone').selectOption('Asia/Tokyo');
      await portal.page.getByRole('button', { name: 'Save' }).click();
      await expect(portal.result).toHaveText('Your preferences are saved.');
    },
  },
  {
    name: 'sign-out',
    title: 'Sign out – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(INES, '/auth/logout');
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
    title: 'You’re signed out here – Latchkey',
    status: 401,
    isOnce: true,
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
    title: 'Confirm it’s you – Latchkey',
    status: 200,
    open: (portal) => portal.open('/auth/sign-in-again?returnTo=/account/sessions/end-others'),
  },
  {
    name: 'sign-in-again-strong',
    title: 'Confirm it’s you – Latchkey',
    status: 200,
    open: (portal) => portal.open('/auth/sign-in-again?returnTo=/account&level=strong'),
  },
  {
    name: 'invitation-damaged',
    title: 'Sign-in didn’t work – Latchkey',
    status: 400,
    isOnce: true,
    open: (portal) => portal.open('/auth/login?invitation=inv_1'),
  },
  {
    name: 'not-found',
    title: 'Page not found – Latchkey',
    status: 404,
    open: (portal) => portal.open('/no/such/page'),
  },
  {
    name: 'not-found-in-account',
    title: 'Page not found – Latchkey',
    status: 404,
    open: async (portal) => {
      await portal.signIn(INES, '/account/no/such/page');
      await expect(portal.page.getByRole('navigation', { name: 'Account' })).toBeVisible();
    },
  },
  {
    name: 'sign-in-stale',
    title: 'Sign-in didn’t work – Latchkey',
    status: 400,
    isOnce: true,
    open: (portal) => portal.open('/auth/callback?code=x&state=y'),
  },
  {
    name: 'sign-in-unavailable',
    title: 'Sign-in didn’t work – Latchkey',
    status: 503,
    isOnce: true,
    open: async (portal, tenant) => {
      await portal.open('/account');
      await tenant.failWith({ kind: 'error', on: 'token' });
      await portal.givePassword(INES);
      await expect(portal.heading).toHaveText('Sign-in didn’t work');
    },
  },
  {
    name: 'bad-request',
    title: 'We couldn’t read that request – Latchkey',
    status: 415,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.sendForm('/account/sessions', { intent: 'end' }, 'text/plain');
      await expect(portal.heading).toHaveText('We couldn’t read that request');
    },
  },
  {
    name: 'forbidden',
    title: 'We didn’t accept that request – Latchkey',
    status: 403,
    isOnce: true,
    open: async (portal, tenant) => {
      await portal.signIn(INES);
      const trap = `${tenant.url}/trap`;
      const action = new URL('/account/sessions', portal.page.url()).href;
      await portal.page.route(trap, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!DOCTYPE html><form method="post" action="${action}"><button>Win</button></form>`,
        }),
      );
      await portal.open(trap);
      await portal.page.getByRole('button').click();
      await expect(portal.heading).toHaveText('We didn’t accept that request');
    },
  },
  {
    name: 'form-expired',
    title: 'Confirm again – Latchkey',
    status: 403,
    isOnce: true,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      // React gives a form that it takes over the values that the server wrote.
      await portal.page.waitForLoadState('networkidle');
      await portal.page
        .locator('[name=form_token]')
        .evaluateAll((all) => all.forEach((one) => one.setAttribute('value', 'of-yesterday')));
      await portal.endSession(browsers.safariIphone.name);
      await expect(portal.heading).toHaveText('Confirm again');
      await expect(portal.page.getByText(`Signed in as ${INES.email}`)).toBeVisible();
    },
  },
  {
    name: 'wrong-method',
    title: 'This page can’t be opened directly – Latchkey',
    status: 405,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.sendForm('/auth/login', {});
      await expect(portal.heading).toHaveText('This page can’t be opened directly');
    },
  },
  {
    name: 'too-large',
    title: 'That form is too large – Latchkey',
    status: 413,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.sendForm('/account/sessions', { handle: 'a'.repeat(20_000) });
      await expect(portal.heading).toHaveText('That form is too large');
    },
  },
  {
    name: 'too-many',
    title: 'Too many requests – Latchkey',
    status: 429,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(INES);
      const ending = { intent: 'end', handle: 'none' };
      await portal.sendUntilRefused('/account/sessions', ending);
      const form_token = await portal.formToken();
      await portal.sendForm('/account/sessions', { form_token, ...ending });
      await expect(portal.heading).toHaveText('Too many requests');
    },
  },
];
