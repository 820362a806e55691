import { IRIS } from '../../tenant/seed/people-by-applications';
import type { PageState } from './page-state';
import type { Portal } from '../portal';

const address = '/account/applications';

async function openTide(portal: Portal): Promise<void> {
  await portal.signIn(IRIS, address);
  await portal.page.getByRole('link', { name: 'Tide Planner', exact: true }).click();
  await portal.page.waitForURL(/\/applications\/[\w-]+$/);
}

/** What applications may do with an account, and taking it away. */
export const applicationStates: readonly PageState[] = [
  {
    name: 'applications',
    title: 'Applications – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(IRIS, address),
  },
  {
    name: 'applications-not-known',
    title: 'Applications – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: '/api/v2/grants' });
      await portal.signIn(IRIS, address);
    },
  },
  {
    name: 'connected-accounts',
    title: 'Connected accounts – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(IRIS, `${address}/connected`),
  },
  {
    name: 'connected-account-disconnect',
    title: 'Disconnect Google? – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(IRIS, `${address}/connected`);
      await portal.page.getByRole('link', { name: 'Disconnect account: Google' }).click();
      await portal.page.waitForURL(/\/disconnect$/);
    },
  },
  {
    name: 'application',
    title: 'Tide Planner – Latchkey',
    status: 200,
    open: (portal) => openTide(portal),
  },
  {
    name: 'application-remove',
    title: 'Remove access for Tide Planner? – Latchkey',
    status: 200,
    open: async (portal) => {
      await openTide(portal);
      await portal.page.getByRole('link', { name: 'Remove all access' }).click();
      await portal.page.waitForURL(/\/remove$/);
    },
  },
];
