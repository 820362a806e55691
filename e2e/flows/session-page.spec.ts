import { INES, NOOR } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

const { firefoxMac } = browsers;

test('a copied cookie is marked, sign-in and last seen side by side', async ({ portal, page }) => {
  await portal.signIn(NOOR);
  await portal.open(`/account/sessions/${await portal.handleOf('Chrome on Windows')}`);
  await expect(portal.heading).toHaveText('Chrome 141 on Windows 10 or later');
  await expect(page.getByText('This session may have been stolen')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Browser' });
  await expect(row.getByRole('cell')).toHaveText(['Firefox 142', /^Chrome 141\s+Changed$/]);
  const [left, right] = await Promise.all(
    [0, 1].map((cell) => row.getByRole('cell').nth(cell).boundingBox()),
  );
  expect(left?.y).toBe(right?.y);
  await expect(page.getByRole('link', { name: 'This wasn’t me' })).toHaveCount(1);
});

test('an address is masked, and shown by opening it', async ({ portal, page }) => {
  await portal.signIn(NOOR);
  await portal.open(`/account/sessions/${await portal.handleOf('Chrome on macOS')}`);
  const full = page.getByText('86.203.41.', { exact: false }).first();
  await expect(page.getByText('86.203.•.•').first()).toBeVisible();
  await expect(full).toBeHidden();
  await page.getByText('Technical details').click();
  await expect(full).toBeVisible();
});

test('a session is ended from its own page, which then says so', async ({
  portal,
  page,
  openBrowser,
  tenant,
}) => {
  const other = await openBrowser(firefoxMac);
  await other.signIn(INES);
  await portal.signIn(INES);
  const handle = await portal.openSession(1);
  await page.getByRole('button', { name: 'Sign out Firefox 143 on macOS' }).click();
  await expect(page).toHaveURL(/\/account\/sessions\?ended=/);
  await expect(portal.row('Firefox on macOS')).toContainText('Signed out');
  await other.expectToBeSignedOut();
  expect(await tenant.sessionIds(INES)).toHaveLength(1);

  const answer = await portal.open(`/account/sessions/${handle}`);
  expect(answer.status()).toBe(410);
  await expect(portal.heading).toHaveText('This session is signed out');
  await expect(page.getByText('You signed it out')).toBeVisible();
});

test('ending this very browser says first what it does', async ({ portal, page }) => {
  await portal.signIn(INES);
  await portal.openSession(0);
  await expect(page.getByText('you’ll be signed out')).toBeVisible();
  await expect(page.getByText('Did someone else use this browser?')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out this browser' }).click();
  await expect(portal.heading).toHaveText('You’re signed out');
});

test('strange addresses all lead to the same page', async ({ portal, page, openBrowser }) => {
  const other = await openBrowser(firefoxMac);
  await other.signIn(NOOR);
  const foreign = await other.openSession(0);
  await portal.signIn(INES);
  const texts = new Set<string>();
  for (const handle of [foreign, 'x', '%20', '日本語', '%2e%2e%2f', "'", 'a'.repeat(3000)]) {
    const answer = await portal.open(`/account/sessions/${handle}`);
    expect(answer.status(), handle).toBe(404);
    texts.add(await page.getByRole('main').innerText());
  }
  expect(texts.size).toBe(1);
  expect([...texts][0]).toContain('We couldn’t find this session.');
});
