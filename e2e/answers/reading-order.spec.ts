import { INES, MARA, NOOR, TEO } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';
import { focused, tabTo } from '../keyboard';
import { openState } from '../states/page-states';

/** What docs/accessibility.md promises of a document, promise by promise: it is the same with a script and without. */

const device = browsers.safariIphone.name;

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
