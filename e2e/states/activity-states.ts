import { expect } from 'playwright/test';
import { EDDA } from '../../tenant/seed/people-by-activity';
import type { PageState } from './page-state';

/** What happened in an account, and one event of it. */
export const activityStates: readonly PageState[] = [
  {
    name: 'activity',
    title: 'Activity – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(EDDA, '/account/activity'),
  },
  {
    name: 'activity-nothing-found',
    title: 'Activity – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.signIn(EDDA, '/account/activity?kind=other&from=2026-01-01');
    },
  },
  {
    name: 'activity-event',
    title: 'Signed in – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(EDDA, '/account/activity?kind=sign-ins&page=2');
      await portal.page.getByRole('link', { name: 'Signed in' }).last().click();
      await expect(portal.page.getByRole('heading', { level: 1 })).toHaveText('Signed in');
    },
  },
];
