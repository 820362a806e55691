import { expect, type Page } from 'playwright/test';
import { INES } from '../../tenant/seed/people';
import { test } from '../fixtures';
import { test as testOfOwn } from '../own-servers';
import { Portal } from '../portal';
import { freePorts, startPortal, startTenant } from '../servers';

const path = '/account/security/passkeys/add';

/** An authenticator of the device itself, whose person agrees to everything. */
async function addAuthenticator(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    credentials: async () =>
      (await session.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
  };
}

/** The first time that the browser is asked for a passkey, its person cancels. */
const cancelOnce = (page: Page) =>
  page.addInitScript(() => {
    const { credentials } = navigator;
    const make = credentials.create.bind(credentials);
    credentials.create = (options) => {
      if (sessionStorage.getItem('cancelled') !== null) return make(options);
      sessionStorage.setItem('cancelled', '');
      return Promise.reject(new DOMException('', 'NotAllowedError'));
    };
  });

const create = (page: Page) => page.getByRole('button', { name: 'Create passkey' }).click();

// An address is no domain that passkeys can be of, so that this portal is at a name, and its tenant makes them for that.
testOfOwn(
  'a passkey is made by one press, after a cancelled one too, and no second one beside it',
  async ({ browser, onFinished }) => {
    const [port = 0] = await freePorts(1);
    const url = `http://localhost:${port}`;
    const tenant = await startTenant(url);
    onFinished(() => tenant.stop());
    const environment = { APP_BASE_URL: url, MY_ACCOUNT_API: 'on', LOG_LEVEL: 'trace' };
    const server = await startPortal(tenant.url, port, environment);
    onFinished(() => server.stop());
    const context = await browser.newContext({ baseURL: url });
    onFinished(() => context.close());
    const page = await context.newPage();
    const portal = new Portal(page);
    await cancelOnce(page);
    const authenticator = await addAuthenticator(page);

    await portal.signInByForm(INES, path);
    await expect(portal.heading).toHaveText('Add a passkey');
    await create(page);
    await expect(page.getByText('No passkey was created')).toBeVisible();
    expect(await authenticator.credentials()).toEqual([]);
    await create(page);
    await expect(portal.result).toContainText('Your passkey is added.');
    await expect(page).toHaveURL(/\/account\/security\/passkeys\/[\w-]{39,}#result$/);
    const [credential] = await authenticator.credentials();
    expect(credential).toMatchObject({ rpId: 'localhost', isResidentCredential: true });
    expect(server.log.join('\n')).not.toContain(credential?.credentialId);

    await portal.open('/account/security');
    await expect(page.getByText('You have one passkey.')).toBeVisible();
    await portal.open(path);
    await create(page);
    await expect(page.getByText('You already have a passkey there.')).toBeVisible();
    expect(await authenticator.credentials()).toHaveLength(1);
  },
);

test('at an address that passkeys cannot be of, the page says so', async ({ portal, page }) => {
  await addAuthenticator(page);
  await portal.signIn(INES, path);
  await create(page);
  await expect(page.getByText('Passkeys can’t be created at this web address.')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what a passkey takes, and has no button', async ({ portal, page }) => {
    await portal.signIn(INES, path);
    await expect(page.getByText('Creating a passkey takes JavaScript')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Create passkey' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'See all ways to sign in' })).toBeVisible();
  });
});
