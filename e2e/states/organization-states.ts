import { HANA } from '../../tenant/seed/people-by-organizations';
import type { PageState } from './page-state';

const address = '/account/organizations';

/** Where a person belongs, and the question before they leave. */
export const organizationStates: readonly PageState[] = [
  {
    name: 'organization',
    title: 'North Library – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(HANA, address);
      await portal.page.getByRole('link', { name: 'North Library', exact: true }).click();
      await portal.page.waitForURL(/\/organizations\/[\w-]+$/);
    },
  },
  {
    name: 'organization-leave',
    title: 'Leave open-garden? – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(HANA, address);
      await portal.page.getByRole('link', { name: 'open-garden', exact: true }).click();
      await portal.page.getByRole('link', { name: 'Leave organization' }).click();
      await portal.page.waitForURL(/\/leave$/);
    },
  },
];
