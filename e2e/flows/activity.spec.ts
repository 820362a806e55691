import { readFile } from 'node:fs/promises';
import { EDDA } from '../../tenant/seed/people-by-activity';
import { expect, test } from '../fixtures';

test('what happened is found by kind, looked at, and answered with the guide', async ({
  portal,
  page,
}) => {
  await portal.signIn(EDDA, '/account/activity');
  await page.getByLabel('Show').selectOption('Account changes');
  await page.getByRole('button', { name: 'Apply filter' }).click();
  await expect(page).toHaveURL(/kind=changes/);
  await expect(page.getByRole('link', { name: 'Password changed' })).toHaveCount(1);
  await expect(page.getByRole('link', { name: /^Signed in:/ })).toHaveCount(0);

  await page.getByLabel('Show').selectOption('Sign-ins');
  await page.getByRole('button', { name: 'Apply filter' }).click();
  const line = page.getByRole('listitem').filter({ hasText: 'Firefox on Linux · Germany' }).first();
  await line.getByRole('link', { name: 'Signed in' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Signed in');
  await page.getByRole('link', { name: 'This wasn’t me' }).click();
  await expect(page).toHaveURL(/\/account\/sessions\/[\w-]+\/not-me$/);
});

test('a thousand events are looked through part by part, and taken along as a file', async ({
  portal,
  page,
}) => {
  await portal.signIn(EDDA, '/account/activity');
  for (let part = 1; part <= 3; part += 1) {
    await page.getByRole('link', { name: 'Look further back' }).click();
    await expect(page).toHaveURL(new RegExp(`part=${part}`));
  }
  await expect(page.getByText('only the latest 1,000 events')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look further back' })).toHaveCount(0);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download as CSV' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^latchkey-activity-\d{4}-\d\d-\d\d\.csv$/);
  expect((await readFile(await download.path(), 'utf8')).split('\r\n')).toHaveLength(102);
});
