import { INES, MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

test('signing out ends the session here and at the tenant', async ({ portal, tenant }) => {
  await portal.signIn(INES);
  await portal.signOut();
  await portal.expectToBeSignedOut();
  expect(await tenant.sessionIds(INES)).toEqual([]);
});

test('signing out of one browser leaves the others alone', async ({ portal, openBrowser }) => {
  const other = await openBrowser(browsers.firefoxMac);
  await other.signIn(INES);
  await portal.signIn(INES);
  await portal.signOut();
  await other.expectToBeSignedIn();
});

test('the signed-out page leads back to sign-in, for whoever comes next', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES);
  await portal.signOut();
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await portal.givePassword(MARA);
  await expect(portal.heading).toHaveText('Hello, Mara');
});

test('a link to sign out asks first and ends nothing by itself', async ({ portal, page }) => {
  await portal.signIn(INES, '/auth/logout');
  await expect(portal.heading).toHaveText('Sign out this browser?');
  await page.getByRole('link', { name: 'Stay signed in' }).click();
  await expect(portal.heading).toHaveText('Hello, Ines');

  await portal.open('/auth/logout');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(portal.heading).toHaveText('You’re signed out');
  await portal.expectToBeSignedOut();
});

test('the signed-out page does not tell a person who is signed in that they are not', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES, '/auth/signed-out');
  await expect(page).toHaveURL('/account');
});

test('after signing out, going back does not show the account', async ({ portal, page }) => {
  await portal.signIn(INES, '/account');
  await portal.signOut();
  await page.goBack();
  await portal.expectToBeAskedForPassword();
});

test('the way out is in sight on a small phone as soon as the menu is open', async ({
  portal,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await portal.signIn(INES);
  await portal.openMenu();
  await expect(page.getByRole('button', { name: 'Sign out', exact: true })).toBeInViewport({
    ratio: 1,
  });
});
