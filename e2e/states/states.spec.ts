import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures';
import { pageAnswer, watch } from './answers-of-page';
import { barriers } from './barriers';
import { faultsInBrowser, faultsOf } from './html-checkers';
import {
  expectDistinctNames,
  expectEdges,
  expectHead,
  expectLowHeader,
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

    await test.step('it has its title and language', () => expectHead(page, { title, lang: 'en' }));

    await test.step('its HTML is valid as sent', async () => {
      expect.soft(await faultsOf(await pageAnswer(seen).text())).toEqual([]);
    });

    await test.step('its HTML is valid in the browser', async () => {
      expect.soft(await faultsInBrowser(await page.content())).toEqual([]);
    });

    await test.step('it has landmarks, headings in order, and names', () => expectStructure(page));
    await test.step('no two controls are taken for each other', () => expectDistinctNames(page));
    const backgrounds = new Set<string>();
    await test.step('it has no barriers when light', async () => {
      await page.emulateMedia({ colorScheme: 'light' });
      backgrounds.add(await backgroundOf(page));
      expect.soft(await barriers(page)).toEqual([]);
      await expectEdges(page);
    });
    await test.step('its colours are no barriers when dark', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      backgrounds.add(await backgroundOf(page));
      expect.soft(await barriers(page, 'colours')).toEqual([]);
      await expectEdges(page);
    });
    await test.step('it is light or dark as the device is', () => {
      expect.soft(backgrounds.size, 'backgrounds').toBe(2);
    });

    await test.step('at a desk it fits, and everything to be pressed is large enough', async () => {
      await setWidth(page, 1280);
      await expectToFit(page);
      await expectTargets(page);
    });
    await test.step('between desk and phone its header is low', async () => {
      await setWidth(page, 640);
      await expectLowHeader(page);
    });
    await test.step('on a phone it fits', async () => {
      await setWidth(page, 375);
      await expectToFit(page);
    });
    await test.step('on the smallest phone it keeps all of that, also with large text', async () => {
      await setWidth(page, 320);
      await expectToFit(page);
      await expectLowHeader(page);
      await expectTargets(page);
      await expectToGrow(page);
    });

    // What a form has answered is there once; the other pages are opened again.
    for (const locale of isOnce ? [] : (['de', 'ar'] as const))
      await test.step(`it is whole in ${locale}, and fits`, async () => {
        await page
          .context()
          .addCookies([{ name: 'latchkey_locale', value: locale, url: servers.portal.url }]);
        await page.reload();
        await expectHead(page, { lang: locale });
        if (locale === 'ar') expect.soft(await barriers(page, 'language')).toEqual([]);
        await setWidth(page, 320);
        await expectToFit(page);
        await expectLowHeader(page);
        await setWidth(page, 1280);
        await expectToFit(page);
      });

    await test.step('the browser has nothing to complain of, and talks to nobody else', () => {
      expect.soft(seen.trouble).toEqual([]);
      expect.soft([...seen.strangers]).toEqual([]);
    });
  });

function setWidth(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: 800 });
}

function backgroundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}
