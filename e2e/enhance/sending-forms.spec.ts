import type { Page } from 'playwright/test';
import { INES, MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

const device = browsers.safariIphone.name;
const unreached = 'We couldn’t reach Latchkey, so nothing was sent.';

test.beforeEach(async ({ portal, tenant }) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
});

/** Holds the portal's answers back until the function that it gives is called; counts the forms. */
async function holdAnswers(page: Page) {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await page.route('/healthz', async (route) => {
    await held;
    await route.continue();
  });
  return { answer: () => answer(), posts };
}

test('the button says at once what is under way, keeps the focus and sends nothing more', async ({
  portal,
  page,
}) => {
  const { answer, posts } = await holdAnswers(page);
  await portal.endButton(device).focus();
  await page.keyboard.press('Enter');
  const pressed = portal.row(device).getByRole('button');
  await expect(pressed).toHaveText('Signing out…');
  await expect(pressed).toHaveAccessibleName(`Signing out… ${device}`);
  await expect(pressed).toHaveAttribute('aria-disabled', 'true');
  await expect(pressed).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: `Signing out… ${device}` })).toHaveCount(
    1,
  );
  await page.keyboard.press('Enter');
  answer();
  await portal.expectEnded(device);
  expect(posts).toHaveLength(1);
});

test('a double click sends the form once', async ({ portal, page }) => {
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await portal.endButton(device).dblclick();
  await portal.expectEnded(device);
  expect(posts).toHaveLength(1);
});

test('without a connection the list stays, and says that nothing was sent', async ({
  portal,
  page,
  context,
}) => {
  await page.context().clearCookies();
  await portal.signIn(MARA);
  const row = portal.row(device);
  await portal.openAllDetails();
  await page.getByRole('searchbox').fill('half a word');
  await row.getByRole('checkbox').check();
  const button = portal.endButton(device);

  await context.setOffline(true);
  await button.click();
  await expect(row.getByRole('alert')).toContainText(unreached);
  await expect(button).toHaveText('Sign out');
  await expect(button).not.toHaveAttribute('aria-disabled');
  await expect(button).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('half a word');
  await expect(row.getByRole('checkbox')).toBeChecked();
  await expect(page.locator('main details:not([open])')).toHaveCount(0);

  await button.click();
  await expect(page.getByRole('alert')).toHaveCount(1);

  await context.setOffline(false);
  await button.click();
  await portal.expectEnded(device);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('without a connection what is selected and what is looked for stay too', async ({
  portal,
  page,
  context,
}) => {
  await page.context().clearCookies();
  await portal.signIn(MARA);
  await portal.row(device).getByRole('checkbox').check();
  await portal.openAllDetails();
  await page.getByRole('searchbox').fill('half a word');
  await context.setOffline(true);
  await portal.endSelectedButton.click();
  await expect(page.getByRole('alert')).toContainText(unreached);
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('search').getByRole('alert')).toContainText(unreached);
  await expect(portal.row(device).getByRole('checkbox')).toBeChecked();
  await expect(page.getByRole('searchbox')).toHaveValue('half a word');
});

test('without a connection nobody is signed out', async ({ portal, page, context }) => {
  const button = page.getByRole('banner').getByRole('button', { name: 'Sign out' });
  await portal.openMenu();
  await context.setOffline(true);
  await button.click();
  await expect(page.getByRole('banner').getByRole('alert')).toContainText(unreached);
  await context.setOffline(false);
  await button.click();
  await expect(portal.heading).toHaveText('You’re signed out');
});

test('a page where the script failed sends its forms all the same', async ({ portal, page }) => {
  await page.route('**/build/**', (route) => route.abort());
  await portal.open('/account/sessions');
  await portal.endSession(device);
  await portal.expectEnded(device);
});
