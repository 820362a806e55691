import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  MANAGEMENT,
  ORBIT_MAIL,
  PORTAL,
  READ_ONLY_MANAGEMENT,
} from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { manage, managementToken } from './management';
import {
  authorize,
  exchange,
  MAIL_CALLBACK,
  PORTAL_URL,
  postForm,
  signIn,
  submitPassword,
} from './sign-in';

const MAIL = {
  client: ORBIT_MAIL,
  redirectUri: MAIL_CALLBACK,
  parameters: { scope: 'openid offline_access' },
};

let tenant: Tenant;

beforeAll(async () => {
  tenant = await startTenant({ portalUrl: PORTAL_URL, rateLimit: null, endingDelayMs: 0 });
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

function credentials({ clientId, clientSecret }: typeof PORTAL | typeof ORBIT_MAIL) {
  return { client_id: clientId, client_secret: clientSecret };
}

const refresh = (refreshToken = '') =>
  exchange(tenant, {
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
    ...credentials(ORBIT_MAIL),
  });

describe('The authorization code', () => {
  async function codeFor(person = INES) {
    const browser = new Browser();
    const visit = await authorize(tenant, browser);
    const { url } = await submitPassword(browser, visit, person);
    return {
      grant_type: 'authorization_code',
      code: url.searchParams.get('code') ?? '',
      code_verifier: visit.verifier,
      redirect_uri: `${PORTAL_URL}/auth/callback`,
      ...credentials(PORTAL),
    };
  }

  test('works once; the second time it is a 403 invalid_grant', async () => {
    const parameters = await codeFor();
    expect(await exchange(tenant, parameters)).toMatchObject({ status: 200, expires_in: 86_400 });
    expect(await exchange(tenant, parameters)).toMatchObject({
      status: 403,
      error: 'invalid_grant',
      error_description: 'Invalid authorization code',
    });
  });

  test('needs the right code verifier', async () => {
    const parameters = { ...(await codeFor()), code_verifier: 'x'.repeat(43) };
    expect(await exchange(tenant, parameters)).toMatchObject({
      status: 403,
      error: 'invalid_grant',
    });
  });

  test('needs the right client secret', async () => {
    const parameters = { ...(await codeFor()), client_secret: 'wrong' };
    expect(await exchange(tenant, parameters)).toMatchObject({
      status: 401,
      error: 'access_denied',
      error_description: 'Unauthorized',
    });
  });

  test('is exchanged with HTTP Basic as well, and from JSON as well', async () => {
    const { client_id: id, client_secret: secret, ...form } = await codeFor();
    const basic = await fetch(`${tenant.baseUrl}/oauth/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
      body: new URLSearchParams(form),
    });
    expect(basic.status).toBe(200);
    const json = await fetch(`${tenant.baseUrl}/oauth/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(await codeFor()),
    });
    expect(json.status).toBe(200);
  });

  test('brings no refresh token unless offline_access was asked for', async () => {
    expect(await exchange(tenant, await codeFor())).not.toHaveProperty('refresh_token');
  });
});

describe('A refresh token', () => {
  test('rotates, and keeps naming the same session', async () => {
    const first = await signIn(tenant, new Browser(), INES, MAIL);
    const second = await refresh(first.refresh_token);
    expect(second.status).toBe(200);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(second.claims.sid).toBe(first.claims.sid);
  });

  test('ends its whole family when an old one is used again', async () => {
    const first = await signIn(tenant, new Browser(), INES, MAIL);
    const second = await refresh(first.refresh_token);
    expect(await refresh(first.refresh_token)).toMatchObject({
      status: 403,
      error: 'invalid_grant',
      error_description: 'Unknown or invalid refresh token.',
    });
    expect((await refresh(second.refresh_token)).status).toBe(403);
    expect(tenant.state.refreshTokens.where({ userId: INES.userId })).toEqual([]);
  });

  test('is revoked at /oauth/revoke, where an unknown one is fine too', async () => {
    const { refresh_token: token = '' } = await signIn(tenant, new Browser(), INES, MAIL);
    const revoked = await postForm(tenant, '/oauth/revoke', { token, ...credentials(ORBIT_MAIL) });
    expect(revoked.status).toBe(200);
    expect((await refresh(token)).status).toBe(403);
    const again = await postForm(tenant, '/oauth/revoke', { token, ...credentials(ORBIT_MAIL) });
    expect(again.status).toBe(200);
  });

  test('stands alone: another sign-in of the same application in the same browser is another', async () => {
    const browser = new Browser();
    const one = await signIn(tenant, browser, INES, MAIL);
    const two = await signIn(tenant, browser, INES, MAIL);
    await postForm(tenant, '/oauth/revoke', {
      token: one.refresh_token ?? '',
      ...credentials(ORBIT_MAIL),
    });
    expect((await refresh(two.refresh_token)).status).toBe(200);
  });
});

describe('Refresh tokens in the Management API', () => {
  test('are listed for the person with application, session and last exchange', async () => {
    const token = await managementToken(tenant);
    const tokens = await signIn(tenant, new Browser(), INES, MAIL);
    await refresh(tokens.refresh_token);
    const path = `/users/${encodeURIComponent(INES.userId)}/refresh-tokens`;
    const { body } = await manage(tenant, token, `GET ${path}`);
    expect(body.tokens).toHaveLength(1);
    const [listed] = body.tokens ?? [];
    expect(listed).toMatchObject({
      user_id: INES.userId,
      client_id: ORBIT_MAIL.clientId,
      session_id: tokens.claims.sid,
      rotating: true,
      resource_servers: [{ scopes: 'openid offline_access' }],
    });
    expect(listed?.last_exchanged_at).toBeTypeOf('string');
    const one = await manage(tenant, token, `GET /refresh-tokens/${listed?.id}`);
    expect(one.body).toEqual(listed);
    const search = `user_id=${encodeURIComponent(INES.userId)}&client_id=${ORBIT_MAIL.clientId}`;
    const found = await manage(tenant, token, `GET /refresh-tokens?${search}`);
    expect(found.body.refresh_tokens).toEqual([listed]);
    expect((await manage(tenant, token, 'GET /refresh-tokens')).status).toBe(400);
  });

  test('carry metadata of their own', async () => {
    const token = await managementToken(tenant);
    await signIn(tenant, new Browser(), INES, MAIL);
    const [known] = tenant.state.refreshTokens.where({ userId: INES.userId });
    const metadata = { refresh_token_metadata: { device: 'tablet' } };
    const patched = await manage(tenant, token, `PATCH /refresh-tokens/${known?.id}`, metadata);
    expect(patched.body).toMatchObject(metadata);
  });

  test.each([
    ['one by one', (id: string) => [`DELETE /refresh-tokens/${id}`, undefined] as const],
    [
      'all of a person',
      () => [`DELETE /users/${encodeURIComponent(INES.userId)}/refresh-tokens`, undefined] as const,
    ],
    ['by a list of ids', (id: string) => ['POST /refresh-tokens/revoke', { ids: [id] }] as const],
    ['by person', () => ['POST /refresh-tokens/revoke', { user_id: INES.userId }] as const],
    [
      'by application',
      () => ['POST /refresh-tokens/revoke', { client_id: ORBIT_MAIL.clientId }] as const,
    ],
  ])('are ended %s, and the session lives on', async (_how, request) => {
    const token = await managementToken(tenant);
    const tokens = await signIn(tenant, new Browser(), INES, MAIL);
    const [known] = tenant.state.refreshTokens.where({ userId: INES.userId });
    const [line, body] = request(known?.id ?? '');
    expect((await manage(tenant, token, line, body)).status).toBe(202);
    await tenant.settle();
    expect((await refresh(tokens.refresh_token)).status).toBe(403);
    expect((await manage(tenant, token, `GET /sessions/${tokens.claims.sid}`)).status).toBe(200);
  });

  test('an unknown one is accepted by DELETE and a 404 elsewhere', async () => {
    const token = await managementToken(tenant);
    expect((await manage(tenant, token, 'DELETE /refresh-tokens/unknown')).status).toBe(202);
    expect((await manage(tenant, token, 'GET /refresh-tokens/unknown')).status).toBe(404);
    const both = { ids: ['a'], user_id: INES.userId };
    expect((await manage(tenant, token, 'POST /refresh-tokens/revoke', both)).status).toBe(400);
  });
});

describe('Client credentials', () => {
  const ask = (
    parameters: Record<string, string>,
    client: typeof MANAGEMENT | typeof READ_ONLY_MANAGEMENT = MANAGEMENT,
  ) =>
    exchange(tenant, {
      grant_type: 'client_credentials',
      client_id: client.clientId,
      client_secret: client.clientSecret,
      ...parameters,
    });
  const audience = () => ({ audience: `${tenant.issuer}api/v2/` });

  test('bring a signed token with every granted scope', async () => {
    const { access_token: token, scope, expires_in: life } = await ask(audience());
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'RS256', typ: 'JWT' });
    expect(decodeJwt(token)).toMatchObject({
      iss: tenant.issuer,
      sub: `${MANAGEMENT.clientId}@clients`,
      azp: MANAGEMENT.clientId,
      gty: 'client-credentials',
      ...{ aud: audience().audience, scope },
    });
    expect(scope?.split(' ')).toContain('delete:refresh_tokens');
    expect(life).toBe(86_400);
  });

  test('bring fewer scopes when fewer are asked for', async () => {
    expect((await ask({ ...audience(), scope: 'read:sessions' })).scope).toBe('read:sessions');
  });

  test.each([
    ['no audience', {}],
    ['another audience', { audience: 'https://elsewhere.example.com/' }],
  ])('with %s are a 403', async (_what, parameters) => {
    expect(await ask(parameters)).toMatchObject({ status: 403, error: 'access_denied' });
  });

  test('for a scope that was not granted are a 403', async () => {
    const parameters = { ...audience(), scope: 'delete:sessions' };
    expect(await ask(parameters, READ_ONLY_MANAGEMENT)).toMatchObject({
      status: 403,
      error: 'access_denied',
      error_description: 'Client has not been granted scopes: delete:sessions',
    });
  });

  test('with a wrong secret are a 401', async () => {
    const parameters = { ...audience(), client_secret: 'wrong' };
    expect(await ask(parameters)).toMatchObject({ status: 401, error: 'access_denied' });
  });

  test('of an application that people sign in to are a 403', async () => {
    expect(await ask({ ...audience(), ...credentials(PORTAL) })).toMatchObject({
      status: 403,
      error: 'unauthorized_client',
      error_description: "Grant type 'client_credentials' not allowed for the client.",
    });
  });
});
