import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { MARA } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';
import { pageStates } from './page-states';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function barriers(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target, failureSummary }) => [target.join(' '), failureSummary]),
  }));
}

for (const { name, open, isOnce } of pageStates) {
  test(`the page “${name}” has no barriers that can be found by rule, light, dark and Arabic`, async ({
    portal,
    page,
    tenant,
    baseURL,
  }) => {
    await open(portal, tenant);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page), colorScheme).toEqual([]);
    }
    // What a form has answered is there once; the other pages are opened again in Arabic.
    if (isOnce) return;
    const url = baseURL ?? '';
    await page.context().addCookies([{ name: 'latchkey_locale', value: 'ar', url }]);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await barriers(page), 'in Arabic').toEqual([]);
  });
}

test('the list can be worked with the keyboard alone', async ({ portal, page }) => {
  await portal.signIn(MARA);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sign out', exact: true })).toBeFocused();
});
