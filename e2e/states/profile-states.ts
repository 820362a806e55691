import { expect } from 'playwright/test';
import { ALMA, MARA } from '../../tenant/seed/people';
import { SAMI, TESS } from '../../tenant/seed/people-by-connection';
import type { PageState } from './page-state';
import type { Portal } from '../portal';
import type { Tenant } from '../tenant';

const title = 'Profile – Latchkey';
const path = '/account/profile';

const emailPath = `${path}/email`;
const newEmail = 'mara@harbour.example';

async function askForEmail(portal: Portal): Promise<void> {
  await portal.signIn(MARA, emailPath);
  await portal.page.getByLabel('New email').fill(newEmail);
  await portal.page.getByRole('button', { name: 'Send link' }).click();
  await expect(portal.result).toContainText('A link is on its way to the new address.');
}

/** The path of the link that was mailed to the new address. */
async function mailedPath(tenant: Tenant): Promise<string> {
  const { text } = await tenant.mailTo({ email: newEmail }, 'Confirm this address');
  return /\/account\/profile\/email\/confirm\/[\w-]+/.exec(text)?.[0] ?? '';
}

/** The profile: the person's own, kept by a provider or an organization, and what becomes of its form. */
export const profileStates: readonly PageState[] = [
  {
    name: 'profile',
    title,
    status: 200,
    open: (portal) => portal.signIn(MARA, path),
  },
  {
    name: 'profile-of-member',
    title,
    status: 200,
    open: (portal) => portal.signIn(TESS, path),
  },
  {
    name: 'profile-of-provider',
    title,
    status: 200,
    open: (portal) => portal.signIn(ALMA, path),
  },
  {
    name: 'profile-of-organization',
    title,
    status: 200,
    open: (portal) => portal.signIn(SAMI, path),
  },
  {
    name: 'profile-saved',
    title,
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(MARA, path);
      await portal.page.getByLabel('Nickname').fill('Mara of the harbour');
      await portal.page.getByRole('button', { name: 'Save profile' }).click();
      await expect(portal.result).toContainText('Your profile is saved.');
    },
  },
  {
    name: 'profile-refused',
    title,
    status: 409,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(MARA, path);
      await portal.page.getByLabel('Nickname').fill('\u200b');
      await portal.page.getByRole('button', { name: 'Save profile' }).click();
      await expect(portal.result).toContainText('Check the fields that are marked.');
    },
  },
  {
    name: 'email',
    title: 'Change your email – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, emailPath),
  },
  {
    name: 'email-pending',
    title: 'Open the link in your new mailbox – Latchkey',
    status: 200,
    open: async (portal) => {
      await askForEmail(portal);
      await portal.open(`${emailPath}/pending`);
    },
  },
  {
    name: 'email-confirm',
    title: 'Use this email from now on? – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await askForEmail(portal);
      await portal.open(await mailedPath(tenant));
    },
  },
  {
    name: 'email-changed',
    title: 'Your new email – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal, tenant) => {
      await askForEmail(portal);
      await portal.open(await mailedPath(tenant));
      await portal.page.getByRole('button', { name: 'Use this email' }).click();
      await expect(portal.heading).toHaveText('Your new email');
    },
  },
  {
    name: 'username',
    title: 'Change your username – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(TESS, '/account/profile/username'),
  },
  {
    name: 'profile-not-read',
    title,
    status: 503,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.signIn(MARA, path);
    },
  },
];
