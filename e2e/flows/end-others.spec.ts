import { INES, MARA, TEO } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

const { firefoxMac, safariIphone, edgeWindows } = browsers;

test('the page says which sessions will end before it asks', async ({ portal, page }) => {
  await portal.signIn(MARA);
  await portal.endOthersLink.click();
  await expect(portal.heading).toHaveText('Sign out all 12 other sessions?');
  await expect(page).toHaveURL('/account/sessions/end-others');
  await expect(
    page.getByRole('checkbox', { name: 'Also sign out this browser' }),
  ).toHaveAccessibleDescription('Unless you select this, you stay signed in here.');
  const list = page.getByRole('list', { name: 'Sessions to sign out' });
  await expect(list.getByRole('listitem')).toHaveCount(12);
  await expect(list.getByText('Safari 18 on iOS')).toBeVisible();
  await expect(list.getByText(browsers.chromeLinux.device)).toHaveCount(0);
});

test('going back ends nothing', async ({ portal, page, tenant }) => {
  await portal.signIn(MARA, '/account/sessions/end-others');
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(portal.rows).toHaveCount(13);
  await expect(portal.result).toHaveCount(0);
  expect(await tenant.sessionIds(MARA)).toHaveLength(13);
});

test('confirming ends all others and keeps this browser in', async ({
  portal,
  page,
  openBrowser,
  tenant,
}) => {
  const other = await openBrowser(firefoxMac);
  await other.signIn(INES);
  await tenant.addSession(INES, { browser: safariIphone, refreshTokens: 2 });
  await tenant.addSession(INES, { browser: edgeWindows });
  await portal.signIn(INES);

  await portal.endOthersLink.click();
  await page.getByRole('button', { name: 'Sign out 3 sessions' }).click();
  await expect(portal.result).toHaveText('3 sessions are signed out.');
  await expect(portal.result).toBeFocused();
  await expect(page.getByText('Signed out, confirmed (3)')).toBeVisible();
  await page.getByRole('link', { name: 'Back to your sessions' }).click();
  await expect(portal.names).toHaveText([browsers.chromeLinux.name]);

  await other.expectToBeSignedOut();
  await portal.expectToBeSignedIn();
  expect(await tenant.sessionIds(INES)).toHaveLength(1);
  expect(await tenant.refreshTokenCount(INES)).toBe(0);
});

test('a bulk that the tenant holds up goes on by itself, and the page shows how far', async ({
  portal,
  page,
  tenant,
}) => {
  for (let count = 0; count < 6; count += 1)
    await tenant.addSession(INES, { browser: safariIphone });
  await portal.signIn(INES, '/account/sessions/end-others');
  await tenant.failWith({ kind: 'rate-limited', on: 'management', methods: ['POST'], after: 2 });
  await page.getByRole('button', { name: 'Sign out 6 sessions' }).click();
  await expect(page.getByRole('progressbar', { name: '2 of 6 sessions' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  expect(await tenant.sessionIds(INES)).toHaveLength(5);

  await tenant.recover();
  // With the script in place, and without it by a page that loads itself again.
  await expect(portal.result).toContainText('6 sessions are signed out.');
  expect(await tenant.sessionIds(INES)).toHaveLength(1);
});

test('150 sessions are signed out under the limit that the tenant has', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.signIn(TEO, '/account/sessions/end-others');
  await page.getByRole('button', { name: /^Sign out 1\d\d sessions$/ }).click();
  await expect(page.getByText(/^1\d\d sessions are signed out\.$/)).toBeVisible({
    timeout: 60_000,
  });
  expect(await tenant.sessionIds(TEO)).toHaveLength(1);
});

test('when none could be ended, the page says so and lists them still', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.signIn(MARA, '/account/sessions/end-others');
  await tenant.failWith({ kind: 'error', on: 'management', methods: ['POST'] });
  const status = portal.statusOfNextPost();
  await page.getByRole('button', { name: 'Sign out 12 sessions' }).click();
  expect(await status).toBe(503);
  await expect(portal.result).toContainText('That didn’t work');
  await expect(page.getByRole('button', { name: 'Sign out 12 sessions' })).toBeVisible();
});

test('without other sessions there is nothing to confirm', async ({ portal, page }) => {
  await portal.signIn(INES, '/account/sessions/end-others');
  await expect(page.getByText('You’re not signed in anywhere else')).toBeVisible();
  await page.getByRole('link', { name: 'Back to your sessions' }).click();
  await expect(portal.heading).toHaveText('Where you’re signed in');
});
