import { expect, test } from '../fixtures';
import { INES } from '../../tenant/seed/people';

const anApplication = '/applications/cedar-board';

test('an application sends a person for a new password, and has them back with what came of it', async ({
  portal,
  page,
  servers,
}) => {
  const answer = page.getByRole('status').filter({ hasText: 'You are back' });
  await page.goto(servers.tenant.url + anApplication);
  await page.getByRole('link', { name: 'Change your password' }).click();
  await portal.givePassword(INES);
  await expect(portal.heading).toHaveText('Password');
  await expect(page.getByText('You came from Cedar Board.')).toBeVisible();
  await page.getByRole('link', { name: 'Cancel and go back to Cedar Board' }).click();
  await expect(answer).toHaveText('You are back: cancelled');
  expect(await page.evaluate(() => document.referrer)).toBe('');

  await page.getByRole('link', { name: 'Change your password' }).click();
  await page.getByRole('link', { name: 'Change password' }).click();
  await page.getByRole('button', { name: 'Set a new password' }).click();
  const password = 'a-quieter-meadow-2';
  await page.getByLabel('New password', { exact: true }).fill(password);
  await page.getByLabel('Enter it once more').fill(password);
  await page.getByRole('button', { name: 'Reset password' }).click();
  await page.getByRole('link', { name: /Back to/ }).click();
  await portal.givePassword({ ...INES, password });
  await page.getByRole('link', { name: 'Back to Cedar Board', exact: true }).click();
  await expect(answer).toHaveText('You are back: done');
});

test('a link with an address that is not allowed leads to the overview, and to nowhere else', async ({
  portal,
  page,
  servers,
}) => {
  await page.goto(servers.tenant.url + anApplication);
  const link = page.getByRole('link', { name: 'Change your password' });
  const url = new URL((await link.getAttribute('href')) ?? '');
  url.searchParams.set('return', `${servers.tenant.url}/mails`);
  await portal.signIn(INES, url.pathname + url.search);
  expect(new URL(page.url()).pathname).toBe('/account');
  await expect(page.getByText('You came from')).toHaveCount(0);
});
