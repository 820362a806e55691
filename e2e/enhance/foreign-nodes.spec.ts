import type { Page } from 'playwright/test';
import { MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { watchForTrouble } from '../console-trouble';
import { expect, test } from '../fixtures';

const device = browsers.safariIphone.name;

/** Puts an element behind all others, as extensions and proxies do. */
async function addForeignNode(page: Page): Promise<void> {
  await page.route('/account/sessions', async (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    const response = await route.fetch();
    const html = (await response.text()).replace('</body>', '<div id="foreign">x</div></body>');
    return route.fulfill({ response, body: html });
  });
}

test('what a person does stays in a page that somebody else has changed', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA, '/account');
  await addForeignNode(page);
  const trouble = watchForTrouble(page);
  // The scripts come late, when the person has begun.
  let serve = () => {};
  const served = new Promise<void>((resolve) => (serve = resolve));
  await page.route('**/build/**', async (route) => {
    await served;
    await route.continue();
  });
  await page.goto('/account/sessions', { waitUntil: 'commit' });
  const box = portal.row(device).getByRole('checkbox');
  await box.check();
  await portal.openAllDetails();
  await page.getByRole('searchbox').fill('half a word');
  serve();
  await page.waitForLoadState('networkidle');
  await expect(box).toBeChecked();
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('half a word');
  await expect(page.locator('#foreign')).toHaveCount(1);
  expect(trouble).toEqual([]);
});
