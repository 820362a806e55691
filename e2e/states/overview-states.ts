import { MARA } from '../../tenant/seed/people';
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
];
