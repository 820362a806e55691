import { expect, test } from '../fixtures';
import { INES } from '../../tenant/seed/people';

test('an account is locked, keeps its own person out, and is unlocked by the link in the mail', async ({
  portal,
  tenant,
}) => {
  const { page } = portal;
  await portal.signIn(INES, '/account/data');
  await page.getByRole('link', { name: 'Lock my account' }).click();
  await expect(page.getByLabel('With a link that we email to i•••@example.com')).toBeChecked();
  await page.getByRole('button', { name: 'Lock my account' }).click();
  await expect(portal.result).toContainText('Your account is locked.');
  await expect(portal.heading).toHaveText('How to get back in');

  await portal.open('/account');
  await portal.givePassword(INES);
  await expect(page.getByText('This account is locked.')).toBeVisible();

  const { text } = await tenant.mailTo(INES, 'Your account was locked');
  await page.goto(/\/undo\/[\w-]+/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Unlock my account' }).click();
  await expect(portal.heading).toHaveText('Your account is unlocked');
  // A token says the second alone in which it was given: one of the same second counts as given before.
  const second = () => Math.floor(Date.now() / 1000);
  const unlockedIn = second();
  await expect.poll(second).toBeGreaterThan(unlockedIn);
  await page.getByRole('link', { name: 'Sign in and check changes' }).click();
  await portal.givePassword(INES);
  await expect(portal.heading).toHaveText('Changes to your account');
  await expect(page.getByText('Account unlocked')).toBeVisible();
});
