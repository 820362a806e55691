import { INES, MARA, ROLF } from '../../tenant/seed/people';
import { expect, test } from '../fixtures';

for (const path of ['/account/sessions', '/account/sessions?from=mail&unread=1', '/account']) {
  test(`a person who opens ${path} signs in and comes back to it`, async ({ portal, page }) => {
    await portal.open(path);
    await portal.expectToBeAskedForPassword();
    await portal.givePassword(MARA);
    await expect(page).toHaveURL(path);
    await expect(page.getByText('Signed in as Mara Lindqvist')).toBeVisible();
  });
}

test('the start page leads to sign-in and on to the account', async ({ portal, page }) => {
  await portal.open('/');
  await page.getByRole('link', { name: 'Sign in' }).click();
  await portal.givePassword(INES);
  await expect(page).toHaveURL('/account');
  await expect(portal.heading).toHaveText('Hello, Ines');
});

test('the start page of a person who is signed in is the account', async ({ portal, page }) => {
  await portal.signInByForm(INES);
  await portal.open('/');
  await expect(page).toHaveURL('/account');
});

test('a person who is signed in at the tenant is not asked for the password again', async ({
  portal,
  context,
}) => {
  await portal.signInByForm(INES);
  await context.clearCookies({ name: 'latchkey' });
  await portal.expectToBeSignedIn();
});

test('sign-in does not lead on to another site', async ({ portal, page, context }) => {
  for (const elsewhere of [
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
  ]) {
    await portal.open(`/auth/login?returnTo=${encodeURIComponent(elsewhere)}`);
    await portal.givePassword(INES);
    await expect(page).toHaveURL('/account');
    await context.clearCookies();
  }
});

test('every sign-in starts a new portal session and ends the former one', async ({
  portal,
  context,
}) => {
  const sessionCookies = async () =>
    (await context.cookies()).filter(({ name }) => name === 'latchkey');
  await portal.signInByForm(INES);
  const former = await sessionCookies();
  await portal.open('/auth/login');
  expect(await sessionCookies()).not.toEqual(former);

  await context.clearCookies();
  await context.addCookies(former);
  await portal.expectToBeSignedOut();
});

test('a person whom the tenant refuses is told so, and another one can sign in', async ({
  portal,
  page,
}) => {
  await portal.open('/account');
  const refusal = page.waitForResponse((response) => response.url().includes('/auth/callback'));
  await portal.givePassword(ROLF);
  expect((await refusal).status()).toBe(403);
  await expect(portal.heading).toHaveText('Sign-in didn’t work');
  await expect(page.getByText('This account is locked.')).toBeVisible();

  await page.getByRole('link', { name: 'Sign in with another account' }).click();
  await portal.givePassword(INES);
  await expect(portal.heading).toHaveText('Hello, Ines');
});

test('a callback with a made-up state signs nobody in', async ({ portal, page }) => {
  const response = await portal.open('/auth/callback?code=some-code&state=made-up');
  expect(response.status()).toBe(400);
  await expect(portal.heading).toHaveText('Sign-in didn’t work');
  await page.getByRole('link', { name: 'Try again' }).click();
  await portal.expectToBeAskedForPassword();
});

test('a callback that comes a second time leads whoever is signed in on to the account', async ({
  portal,
  page,
}) => {
  const callback = page.waitForRequest((request) => request.url().includes('/auth/callback'));
  await portal.signInByForm(INES);
  await portal.open((await callback).url());
  await expect(page).toHaveURL('/account');
  await portal.expectToBeSignedIn();
});

test('a callback that comes a second time signs nobody in', async ({ portal, page, context }) => {
  const callback = page.waitForRequest((request) => request.url().includes('/auth/callback'));
  await portal.signInByForm(INES);
  await context.clearCookies();
  const response = await portal.open((await callback).url());
  expect(response.status()).toBe(400);
  await portal.expectToBeSignedOut();
});

for (const letter of ['~', '?', '/'])
  test(`a browser that left sign-ins with a long way back of ${letter} at the tenant can still sign in`, async ({
    portal,
    page,
  }) => {
    const returnTo = `/?${letter.repeat(1750)}`;
    const address = `/auth/login?${new URLSearchParams({ prompt: 'login', returnTo }).toString()}`;
    for (let visit = 0; visit < 5; visit += 1) await page.goto(address);
    const response = await portal.open('/');
    expect(response.status()).toBe(200);
    await portal.signInByForm(INES, '/account/sessions');
    await expect(page).toHaveURL('/account/sessions');
  });
