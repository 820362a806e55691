import type { Locator } from 'playwright/test';
import { INES } from '../tenant/people';
import { localeNames } from '../app/i18n/locales';
import { browsers } from './browsers';
import { watchForTrouble } from './console-trouble';
import { expect, test } from './fixtures';

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

test('the pressed button says that the answer is under way', async ({ portal, page }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('/account/sessions*', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  await portal.endSession(device);
  const pressed = portal.row(device).getByRole('button');
  await expect(pressed).toHaveText('Signing out…');
  await expect(pressed).toHaveAccessibleName(`Signing out… ${device}`);
  answer();
  await expect(portal.result).toBeFocused();
  await expect(portal.row(device)).toHaveCount(0);
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
