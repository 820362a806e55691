import { expect } from 'playwright/test';
import { ALMA } from '../../tenant/seed/people';
import type { Portal } from '../portal';
import type { PageState } from './page-state';

/** Somebody who signs in through another provider alone, on the way to add a way to sign in. */
async function ask(portal: Portal): Promise<void> {
  await portal.signIn(ALMA, '/account/confirm-code?returnTo=/account/security');
}

async function sendCode(portal: Portal): Promise<void> {
  await ask(portal);
  await portal.page.getByRole('button', { name: 'Send code' }).click();
  await expect(portal.page.getByLabel('Code with 6 digits')).toBeVisible();
}

/** The code that people of other providers enter before they change what protects their account. */
export const confirmCodeStates: readonly PageState[] = [
  { name: 'confirm-code', title: 'Confirm it’s you – Latchkey', status: 200, open: ask },
  { name: 'confirm-code-sent', title: 'Confirm it’s you – Latchkey', status: 200, open: sendCode },
  {
    name: 'confirm-code-wrong',
    title: 'Confirm it’s you – Latchkey',
    status: 400,
    isOnce: true,
    open: async (portal) => {
      await sendCode(portal);
      await portal.page.getByLabel('Code with 6 digits').fill('12 34');
      await portal.page.getByRole('button', { name: 'Confirm code', exact: true }).click();
      await expect(portal.page.getByRole('alert')).toHaveText('The code has 6 digits.');
    },
  },
];
