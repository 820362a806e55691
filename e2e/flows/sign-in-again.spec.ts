import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { INES, MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test as base } from '../fixtures';

const twentyMinutes = 20 * 60;

/** Somebody who signed in a while ago, with two more sessions, at the page that ends them. */
const test = base.extend<{ identityProvider: string }>({
  /** A page of yet another origin, with a link to where the person came from. */
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what is needed.
  identityProvider: async ({}, use) => {
    const server = createServer((request, response) => {
      const back = new URL(request.url ?? '', 'http://localhost').searchParams.get('back') ?? '';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<title>Elsewhere</title><a href="${back}">Continue as Ines</a>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.closeAllConnections();
    server.close();
  },
});

test.beforeEach(async ({ portal, tenant }) => {
  for (let count = 0; count < 2; count += 1)
    await tenant.addSession(INES, { browser: browsers.safariIphone });
  await tenant.setClock(-twentyMinutes);
  await portal.signIn(INES);
  await tenant.setClock(0);
  await portal.endOthersLink.click();
});

test('an old sign-in is not enough to end all others, which is said before anything is asked', async ({
  portal,
  page,
  tenant,
}) => {
  await expect(portal.heading).toHaveText('Confirm it’s you');
  await expect(page.getByText('Nothing has been changed yet.')).toBeVisible();
  expect(await tenant.sessionIds(INES)).toHaveLength(3);
});

test('after signing in again the person is at the question, and answers it once', async ({
  portal,
  page,
  tenant,
}) => {
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await portal.givePassword(INES);
  await expect(page).toHaveURL('/account/sessions/end-others');
  expect((await tenant.sessionIds(INES)).length).toBeGreaterThanOrEqual(3);
  await page.getByRole('button', { name: /^Sign out \d sessions$/ }).click();
  await expect(portal.result).toContainText('sessions are signed out.');
  await portal.open('/account/sessions');
  await expect(portal.rows).toHaveCount(1);
});

test('sign-in may go on from the tenant to an identity provider of another origin', async ({
  portal,
  page,
  tenant,
  identityProvider,
}) => {
  await tenant.passSignInOnTo(identityProvider);
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await page.getByRole('link', { name: 'Continue as Ines' }).click();
  await portal.givePassword(INES);
  await expect(page).toHaveURL('/account/sessions/end-others');
});

test('going back leaves everything as it was', async ({ portal, page, tenant }) => {
  await page.getByRole('link', { name: 'Cancel' }).click();
  await expect(portal.heading).toHaveText('Where you’re signed in');
  expect(await tenant.sessionIds(INES)).toHaveLength(3);
});

test('when somebody else signs in again, they are not let in', async ({ portal, page }) => {
  await page.getByRole('link', { name: 'Sign in again' }).click();
  await portal.givePassword(MARA);
  await expect(page.getByText('another account was used')).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Signed in as Mara')).toHaveCount(0);
});
