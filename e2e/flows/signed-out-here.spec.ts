import { INES } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

test.beforeEach(async ({ portal, tenant }) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  const before = await tenant.sessionIds(INES);
  await portal.signIn(INES);
  const ids = await tenant.sessionIds(INES);
  for (const id of ids) await tenant.endSession(id, 'password-changed');
  for (const id of ids) if (!before.includes(id)) await tenant.expectLogoutDelivered(id);
});

test('a browser that was signed out elsewhere is told so, and comes back to the page it asked for', async ({
  portal,
  page,
}) => {
  const response = await portal.open('/account/sessions?from=mail');
  expect(response.status()).toBe(401);
  await expect(page.getByText('Your session was signed out elsewhere')).toBeVisible();
  await portal.followSignInLink();
  await portal.givePassword(INES);
  await expect(page).toHaveURL('/account/sessions?from=mail');
});

test('a link within the portal leads to the same page', async ({ portal, page }) => {
  await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
  await portal.followSignInLink();
  await portal.givePassword(INES);
  await expect(page).toHaveURL('/account');
});

test('a form that is sent after that does nothing, and says so', async ({ portal, page }) => {
  await portal.endSession(browsers.safariIphone.name);
  await expect(page.getByText('What you just sent was not done.')).toBeVisible();
  await portal.followSignInLink();
  await portal.givePassword(INES);
  await expect(page).toHaveURL('/account/sessions');
});

test('reloading the page goes straight to sign-in', async ({ portal, page }) => {
  await portal.open('/account/sessions');
  await page.reload();
  await portal.expectToBeAskedForPassword();
});
