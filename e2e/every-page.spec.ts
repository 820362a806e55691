import type { Page, Response } from 'playwright/test';
import { watchForTrouble } from './console-trouble';
import { expect, test } from './fixtures';
import { pageStates } from './page-states';

/** The hosts that a page talks to. */
function watchHosts(page: Page): Set<string> {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:') hosts.add(host);
  });
  return hosts;
}

for (const { name, title, status, open, needsJavaScript } of pageStates) {
  test(`the page “${name}” is whole and quiet, and fits every screen`, async ({
    portal,
    page,
    tenant,
    baseURL,
    javaScriptEnabled,
  }) => {
    test.skip(needsJavaScript === true && !javaScriptEnabled, 'It is there with JavaScript only.');
    const trouble = watchForTrouble(page);
    const hosts = watchHosts(page);
    const ourHosts = [baseURL ?? '', tenant.url].map((url) => new URL(url).host);
    const answers: Response[] = [];
    page.on('response', (response) => {
      const { host, pathname } = new URL(response.url());
      if (host !== ourHosts[0] || /^\/(?:build|messages)\/|^\/favicon\.svg$/.test(pathname)) return;
      answers.push(response);
    });

    await open(portal, tenant);

    await expect(page).toHaveTitle(title);
    await expect(page.locator('title')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(portal.heading).toHaveCount(1);
    await expect(page.getByRole('main')).toHaveCount(1);

    // A form that is refused is answered with the page; one that is not leads on to another.
    const pages = answers.filter(
      (answer) => answer.request().isNavigationRequest() || answer.status() >= 400,
    );
    expect(pages.at(-1)?.status()).toBe(status);
    for (const headers of answers.map((answer) => answer.headers())) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }

    const backgrounds = new Set<string>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const style = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      backgrounds.add(await style());
    }
    expect(backgrounds.size).toBe(2);

    for (const width of [320, 375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow(), `at ${width} pixels`).toBeLessThanOrEqual(0);
    }

    expect(trouble).toEqual([]);
    expect([...hosts].filter((host) => !ourHosts.includes(host))).toEqual([]);
  });
}
