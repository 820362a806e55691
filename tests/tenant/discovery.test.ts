import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { PORTAL_URL } from './sign-in';

let tenant: Tenant;

beforeAll(async () => {
  tenant = await startTenant({ portalUrl: PORTAL_URL });
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

async function discovered(): Promise<Record<string, unknown>> {
  const response = await fetch(`${tenant.baseUrl}/.well-known/openid-configuration`);
  return (await response.json()) as Record<string, unknown>;
}

test('the issuer ends with a slash and every endpoint has the path that Auth0 gives it', async () => {
  const { issuer } = tenant;
  expect(issuer).toBe(`${tenant.baseUrl}/`);
  expect(await discovered()).toMatchObject({
    issuer,
    authorization_endpoint: `${issuer}authorize`,
    token_endpoint: `${issuer}oauth/token`,
    userinfo_endpoint: `${issuer}userinfo`,
    jwks_uri: `${issuer}.well-known/jwks.json`,
    revocation_endpoint: `${issuer}oauth/revoke`,
    end_session_endpoint: `${issuer}oidc/logout`,
    backchannel_logout_supported: true,
    backchannel_logout_session_supported: true,
  });
});

test('with a certificate, the tenant is at localhost by TLS', async () => {
  const { certificate, key } = inject('certificate');
  const tls = { cert: readFileSync(certificate, 'utf8'), key: readFileSync(key, 'utf8') };
  const safe = await startTenant({ tls });
  expect(safe.issuer).toMatch(/^https:\/\/localhost:\d+\/$/);
  const response = await fetch(`${safe.baseUrl}/.well-known/openid-configuration`);
  expect(await response.json()).toMatchObject({ issuer: safe.issuer });
  await safe.close();
});

test('an older tenant does not publish its logout endpoint', async () => {
  tenant.state.settings.endSessionDiscovery = false;
  expect(await discovered()).not.toHaveProperty('end_session_endpoint');
});

test('the published keys are public and say what they are for', async () => {
  const response = await fetch(`${tenant.baseUrl}/.well-known/jwks.json`);
  const { keys } = (await response.json()) as { keys: Record<string, string>[] };
  expect(keys).toHaveLength(1);
  expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
});

test('the page at the root says what this is and who can sign in', async () => {
  const response = await fetch(tenant.issuer);
  const page = await response.text();
  expect(page).toContain('stand-in for an Auth0 tenant');
  for (const { email, password } of tenant.people) {
    expect(page).toContain(email);
    expect(page).toContain(password);
  }
});

test('any other path is a 404', async () => {
  expect((await fetch(`${tenant.baseUrl}/oauth/device/code`)).status).toBe(404);
});
