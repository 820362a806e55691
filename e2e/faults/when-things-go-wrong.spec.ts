import type { FaultInput } from '../../tenant/state/faults';
import { INES, MARA, TEO } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from './impatient';

const device = browsers.safariIphone.name;

interface Failure {
  what: string;
  fault: FaultInput;
  status: number;
  says: string | RegExp;
  retryAfter?: RegExp;
}

/** The others, on which a browser has no bearing, are those of `tests/routes/list-failures.test.ts`. */
const failures: readonly Failure[] = [
  {
    what: 'asks to wait and says how long',
    fault: { kind: 'rate-limited', retryAfter: 40 },
    status: 429,
    says: /too many requests right now\. Try again in (3[5-9]|4[01]) seconds\./,
    retryAfter: /^(3[5-9]|4[01])$/,
  },
  { what: 'breaks off', fault: { kind: 'drop' }, status: 503, says: 'isn’t responding' },
  { what: 'hangs', fault: { kind: 'hang' }, status: 503, says: 'isn’t responding' },
];

for (const { what, fault, status, says, retryAfter } of failures) {
  test(`a Management API that ${what} is never shown as an empty list`, async ({
    portal,
    page,
    tenant,
  }) => {
    await tenant.failWith({ ...fault, on: 'management' });
    const response = await portal.signIn(MARA);
    expect(response.status()).toBe(status);
    if (retryAfter) expect(response.headers()['retry-after']).toMatch(retryAfter);
    await expect(portal.heading).toHaveText('We can’t show your sessions right now');
    await expect(page.getByText(says)).toBeVisible();
    await expect(page.getByText('You may still be signed in elsewhere')).toBeVisible();
    await expect(page.getByText(browsers.chromeLinux.device)).toBeVisible();
    // A busy service is no fault to report.
    await expect(page.getByText(/^Reference number [\w-]{36}$/)).toHaveCount(
      status === 429 ? 0 : 1,
    );
    await expect(portal.rows).toHaveCount(0);

    await portal.open('/account');
    await expect(page.getByText('We can’t load your sessions right now.')).toBeVisible();

    await portal.open('/account/sessions');
    await page.getByRole('button', { name: 'Sign out this browser' }).click();
    await expect(portal.heading).toHaveText('You’re signed out');
    await portal.expectToBeSignedOut();
  });
}

test('a failed list comes back by trying again', async ({ portal, page, tenant }) => {
  await tenant.failWith({ kind: 'not-json', on: 'management' });
  await portal.signIn(MARA);
  await tenant.recover();
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(portal.rows).toHaveCount(13);
});

test('a second page of results that fails is not hidden by the first', async ({
  portal,
  tenant,
}) => {
  await tenant.failWith({ kind: 'error', on: 'management', after: 1 });
  const response = await portal.signIn(TEO);
  expect(response.status()).toBe(503);
  await expect(portal.rows).toHaveCount(0);
});

test('an access token that has become invalid is renewed unnoticed', async ({ portal, tenant }) => {
  await tenant.failWith({ kind: 'error', status: 401, on: 'management', times: 1 });
  await portal.signIn(MARA);
  await expect(portal.rows).toHaveCount(13);
});

for (const { what, fault, status, effect, says } of [
  {
    what: 'asks to wait',
    fault: { kind: 'rate-limited', retryAfter: 3, times: 1 },
    status: 429,
    effect: `We couldn’t sign out ${device}.`,
    says: 'There are too many requests right now.',
  },
  {
    what: 'hangs',
    fault: { kind: 'hang' },
    status: 503,
    effect: `We don’t know whether ${device} is signed out.`,
    says: 'The sign-in service isn’t responding as it should.',
  },
  {
    what: 'breaks off',
    fault: { kind: 'drop' },
    status: 503,
    effect: `We don’t know whether ${device} is signed out.`,
    says: 'The sign-in service isn’t responding as it should.',
  },
  {
    what: 'forbids it',
    fault: { kind: 'error', status: 403, errorCode: 'insufficient_scope' },
    status: 403,
    effect: `We couldn’t sign out ${device}.`,
    says: 'Latchkey isn’t allowed to do that.',
  },
] satisfies (Failure & { effect: string })[]) {
  test(`ending a session when the tenant ${what} says what did not work and keeps the list`, async ({
    portal,
    page,
    tenant,
  }) => {
    const id = await tenant.addSession(INES, { browser: browsers.safariIphone });
    await portal.signIn(INES);
    await tenant.failWith({ ...fault, on: 'management', methods: ['POST'] });
    const answer = portal.statusOfNextPost();
    await portal.endSession(device);
    expect(await answer).toBe(status);
    const alert = portal.row(device).getByRole('alert');
    await expect(alert).toContainText(effect);
    await expect(alert).toContainText(says);
    await expect(alert).toBeFocused();
    await expect(alert).toBeInViewport();
    await expect(portal.rows).toHaveCount(2);
    expect(await tenant.sessionIds(INES)).toContain(id);

    await tenant.recover();
    await expect(async () => {
      await portal.endSession(device);
      await expect(portal.row(device)).toContainText('Signed out here', { timeout: 5000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test('ending a session when the tenant does not answer at all still gives a page', async ({
  portal,
  page,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
  await tenant.failWith({ kind: 'hang', on: 'management' });
  const status = portal.statusOfNextPost();
  await portal.endSession(device);
  expect(await status).toBe(503);
  await expect(page.getByText('We can’t refresh the list right now.')).toBeVisible();
  await expect(portal.rows).toHaveCount(2);
  await expect(portal.result).toContainText(`We don’t know whether ${device} is signed out.`);
});

test('an old list says from when it is, and can be asked for again', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.signIn(MARA);
  await tenant.failWith({ kind: 'not-json', on: 'management' });
  await portal.refreshList();
  await tenant.addSession(MARA, { browser: browsers.safariIphone });
  await portal.open('/account/sessions');
  await expect(page.getByText('We can’t refresh the list right now.')).toBeVisible();
  await expect(portal.rows).toHaveCount(13);
  await page.getByRole('button', { name: 'Refresh the list' }).click();
  await expect(portal.result).toHaveText('We still can’t refresh the list. Try again in a minute.');
  await expect(portal.result).toBeFocused();
  await tenant.recover();
  await page.getByRole('button', { name: 'Refresh the list' }).click();
  await expect(portal.rows).toHaveCount(14);
  await expect(page.getByText('We can’t refresh the list right now.')).toHaveCount(0);
});

test('an address that does not exist has a page with a way on', async ({ portal, page }) => {
  const response = await portal.open('/no/such/page');
  expect(response.status()).toBe(404);
  await expect(portal.heading).toHaveText('Page not found');
  await page.getByRole('link', { name: 'Go to your account' }).click();
  await portal.expectToBeAskedForPassword();
});
