import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { INES, MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

/** A page of another site whose button posts a form to the portal. Browsers tell sites by host name. */
async function serveForeignPage(action: string, fields: Record<string, string>) {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${name}" value="${value}">`,
  );
  const html = `<!DOCTYPE html><title>Win</title><form method="post" action="${action}">${inputs.join('')}<button>Win</button></form>`;
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

test('a form of another site ends nothing, though it knows handle and token', async ({
  portal,
  page,
  tenant,
  baseURL,
}) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
  const foreign = await serveForeignPage(`${baseURL}/account/sessions`, {
    intent: 'end',
    handle: await portal.handleOf(browsers.safariIphone.name),
    form_token: (await portal.endButton(browsers.safariIphone.name).getAttribute('value')) ?? '',
  });

  await page.goto(foreign.url);
  const status = portal.statusOfNextPost();
  await page.getByRole('button', { name: 'Win' }).click();

  expect(await status).toBe(403);
  await expect(portal.heading).toHaveText('We didn’t accept that request');
  expect(await tenant.sessionIds(INES)).toHaveLength(2);
  await portal.open('/account/sessions');
  await expect(portal.rows).toHaveCount(2);
  foreign.close();
});

test('a form of another site signs nobody out', async ({ portal, page, baseURL }) => {
  await portal.signIn(INES);
  const foreign = await serveForeignPage(`${baseURL}/auth/logout`, {});
  await page.goto(foreign.url);
  await page.getByRole('button', { name: 'Win' }).click();
  await expect(portal.heading).toHaveText('We didn’t accept that request');
  await portal.expectToBeSignedIn();
  foreign.close();
});

test('the form of another person, sent from one’s own page, ends nothing of theirs', async ({
  portal,
  page,
  openBrowser,
  tenant,
}) => {
  const mara = await openBrowser(browsers.firefoxMac);
  await mara.signIn(MARA);
  const [stolen = ''] = await mara.handles();
  const hers = await tenant.sessionIds(MARA);

  await tenant.addSession(INES, { browser: browsers.safariIphone });
  await portal.signIn(INES);
  await portal.replaceHandle(browsers.safariIphone.name, stolen);
  const status = portal.statusOfNextPost();
  await portal.endSession(browsers.safariIphone.name);

  expect(await status).toBe(404);
  await expect(portal.result).toContainText('That didn’t work');
  expect(await tenant.sessionIds(MARA)).toEqual(hers);
  expect(await tenant.sessionIds(INES)).toHaveLength(2);
  await mara.expectToBeSignedIn();
  await expect(page).toHaveTitle(/Latchkey/);
});

test('a form made for an earlier sign-in is kept, and done when it is sent once more', async ({
  portal,
  page,
  openBrowser,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: browsers.safariIphone });
  const other = await openBrowser(browsers.firefoxMac);
  await other.signIn(INES);
  const foreignToken = other.page.locator('input[name=form_token]').first();
  const token = (await foreignToken.getAttribute('value')) ?? '';
  await portal.signIn(INES);
  await portal
    .endButton(browsers.safariIphone.name)
    .evaluate((button, value) => button.setAttribute('value', value), token);

  const status = portal.statusOfNextPost();
  await portal.endSession(browsers.safariIphone.name);
  expect(await status).toBe(403);
  await expect(portal.heading).toHaveText('Confirm again');
  expect(await tenant.sessionIds(INES)).toHaveLength(3);

  await page.getByRole('button', { name: 'Send again' }).click();
  await portal.expectEnded(browsers.safariIphone.name);
  expect(await tenant.sessionIds(INES)).toHaveLength(2);
});
