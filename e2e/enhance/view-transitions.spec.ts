import type { Page } from 'playwright/test';
import { MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';
import type { Portal } from '../portal';

const { name, device } = browsers.safariIphone;

/** Opens the page of a session, and tells whether it comes with a view transition (CSS View Transitions 2). */
async function comesSoftly(page: Page, portal: Portal): Promise<boolean> {
  await page.addInitScript(() => {
    window.addEventListener('pagereveal', ({ viewTransition }) => {
      document.documentElement.dataset.softly = String(viewTransition !== null);
    });
  });
  await portal.row(name).click();
  await expect(portal.heading).toHaveText(device);
  return (await page.locator('html').getAttribute('data-softly')) === 'true';
}

test('pages change softly', async ({ portal, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await portal.signIn(MARA);
  expect(await comesSoftly(page, portal)).toBe(true);
});

test('nothing moves for those who have asked for less motion', async ({ portal, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await portal.signIn(MARA);
  expect(await comesSoftly(page, portal)).toBe(false);
});
