import { ALMA } from '../../tenant/seed/people';
import { OTTO } from '../../tenant/seed/people-by-second-step';
import { CHALLENGE_CODE } from '../../tenant/state/second-factor';
import { expect, test } from '../fixtures';

test('whoever has a second factor uses it once, before the page that asks', async ({
  portal,
  page,
  tenant,
}) => {
  await tenant.setClock(-20 * 60);
  await portal.signIn(OTTO, '/account/security');
  await tenant.setClock(0);
  await page.getByRole('link', { name: /^Authenticator app/ }).click();
  await page.waitForURL('**/account/security/methods/*');
  const { pathname } = new URL(page.url());
  await portal.open(`${pathname}/remove`);
  await expect(portal.heading).toHaveText('Confirm it’s you');
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await portal.givePassword(OTTO);
  await page.getByLabel('One-time code').fill(CHALLENGE_CODE);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.waitForURL(`**${pathname}/remove`);
  expect(page.url()).not.toContain('/auth/');
});

test('whoever signs in through another provider enters the code of a mail, and goes on', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.signIn(ALMA, '/account/confirm-code?returnTo=/account/security');
  await expect(page.getByLabel('Code with 6 digits')).toHaveCount(0);
  await page.getByRole('button', { name: 'Send code' }).click();
  const { text } = await tenant.mailTo(ALMA, 'Your code to confirm');
  await page.getByLabel('Code with 6 digits').fill(/\b\d{6}\b/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Confirm code', exact: true }).click();
  await page.waitForURL('**/account/security');
  await portal.open('/account/confirm-code?returnTo=/account/profile');
  expect(new URL(page.url()).pathname).toBe('/account/profile');
});
