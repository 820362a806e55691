import type { Page, Response } from 'playwright/test';
import { watchForTrouble } from '../console-trouble';
import { test as base, expect } from '../fixtures';
import { lint, type NuChecker, startNuChecker } from './html-checkers';
import { pageStates } from './page-states';

/** The Nu checker where `npm test` found it, one for each worker. */
const test = base.extend<object, { nuChecker: NuChecker | null }>({
  nuChecker: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
    async ({}, use, { workerIndex }) => {
      const jar = process.env.VNU_JAR;
      const checker = jar ? await startNuChecker(jar, 7200 + (workerIndex % 50) * 20) : null;
      await use(checker);
      await checker?.stop();
    },
    { scope: 'worker' },
  ],
});

async function faultsOf(html: string, nuChecker: NuChecker | null): Promise<string[]> {
  return [...(await lint(html)), ...((await nuChecker?.check(html)) ?? [])];
}

/** The hosts that a page talks to. */
function watchHosts(page: Page): Set<string> {
  const hosts = new Set<string>();
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:') hosts.add(host);
  });
  return hosts;
}

function isHtml(headers: Record<string, string>): boolean {
  return headers['content-type']?.startsWith('text/html') === true;
}

for (const { name, title, status, open, needsJavaScript = false } of pageStates) {
  test(`the page “${name}” is whole, valid and quiet, and fits every screen`, async ({
    portal,
    page,
    tenant,
    baseURL,
    javaScriptEnabled,
    nuChecker,
  }) => {
    test.skip(needsJavaScript && !javaScriptEnabled, 'It is there with JavaScript only.');
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

    // With JavaScript, the last answer may have been data: then only the browser has the page.
    const sent = answers.findLast((answer) => isHtml(answer.headers()));
    if (!javaScriptEnabled || (await sent?.finished()) === null)
      expect(await faultsOf((await sent?.text()) ?? '', nuChecker), 'as sent').toEqual([]);
    // A state that waits for an answer is never idle.
    if (javaScriptEnabled && !needsJavaScript) await page.waitForLoadState('networkidle');
    expect(await faultsOf(await page.content(), nuChecker), 'in the browser').toEqual([]);

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
