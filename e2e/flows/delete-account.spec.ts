import { HANA } from '../../tenant/seed/people-by-organizations';
import { expect, test } from '../fixtures';

test('an account is to be deleted, which its person takes back from the mail', async ({
  portal,
  tenant,
}) => {
  const { page } = portal;
  await portal.signIn(HANA, '/account/data');
  await page.getByRole('link', { name: 'Delete account' }).click();
  await expect(portal.heading).toHaveText('Delete your account?');
  await page.getByLabel('Your email address').fill('DELETE');
  await page.getByRole('button', { name: 'Delete account' }).click();
  await expect(page.getByText('This doesn’t match. Type it again.')).toBeVisible();
  await page.getByRole('link', { name: 'Check the fields that are marked.' }).click();
  await expect(page.getByRole('textbox')).toBeInViewport();
  await page.getByLabel('Your email address').fill(HANA.email);
  await page.getByRole('button', { name: 'Delete account' }).click();
  await expect(portal.result).toContainText('Your account will be deleted on the date below.');

  const { text } = await tenant.mailTo(HANA, 'The deletion of your account was requested');
  await page.goto(/\/account\/data\/delete\/pending/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Keep account' }).click();
  await expect(portal.result).toContainText('Your account stays.');
  await tenant.mailTo(HANA, 'The deletion of your account was cancelled');
});
