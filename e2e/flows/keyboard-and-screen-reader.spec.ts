import { INES, MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';
import { focused, tabTo } from '../keyboard';
import { openState } from '../states/page-states';

/** What docs/accessibility.md promises of acts, promise by promise: with a script and without. */

const device = browsers.safariIphone.name;

test('the menu opens by the keyboard, and holds the preferences and the way out', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES);
  const banner = page.getByRole('banner');
  await tabTo(page, banner.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, banner.getByRole('link', { name: 'Preferences' }));
  await tabTo(page, banner.getByRole('button', { name: 'Sign out' }));
  await page.keyboard.press('Enter');
  await expect(portal.heading).toHaveText('You’re signed out');
});

test('a session is ended by Tab and Enter, and the focus is on its row, which says so', async ({
  portal,
  page,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
  await tabTo(page, portal.endButton(device));
  await page.keyboard.press('Enter');
  await portal.expectEnded(device);
  await expect(portal.row(device)).toBeInViewport();
  // From there Tab goes on within the list, and back to the row before.
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('link "Safari on iOS, ');
  await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toContain('Sign out this browser');
});

test('sessions are selected by Space, and ended together, by the keyboard alone', async ({
  portal,
  page,
  tenant,
}) => {
  for (const browser of [browsers.safariIphone, browsers.firefoxMac])
    await tenant.addSession(INES, { browser });
  await portal.signIn(INES);
  for (const box of await portal.rows.getByRole('checkbox').all()) {
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await tabTo(page, portal.endSelectedButton, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(portal.heading).toHaveText('Sign out 2 sessions?');
  await tabTo(page, page.getByRole('button', { name: 'Sign out 2 sessions' }));
  await page.keyboard.press('Enter');
  await expect(portal.result).toContainText('2 sessions are signed out.');
  await expect(portal.result).toBeFocused();
});

test('what has the focus is never under the bar of the selected ones', async ({ portal, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await portal.signIn(MARA);
  await portal.rows.getByRole('checkbox').first().check();
  await expect(portal.endSelectedButton).toBeInViewport();
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const isHidden = await page.evaluate(() => {
      const { left, right, top, bottom } = document.activeElement!.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there?.closest('.selected-bar') != null;
    });
    expect(isHidden, await focused(page)).toBe(false);
  }
});

test('a failure is an alert in its row, and has the focus', async ({ portal, page, tenant }) => {
  await openState('ending-failed', portal, tenant);
  await expect(portal.row(device).getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('checkbox "Select Safari on iOS');
});
