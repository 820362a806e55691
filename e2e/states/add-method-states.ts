import { expect } from 'playwright/test';
import { INES } from '../../tenant/seed/people';
import { JUNO } from '../../tenant/seed/people-by-second-step';
import { CHALLENGE_CODE } from '../../tenant/state/second-factor';
import type { PageState } from './page-state';

const list = '/account/security/methods/add';

/** Setting up something for two-step verification, and its recovery code. */
export const addMethodStates: readonly PageState[] = [
  {
    name: 'add-method',
    title: 'Add two-step verification – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(JUNO, list),
  },
  {
    name: 'add-method-in-other-tab',
    title: 'Set up a security key? – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(INES, `${list}/security-key`),
  },
  {
    name: 'add-method-key',
    title: 'Set up an authenticator app – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(INES, `${list}/authenticator-app`);
      await portal.page.getByRole('button', { name: 'Continue' }).click();
      await expect(portal.page.getByRole('img', { name: /^QR code/ })).toBeVisible();
    },
  },
  {
    name: 'add-method-number-refused',
    title: 'Set up codes by phone? – Latchkey',
    status: 400,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(INES, `${list}/phone`);
      await portal.page.getByLabel('Phone number').fill('12');
      await portal.page.getByRole('button', { name: 'Send code' }).click();
      await expect(portal.page.getByText('Enter the phone number with')).toBeVisible();
    },
  },
  {
    name: 'recovery-code',
    title: 'Recovery code – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(JUNO, '/account/security/recovery-code'),
  },
  {
    name: 'recovery-code-shown',
    title: 'New recovery code – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(JUNO, '/account/security/recovery-code/new');
      await portal.page.getByRole('link', { name: 'Sign in again' }).click();
      await portal.givePassword(JUNO);
      await portal.page.getByLabel('One-time code').fill(CHALLENGE_CODE);
      await portal.page.getByRole('button', { name: 'Continue' }).click();
      await portal.page.getByRole('button', { name: 'Make new code' }).click();
      await expect(portal.page.getByText('Your new code is ready.')).toBeVisible();
    },
  },
];
