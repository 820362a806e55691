import { localeNames, locales } from '../../app/i18n/locales';
import { INES, MARA } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';
import { expectLowHeader, expectToFit } from '../states/page-promises';

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

// The states are opened in English, German and Arabic; what is longest in the others is on these pages.
for (const locale of ['fr', 'es', 'ja'] as const)
  test(`on a narrow phone, pages fit in ${locale}`, async ({ portal, page, baseURL }) => {
    await page.context().addCookies([{ name: 'latchkey_locale', value: locale, url: baseURL }]);
    await page.setViewportSize({ width: 320, height: 800 });
    await portal.signIn(MARA);
    const session = `/account/sessions/${await portal.openSession(0)}`;
    for (const path of [
      '/account',
      '/account/sessions',
      '/account/sessions/end-others',
      session,
      `${session}/not-me`,
      '/account/security',
      '/account/security/methods/add',
      '/account/profile',
      '/account/applications',
      '/account/activity',
      '/account/preferences',
      '/account/data',
    ])
      await test.step(path === session ? 'a session' : path, async () => {
        await page.goto(path);
        await expect.soft(page.locator('html')).toHaveAttribute('lang', locale);
        await expectToFit(page);
        await expectLowHeader(page);
      });
  });
