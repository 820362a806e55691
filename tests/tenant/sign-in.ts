import { decodeJwt, type JWTPayload } from 'jose';
import { PORTAL } from '../../tenant/seed/applications';
import type { Person } from '../../tenant/state/accounts';
import type { Tenant } from '../../tenant/tenant';
import { createPkce, type Browser, type Visit } from './browser';

export const PORTAL_URL = 'http://127.0.0.1:3999';
export const MAIL_CALLBACK = 'http://127.0.0.1:5055/callback';

interface Client {
  clientId: string;
  clientSecret: string;
}

interface Request {
  client?: Client;
  redirectUri?: string;
  parameters?: Record<string, string>;
}

export interface Tokens {
  status: number;
  access_token: string;
  id_token: string;
  refresh_token?: string;
  error?: string;
  error_description?: string;
  expires_in: number;
  scope?: string;
  claims: JWTPayload & { sid?: string; auth_time?: number; amr?: string[]; email?: string };
}

/** Sends a form to the tenant's token endpoint, or to another one of its endpoints. */
export async function postForm(
  tenant: Tenant,
  path: string,
  parameters: Record<string, string>,
): Promise<Response> {
  return fetch(new URL(path, tenant.issuer), {
    method: 'POST',
    body: new URLSearchParams(parameters),
  });
}

export async function exchange(
  tenant: Tenant,
  parameters: Record<string, string>,
): Promise<Tokens> {
  const response = await postForm(tenant, '/oauth/token', parameters);
  const answer = (await response.json()) as Tokens;
  const claims = answer.id_token ? decodeJwt(answer.id_token) : {};
  return { ...answer, status: response.status, claims };
}

/** Opens `/authorize`; ends at the login page or at the application's callback. */
export async function authorize(
  tenant: Tenant,
  browser: Browser,
  { client = PORTAL, redirectUri = `${PORTAL_URL}/auth/callback`, parameters = {} }: Request = {},
): Promise<Visit & { verifier: string }> {
  const { verifier, challenge } = createPkce();
  const url = new URL('/authorize', tenant.issuer);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    state: 'some-state',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...parameters,
  }).toString();
  return { ...(await browser.visit(url)), verifier };
}

/** Fills in the login page that `visit` ended at. */
export async function submitPassword(
  browser: Browser,
  visit: Visit,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<Visit> {
  return browser.visit(visit.url, {
    method: 'POST',
    body: new URLSearchParams({ username: email, password }),
  });
}

/** Signs a person in from start to tokens, through the login page where it is shown. */
export async function signIn(
  tenant: Tenant,
  browser: Browser,
  person: Person,
  request: Request = {},
): Promise<Tokens> {
  const { client = PORTAL, redirectUri = `${PORTAL_URL}/auth/callback` } = request;
  const start = await authorize(tenant, browser, request);
  const end = start.url.pathname.startsWith('/u/login')
    ? await submitPassword(browser, start, person)
    : start;
  const code = end.url.searchParams.get('code');
  if (!code) throw new Error(`No code: ${end.url.href} ${await end.response.text()}`);
  return exchange(tenant, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: start.verifier,
    client_id: client.clientId,
    client_secret: client.clientSecret,
  });
}
