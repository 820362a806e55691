import { localeNames, locales } from '../../app/i18n/locales';
import { INES } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';

for (const locale of localeNames)
  test(`a browser that asks for ${locale} is answered in it`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: `${locale}-XX`, baseURL });
    const page = await context.newPage();
    const response = await page.goto('/');
    expect(response?.headers()).toMatchObject({
      'content-language': locale,
      vary: expect.stringContaining('Accept-Language'),
    });
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await context.close();
  });

test('each language is named in itself, and marked as what it is', async ({ page }) => {
  await page.goto('/');
  const options = page.locator('select[name=locale] option');
  expect(await options.allTextContents()).toEqual(
    localeNames.map((locale) => locales[locale].name),
  );
  for (const locale of localeNames)
    await expect(page.locator(`option[lang=${locale}]`)).toHaveText(locales[locale].name);
});

test('in Arabic the page runs from the right', async ({ portal, page, baseURL }) => {
  await page.context().addCookies([{ name: 'latchkey_locale', value: 'ar', url: baseURL }]);
  await portal.signIn(INES);
  const place = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    if (box === null) throw new Error(`${selector} is not shown.`);
    return box.x;
  };
  const [icon, button] = [
    await place('li[id^="session-"] svg'),
    await place('li[id^="session-"] .row-act'),
  ];
  expect(icon).toBeGreaterThan(button);
  expect(await place('header summary')).toBeLessThan(await place('header nav a'));
});

test('in Arabic addresses keep their order', async ({ portal, page, baseURL }) => {
  await page.context().addCookies([{ name: 'latchkey_locale', value: 'ar', url: baseURL }]);
  await portal.signIn(INES);
  await portal.openSession(0);
  const address = page.locator('main bdi').filter({ hasText: '.•.•' }).first();
  await expect(address).toHaveAttribute('dir', 'ltr');
});
