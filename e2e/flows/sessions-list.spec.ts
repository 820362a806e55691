import { INES, MARA, TEO } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

test('the list shows every session: what needs attention first, then this browser, then the others by when they were last seen', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  await expect(portal.heading).toHaveText('Where you’re signed in');
  await expect(page).toHaveTitle('13 sessions – Latchkey');
  await expect(portal.names).toHaveText([
    'Edge on Windows',
    'HarborSync',
    'Samsung Internet on Android',
    'Chrome on Linux',
    'Chrome on Windows',
    'Safari on iOS',
    'Safari on Mac or iPad',
    'Firefox on Linux',
    'Chrome on Android',
    'Safari on iPadOS',
    'Opera on macOS',
    'Firefox on Windows',
    'Chrome on ChromeOS',
  ]);
  const own = portal.row(browsers.chromeLinux.name).getByText('This browser', { exact: true });
  await expect(own).toBeVisible();
  await expect(portal.rows.getByText('This browser', { exact: true })).toHaveCount(1);
});

test('each row says what is known of its session, what is unusual, and what is not known', async ({
  portal,
}) => {
  await portal.signIn(MARA);
  const phone = portal.row('Safari on iOS');
  await expect(phone).toContainText('Last seen 52 minutes ago');
  await expect(phone).toContainText('Phone. Norway · AS41164 · Orbit Mail, Harbor Files');
  await expect(phone).toContainText('Country changed');
  await expect(portal.row('Firefox on Windows')).toContainText('Last seen: unknown');
});

test('times are told as how long ago, and to the minute for whoever asks', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  const times = portal.rows.locator('time');
  await expect(times).toHaveText(Array<RegExp>(12).fill(/\bago$|^just now$/));
  await expect(page.getByText(/Times are in UTC, /)).toBeVisible();

  await page.getByRole('link', { name: 'Show exact times' }).click();
  await expect(times).toHaveText(Array<RegExp>(12).fill(/^\d{1,2} \w+ \d{4}, \d{2}:\d{2}( UTC)?$/));
  await page.getByRole('link', { name: 'Show how long ago' }).click();
  await expect(times.first()).toHaveText(/ago$/);
});

test('a row that is cut on a phone shows that there is more, and others do not', async ({
  portal,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await portal.signIn(TEO);
  const row = portal.rows.filter({ has: page.locator('.row-more') }).nth(5);
  const rest = row.locator('.row-more');
  /** Whether anything is drawn where the mark of a cut stands. */
  const isMarked = async () => {
    await row.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await rest.boundingBox())!;
    const corner = { clip: { x: x + width - 16, y: y + height - 16, width: 16, height: 16 } };
    const seen = await page.screenshot(corner);
    await page.evaluate(() => {
      const noMark = new CSSStyleSheet();
      noMark.replaceSync('.row-more::before { content: none !important }');
      document.adoptedStyleSheets = [noMark];
    });
    const bare = await page.screenshot(corner);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    return !seen.equals(bare);
  };
  expect(await isMarked()).toBe(false);
  await rest.evaluate((lines) => lines.append(' many applications'.repeat(12)));
  expect(await isMarked()).toBe(true);
  expect((await row.boundingBox())!.height).toBeLessThanOrEqual(96);
});

test('a row leads to the page of its session, which says what the row leaves out', async ({
  portal,
  page,
}) => {
  await portal.signIn(MARA);
  // The whole row is to be pressed, not the name alone.
  await portal.row('Safari on iOS').click();
  await expect(portal.heading).toHaveText('Safari 18 on iOS');
  for (const fact of ['Expires if unused', 'Expires at the latest', '84.212.•.•'])
    await expect(page.getByText(fact).first()).toBeVisible();
});

test('the name of every button says which device it signs out', async ({ portal, page }) => {
  await portal.signIn(MARA);
  for (const name of [
    /^Sign out Safari on iOS, last seen 52 minutes ago, /,
    /^Sign out Firefox on Windows, /,
    /^Sign out HarborSync, last seen 2 days ago, /,
  ])
    await expect(page.getByRole('button', { name })).toBeVisible();
  await expect(portal.rows.getByRole('button', { name: /^Sign out/ })).toHaveCount(12);
  await expect(
    page.getByRole('link', { name: 'Sign out this browser (Chrome on Linux)' }),
  ).toBeVisible();
});

test('a person with a hundred and fifty sessions sees them all', async ({ portal, page }) => {
  await portal.signIn(TEO);
  await expect(page.getByText('151 browsers and devices are signed in')).toBeVisible();
  const handles = new Set<string>();
  for (let number = 1; number <= 8; number += 1) {
    if (number > 1) await page.getByRole('button', { name: `Page ${number}`, exact: true }).click();
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

test('a search in a list of one says what it found', async ({ portal }) => {
  await portal.signIn(INES, '/account/sessions?q=nowhere');
  await expect(portal.found).toHaveText('No sessions match');
  await portal.open('/account/sessions?q=chrome');
  await expect(portal.found).toHaveText('1 session');
});

test('a second browser shows in the list of the first', async ({ portal, openBrowser }) => {
  await portal.signIn(INES);
  const other = await openBrowser(browsers.firefoxMac);
  await other.signIn(INES);
  await expect(other.row(browsers.firefoxMac.name).getByText('This browser')).toBeVisible();

  await portal.open('/account/sessions');
  await expect(portal.names).toHaveText([browsers.chromeLinux.name, browsers.firefoxMac.name]);
});

test('the overview counts the sessions and leads to the list', async ({ portal, page }) => {
  await portal.signIn(MARA, '/account');
  await expect(page.getByText('You’re signed in on 13 browsers and devices.')).toBeVisible();
  await page.getByRole('link', { name: 'See all sessions' }).click();
  await expect(portal.rows).toHaveCount(13);
});
