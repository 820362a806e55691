import type { Page } from 'playwright/test';
import { INES } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

const device = browsers.safariIphone.name;
const other = browsers.edgeWindows.name;

/** The readings of the page that the script makes by itself. */
function questions(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch' && request.method() === 'GET') asked.push(request.url());
  });
  return asked;
}

test.beforeEach(async ({ portal, page, tenant }) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await tenant.addSession(INES, { browser: browsers.edgeWindows });
  // From ten sessions on there is something to type and to open.
  for (let count = 0; count < 8; count += 1)
    await tenant.addSession(INES, { browser: browsers.firefoxMac });
  await portal.signIn(INES);
  await page.clock.install();
  await tenant.delayEndings();
  await portal.open('/account/sessions');
  await portal.endSession(device);
  await expect(portal.row(device)).toBeFocused();
  await expect(page.getByText('One sign-out isn’t confirmed yet.')).toBeVisible();
});

test('an ending becomes a confirmed one by itself, and then nothing is asked any more', async ({
  portal,
  page,
  tenant,
}) => {
  const asked = questions(page);
  await page.evaluate(() => document.body.classList.add('still-here'));
  await portal.expectEnding(device);
  await tenant.finishEndings();
  await expect(async () => {
    await page.clock.runFor(5000);
    await expect(page.getByText('All sign-outs are confirmed.')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByRole('status').filter({ hasText: 'All sign-outs' })).toHaveCount(1);
  await portal.expectEnded(device);
  await expect(page.locator('body')).toHaveClass(/still-here/);

  const count = asked.length;
  await page.clock.runFor(600_000);
  expect(asked).toHaveLength(count);
});

test('what a person does meanwhile stays', async ({ portal, page, tenant }) => {
  const row = portal.row(other);
  await portal.openAllDetails();
  await page.getByRole('searchbox').fill('half a word');
  await row.getByRole('checkbox').check();
  await row.getByRole('checkbox').focus();
  await tenant.finishEndings();
  await expect(async () => {
    await page.clock.runFor(5000);
    await expect(portal.row(device)).toContainText('Signed out here', { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expect(row.getByRole('checkbox')).toBeChecked();
  await expect(page.getByRole('button', { name: 'Sign out selected (1)' })).toBeVisible();
  await expect(row.getByRole('checkbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('half a word');
  await expect(page.locator('main details:not([open])')).toHaveCount(0);
});

test('nothing changes while the portal cannot be reached, and it is asked again later', async ({
  portal,
  page,
  context,
  tenant,
}) => {
  const asked = questions(page);
  await context.setOffline(true);
  await page.clock.runFor(8000);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  await portal.expectEnding(device);
  await context.setOffline(false);
  await tenant.finishEndings();
  await expect(async () => {
    await page.clock.runFor(10_000);
    await expect(page.getByText('All sign-outs are confirmed.')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
});

test('an ending is asked about less and less often, and at last no more', async ({ page }) => {
  const asked = questions(page);
  for (let seconds = 0; seconds < 600; seconds += 2) await page.clock.runFor(2000);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThanOrEqual(10);
});

test('nothing is asked while nobody looks', async ({ page }) => {
  const hide = (isHidden: boolean) =>
    page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { configurable: true, value });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  await hide(true);
  // What was asked before is none of this: the page's clock runs meanwhile.
  const asked = questions(page);
  await page.clock.runFor(60_000);
  expect(asked).toEqual([]);
  await hide(false);
  await page.clock.runFor(5000);
  await expect.poll(() => asked.length).toBeGreaterThan(0);
});

test('the page of a session looks again by itself until it is over', async ({
  portal,
  page,
  tenant,
}) => {
  const handle = await portal.handleOf(device);
  await portal.open(`/account/sessions/${handle}`);
  await expect(page.getByText('One sign-out isn’t confirmed yet.')).toBeVisible();
  await tenant.finishEndings();
  await expect(async () => {
    await page.clock.runFor(5000);
    await expect(portal.heading).toHaveText('This session is signed out', { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText(/\. Confirmed \d/)).toBeVisible();
  await expect(page.getByText('All sign-outs are confirmed.')).toBeVisible();
});
