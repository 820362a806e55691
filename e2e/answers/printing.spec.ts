import type { Page } from 'playwright/test';
import { MARA } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.querySelector('.card')!).backgroundColor);

for (const chosen of [true, false])
  test(`what is printed from a page that is dark ${chosen ? 'by choice' : 'as the device is'} is light, and has facts only`, async ({
    portal,
    page,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    if (chosen)
      await page
        .context()
        .addCookies([{ name: 'latchkey_theme', value: 'dark', url: baseURL ?? '' }]);
    await portal.signIn(MARA, '/account');
    expect(await background(page)).not.toBe('rgb(255, 255, 255)');

    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    await expect(portal.heading).toHaveCSS('color', 'rgb(23, 28, 36)');
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.locator('.button:visible, button:visible, form:visible')).toHaveCount(0);
    await expect(page.getByText(/This browser is Chrome 141 on Linux, signed in/)).toBeVisible();
  });

test('a printed session has its facts, exact times, and what is folded on the screen', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  await portal.openSession('Safari on Mac or iPad');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.button:visible, button:visible, form:visible')).toHaveCount(0);
  await expect(page.getByRole('main').locator('time').first()).toContainText(/\d{2}:\d{2}/);
  await expect(page.locator('main details > :not(summary)').first()).toBeVisible();
});

test('a printed list has its sessions with exact times, and nothing to press', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.button:visible, button:visible, form:visible')).toHaveCount(0);
  await expect(page.locator('input:visible, .row-act:visible')).toHaveCount(0);
  await expect(portal.row('Safari on iOS')).toBeVisible();
  const exact = await portal
    .row('Safari on iOS')
    .locator('time')
    .evaluate((time) => getComputedStyle(time, '::after').content);
  expect(exact).toMatch(/\d{2}:\d{2}/);
});
