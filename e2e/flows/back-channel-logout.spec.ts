import { INES, MARA } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { expect, test } from '../fixtures';

for (const initiator of ['password-changed', 'session-expired', 'account-deactivated'] as const) {
  test(`a session that the tenant ends by ${initiator} is over here at the next request`, async ({
    portal,
    tenant,
  }) => {
    await portal.signIn(INES);
    const [id = ''] = await tenant.sessionIds(INES);
    await tenant.endSession(id, initiator);
    await tenant.expectLogoutDelivered(id);
    await portal.expectToBeSignedOut();
  });
}

test('a logout token ends the session it names and no other of the same person', async ({
  portal,
  openBrowser,
  tenant,
}) => {
  await portal.signIn(INES);
  const [id = ''] = await tenant.sessionIds(INES);
  const other = await openBrowser(browsers.firefoxMac);
  await other.signIn(INES);
  await tenant.endSession(id, 'password-changed');
  await tenant.expectLogoutDelivered(id);
  await portal.expectToBeSignedOut();
  await other.expectToBeSignedIn();
});

test('a logout token without the person ends the session it names and no other', async ({
  portal,
  openBrowser,
  tenant,
}) => {
  await tenant.nameInLogoutTokens('sid');
  await portal.signIn(INES);
  const [id = ''] = await tenant.sessionIds(INES);
  const other = await openBrowser(browsers.firefoxMac);
  await other.signIn(INES);
  await tenant.endSession(id, 'password-changed');
  await tenant.expectLogoutDelivered(id);
  await portal.expectToBeSignedOut();
  await other.expectToBeSignedIn();
});

test('a logout token without a session ends every session of the person, and nobody else’s', async ({
  portal,
  openBrowser,
  tenant,
}) => {
  await tenant.nameInLogoutTokens('sub');
  await portal.signIn(INES);
  const [id = ''] = await tenant.sessionIds(INES);
  const [other, stranger] = [
    await openBrowser(browsers.firefoxMac),
    await openBrowser(browsers.edgeWindows),
  ];
  await other.signIn(INES);
  await stranger.signIn(MARA);
  await tenant.endSession(id, 'password-changed');
  await tenant.expectLogoutDelivered(id);
  await stranger.expectToBeSignedIn();
  for (const browser of [portal, other]) {
    const response = await browser.open('/account');
    expect(response.status()).toBe(401);
  }
});

test('a logout token that overtakes the sign-in it is about wins', async ({ portal, tenant }) => {
  await portal.open('/account/sessions');
  // The code is exchanged, and its answer is on the way while the session ends.
  await tenant.failWith({ kind: 'late-answer', on: 'token', ms: 1500, times: 1 });
  const refused = portal.page.waitForResponse((response) =>
    response.url().includes('/auth/callback'),
  );
  const signedIn = portal.givePassword(INES);
  await tenant.expectCodeExchanged();
  const [id = ''] = await tenant.sessionIds(INES);
  await tenant.endSession(id, 'password-changed');
  await tenant.expectLogoutDelivered(id);
  await signedIn;
  expect((await refused).status()).toBe(403);
  await expect(portal.heading).toHaveText('Sign-in didn’t work');
  await expect(portal.page.getByText('That session was just signed out')).toBeVisible();
});

test('a logout token that nobody signed is refused', async ({ portal, page }) => {
  await portal.signIn(INES);
  const answer = await page.request.post('/auth/backchannel-logout', {
    form: { logout_token: 'e30.e30.e30' },
  });
  expect(answer.status()).toBe(400);
  expect(answer.headers()['cache-control']).toContain('no-store');
  await portal.expectToBeSignedIn();
});
