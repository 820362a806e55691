import { expect } from 'playwright/test';
import { MARA } from '../../tenant/seed/people';
import { IRIS } from '../../tenant/seed/people-by-applications';
import { PIET } from '../../tenant/seed/people-by-second-step';
import type { PageState } from './page-state';

/** The first page of the account. */
export const overviewStates: readonly PageState[] = [
  {
    name: 'overview',
    title: 'Account overview – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account'),
  },
  {
    name: 'overview-without-count',
    title: 'Account overview – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.signIn(MARA, '/account');
    },
  },
  {
    name: 'overview-not-permitted',
    title: 'Account overview – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'plan-without-sessions', on: 'management' });
      await portal.signIn(MARA, '/account');
    },
  },
  {
    name: 'overview-ways',
    title: 'Account overview – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(PIET, '/account'),
  },
  {
    name: 'overview-access',
    title: 'Account overview – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(IRIS, '/account');
      await portal.page.goto('/account?latest');
      await expect(portal.page.getByRole('link', { name: /^See details: / })).toBeVisible();
    },
  },
];
