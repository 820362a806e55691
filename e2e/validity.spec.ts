import type { Response } from 'playwright/test';
import { test as base, expect } from './fixtures';
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

for (const { name, open, needsJavaScript = false } of pageStates)
  test(`the page “${name}” is valid HTML, as it is sent and as the browser has it`, async ({
    portal,
    page,
    tenant,
    baseURL,
    javaScriptEnabled,
    nuChecker,
  }) => {
    test.skip(needsJavaScript && !javaScriptEnabled, 'It is there with JavaScript only.');
    let document: Response | undefined;
    page.on('response', (response) => {
      const isPage = response.headers()['content-type']?.startsWith('text/html') === true;
      if (isPage && response.url().startsWith(baseURL ?? '')) document = response;
    });
    await open(portal, tenant);
    // With JavaScript, the last answer may have been data: then only the browser has the page.
    if (!javaScriptEnabled || (await document?.finished()) === null)
      expect(await faultsOf((await document?.text()) ?? '', nuChecker), 'as sent').toEqual([]);
    // A state that waits for an answer is never idle.
    if (javaScriptEnabled && !needsJavaScript) await page.waitForLoadState('networkidle');
    expect(await faultsOf(await page.content(), nuChecker), 'in the browser').toEqual([]);
  });
