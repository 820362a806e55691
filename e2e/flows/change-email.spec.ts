import { expect, test } from '../fixtures';
import { LENA } from '../../tenant/seed/people-by-connection';

const newEmail = 'lena@lighthouse.example';

test('an address is changed by the link that is mailed to the new one, and both are told', async ({
  portal,
  tenant,
}) => {
  const { page } = portal;
  await portal.signIn(LENA, '/account/profile');
  await page.getByRole('link', { name: 'Change email' }).click();
  await page.getByLabel('New email').fill(newEmail);
  await page.getByRole('button', { name: 'Send link' }).click();
  await expect(portal.heading).toHaveText('Open the link in your new mailbox');

  const { text } = await tenant.mailTo({ email: newEmail }, 'Confirm this address');
  await page.goto(/\/account\/profile\/email\/confirm\/[\w-]+/.exec(text)?.[0] ?? '');
  await expect(portal.heading).toHaveText('Use this email from now on?');
  await page.getByRole('button', { name: 'Use this email' }).click();
  await expect(portal.result).toContainText('Your email is changed.');

  await tenant.mailTo(LENA, 'was changed');
  await tenant.mailTo({ email: newEmail }, 'was changed');
});

test('a change that is cancelled leaves the address, and its link is dead', async ({
  portal,
  tenant,
}) => {
  const { page } = portal;
  await portal.signIn(LENA, '/account/profile/email');
  await page.getByLabel('New email').fill(newEmail);
  await page.getByRole('button', { name: 'Send link' }).click();
  const { text } = await tenant.mailTo({ email: newEmail }, 'Confirm this address');
  await page.getByRole('button', { name: 'Cancel the change' }).click();
  await expect(portal.result).toContainText('The change is cancelled.');
  await expect(page.getByRole('main').getByText(LENA.email)).toBeVisible();
  await page.goto(/\/account\/profile\/email\/confirm\/[\w-]+/.exec(text)?.[0] ?? '');
  await expect(portal.heading).toHaveText('This link doesn’t work');
});
