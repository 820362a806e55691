import { INES } from '../../tenant/seed/people';
import { totpCode } from '../../tenant/state/one-time-codes';
import { expect, test } from '../fixtures';

test('a security key is set up in another tab, and shown when the person comes back', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES, '/account/security');
  await page.getByRole('link', { name: 'Add two-step verification' }).click();
  await page.getByRole('link', { name: 'Set up a security key' }).click();
  await expect(portal.heading).toHaveText('Set up a security key?');

  const [other] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open the page in a new tab' }).click(),
  ]);
  await expect(other.getByRole('heading')).toHaveText('Secure your account');

  await page.getByRole('link', { name: 'See what was added' }).click();
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toContainText('Not finished yet: Security key.');

  await other.getByRole('button', { name: 'Touch the security key' }).click();
  await expect(other.getByRole('heading')).toHaveText('All done');
  await other.close();

  await page.getByRole('link', { name: 'Check again' }).click();
  await expect(status).toContainText('Now set up for two-step verification');
  await expect(page.getByRole('link', { name: 'Set up another security key' })).toBeVisible();
});

test('an authenticator app is set up here, and a wrong code loses nothing', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES, '/account/security/methods/add');
  await page.getByRole('link', { name: 'Set up an authenticator app' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  const link = page.getByRole('link', { name: 'Open the authenticator app on this device' });
  await expect(link).toHaveAttribute('href', /^otpauth:\/\/totp\//);

  const code = page.getByLabel('Code that the authenticator app shows');
  const finish = page.getByRole('button', { name: 'Finish setting up' });
  await code.fill('000000');
  await finish.click();
  await expect(page.getByText('This code isn’t right, or it’s too old.')).toBeVisible();

  const key = await page.getByText(/^([A-Z2-7]{4} )+[A-Z2-7]{1,4}$/).textContent();
  await code.fill(totpCode((key ?? '').replaceAll(' ', ''), Date.now()));
  await finish.click();
  await expect(portal.result).toContainText('It’s set up.');
  await expect(portal.heading).toHaveText(/^Authenticator app/);
});
