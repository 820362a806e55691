import { decodeJwt } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MANAGEMENT, ORBIT_MAIL, PORTAL } from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import { MY_ACCOUNT_SCOPES } from '../../tenant/state/my-account';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { authorize, exchange, MAIL_CALLBACK, PORTAL_URL, signIn, type Tokens } from './sign-in';

let tenant: Tenant;
let audience: string;
beforeAll(async () => {
  tenant = await startTenant({ portalUrl: PORTAL_URL });
  audience = `${tenant.issuer}me/`;
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const READ = 'read:me:authentication_methods';
const CREATE = 'create:me:authentication_methods';

const factorsBy = (token: string) =>
  fetch(`${tenant.baseUrl}/me/v1/authentication-methods`, {
    headers: { authorization: `Bearer ${token}` },
  });

/** Signs Ines in so that there is a refresh token, and exchanges that. */
async function refresh(
  parameters: Record<string, string>,
  {
    client = PORTAL,
    redirectUri = `${PORTAL_URL}/auth/callback`,
  }: { client?: Record<'clientId' | 'clientSecret', string>; redirectUri?: string } = {},
): Promise<Tokens> {
  const request = { client, redirectUri, parameters: { scope: 'openid offline_access' } };
  const { refresh_token: token = '' } = await signIn(tenant, new Browser(), INES, request);
  return exchange(tenant, {
    grant_type: 'refresh_token',
    refresh_token: token,
    client_id: client.clientId,
    client_secret: client.clientSecret,
    ...parameters,
  });
}

describe('A sign-in for the My Account API', () => {
  const parameters = () => ({ audience, scope: `openid ${READ} ${CREATE}` });

  test('gives a token that opens it', async () => {
    const tokens = await signIn(tenant, new Browser(), INES, { parameters: parameters() });
    expect(decodeJwt(tokens.access_token)).toMatchObject({
      iss: tenant.issuer,
      sub: INES.userId,
      aud: audience,
      azp: PORTAL.clientId,
      scope: `${READ} ${CREATE}`,
    });
    expect((await factorsBy(tokens.access_token)).status).toBe(200);
  });

  test('is refused in a tenant that has not activated it', async () => {
    tenant.state.settings.myAccountApi = false;
    const { url } = await authorize(tenant, new Browser(), { parameters: parameters() });
    expect(url.searchParams.get('error')).toBe('access_denied');
    expect(url.searchParams.get('error_description')).toContain('Service not found');
  });

  test('is refused to an application that has no grant for it', async () => {
    const { url } = await authorize(tenant, new Browser(), {
      client: ORBIT_MAIL,
      redirectUri: MAIL_CALLBACK,
      parameters: parameters(),
    });
    expect(url.searchParams.get('error')).toBe('access_denied');
  });

  test('is nothing for machines', async () => {
    const { status, error } = await exchange(tenant, {
      grant_type: 'client_credentials',
      client_id: MANAGEMENT.clientId,
      client_secret: MANAGEMENT.clientSecret,
      audience,
    });
    expect([status, error]).toEqual([403, 'access_denied']);
  });
});

describe('A refresh token', () => {
  test('is exchanged for a token of the My Account API, with the scopes asked for', async () => {
    const { status, access_token: token, scope } = await refresh({ audience, scope: READ });
    expect([status, scope]).toEqual([200, READ]);
    expect(decodeJwt(token)).toMatchObject({ aud: audience, sub: INES.userId, scope: READ });
    expect((await factorsBy(token)).status).toBe(200);
  });

  test('is renewed by that as by any exchange', async () => {
    const { refresh_token: next = '' } = await refresh({ audience, scope: READ });
    const again = await exchange(tenant, {
      grant_type: 'refresh_token',
      refresh_token: next,
      client_id: PORTAL.clientId,
      client_secret: PORTAL.clientSecret,
    });
    expect(again.status).toBe(200);
    expect((await factorsBy(again.access_token)).status).toBe(401);
  });

  test('gives every scope that is allowed where none is asked for', async () => {
    expect((await refresh({ audience })).scope).toBe(MY_ACCOUNT_SCOPES.join(' '));
  });

  test('leaves out scopes that nobody knows', async () => {
    expect((await refresh({ audience, scope: `${READ} read:me:dreams` })).scope).toBe(READ);
  });

  test('of another application, or for another audience, gives what it always did', async () => {
    const mail = { client: ORBIT_MAIL, redirectUri: MAIL_CALLBACK };
    for (const tokens of [
      await refresh({ audience }, mail),
      await refresh({ audience: 'https://api.example.com/' }),
    ]) {
      expect(tokens.status).toBe(200);
      expect((await factorsBy(tokens.access_token)).status).toBe(401);
    }
  });
});
