import { INES } from '../../tenant/seed/people';
import { expect, test } from './impatient';

// What a tenant answers instead: `tests/refusals/callback/token-endpoint-*.test.ts`.
for (const [what, fault] of [
  ['breaks off', { kind: 'drop' }],
  ['hangs', { kind: 'hang' }],
] as const) {
  test(`a tenant that ${what} at the end of a sign-in is named as the reason, once`, async ({
    portal,
    page,
    tenant,
  }) => {
    const sentToTenant: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/authorize?')) sentToTenant.push(request.url());
    });
    await portal.open('/account');
    await tenant.failWith({ ...fault, on: 'token' });
    await portal.givePassword(INES);
    await expect(portal.heading).toHaveText('Sign-in didn’t work');
    await expect(page.getByText('The sign-in service isn’t responding right now')).toBeVisible();
    expect(sentToTenant).toHaveLength(1);

    await tenant.recover();
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(portal.heading).toHaveText('Hello, Ines');
  });
}

test('signing out works here even when the tenant does not answer', async ({
  portal,
  page,
  tenant,
}) => {
  await portal.signIn(INES);
  await tenant.failWith({ kind: 'error', on: 'logout' });
  await portal.openMenu();
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/oidc\/logout/);
  const answer = await page.request.get('/account/sessions', { maxRedirects: 0 });
  expect(answer.headers().location).toMatch(/^\/auth\/login/);
});
