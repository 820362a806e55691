import { expect, test } from '../fixtures';
import { pageAnswer, watch } from './answers-of-page';
import { barriers } from './barriers';
import { faultsInBrowser, faultsOf } from './html-checkers';
import {
  expectDistinctNames,
  expectEdges,
  expectLightAndDark,
  expectLowHeader,
  expectNames,
  expectStillness,
  expectStructure,
  expectTargets,
  expectToFit,
  expectToGrow,
} from './page-promises';
import { pageStates } from './page-states';

/** Each state of each page is opened once, and held to everything that all pages promise. */
for (const { name, title, status, open, isOnce = false } of pageStates)
  test(`the page “${name}” is whole, valid, quiet, without barriers, and fits every screen`, async ({
    portal,
    page,
    tenant,
    servers,
  }) => {
    const seen = watch(page, servers.portal.url, tenant.url);
    await open(portal, tenant);
    await page.waitForLoadState();

    await test.step('nothing moves while it loads', () => expectStillness(page));

    await test.step('it is answered with its status and strict headers', async () => {
      expect.soft(pageAnswer(seen).status()).toBe(status);
      for (const answer of seen.answers) {
        const headers = answer.headers();
        expect.soft(headers['cache-control']).toBe('no-store');
        expect.soft(headers['x-powered-by']).toBeUndefined();
        expect.soft(headers['content-security-policy']).toContain("default-src 'none'");
        expect.soft(headers['x-content-type-options']).toBe('nosniff');
      }
    });

    await test.step('it has its title and language', async () => {
      await expect.soft(page).toHaveTitle(title);
      await expect.soft(page.locator('title')).toHaveCount(1);
      await expect.soft(page.locator('html')).toHaveAttribute('lang', 'en');
    });

    await test.step('its HTML is valid as sent', async () => {
      expect.soft(await faultsOf(await pageAnswer(seen).text())).toEqual([]);
    });

    await test.step('its HTML is valid in the browser', async () => {
      expect.soft(await faultsInBrowser(await page.content())).toEqual([]);
    });

    await test.step('it has landmarks and headings in order', () => expectStructure(page));
    await test.step('everything to be pressed has a name', () => expectNames(page));
    await test.step('no two controls are taken for each other', () => expectDistinctNames(page));
    await test.step('it is light or dark as the device is', () => expectLightAndDark(page));

    await test.step('it has no barriers when light', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      expect.soft(await barriers(page)).toEqual([]);
      await expectEdges(page);
    });
    await test.step('its colours are no barriers when dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await barriers(page, 'colours')).toEqual([]);
      await expectEdges(page);
      await page.emulateMedia({ colorScheme: 'light' });
    });

    await test.step('it fits every screen', () => expectToFit(page, [320, 375, 1280]));
    await test.step('its header is low', () => expectLowHeader(page, [320, 640]));
    await test.step('everything to be pressed is large enough', () =>
      expectTargets(page, [320, 1280]));
    await test.step('it goes along with text of twice the size', () => expectToGrow(page));

    // What a form has answered is there once; the other pages are opened again.
    for (const locale of isOnce ? [] : (['de', 'ar'] as const))
      await test.step(`it is whole in ${locale}, and fits`, async () => {
        await page
          .context()
          .addCookies([{ name: 'latchkey_locale', value: locale, url: servers.portal.url }]);
        await page.reload();
        await expect.soft(page.locator('html')).toHaveAttribute('lang', locale);
        await expect
          .soft(page.locator('html'))
          .toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
        if (locale === 'ar') expect.soft(await barriers(page, 'language')).toEqual([]);
        await expectToFit(page, [320, 1280]);
        await expectLowHeader(page, [320]);
      });

    await test.step('the browser has nothing to complain of, and talks to nobody else', () => {
      expect.soft(seen.trouble).toEqual([]);
      expect.soft([...seen.strangers]).toEqual([]);
    });
  });
