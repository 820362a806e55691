import AxeBuilder from '@axe-core/playwright';
import { MARA } from '../tenant/people';
import { expect, test } from './fixtures';
import { pageStates } from './page-states';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const { name, open } of pageStates) {
  test(`the page “${name}” has no barriers that can be found by rule, light and dark`, async ({
    portal,
    page,
    tenant,
  }) => {
    await open(portal, tenant);
    // The long list differs from the short one by its length alone, and takes long to check.
    const colorSchemes = name === 'list-of-151' ? ['light' as const] : (['light', 'dark'] as const);
    for (const colorScheme of colorSchemes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      const found = violations.map(({ id, nodes }) => ({
        id,
        where: nodes.map(({ target, failureSummary }) => [target.join(' '), failureSummary]),
      }));
      expect(found, colorScheme).toEqual([]);
    }
  });
}

for (const name of ['welcome', 'list', 'end-others', 'not-found'])
  test(`the page “${name}” has none in Arabic either, in a dark theme that was chosen`, async ({
    portal,
    page,
    tenant,
    baseURL,
  }) => {
    const url = baseURL ?? '';
    await page.context().addCookies([
      { name: 'latchkey_locale', value: 'ar', url },
      { name: 'latchkey_theme', value: 'dark', url },
    ]);
    await pageStates.find((state) => state.name === name)?.open(portal, tenant);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

test('the list can be worked with the keyboard alone', async ({ portal, page }) => {
  await portal.signIn(MARA);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sign out', exact: true })).toBeFocused();
});
