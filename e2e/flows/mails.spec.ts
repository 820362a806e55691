import { expect, test } from '../fixtures';
import { JUNO } from '../../tenant/seed/people-by-second-step';
import { undoLinkOfRenaming } from '../undo-link';

test('a change of an account is told by one mail, which the inbox of the local tenant shows', async ({
  portal,
  tenant,
}) => {
  const { page } = portal;
  await portal.signIn(JUNO, '/account/security');
  await page.getByRole('link', { name: 'Work phone', exact: true }).first().click();
  await page.getByLabel('Name').fill('Spare phone');
  await page.getByRole('button', { name: 'Save name' }).click();
  await expect(portal.result).toContainText('The name is now “Spare phone”.');

  const heading = 'A way of two-step verification was renamed';
  const mail = await tenant.mailTo(JUNO, 'Spare phone');
  expect(mail.headers).toMatchObject({ 'auto-submitted': 'auto-generated' });
  expect(mail.subject).toContain(heading);
  expect(await tenant.mailsTo(JUNO, 'Spare phone')).toHaveLength(1);

  await page.goto(`${tenant.url}/mails`);
  await page.getByRole('link', { name: mail.subject }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(mail.subject);
  await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText(heading);
});

test('a change is answered from its mail, and the link then tells what was done', async ({
  portal,
  tenant,
}) => {
  const { page } = portal;
  const path = await undoLinkOfRenaming(portal, tenant, 'Stranger’s phone');

  await portal.open(path);
  await page.getByRole('button', { name: 'Yes, secure my account' }).click();
  await expect(portal.heading).toHaveText('We secured your account');
  await portal.open(path);
  await expect(portal.heading).toHaveText('We secured your account');
  await expect(page.getByRole('listitem').first()).toContainText('All sessions were signed out');
});
