import type { Page } from 'playwright/test';
import { type Locale, localeNames, locales } from '../../app/i18n/locales';
import { INES, MARA } from '../../tenant/seed/people';
import { watchForTrouble } from '../console-trouble';
import { expect, test } from '../fixtures';
import { openState } from '../states/page-states';

const welcomeHeadings: Record<Locale, string> = {
  en: 'See where you’re signed in',
  de: 'Sehen Sie, wo Sie angemeldet sind',
  fr: 'Voyez où votre compte est connecté',
  es: 'Vea dónde tiene la sesión iniciada',
  ja: 'サインイン中の場所を確認',
  ar: 'اعرف أين سُجّل الدخول إلى حسابك',
};

/** Chooses by the menu in the header, whatever language it is in. */
async function choose(page: Page, choice: { locale?: Locale; theme?: string }): Promise<void> {
  const menu = page.getByRole('banner').locator('details');
  await menu.locator('summary').click();
  const form = menu.locator('form').filter({ has: page.locator('select') });
  if (choice.locale) await form.locator('select[name=locale]').selectOption(choice.locale);
  if (choice.theme) await form.locator('select[name=theme]').selectOption(choice.theme);
  await form.getByRole('button').click();
}

async function speak(page: Page, locale: Locale, baseURL = ''): Promise<void> {
  await page.context().addCookies([{ name: 'latchkey_locale', value: locale, url: baseURL }]);
}

const background = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('every language can be chosen on the start page, and is kept', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await page.goto('/');
  for (const locale of [...localeNames].reverse()) {
    await choose(page, { locale });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(welcomeHeadings[locale]);
    await expect(page).toHaveURL('/');
    const { direction, name } = locales[locale];
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', direction);
    await expect(page.locator('select[name=locale] option:checked')).toHaveText(name);
  }
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(trouble).toEqual([]);
});

test('a person who is signed in stays so, and on the page, query and all', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES, '/account/sessions?from=mail');
  await choose(page, { locale: 'de', theme: 'dark' });
  await expect(page).toHaveURL('/account/sessions?from=mail');
  await expect(page).toHaveTitle('1 Sitzung – Latchkey');
  await expect(page.getByRole('banner')).toContainText('Angemeldet als Ines Okafor');
});

test('a page that does not exist offers the choice too', async ({ page }) => {
  await page.goto('/no/such/page');
  await choose(page, { locale: 'fr' });
  await expect(page).toHaveURL('/no/such/page');
  await expect(page).toHaveTitle('Page introuvable – Latchkey');
});

test('the sign-in service is asked to speak the same language', async ({ portal, page }) => {
  await page.goto('/');
  await choose(page, { locale: 'fr' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  const asked = page.waitForRequest((request) => request.url().includes('/authorize'));
  await portal.open('/account');
  expect(new URL((await asked).url()).searchParams.get('ui_locales')).toBe('fr-FR fr');
});

test('what is done is told in the language of the page', async ({ portal, page, baseURL }) => {
  await speak(page, 'de', baseURL);
  await portal.signIn(MARA, '/account/sessions/end-others');
  await page.getByRole('button', { name: '12 Sitzungen abmelden' }).click();
  await expect(portal.result).toContainText('12 Sitzungen sind abgemeldet.');
  await expect(page).toHaveTitle('Abmeldung von Sitzungen – Latchkey');
});

for (const theme of ['light', 'dark'] as const)
  test(`the theme “${theme}” holds whatever the device prefers`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/');
    const wanted = await background(page);
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    expect(await background(page)).not.toBe(wanted);
    await choose(page, { theme });
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('meta[name=color-scheme]')).toHaveAttribute('content', theme);
    expect(await background(page)).toBe(wanted);
    await choose(page, { theme: 'system' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'system');
    expect(await background(page)).not.toBe(wanted);
  });

test('the page comes in its theme from the start, with no script to paint it over', async ({
  page,
  request,
}) => {
  await page.goto('/');
  await choose(page, { theme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const cookie = (await page.context().cookies())
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
  const html = await (await request.get('/', { headers: { cookie } })).text();
  expect(html).toMatch(/<html[^>]* data-theme="dark"/);
});

for (const name of ['list-filtered', 'end-others', 'ended-several', 'session-copied', 'reported'])
  test(`on the page “${name}” language and looks are chosen, and it stays where it was`, async ({
    portal,
    page,
    tenant,
  }) => {
    await openState(name, portal, tenant);
    const { pathname, search } = new URL(page.url());
    await choose(page, { locale: 'de', theme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveURL(pathname + search);
    const html = await (await page.reload())?.text();
    expect(html).toMatch(/<html[^>]* data-theme="dark"/);
  });
