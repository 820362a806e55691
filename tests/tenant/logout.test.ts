import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ORBIT_MAIL, PORTAL } from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { startLogoutReceiver } from './logout-receiver';
import { manage, managementToken } from './management';
import { authorize, MAIL_CALLBACK, signIn } from './sign-in';

let portal: Awaited<ReturnType<typeof startLogoutReceiver>>;
let tenant: Tenant;
let browser: Browser;

beforeAll(async () => {
  portal = await startLogoutReceiver();
  tenant = await startTenant({ portalUrl: portal.url, endingDelayMs: 3_600_000 });
});
afterAll(() => Promise.all([tenant.close(), portal.close()]));
beforeEach(() => {
  tenant.reset();
  portal.received.length = 0;
  browser = new Browser();
});

const signInToPortal = async (who = browser) => {
  const { claims, id_token: idToken } = await signIn(tenant, who, INES, {
    redirectUri: `${portal.url}/auth/callback`,
  });
  return { sid: String(claims.sid), idToken };
};
const signedOutUrl = () => `${portal.url}/auth/signed-out`;

function logoutUrl(path: string, parameters: Record<string, string>): URL {
  const url = new URL(path, tenant.issuer);
  url.search = new URLSearchParams(parameters).toString();
  return url;
}

async function isSignedIn(): Promise<boolean> {
  const redirectUri = `${portal.url}/auth/callback`;
  const { url } = await authorize(tenant, browser, { redirectUri });
  return url.searchParams.has('code');
}

describe('/oidc/logout', () => {
  test('with the sid and the application it goes straight back, with the state', async () => {
    const { sid } = await signInToPortal();
    const { response, url } = await browser.visit(
      logoutUrl('/oidc/logout', {
        logout_hint: sid,
        client_id: PORTAL.clientId,
        post_logout_redirect_uri: signedOutUrl(),
        state: 'here again',
      }),
    );
    expect(response.status).toBe(302);
    expect(url.href).toBe(`${signedOutUrl()}?state=here+again`);
    expect(await isSignedIn()).toBe(false);
  });

  test('an ID token is as good a hint, even when it has expired', async () => {
    const { idToken } = await signInToPortal();
    tenant.state.clock.setSkew(86_400);
    const { url } = await browser.visit(
      logoutUrl('/oidc/logout', {
        id_token_hint: idToken,
        post_logout_redirect_uri: signedOutUrl(),
      }),
    );
    expect(url.href).toBe(signedOutUrl());
    expect(await isSignedIn()).toBe(false);
  });

  test.each([
    ['without a hint', {}],
    ['with the hint of another session', { logout_hint: 'x'.repeat(32) }],
  ])('%s it asks first', async (_what, hint) => {
    await signInToPortal();
    const { response } = await browser.visit(
      logoutUrl('/oidc/logout', {
        client_id: PORTAL.clientId,
        post_logout_redirect_uri: signedOutUrl(),
        ...hint,
      }),
    );
    expect(response.status).toBe(200);
    expect(await isSignedIn()).toBe(true);
    const [, question = ''] = /name="question" value="([^"]+)"/.exec(await response.text()) ?? [];
    const { url } = await browser.visit(new URL('/oidc/logout/confirm', tenant.issuer), {
      method: 'POST',
      body: new URLSearchParams({ question }),
    });
    expect(url.href).toBe(signedOutUrl());
    expect(await isSignedIn()).toBe(false);
  });

  test('a browser without a session goes straight back', async () => {
    const { url } = await browser.visit(
      logoutUrl('/oidc/logout', {
        logout_hint: 'x'.repeat(32),
        client_id: PORTAL.clientId,
        post_logout_redirect_uri: signedOutUrl(),
      }),
    );
    expect(url.href).toBe(signedOutUrl());
  });

  test.each([
    [
      'a URL that only starts like a registered one',
      () => ({ client_id: PORTAL.clientId, post_logout_redirect_uri: `${signedOutUrl()}?more` }),
    ],
    [
      'a URL of another application',
      () => ({ client_id: ORBIT_MAIL.clientId, post_logout_redirect_uri: signedOutUrl() }),
    ],
    ['an ID token that this tenant did not sign', () => ({ id_token_hint: 'e30.e30.e30' })],
  ])('%s is refused and ends nothing', async (_what, parameters) => {
    await signInToPortal();
    const { response } = await browser.visit(logoutUrl('/oidc/logout', parameters()));
    expect(response.status).toBe(400);
    expect(await isSignedIn()).toBe(true);
  });

  test('without anywhere to go it says that the person is signed out', async () => {
    const { sid } = await signInToPortal();
    const parameters = { logout_hint: sid, client_id: PORTAL.clientId };
    const { response } = await browser.visit(logoutUrl('/oidc/logout', parameters));
    expect(await response.text()).toContain('You are signed out');
  });
});

