import { INES } from '../../tenant/seed/people';
import { totpCode } from '../../tenant/state/one-time-codes';
import { expect, test } from '../fixtures';

test('an authenticator app is set up in another tab, and shown when the person comes back', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES, '/account/security');
  await page.getByRole('link', { name: 'Add two-step verification' }).click();
  await page.getByRole('link', { name: 'Set up an authenticator app' }).click();
  await expect(portal.heading).toHaveText('Set up an authenticator app?');

  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open the page in a new tab' }).click(),
  ]);
  const key = (await other.locator('#key').textContent()) ?? '';

  await page.getByRole('link', { name: 'See what was added' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'Not finished yet: Authenticator app.',
  );

  await other.getByLabel('Code').fill(totpCode(key, Date.now()));
  await other.getByRole('button', { name: 'Continue' }).click();
  await expect(other.getByRole('heading')).toHaveText('All done');
  await other.close();

  await page.getByRole('link', { name: 'Check again' }).click();
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    'Now set up for two-step verification',
  );
  await expect(page.getByRole('link', { name: 'Set up an authenticator app' })).toHaveCount(0);
});
