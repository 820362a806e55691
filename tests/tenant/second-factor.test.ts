import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PORTAL } from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import { MILO, OTTO, PIET, SANA } from '../../tenant/seed/people-by-second-step';
import type { Person } from '../../tenant/state/accounts';
import { CHALLENGE_CODE, MULTI_FACTOR } from '../../tenant/state/second-factor';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser, type Visit } from './browser';
import { authorize, exchange, PORTAL_URL, submitPassword, type Tokens } from './sign-in';

let tenant: Tenant;
let browser: Browser;

beforeAll(async () => {
  tenant = await startTenant({ portalUrl: PORTAL_URL });
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.reset();
  browser = new Browser();
});

const again = { prompt: 'login', max_age: '0' };
const byClass = { ...again, acr_values: MULTI_FACTOR };
const byAudience = (scope = 'openid read:authenticators') => ({
  ...again,
  scope,
  audience: `${tenant.issuer}mfa/`,
});

const isChallenge = ({ url }: Visit) => url.pathname.startsWith('/u/mfa-otp-challenge/');

function submitCode(visit: Visit, code: string): Promise<Visit> {
  return browser.visit(visit.url, { method: 'POST', body: new URLSearchParams({ code }) });
}

/** Signs in with the password, and with the code where the tenant asks for it. */
async function signIn(
  person: Person,
  parameters: Record<string, string>,
): Promise<Tokens & { isChallenged: boolean }> {
  const start = await authorize(tenant, browser, { parameters });
  const entered = await submitPassword(browser, start, person);
  const isChallenged = isChallenge(entered);
  const end = isChallenged ? await submitCode(entered, CHALLENGE_CODE) : entered;
  const tokens = await exchange(tenant, {
    grant_type: 'authorization_code',
    code: end.url.searchParams.get('code') ?? '',
    redirect_uri: `${PORTAL_URL}/auth/callback`,
    code_verifier: start.verifier,
    client_id: PORTAL.clientId,
    client_secret: PORTAL.clientSecret,
  });
  return { ...tokens, isChallenged };
}

function authenticators(token: string): Promise<Response> {
  const headers = { authorization: `Bearer ${token}` };
  return tenant.fetch(new URL('/mfa/authenticators', tenant.issuer), { headers });
}

describe('The class of multi-factor authentication', () => {
  test('asks whoever has a second factor for it, by a page without a script', async () => {
    const start = await authorize(tenant, browser, { parameters: byClass });
    const visit = await submitPassword(browser, start, OTTO);
    expect(isChallenge(visit)).toBe(true);
    const page = await visit.response.text();
    expect(page).toContain('autocomplete="one-time-code"');
    expect(page).not.toContain('<script');
  });

  test('comes back with `mfa`, the class and the time of the sign-in', async () => {
    const { claims } = await signIn(OTTO, byClass);
    expect(claims).toMatchObject({ sub: OTTO.userId, amr: ['mfa'], acr: MULTI_FACTOR });
    expect(claims.auth_time).toBeTypeOf('number');
  });

  test('a wrong code shows the page again', async () => {
    const start = await authorize(tenant, browser, { parameters: byClass });
    const visit = await submitPassword(browser, start, OTTO);
    const wrong = await submitCode(visit, '000000');
    expect(wrong.response.status).toBe(400);
    expect(await wrong.response.text()).toContain('role="alert"');
    expect((await submitCode(wrong, CHALLENGE_CODE)).url.searchParams.has('code')).toBe(true);
  });

  test('a browser that is signed in is asked for the second factor alone', async () => {
    await signIn(OTTO, again);
    const visit = await authorize(tenant, browser, { parameters: { acr_values: MULTI_FACTOR } });
    expect(isChallenge(visit)).toBe(true);
  });

  test('does nothing in a tenant without the Action', async () => {
    tenant.state.settings.mfaAction = false;
    const { isChallenged, claims } = await signIn(OTTO, byClass);
    expect([isChallenged, claims.amr]).toEqual([false, undefined]);
  });

  test.each([
    ['nothing but an e-mail address', INES],
    ['nothing but passkeys', SANA],
    ['only unfinished enrolments', PIET],
  ])('lets pass whoever has %s', async (_what, person) => {
    const { isChallenged, claims } = await signIn(person, byClass);
    expect([isChallenged, claims.amr]).toEqual([false, undefined]);
  });
});

describe('The audience of the MFA API', () => {
  test('asks by itself, and its ID token tells nothing of the second factor', async () => {
    tenant.state.settings.mfaAction = false;
    const { isChallenged, claims } = await signIn(OTTO, byAudience());
    expect([isChallenged, claims.amr]).toEqual([true, undefined]);
    expect(claims.auth_time).toBeTypeOf('number');
  });

  test('its token opens the list of the person’s own authenticators', async () => {
    const { access_token: token } = await signIn(MILO, byAudience());
    const answer = await authenticators(token);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual([
      expect.objectContaining({ authenticator_type: 'oob', oob_channels: ['email'] }),
      expect.objectContaining({ authenticator_type: 'oob', oob_channels: ['sms'] }),
      expect.objectContaining({ authenticator_type: 'oob', oob_channels: ['voice'] }),
    ]);
  });

  test('whoever has no second factor gets a token without being asked', async () => {
    const { isChallenged, access_token: token } = await signIn(INES, byAudience());
    expect(isChallenged).toBe(false);
    expect((await authenticators(token)).status).toBe(200);
  });

  test('its token is good for ten minutes', async () => {
    const { access_token: token, expires_in: seconds } = await signIn(OTTO, byAudience());
    expect(seconds).toBe(600);
    tenant.state.clock.setSkew(540);
    expect((await authenticators(token)).status).toBe(200);
    tenant.state.clock.setSkew(601);
    expect((await authenticators(token)).status).toBe(401);
  });

  test('a token without its scope is refused', async () => {
    const { access_token: token } = await signIn(OTTO, byAudience('openid enroll'));
    expect((await authenticators(token)).status).toBe(403);
  });

  test('a token for anything else is refused', async () => {
    const { access_token: token } = await signIn(OTTO, again);
    expect((await authenticators(token)).status).toBe(401);
    expect((await authenticators('')).status).toBe(401);
    const management = await tenant.sign({
      iss: tenant.issuer,
      aud: `${tenant.issuer}api/v2/`,
      sub: OTTO.userId,
      scope: 'read:authenticators',
      exp: 4_000_000_000,
    });
    expect((await authenticators(management)).status).toBe(401);
  });
});

describe('The policy for all applications', () => {
  beforeEach(() => {
    tenant.state.settings.mfaPolicies = ['all-applications'];
  });

  test('asks whoever has a second factor for it, once for a session', async () => {
    const { isChallenged, claims } = await signIn(OTTO, {});
    expect([isChallenged, claims.amr]).toEqual([true, ['mfa']]);
    const { url } = await authorize(tenant, browser, { parameters: { prompt: 'none' } });
    expect(url.searchParams.has('code')).toBe(true);
  });

  test('lets in whoever has none', async () => {
    expect(await signIn(INES, {})).toMatchObject({ isChallenged: false, status: 200 });
  });
});
