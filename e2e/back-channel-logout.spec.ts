import { INES } from '../tenant/people';
import { browsers } from './browsers';
import { expect, test } from './fixtures';

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

test('a logout token that nobody signed is refused', async ({ portal, page }) => {
  await portal.signIn(INES);
  const answer = await page.request.post('/auth/backchannel-logout', {
    form: { logout_token: 'e30.e30.e30' },
  });
  expect(answer.status()).toBe(400);
  expect(answer.headers()['cache-control']).toContain('no-store');
  await portal.expectToBeSignedIn();
});
