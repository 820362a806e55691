import { MARA, TEO } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';

const first = 'Safari on iOS';
const second = 'Opera on macOS';

test('what is selected is counted, and stays over Back, a reload and the way to a session', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  await expect(portal.endSelectedButton).toBeHidden();
  await portal.row(first).getByRole('checkbox').check();
  await portal.row(second).getByRole('checkbox').check();
  await expect(portal.endSelectedButton).toHaveText('Sign out selected (2)');

  await page.reload();
  await expect(portal.rows.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await portal.row(first).click();
  await expect(portal.heading).toHaveText('Safari 18 on iOS');
  await page.goBack();
  await expect(portal.rows.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(portal.endSelectedButton).toHaveText('Sign out selected (2)');

  await portal.row(first).getByRole('checkbox').uncheck();
  await expect(portal.endSelectedButton).toHaveText('Sign out selected (1)');
  await page.reload();
  await expect(portal.row(first).getByRole('checkbox')).not.toBeChecked();
  await expect(portal.row(second).getByRole('checkbox')).toBeChecked();
});

test('Back to a page of the list shows what was selected on the one after it', async ({
  portal,
  page,
}) => {
  await portal.signIn(TEO);
  await portal.rows.getByRole('checkbox').nth(2).check();
  await page.getByRole('button', { name: 'Page 2', exact: true }).click();
  await expect(portal.found).toContainText('21–40 of');
  await portal.rows.getByRole('checkbox').nth(3).check();
  await page.goBack();
  await expect(portal.found).toContainText('1–20 of');
  await expect(page.getByText('2 selected, 1 of them on other pages.')).toBeVisible();
  await expect(portal.rows.getByRole('checkbox').nth(2)).toBeChecked();
});

test('another language keeps what is selected and what was looked for', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA, '/account/sessions?q=windows');
  const box = portal.row('Firefox on Windows').getByRole('checkbox');
  await box.check();
  await portal.openMenu();
  await page.locator('select[name=locale]').selectOption('de');
  await page
    .locator('form')
    .filter({ has: page.locator('select[name=locale]') })
    .getByRole('button')
    .click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('searchbox')).toHaveValue('windows');
  await expect(portal.rows.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('the way back from a session is to its row, with what is selected', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  await portal.row(first).getByRole('checkbox').check();
  const id = await portal.row(second).getAttribute('id');
  await portal.row(second).click();
  await page.locator(`a[href*="#${id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(portal.row(first).getByRole('checkbox')).toBeChecked();
});
