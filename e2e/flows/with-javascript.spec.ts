import type { Locator, Page } from 'playwright/test';
import { INES } from '../../tenant/seed/people';
import { localeNames } from '../../app/i18n/locales';
import { browsers } from '../browsers';
import { watchForTrouble } from '../console-trouble';
import { expect, test } from '../fixtures';

const device = browsers.safariIphone.device;

/** Waits until React has taken over an element that came as HTML. */
async function expectToBeAlive(element: Locator): Promise<void> {
  const keys = () => element.evaluate((node) => Object.keys(node).join(' '));
  await expect.poll(keys).toContain('__reactProps');
}

test.beforeEach(async ({ portal, tenant }) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
  await expectToBeAlive(portal.endButton(device));
});

/** Holds the next form back until the function that it gives is called; counts the forms. */
async function holdForm(page: Page) {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const posts: string[] = [];
  await page.route('/account/sessions*', async (route) => {
    if (route.request().method() === 'POST') {
      posts.push(route.request().url());
      await held;
    }
    await route.continue();
  });
  return { answer: () => answer(), posts };
}

/** How much of the page has moved by itself since it was opened (Layout Instability). */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[])
            if (!entry.hadRecentInput) sum += entry.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
}

test('the row is marked at once, and its button keeps the focus and sends nothing more', async ({
  portal,
  page,
}) => {
  const { answer, posts } = await holdForm(page);
  await portal.endButton(device).focus();
  await page.keyboard.press('Enter');
  const row = portal.row(device);
  const pressed = row.getByRole('button');
  await expect(pressed).toHaveText('Signing out…');
  await expect(pressed).toHaveAccessibleName(`Signing out… ${device}`);
  await expect(pressed).toHaveAttribute('aria-disabled', 'true');
  await expect(pressed).toBeFocused();
  await expect(row).toHaveClass(/row-ending/);
  await expect(row.getByRole('checkbox')).toBeDisabled();
  await expect(page.getByRole('status').filter({ hasText: `Signing out… ${device}` })).toHaveCount(
    1,
  );
  await page.keyboard.press('Enter');
  answer();
  await expect(portal.result).toBeFocused();
  expect(posts).toHaveLength(1);
  await expect(portal.row(device)).toHaveCount(0);
});

test('little moves when a session has ended', async ({ portal, page }) => {
  const { answer } = await holdForm(page);
  await portal.endSession(device);
  // A browser counts what moves within half a second of a press as the person's own doing.
  await page.waitForFunction(
    (end) => performance.now() > end,
    (await page.evaluate(() => performance.now())) + 700,
  );
  answer();
  await expect(portal.result).toBeFocused();
  expect(await layoutShift(page)).toBeLessThan(0.1);
});

/** The questions whether endings are confirmed. */
function watchQuestions(page: Page): string[] {
  const questions: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('_data=routes%2Faccount.sessions._index'))
      questions.push(request.method());
  });
  return questions;
}

test.describe('an ending that is not confirmed yet', () => {
  test.beforeEach(async ({ portal, page, tenant }) => {
    await page.clock.install();
    await portal.open('/account/sessions');
    await expectToBeAlive(portal.endButton(device));
    await tenant.delayEndings();
    await portal.endSession(device);
    await expect(portal.result).toBeFocused();
    await expect(page.getByText('One ending is not confirmed yet.')).toBeVisible();
  });

  test('becomes a confirmed one by itself, and then nothing is asked any more', async ({
    portal,
    page,
    tenant,
  }) => {
    const questions = watchQuestions(page);
    await page.evaluate(() => document.body.classList.add('still-here'));
    await expect(portal.row(device)).toHaveCount(1);
    await tenant.finishEndings();
    await expect(async () => {
      await page.clock.runFor(5000);
      await expect(page.getByText('All endings are confirmed.')).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByRole('status').filter({ hasText: 'All endings' })).toHaveCount(1);
    await expect(portal.row(device)).toHaveCount(0);
    await expect(page.getByRole('list', { name: 'Recently ended' })).toContainText('confirmed');
    await expect(portal.result).toBeFocused();
    await expect(page.locator('body')).toHaveClass(/still-here/);

    const count = questions.length;
    await page.clock.runFor(600_000);
    expect(questions).toHaveLength(count);
  });

  test('is asked about less and less often, and at last no more', async ({ page }) => {
    const questions = watchQuestions(page);
    for (let seconds = 0; seconds < 600; seconds += 2) await page.clock.runFor(2000);
    await page.waitForLoadState('networkidle');
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.length).toBeLessThanOrEqual(10);
  });

  test('is not asked about while nobody looks', async ({ page }) => {
    const questions = watchQuestions(page);
    const hide = (isHidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value });
        document.dispatchEvent(new Event('visibilitychange'));
      }, isHidden);
    await hide(true);
    await page.clock.runFor(60_000);
    expect(questions).toEqual([]);
    await hide(false);
    await page.clock.runFor(5000);
    await expect.poll(() => questions.length).toBe(1);
  });
});

