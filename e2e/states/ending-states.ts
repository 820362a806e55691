import { expect } from 'playwright/test';
import type { FaultInput } from '../../tenant/state/faults';
import { INES, MARA, TEO } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import type { PageState } from './page-state';
import type { Portal } from '../portal';
import type { Tenant } from '../tenant';

const confirm = 'Sign out 3 sessions';

/** Signs Ines in beside three more sessions of hers, at the page that ends them. */
async function askToEndThree(portal: Portal, tenant: Tenant): Promise<void> {
  for (const browser of [browsers.safariIphone, browsers.edgeWindows, browsers.firefoxMac])
    await tenant.addSession(INES, { browser });
  await portal.signIn(INES, '/account/sessions/end-others');
}

/** Ends the three, as far as the tenant lets it be. */
async function endThree(portal: Portal, tenant: Tenant, fault?: FaultInput): Promise<void> {
  await askToEndThree(portal, tenant);
  if (fault !== undefined) await tenant.failWith(fault);
  await portal.page.getByRole('button', { name: confirm }).click();
  // An ending that the tenant puts off is tried until the page's five seconds are nearly over.
  await expect(portal.result).toBeVisible();
}

const afterTwo: FaultInput = {
  kind: 'rate-limited',
  // More patience than the page has.
  retryAfter: 400,
  on: 'management',
  methods: ['POST'],
  after: 2,
};

/** Ending several: the question, and what became of each. */
export const endingStates: readonly PageState[] = [
  {
    name: 'end-others',
    title: 'Sign out everywhere else – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions/end-others'),
  },
  {
    name: 'end-others-nothing',
    title: 'Sign out everywhere else – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(INES, '/account/sessions/end-others'),
  },
  {
    name: 'end-shown',
    title: 'Sign out sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions/end?scope=shown&idle=7'),
  },
  {
    name: 'end-this-browser',
    title: 'Sign out sessions – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(INES);
      await portal.page.getByRole('link', { name: /^Sign out this browser/ }).click();
      await expect(portal.heading).toHaveText('Sign out this browser?');
    },
  },
  {
    name: 'end-selected',
    title: 'Sign out sessions – Latchkey',
    status: 200,
    open: async (portal) => {
      await portal.signIn(MARA);
      for (const box of [0, 2]) await portal.rows.getByRole('checkbox').nth(box).check();
      await portal.endSelectedButton.click();
      await expect(portal.heading).toHaveText('Sign out 2 sessions?');
    },
  },
  {
    name: 'end-selected-nothing',
    title: 'Sign out sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions/end?scope=selected'),
  },
  {
    name: 'end-shown-nothing',
    title: 'Sign out sessions – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(MARA, '/account/sessions/end?scope=shown&q=zzz'),
  },
  {
    name: 'end-many',
    title: 'Sign out everywhere else – Latchkey',
    status: 200,
    open: (portal) => portal.signIn(TEO, '/account/sessions/end-others'),
  },
  {
    name: 'end-others-unavailable',
    title: 'Sessions – Latchkey',
    status: 503,
    open: async (portal, tenant) => {
      await tenant.failWith({ kind: 'error', on: 'management' });
      await portal.signIn(INES, '/account/sessions/end-others');
    },
  },
  {
    name: 'end-others-under-way',
    title: 'Sign out everywhere else – Latchkey',
    status: 200,
    isOnce: true,
    needsJavaScript: true,
    open: async (portal, tenant) => {
      await askToEndThree(portal, tenant);
      await portal.holdForms();
      await portal.page.getByRole('button', { name: confirm }).click();
      await expect(portal.page.getByRole('main').getByRole('button')).toHaveAttribute(
        'aria-disabled',
        'true',
      );
    },
  },
  {
    name: 'end-others-failed',
    title: 'Sign out everywhere else – Latchkey',
    status: 503,
    isOnce: true,
    open: (portal, tenant) =>
      endThree(portal, tenant, { kind: 'error', on: 'management', methods: ['POST'] }),
  },
  {
    name: 'ended-several',
    title: 'Result of signing out – Latchkey',
    status: 200,
    open: (portal, tenant) => endThree(portal, tenant, afterTwo),
  },
  {
    name: 'ended-several-going-on',
    title: 'Result of signing out – Latchkey',
    status: 200,
    open: (portal, tenant) => endThree(portal, tenant, { ...afterTwo, retryAfter: 50 }),
  },
  {
    name: 'ended-several-wholly',
    title: 'Result of signing out – Latchkey',
    status: 200,
    open: (portal, tenant) => endThree(portal, tenant),
  },
  {
    name: 'ended-several-not-confirmed',
    title: 'Result of signing out – Latchkey',
    status: 200,
    open: async (portal, tenant) => {
      await askToEndThree(portal, tenant);
      await tenant.delayEndings();
      await portal.page.getByRole('button', { name: confirm }).click();
      await expect(portal.result).toBeVisible();
    },
  },
  {
    name: 'ended-several-retry-failed',
    title: 'Result of signing out – Latchkey',
    status: 429,
    isOnce: true,
    open: async (portal, tenant) => {
      const fault: FaultInput = { kind: 'error', on: 'management', methods: ['POST'] };
      await endThree(portal, tenant, afterTwo);
      await tenant.failWith(fault);
      await portal.page.getByRole('button', { name: 'Continue with the remaining one' }).click();
      await expect(portal.result).toContainText('That didn’t work');
    },
  },
];
