import { INES } from '../../tenant/seed/people';
import type { PageState } from './page-state';

const address = '/account/data/lock';

/** What can be done with the whole account. */
export const dataStates: readonly PageState[] = [
  {
    name: 'lock-account',
    title: 'Lock your account – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(INES, address),
  },
  {
    name: 'account-locked',
    title: 'How to get back in – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal) => {
      await portal.signIn(INES, address);
      await portal.page.getByRole('button', { name: 'Lock my account' }).click();
      await portal.page.waitForURL(/\/account-locked/);
    },
  },
];
