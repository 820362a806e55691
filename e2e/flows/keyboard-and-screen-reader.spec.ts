import type { Locator, Page } from 'playwright/test';
import { INES, MARA, NOOR, TEO } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';
import { openState } from '../states/page-states';

/** What docs/accessibility.md promises, promise by promise. */

const device = browsers.safariIphone.name;

/** What has the focus: its role and name, as a screen reader says them. */
const focused = (page: Page) => page.locator(':focus').ariaSnapshot();

/** Presses Tab, or another key, until something has the focus, and gives everything that had it on the way. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<string[]> {
  const passed: string[] = [];
  while (!(await target.evaluate((element) => element === document.activeElement))) {
    if (passed.length > 80) throw new Error(`Tab never comes there:\n${passed.join('\n')}`);
    await page.keyboard.press(key);
    passed.push(await focused(page));
  }
  return passed;
}

test('the list reads as landmarks, headings, lists and named acts', async ({
  portal,
  page,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "Skip to content"
    - banner:
      - link "Latchkey"
      - navigation "Account":
        - list:
          - listitem:
            - link "Overview"
          - listitem:
            - link "Sessions"
      - group: Signed in as Ines Okafor
    - main:
      - heading "Where you’re signed in" [level=1]
      - paragraph: /2 browsers and devices/
      - paragraph: 2 sessions
      - link "Sign out everywhere else (1)"
      - region "This browser":
        - heading "This browser" [level=2]
        - list "This browser":
          - listitem:
            - heading /^Chrome on Linux/ [level=3]:
              - link /^Chrome on Linux, last seen/
            - strong: This browser
            - paragraph:
              - text: Last seen
              - time: just now
            - paragraph: /Computer\\. .*Latchkey/
            - link "Sign out this browser (Chrome on Linux)"
      - region "Recently seen":
        - heading "Recently seen" [level=2]
        - list "Recently seen":
          - listitem:
            - checkbox /Select Safari on iOS, last seen/
            - heading /^Safari on iOS/ [level=3]:
              - link /^Safari on iOS, last seen/
            - paragraph: New
            - paragraph:
              - text: Last seen
              - time: /ago$/
            - paragraph: /Phone\\. .*Latchkey/
            - button /^Sign out Safari on iOS, last seen/
  `);
});

test('Tab goes through the list in the order in which it is read', async ({
  portal,
  page,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
  const tabs = page.getByRole('navigation', { name: 'Account' }).getByRole('link');
  const passed = await tabTo(page, portal.endButton(device));
  const expected = [
    /link "Skip to content"/,
    /link "Latchkey"/,
    ...(await tabs.allTextContents()).map((name) => new RegExp(`link "${name}"`)),
    /Signed in as Ines Okafor/,
    /link "Sign out everywhere else \(1\)"/,
    /link "Chrome on Linux, /,
    /link "Sign out this browser \(Chrome on Linux\)"/,
    /checkbox ".*Safari on iOS/,
    /link "Safari on iOS, /,
    /button "Sign out Safari on iOS, last seen/,
  ];
  expect(passed).toHaveLength(expected.length);
  expected.forEach((pattern, index) => expect(passed[index]).toMatch(pattern));
});

test('what signs out several is few presses of Tab after “Skip to content”, however many there are', async ({
  portal,
  page,
}) => {
  await portal.signIn(TEO);
  await tabTo(page, page.getByRole('link', { name: 'Skip to content' }));
  await page.keyboard.press('Enter');
  const passed = await tabTo(page, portal.endOthersLink);
  expect(passed.length).toBeLessThanOrEqual(6);
});

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

test('the skip link comes first, is seen when it has the focus, and leads past the navigation', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('searchbox');
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

for (const [name, act] of [
  ['session-copied', 'Sign out Chrome 141 on Windows 10 or later'],
  ['not-me', 'Yes, secure my account'],
  ['end-others', 'Sign out 12 sessions'],
] as const)
  test(`on “${name}” the act is reached before anything else that acts`, async ({
    portal,
    page,
    tenant,
  }) => {
    await openState(name, portal, tenant);
    await page.locator('#content').focus();
    const main = page.getByRole('main');
    await expect(main.getByRole('button').first()).toHaveAccessibleName(act);
    await tabTo(page, main.getByRole('button', { name: act }));
  });

test('all that the mouse opens is opened by the keyboard, and nothing holds the focus', async ({
  portal,
  page,
}) => {
  await portal.signIn(NOOR);
  await portal.open(`/account/sessions/${await portal.handleOf('Chrome on Windows')}`);
  const [first, last] = [page.locator('main details').first(), page.locator('main summary').last()];
  await tabTo(page, first.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('open');
  await tabTo(page, last);
});

test('with forced colours edges, focus and the page one is on can still be seen', async ({
  portal,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await portal.signIn(MARA);
  await expect(portal.endOthersLink).toHaveCSS('border-top-style', 'solid');
  const end = portal.endButton(device);
  await tabTo(page, end);
  await expect(end).toHaveCSS('outline-style', 'solid');
  const edge = (name: string) =>
    page
      .getByRole('navigation', { name: 'Account' })
      .getByRole('link', { name })
      .evaluate((link) => getComputedStyle(link).borderBottomColor);
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await edge('Sessions')).not.toBe(await edge('Overview'));
  expect(canvas).toBeTruthy();
});
