import type { Page } from 'playwright/test';
import { ALMA, MARA, TEO } from '../../tenant/seed/people';
import { type Browser, browsers } from '../browsers';
import { expect, test } from '../fixtures';

/** The parts of the list's address. */
const placeOf = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** A handle, as the address of the list has it. */
const markOf = (handle = '') => handle.slice(0, 16);

test('back and forward keep the place, the page and what was looked for', async ({
  portal,
  page,
}) => {
  const address = '/account/sessions?q=chrome&page=2';
  await portal.signIn(TEO, address);
  const link = portal.names.nth(12);
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => window.scrollY);
  expect(place).toBeGreaterThan(200);
  await link.click();
  await expect(portal.heading).toContainText('Chrome');

  await page.goBack();
  await expect(portal.heading).toHaveText('Where you’re signed in');
  await expect(page).toHaveURL(address);
  await expect(page.getByRole('searchbox')).toHaveValue('chrome');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
  await page.goForward();
  await expect(portal.heading).toContainText('Chrome');
});

test('after a search and on another page the line that says what was found has the focus', async ({
  portal,
  page,
}) => {
  await portal.signIn(TEO);
  await page.getByRole('searchbox').fill('chrome');
  await page.getByRole('searchbox').press('Enter');
  await expect(portal.found).toHaveText(/^\d+ of 151 sessions match\s· 1–20 of \d+$/);
  await expect(portal.found).toBeFocused();
  await page.getByRole('button', { name: 'Page 2', exact: true }).click();
  await expect(portal.found).toContainText('21–40 of');
  await expect(portal.found).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('chrome');
  await page.getByRole('searchbox').fill('safari');
  await page.getByRole('button', { name: 'Search' }).first().click();
  await expect(portal.found).toContainText(' · 1–20 of');
});

test('a filter is told above the rows, and taken away there', async ({ portal, page }) => {
  await portal.signIn(MARA, '/account/sessions?q=windows&country=SE');
  await expect(portal.found).toHaveText('1 of 13 sessions matches');
  const filters = page.getByRole('list', { name: 'Active filters' });
  await filters.getByRole('link', { name: 'Remove filter: Sweden' }).click();
  await expect(portal.found).toHaveText('3 of 13 sessions match');
  await filters.getByRole('link', { name: 'Remove filter: “windows”' }).click();
  await expect(portal.found).toHaveText('13 sessions');
  await expect(filters).toHaveCount(0);
});

test('signing out a row keeps what was looked for, the page and what is selected', async ({
  portal,
  page,
}) => {
  await portal.signIn(TEO, '/account/sessions?q=chrome&page=2');
  const handles = await portal.handles();
  const selected = portal.rows.nth(3).getByRole('checkbox');
  await selected.check();
  await portal.rows.nth(5).getByRole('button').click();
  await expect(portal.rows.nth(5)).toContainText('Signed out here, confirmed');
  await expect(portal.rows.nth(5)).toBeFocused();
  expect(await portal.handles()).toEqual(handles);
  await expect(selected).toBeChecked();
  expect(placeOf(page)).toEqual({
    q: 'chrome',
    page: '2',
    selected: markOf(handles[3]),
    ended: markOf(handles[5]),
  });
});

test('what is selected on two pages comes to the question whole, and back by Back and by Cancel', async ({
  portal,
  page,
}) => {
  await portal.signIn(TEO, '/account/sessions?q=chrome');
  await portal.rows.getByRole('checkbox').nth(1).check();
  await portal.names.nth(6).click();
  await expect(portal.heading).toContainText('Chrome');
  await page.goBack();
  await expect(portal.rows.getByRole('checkbox').nth(1)).toBeChecked();
  await page.getByRole('button', { name: 'Page 2', exact: true }).click();
  await portal.rows.getByRole('checkbox').nth(4).check();
  await portal.endSelectedButton.click();
  await expect(portal.heading).toHaveText('Sign out 2 sessions?');

  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(portal.heading).toHaveText('Where you’re signed in');
  await expect(page.getByRole('searchbox')).toHaveValue('chrome');
  await expect(portal.found).toContainText('21–40 of');
  await expect(page.getByText('2 selected, 1 of them on other pages.')).toBeVisible();
  await expect(portal.rows.getByRole('checkbox').nth(4)).toBeChecked();
  await page.getByRole('button', { name: 'Page 1', exact: true }).click();
  await expect(portal.rows.getByRole('checkbox').nth(1)).toBeChecked();

  await page.getByRole('link', { name: 'Clear selection' }).click();
  await expect(portal.rows.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(portal.endSelectedButton).toBeHidden();
});

test('with a filter on, signing out all that is shown touches nothing else', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.signIn(MARA, '/account/sessions?q=windows');
  const all = await tenant.sessionIds(MARA);
  await page.getByRole('link', { name: 'Sign out these 3' }).click();
  await page.getByRole('button', { name: 'Sign out 3 sessions' }).click();
  await expect(portal.result).toContainText('3 sessions are signed out.');
  expect(await tenant.sessionIds(MARA)).toHaveLength(all.length - 3);
  await portal.open('/account/sessions');
  for (const name of ['Edge on Windows', 'Chrome on Windows', 'Firefox on Windows'])
    await expect(portal.row(name)).toHaveCount(0);
  await expect(portal.rows).toHaveCount(10);
});

test('a notice that is found fine is hidden for good, and the list stays as it was', async ({
  portal,
  page,
  tenant,
}) => {
  const script: Browser = { userAgent: 'curl/8.5.0', device: 'curl 8', name: 'curl' };
  for (const browser of [browsers.safariIphone, script]) await tenant.addSession(ALMA, { browser });
  // Not by a password alone, so that this browser is trusted.
  await portal.signIn(ALMA, '/account/sessions?times=exact');
  const attention = page.getByRole('region', { name: 'Needs your attention' });
  const box = portal.row(browsers.safariIphone.name).getByRole('checkbox');
  await box.check();
  await attention.getByRole('button', { name: 'It’s fine, hide' }).click();
  await expect(attention).toHaveCount(0);
  await expect(portal.endButton('curl')).toBeVisible();
  await expect(box).toBeChecked();
  await expect(portal.found).toBeFocused();
  expect(placeOf(page)).toMatchObject({ times: 'exact' });
  await portal.open('/account/sessions');
  await expect(attention).toHaveCount(0);
});
