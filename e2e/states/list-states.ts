import { expect } from 'playwright/test';
import { INES, MARA, NOOR, TEO } from '../../tenant/seed/people';
import type { FaultInput } from '../../tenant/state/faults';
import { browsers } from '../browsers';
import type { PageState } from './page-state';
import type { Portal } from '../portal';
import type { Tenant } from '../tenant';

const device = browsers.safariIphone.name;

/** Signs Ines in beside one more session of hers, which is then ended as the tenant lets it be. */
async function end(portal: Portal, tenant: Tenant, fault?: FaultInput): Promise<void> {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
  if (fault !== undefined) await tenant.failWith(fault);
  await portal.endSession(device);
  await (fault === undefined
    ? portal.expectEnded(device)
    : expect(portal.row(device).getByRole('alert')).toBeVisible());
}

/** The list, and what comes of its buttons. */
export const listStates: readonly PageState[] = [
  {
    name: 'list',
    title: '13 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA),
  },
  {
    name: 'list-of-151',
    title: '151 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(TEO),
  },
  {
    name: 'list-of-all-sorts',
    title: '12 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(NOOR),
  },
  {
    name: 'list-last-page',
    title: '151 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(TEO, '/account/sessions?page=8'),
  },
  {
    name: 'list-opened',
    title: '13 sessions – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(MARA);
      await portal.openAllDetails();
    },
  },
  {
    name: 'list-selected',
    title: '13 sessions – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(MARA);
      await portal.rows.getByRole('checkbox').first().check();
      await expect(portal.endSelectedButton).toBeVisible();
    },
  },
  {
    name: 'list-stale',
    title: '2 sessions – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.refreshList();
      await portal.open('/account/sessions');
      await expect(portal.page.getByText('We can’t refresh the list right now.')).toBeVisible();
    },
  },
  {
    name: 'list-filtered',
    title: '3 of 13 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions?q=windows&sort=place'),
  },
  {
    name: 'list-with-exact-times',
    title: '13 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions?times=exact'),
  },
  {
    name: 'list-selected-elsewhere',
    title: '151 sessions – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(TEO);
      await portal.rows.getByRole('checkbox').first().check();
      await portal.page.getByRole('button', { name: 'Page 2', exact: true }).click();
      await expect(portal.endSelectedButton).toBeVisible();
    },
  },
  {
    name: 'list-found-nothing',
    title: '0 of 13 sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions?q=nowhere'),
  },
  {
    name: 'only-this-device',
    title: '1 session – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(INES),
  },
  {
    name: 'ending-under-way',
    title: '2 sessions – Latchkey',
    status: 200,
    isOnce: true,
    needsJavaScript: true,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await portal.holdForms();
      await portal.endSession(device);
      await expect(portal.row(device).getByRole('button')).toHaveText('Signing out…');
    },
  },
  {
    name: 'ended',
    title: '1 session – Latchkey',
    status: 200,
    open: (portal, tenant) => end(portal, tenant),
  },
  {
    name: 'ended-already',
    title: '1 session – Latchkey',
    status: 200,
    isOnce: true,
    open: async (portal, tenant) => {
      const id = await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await tenant.endSessionAndWait(id);
      await portal.endSession(device);
      await expect(portal.result).toBeVisible();
    },
  },
  {
    name: 'ending-not-confirmed',
    title: '1 session – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await tenant.delayEndings();
      await portal.endSession(device);
      await portal.expectEnding(device);
    },
  },
  {
    name: 'ending-failed',
    title: '2 sessions – Latchkey',
    status: 503,
    isOnce: true,
    open: (portal, tenant) =>
      end(portal, tenant, { kind: 'error', on: 'management', methods: ['POST'] }),
  },
  {
    name: 'ending-not-permitted',
    title: '2 sessions – Latchkey',
    status: 403,
    isOnce: true,
    open: (portal, tenant) =>
      end(portal, tenant, {
        kind: 'error',
        status: 403,
        errorCode: 'insufficient_scope',
        on: 'management',
        methods: ['POST'],
      }),
  },
  {
    name: 'ending-too-busy',
    title: '2 sessions – Latchkey',
    status: 429,
    isOnce: true,
    open: (portal, tenant) =>
      end(portal, tenant, {
        kind: 'rate-limited',
        retryAfter: 40,
        on: 'management',
        methods: ['POST'],
      }),
  },
  {
    name: 'ending-of-nothing',
    title: '2 sessions – Latchkey',
    status: 404,
    isOnce: true,
    open: async (portal, tenant) => {
      await tenant.addSession(INES, { browser: browsers.safariIphone });
      await portal.signIn(INES);
      await portal.replaceHandle(device, 'made-up');
      await portal.endSession(device);
      await expect(portal.result).toBeVisible();
    },
  },
];
