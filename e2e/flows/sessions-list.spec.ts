import { INES, MARA, TEO } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

const exactTime = /\d{1,2} \w+ \d{4}, \d{2}:\d{2}\b/;
const relativeTime = /\bago\b|\bin \d+ |\bnow\b|this minute/;

test('the list shows every session, this browser first and the others by when they were last seen', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  await expect(portal.heading).toHaveText('Where you are signed in');
  await expect(page).toHaveTitle('13 sessions – Latchkey');
  await expect(portal.rows.getByRole('heading')).toHaveText([
    'Chrome 141 on Linux',
    'Chrome 141 on Windows 10 or later',
    'Safari 18 on iOS',
    'Safari 18 on Mac or iPad',
    'Firefox 143 on Linux',
    'Edge 140 on Windows 10 or later',
    'Chrome 141 on Android',
    'HarborSync 4',
    'Samsung Internet 28 on Android',
    'Safari 17 on iPadOS',
    'Opera 124 on macOS',
    'Firefox 142 on Windows 10 or later',
    'Chrome 140 on ChromeOS',
  ]);
  await expect(portal.rows.first().getByText('This browser')).toBeVisible();
  await expect(page.getByText('This browser', { exact: true })).toHaveCount(1);
});

test('each row says what is known of its session, and what is not', async ({ portal }) => {
  await portal.signIn(MARA);
  const phone = portal.row('Safari 18 on iOS');
  await expect(phone.getByText('Phone')).toBeVisible();
  await expect(phone.getByText('Last seen 52 minutes ago')).toHaveText(exactTime);

  const neverSeen = portal.row('Firefox 142 on Windows 10 or later');
  await expect(neverSeen.getByText('Last seen unknown')).toBeVisible();
});

test('every row has its times, relative and exact, and the page names their zone', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  const times = await portal.rows.locator('time').allTextContents();
  expect(times).toHaveLength(4 * 13 - 1);
  for (const time of times) {
    expect(time).toMatch(exactTime);
    expect(time).toMatch(relativeTime);
  }
  await expect(page.getByText(/Times are in UTC, /)).toBeVisible();
});

test('when a session ends by itself is folded away, and shown by opening', async ({ portal }) => {
  await portal.signIn(MARA);
  const details = portal.row('Safari 18 on iOS').getByRole('group');
  for (const end of ['Expires if unused', 'Expires at the latest'])
    await expect(details.getByText(end)).toBeHidden();
  await details.getByText('Details').click();
  for (const end of ['Expires if unused', 'Expires at the latest'])
    await expect(details.getByText(end)).toBeVisible();
});

test('an address is masked until it is asked for', async ({ portal }) => {
  await portal.signIn(MARA);
  const address = portal.row('Safari 18 on iOS').getByRole('group');
  await expect(address.getByText('84.212.77.9')).toBeHidden();
  await address.getByText('84.212.•.•').click();
  await expect(address.getByText('84.212.77.9')).toBeVisible();
});

test('the name of every button says which device it signs out', async ({ portal, page }) => {
  await portal.signIn(MARA);
  for (const name of [
    'Sign out Safari 18 on iOS, last seen 52 minutes ago',
    'Sign out Firefox 142 on Windows 10 or later',
    'Sign out HarborSync 4, last seen 2 days ago',
  ])
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  await expect(portal.rows.getByRole('button', { name: /^Sign out/ })).toHaveCount(12);
  await expect(
    page.getByRole('link', { name: 'Sign out this browser (Chrome 141 on Linux)' }),
  ).toBeVisible();
});

test('a person with a hundred and fifty sessions sees them all', async ({ portal, page }) => {
  await portal.signIn(TEO);
  await expect(page.getByText('151 browsers and devices are signed in')).toBeVisible();
  const handles = new Set<string>();
  for (let number = 1; number <= 8; number += 1) {
    if (number > 1) await page.getByRole('link', { name: `Page ${number}`, exact: true }).click();
    const current = page.getByRole('navigation', { name: 'Pages of the list' });
    await expect(current.locator('[aria-current=page]')).toHaveText(String(number));
    for (const handle of await portal.handles()) handles.add(handle);
  }
  expect(handles.size).toBe(151);
});

test('no page shows the id of a session', async ({ portal, tenant }) => {
  await portal.signIn(MARA);
  const page = await (await portal.open('/account/sessions')).text();
  for (const id of await tenant.sessionIds(MARA)) expect(page).not.toContain(id);
});

test('a person who is signed in only here is told that there is nothing else', async ({
  portal,
  page,
}) => {
  await portal.signIn(INES);
  await expect(page.getByText('You’re only signed in here.')).toBeVisible();
  await expect(portal.rows).toHaveCount(1);
  await expect(portal.endOthersLink).toBeHidden();
});

test('a second browser shows in the list of the first', async ({ portal, openBrowser }) => {
  await portal.signIn(INES);
  const other = await openBrowser(browsers.firefoxMac);
  await other.signIn(INES);
  await expect(other.row(browsers.firefoxMac.device).getByText('This browser')).toBeVisible();

  await portal.open('/account/sessions');
  await expect(portal.rows.getByRole('heading')).toHaveText([
    browsers.chromeLinux.device,
    browsers.firefoxMac.device,
  ]);
});

test('the overview counts the sessions and leads to the list', async ({ portal, page }) => {
  await portal.signIn(MARA, '/account');
  await expect(page.getByText('13 browsers and devices are signed in')).toBeVisible();
  await expect(page.getByText('mara@example.com')).toBeVisible();
  await page.getByRole('link', { name: 'See all sessions' }).click();
  await expect(portal.rows).toHaveCount(13);
});

test('back and forward keep the place, the page and what was looked for', async ({
  portal,
  page,
}) => {
  const address = '/account/sessions?q=chrome&page=2';
  await portal.signIn(TEO, address);
  const row = portal.rows.nth(12);
  const device = await row.getByRole('heading').innerText();
  await row.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(300);
  await row.getByRole('heading').getByRole('link').click();
  await expect(portal.heading).toHaveText(device);

  await page.goBack();
  await expect(portal.heading).toHaveText('Where you are signed in');
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('searchbox')).toHaveValue('chrome');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  await page.goForward();
  await expect(portal.heading).toHaveText(device);
});
