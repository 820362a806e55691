import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ORBIT_MAIL, PORTAL } from '../../tenant/seed/applications';
import { INES, MARA, ROLF } from '../../tenant/seed/people';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { authorize, MAIL_CALLBACK, PORTAL_URL, signIn, submitPassword } from './sign-in';

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

describe('Signing in', () => {
  test('a browser without a session is shown a login page with the hinted address', async () => {
    const { response, url } = await authorize(tenant, browser, {
      parameters: { login_hint: 'ines@example.com' },
    });
    expect(url.pathname).toMatch(/^\/u\/login\//);
    const page = await response.text();
    expect(page).toContain('<html lang="en">');
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('name="username" type="text"');
    expect(page).toContain('value="ines@example.com"');
    expect(page).not.toContain('<script');
  });

  test('a wrong password shows the page again, with an error and the address kept', async () => {
    const visit = await authorize(tenant, browser);
    const { response } = await submitPassword(browser, visit, {
      email: INES.email,
      password: 'no',
    });
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain('role="alert"');
    expect(page).toContain(`value="${INES.email}"`);
  });

  test('the right password leads back with a code and the state, and nothing else', async () => {
    const visit = await authorize(tenant, browser);
    const { url } = await submitPassword(browser, visit, INES);
    expect(url.origin + url.pathname).toBe(`${PORTAL_URL}/auth/callback`);
    expect([...url.searchParams.keys()].sort()).toEqual(['code', 'state']);
    expect(url.searchParams.get('state')).toBe('some-state');
  });

  test('the ID token verifies against the published keys and carries nonce, sid and profile', async () => {
    const { id_token: idToken } = await signIn(tenant, browser, INES, {
      parameters: { nonce: 'some-nonce' },
    });
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', tenant.issuer));
    const { payload, protectedHeader } = await jwtVerify(idToken, keys, {
      issuer: tenant.issuer,
      audience: PORTAL.clientId,
      algorithms: ['RS256'],
    });
    expect(protectedHeader).toEqual({
      alg: 'RS256',
      typ: 'JWT',
      kid: expect.any(String) as string,
    });
    expect(payload).toMatchObject({ sub: INES.userId, nonce: 'some-nonce', name: INES.name });
    expect(payload.sid).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(payload.email).toBe(INES.email);
    expect(Number(payload.exp) - Number(payload.iat)).toBe(36_000);
  });

  test('a second application of the same browser gets the same sid without a login page', async () => {
    const portal = await signIn(tenant, browser, INES);
    const mail = { client: ORBIT_MAIL, redirectUri: MAIL_CALLBACK };
    const visit = await authorize(tenant, browser, mail);
    expect(visit.url.origin).toBe(new URL(MAIL_CALLBACK).origin);
    const { claims } = await signIn(tenant, browser, INES, mail);
    expect(claims.sid).toBe(portal.claims.sid);
    expect(claims.sub).toBe(INES.userId);
  });

  test('another browser of the same person gets another sid', async () => {
    const one = await signIn(tenant, browser, INES);
    const other = await signIn(tenant, new Browser(), INES);
    expect(other.claims.sid).not.toBe(one.claims.sid);
  });

  test('auth_time is there after max_age or prompt=login, and only then', async () => {
    const plain = await signIn(tenant, browser, INES);
    expect(plain.claims.auth_time).toBeUndefined();
    const silent = await signIn(tenant, browser, INES, { parameters: { max_age: '3600' } });
    expect(silent.claims.auth_time).toBeTypeOf('number');
    const again = await signIn(tenant, browser, INES, { parameters: { prompt: 'login' } });
    expect(again.claims.auth_time).toBeGreaterThanOrEqual(Number(silent.claims.auth_time));
    expect(again.claims.sid).toBe(plain.claims.sid);
  });

  test.each<Record<string, string>>([{ prompt: 'login' }, { max_age: '0' }])(
    '%o asks for the password in spite of a session',
    async (parameters) => {
      await signIn(tenant, browser, INES);
      const { url } = await authorize(tenant, browser, { parameters });
      expect(url.pathname).toMatch(/^\/u\/login\//);
    },
  );

  test('prompt=none without a session answers login_required', async () => {
    const { url } = await authorize(tenant, browser, { parameters: { prompt: 'none' } });
    expect(url.searchParams.get('error')).toBe('login_required');
    expect(url.searchParams.get('state')).toBe('some-state');
  });

  test('prompt=none with a session answers a code', async () => {
    await signIn(tenant, browser, INES);
    const { url } = await authorize(tenant, browser, { parameters: { prompt: 'none' } });
    expect(url.searchParams.get('code')).toBeTruthy();
  });

  test('a blocked person is sent back with unauthorized', async () => {
    const visit = await authorize(tenant, browser);
    const { url } = await submitPassword(browser, visit, ROLF);
    expect(url.searchParams.get('error')).toBe('unauthorized');
    expect(url.searchParams.get('error_description')).toBe('user is blocked');
  });

  test('signing in as somebody else ends the former session of the browser', async () => {
    const ines = await signIn(tenant, browser, INES);
    const mara = await signIn(tenant, browser, MARA, { parameters: { prompt: 'login' } });
    expect(mara.claims.sub).toBe(MARA.userId);
    expect(mara.claims.sid).not.toBe(ines.claims.sid);
    expect(tenant.state.sessions.get(String(ines.claims.sid))).toBeUndefined();
  });

  test('a login page opened before signs in whoever uses it, whatever happened in other tabs', async () => {
    const earlier = await authorize(tenant, browser);
    const ines = await signIn(tenant, browser, INES);
    const { url } = await submitPassword(browser, earlier, MARA);
    expect(url.searchParams.get('code')).toBeTruthy();
    expect(tenant.state.sessions.get(String(ines.claims.sid))).toBeUndefined();
    expect((await signIn(tenant, browser, MARA)).claims.sub).toBe(MARA.userId);
  });

  test('a login page that was used already says so', async () => {
    const visit = await authorize(tenant, browser);
    await submitPassword(browser, visit, INES);
    const { response } = await submitPassword(browser, visit, INES);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('finished already');
  });

  test('an unregistered redirect URI gets an error page instead of a redirect', async () => {
    const { response, url } = await authorize(tenant, browser, {
      redirectUri: 'https://elsewhere.example.com/callback',
    });
    expect(url.origin).toBe(tenant.baseUrl);
    expect(response.status).toBe(400);
  });

  test('userinfo knows the person behind the access token', async () => {
    const { access_token: token } = await signIn(tenant, browser, INES);
    const response = await fetch(new URL('/userinfo', tenant.issuer), {
      headers: { authorization: `Bearer ${token}` },
    });
    const profile = (await response.json()) as { picture: string };
    expect(profile).toMatchObject({ sub: INES.userId, email: INES.email });
    const picture = await fetch(profile.picture);
    expect(picture.headers.get('content-type')).toContain('image/svg+xml');
  });

  test('a login page outlives the end of the session it was opened in', async () => {
    const { claims } = await signIn(tenant, browser, INES);
    const visit = await authorize(tenant, browser, { parameters: { prompt: 'login' } });
    tenant.state.endings.endSession(String(claims.sid), 'session-revoked');
    const { url } = await submitPassword(browser, visit, INES);
    expect(url.searchParams.get('code')).toBeTruthy();
  });
});
