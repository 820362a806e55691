import { expect, test } from '../fixtures';
import { IRIS } from '../../tenant/seed/people-by-applications';

test('the application that still reads one’s mail is found, and its access is removed', async ({
  portal,
  page,
}) => {
  await portal.signIn(IRIS, '/account/sessions');
  await page.getByRole('link', { name: 'See applications' }).click();
  const others = page.getByRole('list', { name: 'From other companies' });
  const row = others.getByRole('listitem').filter({ hasText: 'Read your mail' }).first();
  await expect(row).toContainText('Has access while you’re away');
  await row.getByRole('link', { name: 'Tide Planner' }).click();
  await page.getByRole('link', { name: 'Remove all access' }).click();
  await expect(page.getByRole('heading', { name: 'What stays' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove access' }).click();
  await expect(page.locator('#result')).toContainText('Tide Planner no longer has access.');
  await expect(page.getByRole('link', { name: 'Loom Assistant' })).toBeVisible();
  await page.getByRole('link', { name: 'See this change' }).click();
  await expect(page.getByRole('main')).toContainText('Tide Planner');
});

test('one way in is taken from an application, which keeps the others', async ({
  portal,
  page,
}) => {
  await portal.signIn(IRIS, '/account/applications');
  await page.getByRole('link', { name: 'Loom Assistant' }).click();
  await page.getByRole('button', { name: /^Remove only this one: curl/ }).click();
  await expect(page.locator('#result')).toContainText('That one is removed.');
  await expect(page.getByRole('heading', { name: 'Loom Assistant', level: 1 })).toBeVisible();
});