describe('/v2/logout', () => {
  test('ends the session without asking and does not look at the query of returnTo', async () => {
    await signInToPortal();
    const returnTo = `${signedOutUrl()}?from=here`;
    const { url } = await browser.visit(
      logoutUrl('/v2/logout', { client_id: PORTAL.clientId, returnTo }),
    );
    expect(url.href).toBe(returnTo);
    expect(await isSignedIn()).toBe(false);
  });

  test('without returnTo it goes to the first allowed URL', async () => {
    const { url } = await browser.visit(logoutUrl('/v2/logout', { client_id: PORTAL.clientId }));
    expect(url.href).toBe(signedOutUrl());
  });

  test('refuses a URL that is not allowed', async () => {
    const { response } = await browser.visit(
      logoutUrl('/v2/logout', { client_id: PORTAL.clientId, returnTo: 'https://example.org/' }),
    );
    expect(response.status).toBe(400);
  });
});

describe('Back-channel logout', () => {
  test('tells the portal by a signed token when the Management API ends a session', async () => {
    const { sid } = await signInToPortal();
    const token = await managementToken(tenant);
    await manage(tenant, token, `POST /sessions/${sid}/revoke`);
    await tenant.settle();

    const [logout, ...more] = portal.received;
    expect(more).toEqual([]);
    expect(logout?.path).toBe('/auth/backchannel-logout');
    expect(logout?.contentType).toContain('application/x-www-form-urlencoded');
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', tenant.issuer));
    const { payload, protectedHeader } = await jwtVerify(logout?.token ?? '', keys, {
      issuer: tenant.issuer,
      audience: PORTAL.clientId,
      algorithms: ['RS256'],
    });
    expect(protectedHeader.typ).toBe('JWT');
    expect(payload).toMatchObject({
      sid,
      sub: INES.userId,
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    });
    expect(payload).not.toHaveProperty('nonce');
    expect(payload.jti).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(payload.trace_id).toBeTypeOf('string');
    expect(Number(payload.exp) - Number(payload.iat)).toBe(120);
    expect(tenant.logoutDeliveries()).toMatchObject([
      { initiator: 'session-revoked', status: 200 },
    ]);
  });

  test('keeps no caller of the Management API waiting', async () => {
    const { sid } = await signInToPortal();
    const token = await managementToken(tenant);
    const release = portal.hold();
    const { status } = await manage(tenant, token, `POST /sessions/${sid}/revoke`);
    expect(status).toBe(202);
    expect(tenant.logoutDeliveries().filter((one) => one.status !== null)).toEqual([]);
    release();
    await tenant.settle();
    expect(tenant.logoutDeliveries()).toMatchObject([{ status: 200 }]);
  });

  test('goes only to applications that were used in the session', async () => {
    const { claims } = await signIn(tenant, browser, INES, {
      client: ORBIT_MAIL,
      redirectUri: MAIL_CALLBACK,
    });
    tenant.state.endings.endSession(String(claims.sid), 'session-revoked');
    await tenant.settle();
    expect(portal.received).toEqual([]);
  });

  test('goes out when somebody signs out, and when a session expires', async () => {
    await signInToPortal();
    await browser.visit(logoutUrl('/v2/logout', { client_id: PORTAL.clientId }));
    await signInToPortal();
    tenant.state.clock.setSkew(31 * 86_400);
    tenant.state.endings.endExpired();
    await tenant.settle();
    const mine = tenant.logoutDeliveries().filter(({ sub }) => sub === INES.userId);
    expect(mine.map(({ initiator }) => initiator)).toEqual(['rp-logout', 'session-expired']);
  });

  test('remembers that the receiver could not be reached', async () => {
    const { sid } = await signInToPortal();
    tenant.state.settings.portalUrl = 'http://127.0.0.1:9';
    tenant.state.endings.endSession(sid, 'session-revoked');
    await tenant.settle();
    const [delivery] = tenant.logoutDeliveries();
    expect(delivery).toMatchObject({ sid, status: null });
    expect(delivery?.error).toBeTypeOf('string');
  });
});
