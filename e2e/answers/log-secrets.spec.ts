import { type BrowserContext, expect, type Page } from 'playwright/test';
import { MANAGEMENT, PORTAL } from '../../tenant/seed/applications';
import { INES, MARA, ROLF } from '../../tenant/seed/people';
import { browsers } from '../browsers';
import { test } from '../own-servers';
import { Portal } from '../portal';
import { startServers } from '../servers';
import { Tenant } from '../tenant';

/** Long enough to be no word, and to be found in a log by nothing but a leak. */
const isTelling = (value: string) => value.length >= 12;

/** Collects what the browser sends and gets that no log may hold. */
async function watchForSecrets(context: BrowserContext, page: Page) {
  const secrets = new Set<string>();
  page.on('request', (request) => {
    const { searchParams } = new URL(request.url());
    for (const name of ['code', 'state', 'nonce', 'code_challenge', 'logout_hint'])
      secrets.add(searchParams.get(name) ?? '');
    for (const value of new URLSearchParams(request.postData() ?? '').values()) secrets.add(value);
  });
  return {
    /** Takes what the browser holds at this moment. */
    async look(): Promise<void> {
      for (const { value } of await context.cookies()) {
        secrets.add(value);
        // What a signed cookie holds, as Remix writes it: the portal session's id, a sign-in's nonce.
        const content = Buffer.from(decodeURIComponent(value).split('.')[0] ?? '', 'base64');
        for (const [part] of content.toString().matchAll(/[\w-]{20,}/g)) secrets.add(part);
      }
      // The way back of the preferences form is the path of the page, which the log names.
      const fields = page.locator('input[type=hidden]:not([name=returnTo]), [name=form_token]');
      for (const field of await fields.all())
        secrets.add((await field.getAttribute('value')) ?? '');
    },
    all: () => [...secrets].filter(isTelling),
  };
}

test('the log of the most talkative level holds no secret, whatever people and tenants do', async ({
  browser,
  onFinished,
}) => {
  const sessionSecret = 'the-secret-of-this-very-test-0123456789abcdef';
  const servers = await startServers({ LOG_LEVEL: 'trace', SESSION_SECRETS: sessionSecret });
  onFinished(() => servers.tenant.stop());
  onFinished(() => servers.portal.stop());
  const tenant = new Tenant(servers.tenant.url);
  const context = await browser.newContext({
    baseURL: servers.portal.url,
    userAgent: browsers.chromeLinux.userAgent,
  });
  onFinished(() => context.close());
  const page = await context.newPage();
  const portal = new Portal(page);
  const secrets = await watchForSecrets(context, page);
  const send = (path: string, form: Record<string, string>, headers = {}) =>
    page.request.post(path, { form, headers, maxRedirects: 0 });

  // A sign-in that is refused, one that is replayed, and callbacks that were never begun.
  await portal.open('/account');
  await secrets.look();
  await portal.givePassword(ROLF);
  await expect(portal.heading).toHaveText('Sign-in didn’t work');
  await page.reload();
  await portal.open('/auth/callback?code=a-code-nobody-gave&state=a-state-nobody-began');
  await context.clearCookies();

  // Every page, and endings of one and of all.
  const phone = await tenant.addSession(INES, { browser: browsers.safariIphone });
  await tenant.addSession(INES, { browser: browsers.edgeWindows });
  await portal.signInByForm(INES);
  await secrets.look();
  const sessionIds = [...(await tenant.sessionIds(INES)), ...(await tenant.sessionIds(MARA))];
  for (const path of ['/', '/account', '/auth/logout', '/no/such/page', '/auth/signed-out'])
    await portal.open(path);
  await portal.open('/account/sessions');
  await portal.endSession(browsers.safariIphone.name);
  await portal.expectEnded(browsers.safariIphone.name);
  await secrets.look();

  // Forms that are refused.
  const handle = (await portal.handles())[0] ?? '';
  await send('/account/sessions', { intent: 'end', handle });
  await send('/account/sessions', { intent: 'end', handle, form_token: 'x' });
  await send('/account/sessions', { intent: 'end', handle }, { 'sec-fetch-site': 'cross-site' });
  await send('/account/sessions', { intent: 'end', handle: 'ines@example.com' });
  for (const path of [handle, `${handle}/not-me`, 'ines@example.com', 'ines@example.com/not-me'])
    await portal.open(`/account/sessions/${path}`);
  await send('/auth/backchannel-logout', { logout_token: `eyJhbGciOiJub25lIn0.${phone}.` });

  // A tenant that fails in every way.
  for (const fault of [
    { kind: 'error', status: 500, message: `about ${INES.email} and ${phone}` },
    { kind: 'error', status: 401, message: `about ${INES.email}` },
    { kind: 'rate-limited' },
    { kind: 'drop' },
    { kind: 'invalid-json' },
    { kind: 'not-json' },
    { kind: 'hang' },
    { kind: 'plan-without-sessions' },
  ] as const) {
    await tenant.failWith({ ...fault, on: 'management' });
    await portal.open('/account/sessions');
  }
  await tenant.recover();

  // A portal that has just started asks a tenant again that has failed.
  await servers.portal.restart();
  const endOthers = page.getByRole('button', { name: 'Sign out one session' });
  await portal.open('/account/sessions/end-others');
  await endOthers.click();
  await expect(portal.result).toBeVisible();

  // An ending at the tenant, a sign-in that its token endpoint refuses, and a way out.
  const [own = ''] = await tenant.sessionIds(INES);
  await tenant.endSession(own);
  await tenant.expectLogoutDelivered(own);
  for (const fault of [{ kind: 'error', status: 403 }, { kind: 'not-json' }] as const) {
    await context.clearCookies();
    await portal.open('/account');
    await tenant.failWith({ ...fault, on: '/oauth/token' });
    await portal.givePassword(INES);
    await expect(portal.heading).toHaveText('Sign-in didn’t work');
    await tenant.recover();
  }
  await context.clearCookies();
  await portal.signInByForm(INES);
  await secrets.look();
  await portal.signOut();

  // The line that tells where the portal is names its address on purpose.
  const lines = servers.portal.log.filter((line) => !line.includes('"event":"started"'));
  const log = lines.join('\n');
  for (const event of ['sign-in', 'session.ending', 'session.ending-several', 'sign-out', 'form'])
    expect(log).toContain(`"event":"${event}"`);
  expect(log).toContain('"event":"backchannel-logout","result":"done"');
  expect(log).toContain('"event":"backchannel-logout","result":"refused"');
  expect(secrets.all().length).toBeGreaterThan(20);

  const people = [INES, MARA, ROLF].flatMap(({ userId, email, name }) => [userId, email, name]);
  const keys = [sessionSecret, PORTAL.clientSecret, MANAGEMENT.clientSecret];
  for (const secret of [...secrets.all(), ...sessionIds, ...people, ...keys]) {
    const found = lines.find((line) => line.includes(secret));
    expect(found, `${secret} stands in the log`).toBeUndefined();
    expect(log).not.toContain(encodeURIComponent(secret));
  }
  expect(log).not.toMatch(/eyJ[\w-]+\.[\w-]+\./); // a token
  expect(log).not.toMatch(/[\w.]+(?:@|%40)[\w-]+\.[a-z]{2,}/i); // an e-mail address
  expect(log).not.toMatch(/\b\d{1,3}(?:\.\d{1,3}){3}\b/); // an IP address
  expect(log).not.toMatch(/\bBearer\b|\bBasic\b|authorization/i);
});