test('ending a session loads no new page', async ({ portal, page }) => {
  await page.evaluate(() => document.body.classList.add('still-here'));
  await portal.endSession(device);
  await expect(portal.result).toBeFocused();
  await expect(page).toHaveTitle('1 session – Latchkey');
  await expect(page.locator('body')).toHaveClass(/still-here/);
});

test('a page about an ending looks again by itself until it is confirmed', async ({
  portal,
  page,
  tenant,
}) => {
  const handle = await portal.openSession(1);
  await tenant.delayEndings();
  await page.getByRole('button', { name: `Sign out ${device}` }).click();
  await expect(portal.result).toBeVisible();
  await portal.open(`/account/sessions/${handle}`);
  await expect(page.getByRole('status')).toHaveText('One ending is not confirmed yet.');
  await tenant.finishEndings();
  await expect(portal.heading).toHaveText('This session is over', { timeout: 20_000 });
  await expect(page.getByText('The sign-in service confirmed it')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('All endings are confirmed.');
});

test('a double click sends the form once', async ({ portal, page }) => {
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await portal.endButton(device).dblclick();
  await expect(portal.result).toHaveText(`${device} is signed out.`);
  expect(posts).toHaveLength(1);
});

test('a second result takes the focus like the first', async ({ portal, tenant }) => {
  await tenant.addSession(INES, { browser: browsers.edgeWindows });
  await portal.open('/account/sessions');
  await expectToBeAlive(portal.endButton(device));
  await portal.endSession(device);
  await expect(portal.result).toHaveText(`${device} is signed out.`);
  await portal.endSession(browsers.edgeWindows.device);
  await expect(portal.result).toHaveText(`${browsers.edgeWindows.device} is signed out.`);
  await expect(portal.result).toBeFocused();
});

test('a failure is told on the page, and takes the focus', async ({ portal, tenant }) => {
  await tenant.failWith({ kind: 'error', on: 'management', methods: ['POST'] });
  await portal.endSession(device);
  await expect(portal.result).toContainText('That did not work');
  await expect(portal.result).toBeFocused();
});

test('an error page that comes without a new page looks like the others', async ({
  portal,
  page,
}) => {
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  const before = await background();
  await page.route('**/account?_data=*', (route) =>
    route.fulfill({ status: 503, headers: { 'X-Remix-Catch': 'yes' } }),
  );
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(portal.heading).toHaveText('The portal is not available right now');
  expect(await background()).toBe(before);
});

for (const locale of localeNames)
  test(`the page wakes in ${locale} as it was sent, and brings no other language`, async ({
    portal,
    page,
    baseURL,
  }) => {
    const trouble = watchForTrouble(page);
    const catalogues: string[] = [];
    page.on('response', (response) => {
      const catalogue = /\/messages\/(\w+)\./.exec(response.url())?.[1];
      if (catalogue !== undefined) catalogues.push(catalogue);
    });
    const url = baseURL ?? '';
    await page.context().addCookies([{ name: 'latchkey_locale', value: locale, url }]);
    await portal.open('/account/sessions');
    await expectToBeAlive(portal.rows.getByRole('button').first());
    expect(trouble).toEqual([]);
    expect([...new Set(catalogues)]).toEqual([locale]);
  });

test.describe('in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('times are in the time zone of the browser', async ({ portal, page }) => {
    await portal.open('/account/sessions');
    await expect(
      page.getByText('Times are in Asia/Tokyo, the time zone of this browser.'),
    ).toBeVisible();
  });
});
