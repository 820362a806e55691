import { expect } from 'playwright/test';
import { CEDAR_BOARD } from '../../tenant/seed/applications';
import { MARA } from '../../tenant/seed/people';
import { LENA, RUTH, RUTHS_GOOGLE } from '../../tenant/seed/people-by-connection';
import { JUNO, OTTO, PIET, SANA } from '../../tenant/seed/people-by-second-step';
import type { PageState } from './page-state';
import type { Portal } from '../portal';

/** Follows a link of the page with the ways to sign in. */
async function follow(portal: Portal, name: string): Promise<void> {
  await portal.page.getByRole('link', { name, exact: true }).first().click();
  await portal.page.waitForURL(/\/account\/security\/\w+/);
}

/** Signs in to both accounts of Ruth's, up to the question whether they are to be linked. */
async function linkGoogle(portal: Portal): Promise<void> {
  await portal.signIn(RUTH, '/account/security/sign-ins');
  await portal.page.getByRole('link', { name: 'Link Google' }).click();
  await portal.page.getByRole('button', { name: 'Start linking' }).click();
  await portal.page.getByRole('link', { name: 'Go to Google' }).click();
  await portal.givePassword(RUTHS_GOOGLE);
  await portal.page.waitForURL(/\/link\/confirm$/);
}

/** The ways into the account, and what can be done about each. */
export const securityStates: readonly PageState[] = [
  {
    name: 'security',
    title: 'Security – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(JUNO, '/account/security'),
  },
  {
    name: 'security-one-factor',
    title: 'Security – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(OTTO, '/account/security'),
  },
  {
    name: 'security-not-known',
    title: 'Security – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.signIn(MARA, '/account/security');
    },
  },
  {
    name: 'security-unfinished',
    title: 'Security – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(PIET, '/account/security'),
  },
  {
    name: 'password',
    title: 'Password – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(OTTO, '/account/security/password'),
  },
  {
    name: 'password-for-application',
    title: 'Password – Latchkey',
    status: 200,
    open: (portal, tenant) => {
      const query = new URLSearchParams({
        client_id: CEDAR_BOARD.clientId,
        return: `${tenant.url}/applications/cedar-board`,
      });
      return portal.signIn(OTTO, `/account/do/change-password?${query.toString()}`);
    },
  },
  {
    name: 'password-new',
    title: 'Change your password? – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(SANA, '/account/security/password');
      await portal.page.getByRole('link', { name: 'Change password' }).click();
    },
  },
  {
    name: 'method',
    title: 'Work phone – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(JUNO, '/account/security');
      await follow(portal, 'Work phone');
    },
  },
  {
    name: 'method-name-refused',
    title: 'Work phone – Latchkey',
    status: 400,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(JUNO, '/account/security');
      await follow(portal, 'Work phone');
      await portal.page.getByLabel('Name').fill(' ');
      await portal.page.getByRole('button', { name: 'Save name' }).click();
      await expect(portal.page.getByText('Enter a name.')).toBeVisible();
    },
  },
  {
    name: 'method-renamed',
    title: 'Old phone – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(JUNO, '/account/security');
      await follow(portal, 'Work phone');
      await portal.page.getByLabel('Name').fill('Old phone');
      await portal.page.getByRole('button', { name: 'Save name' }).click();
      await expect(portal.result).toContainText('The name is now “Old phone”.');
    },
  },
  {
    name: 'method-not-found',
    title: 'We can’t find this – Latchkey',
    status: 404,
    open: (portal) => portal.signIn(JUNO, '/account/security/methods/unknown'),
  },
  {
    name: 'passkey',
    title: 'My phone – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(SANA, '/account/security');
      await follow(portal, 'My phone');
    },
  },
  {
    name: 'passkey-add',
    title: 'Add a passkey – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(SANA, '/account/security/passkeys/add'),
  },
  {
    name: 'passkey-not-made',
    title: 'Add a passkey – Latchkey',
    status: 200,
    needsJavaScript: true,
    open: async (portal) => {
      await portal.signIn(SANA, '/account/security/passkeys/add');
      await portal.page.getByRole('button', { name: 'Create passkey' }).click();
      await expect(portal.page.getByText('at this web address')).toBeVisible();
    },
  },
  {
    name: 'passkey-removal',
    title: 'Remove “My phone”? – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(SANA, '/account/security');
      await follow(portal, 'My phone');
      await portal.page.getByRole('link', { name: 'Remove passkey' }).click();
      await expect(portal.heading).toHaveText('Remove “My phone”?');
    },
  },
  {
    name: 'passkey-removed',
    title: 'Security – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(SANA, '/account/security');
      await follow(portal, 'My phone');
      await portal.page.getByRole('link', { name: 'Remove passkey' }).click();
      await portal.page.getByRole('button', { name: 'Remove passkey' }).click();
      await expect(portal.result).toContainText(
        '“My phone” is removed. Your other ways to sign in stay.',
      );
    },
  },
  {
    name: 'sign-ins',
    title: 'Linked sign-ins – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(LENA, '/account/security');
      await follow(portal, 'Manage linked sign-ins');
    },
  },
  {
    name: 'sign-in-unlink',
    title: 'Unlink “Google”? – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(LENA, '/account/security/sign-ins');
      await portal.page.getByRole('link', { name: /^Google/ }).click();
      await portal.page.getByRole('link', { name: 'Unlink sign-in' }).click();
      await expect(portal.heading).toHaveText('Unlink “Google”?');
    },
  },
  {
    name: 'sign-in-unlinked',
    title: 'Linked sign-ins – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(LENA, '/account/security/sign-ins');
      await portal.page.getByRole('link', { name: /^GitHub/ }).click();
      await portal.page.getByRole('link', { name: 'Unlink sign-in' }).click();
      await portal.page.getByRole('button', { name: 'Unlink sign-in' }).click();
      await expect(portal.result).toContainText('It’s unlinked');
    },
  },
  {
    name: 'sign-in-link',
    title: 'Link these accounts? – Latchkey',
    status: 200,
    open: async (portal) => {
      await linkGoogle(portal);
      await expect(portal.heading).toHaveText('Link these accounts?');
    },
  },
  {
    name: 'sign-in-linked',
    title: 'Signed out – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await linkGoogle(portal);
      await portal.page.getByRole('button', { name: 'Link accounts' }).click();
      await expect(portal.result).toContainText('The sign-in is linked.');
    },
  },
  {
    name: 'remembered-browsers',
    title: 'Remembered browsers – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(JUNO, '/account/security/remembered-browsers'),
  },
];
