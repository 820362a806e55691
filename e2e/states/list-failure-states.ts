import { expect } from 'playwright/test';
import { INES, MARA } from '../../tenant/seed/people';
import type { PageState } from './page-state';

/** What stands in the place of a list that is not to be had. */
export const listFailureStates: readonly PageState[] = [
  {
    name: 'list-failed',
    title: 'Sessions – Latchkey',
    status: 429,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'rate-limited', retryAfter: 40, on: 'management' });
      await portal.signIn(INES);
    },
  },
  {
    name: 'list-unavailable',
    title: 'Sessions – Latchkey',
    status: 503,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.signIn(INES);
    },
  },
  {
    name: 'list-misconfigured',
    title: 'Sessions – Latchkey',
    status: 502,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', status: 401, on: 'management' });
      await portal.signIn(INES);
    },
  },
  {
    name: 'limited',
    title: 'Sessions – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'plan-without-sessions', on: 'management' });
      await portal.signIn(MARA);
    },
  },
  {
    name: 'limited-with-sign-ins',
    title: 'Sessions – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      const on = `/api/v2/users/${encodeURIComponent(tenant.userIdOf(MARA))}/sessions` as const;
      await tenant.failWith({ kind: 'plan-without-sessions', on });
      await portal.signIn(MARA);
      await expect(portal.page.getByRole('list', { name: /sign-ins/i })).toBeVisible();
    },
  },
];
