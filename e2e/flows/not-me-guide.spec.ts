import { readFile } from 'node:fs/promises';
import { ALMA, INES } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

const { firefoxMac, safariIphone } = browsers;
const secure = 'Yes, secure my account';

test('a stranger’s session is reported, and the guide is walked to its end', async ({
  portal,
  page,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: safariIphone, refreshTokens: 2 });
  await tenant.addSession(INES, { browser: safariIphone, refreshTokens: 2 });
  await portal.signIn(INES);
  await portal.openSession(1, '/not-me');
  await expect(portal.heading).toHaveText('Secure your account');
  expect(await tenant.sessionIds(INES)).toHaveLength(3);

  await page.getByRole('button', { name: secure }).click();
  await expect(portal.heading).toHaveText('Steps to secure your account');
  const progress = page.locator('#progress');
  await expect(progress).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await tenant.sessionIds(INES)).toHaveLength(2);
  expect(await tenant.refreshTokenCount(INES)).toBe(2);
  const step = (number: number) =>
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({
        has: page.getByRole('heading', { level: 2, name: new RegExp(`^${number}\\.`) }),
      });
  await expect(step(1)).toContainText(safariIphone.device);
  await expect(step(1)).toContainText(
    'The access that applications had through it is removed (2).',
  );

  await step(2).getByRole('button', { name: 'Send again' }).click();
  await expect(portal.result).toContainText('another link');
  await step(2).getByRole('button', { name: 'I have a new password' }).click();
  await expect(step(2)).toContainText('Done');

  await portal.open('/account');
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(step(2)).toContainText('Done');
  const checked = step(3).getByRole('button', { name: 'I’ve checked my account' });
  if (await checked.isVisible()) await checked.click();

  await step(4).getByRole('link', { name: 'Sign out the other one' }).click();
  await page.getByRole('main').getByRole('button').click();
  await expect(portal.heading).toHaveText('Steps to secure your account');
  await expect(step(4)).toContainText('You signed out one other session.');
  await expect(progress).toHaveText('All steps done');
  expect(await tenant.sessionIds(INES)).toHaveLength(1);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download summary' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^latchkey-\d{4}-\d\d-\d\d\.txt$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(`Device: ${safariIphone.device}\r\n`);
  expect(text).toContain('Other sessions: 1 signed out, 0 still signed in');

  await portal.open('/account/sessions');
  await page.getByRole('link', { name: 'See the steps' }).click();
  await expect(progress).toHaveText('All steps done');
});

test('who signs in elsewhere is told where the password is', async ({ portal, page, tenant }) => {
  await tenant.addSession(ALMA, { browser: firefoxMac });
  await portal.signIn(ALMA);
  await portal.openSession(1, '/not-me');
  await page.getByRole('button', { name: secure }).click();
  await expect(page.getByRole('main')).toContainText(
    'You sign in with Google. Change your password there.',
  );
});

test('reporting this very browser says what was done, and leads to the guide after a new sign-in', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES);
  await portal.openSession(0, '/not-me');
  await expect(page.getByText('you’ll be signed out here')).toBeVisible();
  await page.getByRole('button', { name: secure }).click();
  await expect(portal.result).toContainText('We signed out this browser because you reported it.');
  await expect(portal.result).toContainText('We emailed a link for a new password to');
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await portal.givePassword(INES);
  await expect(portal.heading).toHaveText('Steps to secure your account');
});

test('another tab of a browser that was signed out is not told that it happened elsewhere', async ({
  portal,
  page,
  context,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: safariIphone });
  await portal.signIn(INES);
  await portal.openSession(1, '/not-me');
  const other = await context.newPage();
  await other.goto('/auth/logout');
  await other.getByRole('main').getByRole('button', { name: 'Sign out' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('You’re signed out');
  await page.getByRole('button', { name: secure }).click();
  await expect(page.getByText('You signed out this browser.')).toBeVisible();
});
