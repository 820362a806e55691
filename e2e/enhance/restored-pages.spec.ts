import type { Page } from 'playwright/test';
import { INES } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

const device = browsers.safariIphone.name;
const other = browsers.firefoxMac.name;

// A headless shell has no back/forward cache, Playwright switches that of Chromium off, and Chromium takes pages with
// `no-store` into it step by step.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH || undefined,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--enable-features=CacheControlNoStoreEnterBackForwardCache:level/restore-unless-http-only-cookie-change',
    ],
  },
});

let otherId = '';

test.beforeEach(async ({ portal, page, tenant }) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  otherId = await tenant.addSession(INES, { browser: browsers.firefoxMac });
  // From ten sessions on there is something to type and to open, when one of them has ended too.
  for (let count = 0; count < 8; count += 1)
    await tenant.addSession(INES, { browser: browsers.edgeWindows });
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) document.documentElement.dataset.restored = 'yes';
    });
  });
  await portal.signIn(INES);
});

/** The page has come out of the cache, and was not loaded. */
async function expectToBeRestored(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-restored', 'yes');
}

test('what was selected, typed and opened is there again, and the list is as it is now', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.row(device).getByRole('checkbox').check();
  await portal.openAllDetails();
  await page.getByRole('searchbox').fill('half a word');
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(portal.heading).toContainText('Hello');
  await tenant.endSessionAndWait(otherId);
  await page.goBack({ waitUntil: 'commit' });
  await expectToBeRestored(page);
  await expect(portal.row(device)).toBeVisible();
  await expect(portal.row(other)).toHaveCount(0);
  await expect(portal.row(device).getByRole('checkbox')).toBeChecked();
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveValue('half a word');
});

test('nothing of a page is shown before it has been read anew', async ({ portal, page }) => {
  // Not by a route: Chromium keeps no page whose requests a tool holds back.
  await page.evaluate(() => {
    const held = new Promise<void>((resolve) => Object.assign(window, { answer: resolve }));
    const ask = window.fetch.bind(window);
    window.fetch = async (...asked) => {
      await held;
      return ask(...asked);
    };
  });
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(portal.heading).toContainText('Hello');
  await page.goBack({ waitUntil: 'commit' });
  await expectToBeRestored(page);
  await expect(portal.rows.first()).toBeHidden();
  await page.evaluate(() => (window as unknown as { answer: () => void }).answer());
  await expect(portal.rows.first()).toBeVisible();
});

test('an act can be done again, and what came of the last one is not told again', async ({
  portal,
  page,
}) => {
  await portal.endSession(device);
  await portal.expectEnded(device);
  await page.goBack({ waitUntil: 'commit' });
  await expect(portal.row(device)).toHaveCount(0);
  await portal.endSession(other);
  await portal.expectEnded(other);
  await expect(portal.row(device)).toHaveCount(0);
});

test('the way back from a session leads to its row, in the list as it was left', async ({
  portal,
  page,
}) => {
  await portal.row(device).getByRole('checkbox').check();
  await portal.row(other).getByRole('link', { name: other }).click();
  await expect(portal.heading).toHaveText(browsers.firefoxMac.device);
  await page.goBack({ waitUntil: 'commit' });
  await expectToBeRestored(page);
  await expect(portal.row(device).getByRole('checkbox')).toBeChecked();
  await expect(page.getByRole('button', { name: 'Sign out selected (1)' })).toBeVisible();
});

test('Back shows nothing of the account to whoever comes after a sign-out', async ({
  portal,
  page,
}) => {
  await portal.signOut();
  await page.goBack({ waitUntil: 'commit' });
  await portal.expectToBeAskedForPassword();
});

test('Back shows nothing of the account when the session has ended elsewhere', async ({
  portal,
  page,
  tenant,
}) => {
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(portal.heading).toContainText('Hello');
  for (const id of await tenant.sessionIds(INES)) await tenant.endSessionAndWait(id);
  await page.goBack({ waitUntil: 'commit' });
  await expect(portal.heading).toHaveText('You’re signed out here');
});

test('without a connection, Back shows nothing that may be over', async ({
  portal,
  page,
  context,
}) => {
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(portal.heading).toContainText('Hello');
  await context.setOffline(true);
  await page.goBack({ waitUntil: 'commit' }).catch(() => null);
  await expect(portal.rows).toHaveCount(0);
});
