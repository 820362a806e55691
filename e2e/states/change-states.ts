import { expect } from 'playwright/test';
import { MARA } from '../../tenant/seed/people';
import type { PageState } from './page-state';
import { undoLinkOfRenaming } from '../undo-link';

/** What has been changed in the account, and how whoever did not do it is heard. */
export const changeStates: readonly PageState[] = [
  {
    name: 'changes-none',
    title: 'Changes to your account – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/receipts'),
  },
  {
    name: 'change-not-found',
    title: 'We don’t have this change – Latchkey',
    status: 404,
    open: (portal) => portal.signIn(MARA, '/account/receipts/LK-0000-0000'),
  },
  {
    name: 'changes',
    title: 'Changes to your account – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await undoLinkOfRenaming(portal, tenant, 'Spare phone');
      await portal.open('/account/receipts');
    },
  },
  {
    name: 'change',
    title: 'Way of two-step verification renamed – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await undoLinkOfRenaming(portal, tenant, 'Spare phone');
      await portal.open('/account/receipts');
      await portal.page.getByRole('link', { name: /^Way of two-step/ }).click();
      await expect(portal.heading).toHaveText('Way of two-step verification renamed');
    },
  },
  {
    name: 'undo-question',
    title: 'This wasn’t me – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await portal.open(await undoLinkOfRenaming(portal, tenant, 'Stranger’s phone'));
    },
  },
  {
    name: 'undo-answered',
    title: 'We secured your account – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await portal.open(await undoLinkOfRenaming(portal, tenant, 'Stranger’s phone'));
      await portal.page.getByRole('button', { name: 'Yes, secure my account' }).click();
      await expect(portal.heading).toHaveText('We secured your account');
    },
  },
];
