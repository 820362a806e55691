import { expect } from 'playwright/test';
import { ALMA, MARA } from '../../tenant/seed/people';
import { SAMI, TESS } from '../../tenant/seed/people-by-connection';
import type { PageState } from './page-state';

const title = 'Profile – Latchkey';
const path = '/account/profile';

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
    name: 'profile-not-read',
    title,
    status: 503,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.signIn(MARA, path);
    },
  },
];
