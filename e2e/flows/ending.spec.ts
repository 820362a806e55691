import { INES, MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

const { firefoxMac, safariIphone, edgeWindows } = browsers;

test('ending another session signs that browser out, here and at the tenant', async ({
  portal,
  page,
  openBrowser,
  tenant,
}) => {
  const other = await openBrowser(firefoxMac);
  await other.signIn(INES);
  const [otherId] = await tenant.sessionIds(INES);
  await portal.signIn(INES);

  await portal.endSession(firefoxMac.name);
  await portal.expectEnded(firefoxMac.name);
  await expect(portal.row(firefoxMac.name)).toBeInViewport();
  await expect(portal.row(firefoxMac.name).getByRole('button')).toHaveCount(0);
  await expect(page).toHaveTitle('1 session – Latchkey');

  await other.expectToBeSignedOut();
  expect(await tenant.sessionIds(INES)).not.toContain(otherId);
  await portal.expectToBeSignedIn();
});

test('the row of a session that was signed out is gone when the list is opened anew', async ({
  portal,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: safariIphone });
  await portal.signIn(INES);
  await portal.endSession(safariIphone.name);
  await portal.expectEnded(safariIphone.name);
  await portal.open('/account/sessions');
  await expect(portal.names).toHaveText([browsers.chromeLinux.name]);
});

test('with a session go its refresh tokens, and no others', async ({ portal, tenant }) => {
  await tenant.addSession(INES, { browser: safariIphone, refreshTokens: 2 });
  await tenant.addSession(INES, { browser: edgeWindows, refreshTokens: 1 });
  await portal.signIn(INES);
  await portal.endSession(safariIphone.name);
  await portal.expectEnded(safariIphone.name);
  expect(await tenant.refreshTokenCount(INES)).toBe(1);
  await expect(portal.endButton(edgeWindows.name)).toBeVisible();
});

test('of two sessions on equal devices only the one that was meant ends', async ({
  portal,
  tenant,
}) => {
  await tenant.addSession(INES, { browser: safariIphone });
  await tenant.addSession(INES, { browser: safariIphone });
  await portal.signIn(INES);
  const [, , kept] = await portal.handles();
  await portal.endButton(safariIphone.name).first().click();
  await expect(portal.row(safariIphone.name).first()).toContainText('Signed out here, confirmed');
  await expect(portal.endButton(safariIphone.name)).toHaveCount(1);
  await portal.open('/account/sessions');
  expect(await portal.handles()).toEqual([expect.any(String), kept]);
});

test('an ending that the tenant has not carried out yet is said to be under way', async ({
  portal,
  openBrowser,
  tenant,
}) => {
  const other = await openBrowser(firefoxMac);
  await other.signIn(INES);
  const [ended = ''] = await tenant.sessionIds(INES);
  await portal.signIn(INES);
  await tenant.delayEndings();

  await portal.endSession(firefoxMac.name);
  const row = portal.row(firefoxMac.name);
  await expect(row).toContainText('Signing out…');
  await expect(row).toBeFocused();
  await expect(row.getByRole('button')).toHaveCount(0);

  // The tenant would still let that browser in without a password; the portal does not.
  await other.open('/account/sessions');
  await other.followSignInLink();
  await expect(other.heading).toHaveText('Sign-in didn’t work');
  await other.page.getByRole('link', { name: 'Try again' }).click();
  await other.expectToBeAskedForPassword();

  await tenant.finishEndings();
  await tenant.expectLogoutDelivered(ended);
  await portal.open('/account/sessions');
  await expect(portal.row(firefoxMac.name)).toHaveCount(0);
});

test('ending the current session signs this browser out', async ({ portal, tenant }) => {
  await portal.signIn(INES);
  await portal.endThisBrowser();
  await expect(portal.heading).toHaveText('You’re signed out');
  await portal.expectToBeSignedOut();
  expect(await tenant.sessionIds(INES)).toEqual([]);
});

test('a session that is gone already is a success in plain words', async ({ portal, tenant }) => {
  const id = await tenant.addSession(INES, { browser: safariIphone });
  await portal.signIn(INES);
  await tenant.endSessionAndWait(id);
  await portal.endSession(safariIphone.name);
  await expect(portal.result).toHaveText('That session was already signed out.');
  await expect(portal.row(safariIphone.name)).toHaveCount(0);
});

test("another person's session and one that never was are refused in the same words", async ({
  portal,
  openBrowser,
  tenant,
}) => {
  const other = await openBrowser(firefoxMac);
  await other.signIn(MARA);
  const [foreign = ''] = await other.handles();
  await tenant.addSession(INES, { browser: safariIphone });
  await portal.signIn(INES);

  const answers: string[] = [];
  for (const handle of [foreign, foreign.replaceAll(/[a-z]/g, 'x'), 'made-up']) {
    await portal.open('/account/sessions');
    await portal.replaceHandle(safariIphone.name, handle);
    const status = portal.statusOfNextPost();
    await portal.endSession(safariIphone.name);
    expect(await status).toBe(404);
    answers.push(await portal.result.innerText());
  }
  expect(answers[0]).toContain('We couldn’t find that session');
  expect(new Set(answers).size).toBe(1);
  await other.expectToBeSignedIn();
  expect(await tenant.sessionIds(MARA)).toHaveLength(13);
  expect(await tenant.sessionIds(INES)).toHaveLength(2);
});

for (const elsewhere of ['another site', 'another port of this host']) {
  test(`a form that was sent from ${elsewhere} ends nothing`, async ({ portal, page, tenant }) => {
    await tenant.addSession(INES, { browser: safariIphone });
    await portal.signIn(INES);
    const [, handle] = await portal.handles();
    const action = new URL('/account/sessions', page.url()).href;
    const trap = elsewhere === 'another site' ? 'http://elsewhere.example/' : `${tenant.url}/trap`;
    await page.route(trap, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<form method="post" action="${action}">
          <input type="hidden" name="handle" value="${handle}">
          <button name="intent" value="end">Win a prize</button></form>`,
      }),
    );
    await page.goto(trap);
    const status = portal.statusOfNextPost();
    await page.getByRole('button').click();
    expect(await status).toBe(403);
    await expect(portal.heading).toHaveText('We didn’t accept that request');
    expect(await tenant.sessionIds(INES)).toHaveLength(2);
  });
}
