import { INES } from '../../tenant/seed/people';
import { HANA } from '../../tenant/seed/people-by-organizations';
import type { PageState } from './page-state';

const address = '/account/data/lock';
const deletePath = '/account/data/delete';

/** What can be done with the whole account. */
export const dataStates: readonly PageState[] = [
  {
    name: 'data',
    title: 'Data and account – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(INES, '/account/data'),
  },
  {
    name: 'data-download',
    title: 'Download your data – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(INES, '/account/data/ask');
      await portal.page.getByRole('button', { name: 'Get my copy' }).click();
      await portal.page.getByRole('link', { name: 'Go to your copy' }).click();
      await portal.page.waitForURL(/\/download$/);
    },
  },
  {
    name: 'lock-account',
    title: 'Lock your account – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(INES, address),
  },
  {
    name: 'delete-account',
    title: 'Delete account – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(HANA, deletePath),
  },
  {
    name: 'deletion-waits',
    title: 'Your account will be deleted – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(HANA, deletePath);
      await portal.page.getByLabel('Your email address').fill(HANA.email);
      await portal.page.getByRole('button', { name: 'Delete account' }).click();
      await portal.page.waitForURL(/\/pending/);
    },
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
  {
    name: 'account-deleted-over',
    title: 'There is nothing to show here – Latchkey',
    status: 404,
    open: (portal) => portal.open('/account-deleted/of-long-ago'),
  },
];
