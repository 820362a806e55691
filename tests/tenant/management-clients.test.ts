import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  DEPLOYMENT,
  HARBOR_FILES,
  MANAGEMENT,
  ORBIT_MAIL,
  PORTAL,
} from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { control } from './control-api';
import { manage, managementToken } from './management';
import { authorize, exchange, PORTAL_URL, signIn } from './sign-in';

let tenant: Tenant;
let token: string;

beforeAll(async () => {
  tenant = await startTenant({ portalUrl: PORTAL_URL, rateLimit: null, endingDelayMs: 0 });
  token = await managementToken(tenant, DEPLOYMENT);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const call = <Body = Record<string, unknown>>(line: string, body?: unknown, by = token) =>
  manage<Body>(tenant, by, line, body);
const namesOf = async (query: string) => {
  const { body } = await call<{ clients: { name: string }[] }>(
    `GET /clients?include_totals=true&per_page=100&${query}`,
  );
  return body.clients.map(({ name }) => name);
};

const WEB = {
  name: 'Almanac',
  app_type: 'regular_web',
  grant_types: ['authorization_code'],
  callbacks: ['http://127.0.0.1:5055/callback'],
  token_endpoint_auth_method: 'client_secret_basic',
  oidc_logout: {
    backchannel_logout_urls: ['https://almanac.example/logout'],
    backchannel_logout_initiators: { mode: 'all' },
  },
};

describe('A client', () => {
  test('has what people are signed in by', async () => {
    const { body } = await call(`GET /clients/${PORTAL.clientId}`);
    expect(body).toMatchObject({
      app_type: 'regular_web',
      oidc_conformant: true,
      callbacks: [`${PORTAL_URL}/auth/callback`, `${PORTAL_URL}/auth/link/callback`],
      allowed_logout_urls: [`${PORTAL_URL}/auth/signed-out`],
      grant_types: ['authorization_code', 'refresh_token'],
      token_endpoint_auth_method: 'client_secret_basic',
      jwt_configuration: { alg: 'RS256' },
      refresh_token: { rotation_type: 'rotating', expiration_type: 'expiring' },
      oidc_logout: {
        backchannel_logout_urls: [`${PORTAL_URL}/auth/backchannel-logout`],
        backchannel_logout_initiators: { mode: 'all' },
      },
    });
  });

  test('shows its secret to whoever may read keys, and to nobody else', async () => {
    const path = `GET /clients/${PORTAL.clientId}`;
    expect((await call(path)).body).toHaveProperty('client_secret', PORTAL.clientSecret);
    const reader = await managementToken(tenant, MANAGEMENT);
    expect((await call(path, undefined, reader)).body).not.toHaveProperty('client_secret');
  });

  test('that is registered is given back as it was sent, and signs people in', async () => {
    const { status, body } = await call('POST /clients', WEB);
    expect(status).toBe(201);
    expect(body).toMatchObject(WEB);
    const { body: again } = await call(`GET /clients/${String(body.client_id)}`);
    expect(again).toEqual(body);
    const client = {
      clientId: String(body.client_id),
      clientSecret: String(body.client_secret),
    };
    const request = { client, redirectUri: 'http://127.0.0.1:5055/callback' };
    const { url } = await authorize(tenant, new Browser(), request);
    expect(url.pathname).toMatch(/^\/u\/login\//);
  });

  test('that says nothing of refresh tokens has such that neither rotate nor expire', async () => {
    const { body } = await call('POST /clients', { name: 'Almanac' });
    expect(body.refresh_token).toMatchObject({
      rotation_type: 'non-rotating',
      expiration_type: 'non-expiring',
    });
  });

  test('that is changed loses what stood in a member before', async () => {
    const settings = {
      backchannel_logout_urls: ['https://almanac.example/logout'],
    };
    const { status } = await call(`PATCH /clients/${PORTAL.clientId}`, { oidc_logout: settings });
    expect(status).toBe(200);
    const { body } = await call(`GET /clients/${PORTAL.clientId}`);
    expect(body.oidc_logout).toEqual(settings);
    expect(body.name).toBe('Latchkey');
  });

  test('hears of sign-outs alone where it chooses no initiator', async () => {
    const url = 'http://127.0.0.1:9/logout';
    await call(`PATCH /clients/${PORTAL.clientId}`, {
      oidc_logout: { backchannel_logout_urls: [url] },
    });
    const [portal] = tenant.state.applications();
    expect(portal?.backchannelLogout).toEqual({ url, initiators: ['rp-logout'] });
  });

  test.each([
    ['a member that nobody knows', { callback: [] }],
    ['an initiator that does not exist', { initiators: 'session-ended' }],
    ['a back-channel address without TLS', { url: 'http://almanac.example/logout' }],
  ])(
    'is refused with %s',
    async (_what, { initiators, url, ...others }: Record<string, unknown>) => {
      const logout = {
        backchannel_logout_urls: [url ?? 'https://almanac.example/logout'],
        backchannel_logout_initiators: {
          mode: 'custom',
          selected_initiators: [initiators ?? 'rp-logout'],
        },
      };
      const { status, body } = await call('POST /clients', {
        name: 'Almanac',
        oidc_logout: logout,
        ...others,
      });
      expect([status, body]).toMatchObject([400, { errorCode: 'invalid_body' }]);
    },
  );

  test('may have a member inside its logout settings that nobody knows, as at Auth0', async () => {
    const { status } = await call('POST /clients', {
      name: 'Almanac',
      oidc_logout: { backchannel_logout_initiator: { mode: 'all' } },
    });
    expect(status).toBe(201);
  });

  test('that is removed signs nobody in', async () => {
    expect((await call(`DELETE /clients/${ORBIT_MAIL.clientId}`)).status).toBe(204);
    expect((await call(`GET /clients/${ORBIT_MAIL.clientId}`)).status).toBe(404);
  });

  test.each([
    'POST /clients',
    `PATCH /clients/${PORTAL.clientId}`,
    `DELETE /clients/${PORTAL.clientId}`,
  ])('takes a scope of its own for %s', async (line) => {
    const portal = await managementToken(tenant, MANAGEMENT);
    const { status, body } = await call(line, { name: 'Almanac' }, portal);
    expect([status, body]).toMatchObject([403, { errorCode: 'insufficient_scope' }]);
  });
});

describe('The list of clients', () => {
  test('has the global one unless it is left out', async () => {
    expect(await namesOf('')).toContain('All Applications');
    expect(await namesOf('is_global=false')).not.toContain('All Applications');
  });

  test('can be narrowed to kinds, and to the tenant’s own', async () => {
    expect(await namesOf('app_type=non_interactive')).toEqual([
      'Latchkey backend',
      'Session report',
      'Deployment',
    ]);
    expect(await namesOf('is_first_party=true')).not.toContain('Tide Planner');
  });
});

describe('A client grant', () => {
  const management = () => `${tenant.issuer}api/v2/`;

  test('says what a machine may do, and a person’s application at the My Account API', async () => {
    const of = async (clientId: string) =>
      (await call<{ client_grants: object[] }>(`GET /client-grants?take=50&client_id=${clientId}`))
        .body.client_grants;
    expect(await of(MANAGEMENT.clientId)).toMatchObject([
      { client_id: MANAGEMENT.clientId, audience: management(), subject_type: 'client' },
    ]);
    expect(await of(PORTAL.clientId)).toMatchObject([
      { audience: `${tenant.issuer}me/`, subject_type: 'user' },
    ]);
  });

  test('is made, changed and withdrawn, and tokens have what it says', async () => {
    const { body: client } = await call('POST /clients', {
      name: 'Almanac backend',
      app_type: 'non_interactive',
      grant_types: ['client_credentials'],
      token_endpoint_auth_method: 'client_secret_post',
    });
    const ask = () =>
      exchange(tenant, {
        grant_type: 'client_credentials',
        client_id: String(client.client_id),
        client_secret: String(client.client_secret),
        audience: management(),
      });
    expect(await ask()).toMatchObject({ status: 403, error: 'access_denied' });
    const grant = { client_id: client.client_id, audience: management(), scope: ['read:sessions'] };
    const { status, body } = await call('POST /client-grants', grant);
    expect([status, body]).toMatchObject([201, grant]);
    expect((await call('POST /client-grants', grant)).status).toBe(409);
    expect((await ask()).scope).toBe('read:sessions');
    await call(`PATCH /client-grants/${String(body.id)}`, { scope: ['delete:sessions'] });
    expect((await ask()).scope).toBe('delete:sessions');
    expect((await call(`DELETE /client-grants/${String(body.id)}`)).status).toBe(204);
    expect((await ask()).status).toBe(403);
  });

  test('is refused for scopes and APIs that do not exist', async () => {
    const grant = { client_id: HARBOR_FILES.clientId, audience: management() };
    const unknownScope = await call('POST /client-grants', {
      ...grant,
      scope: ['read:everything'],
    });
    expect(unknownScope.status).toBe(400);
    const unknownApi = { ...grant, audience: 'https://elsewhere.example/', scope: [] };
    expect((await call('POST /client-grants', unknownApi)).status).toBe(404);
  });
});

describe('Proof of a client', () => {
  const exchangeBy = (method: 'basic' | 'post') => {
    const { clientId, clientSecret } = PORTAL;
    const pair = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    const secret = { client_id: clientId, client_secret: clientSecret };
    return fetch(`${tenant.baseUrl}/oauth/token`, {
      method: 'POST',
      headers: method === 'basic' ? { authorization: `Basic ${pair}` } : {},
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: 'made-up',
        redirect_uri: `${PORTAL_URL}/auth/callback`,
        ...(method === 'post' && secret),
      }),
    });
  };

  test.each([
    ['client_secret_basic', 'basic', 403],
    ['client_secret_basic', 'post', 401],
    ['client_secret_post', 'basic', 401],
    ['client_secret_post', 'post', 403],
    ['none', 'basic', 401],
  ] as const)('%s with a made-up code sent by %s is a %i', async (method, by, status) => {
    await call(`PATCH /clients/${PORTAL.clientId}`, { token_endpoint_auth_method: method });
    const answer = await exchangeBy(by);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({
      error: status === 403 ? 'invalid_grant' : 'access_denied',
    });
  });

  test('without the grant type is a 403 unauthorized_client', async () => {
    await call(`PATCH /clients/${PORTAL.clientId}`, { grant_types: ['refresh_token'] });
    const answer = await exchangeBy('basic');
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ error: 'unauthorized_client' });
  });

  test('of a client that nobody knows is a 401 access_denied', async () => {
    const answer = await exchange(tenant, {
      grant_type: 'authorization_code',
      code: 'made-up',
      client_id: 'nobody',
      client_secret: 'nothing',
    });
    expect(answer).toMatchObject({ status: 401, error: 'access_denied' });
  });
});

describe('A sign-in', () => {
  test('goes nowhere with a callback that is not allowed, and back with one that is', async () => {
    const other = await authorize(tenant, new Browser(), {
      redirectUri: `${PORTAL_URL}/elsewhere`,
      parameters: { prompt: 'none' },
    });
    expect(other.url.origin).toBe(tenant.baseUrl);
    const { url } = await authorize(tenant, new Browser(), { parameters: { prompt: 'none' } });
    expect(url.href).toContain(`${PORTAL_URL}/auth/callback?error=login_required`);
  });

  test('without an organization goes back with an error where one is required', async () => {
    await call(`PATCH /clients/${PORTAL.clientId}`, { organization_usage: 'require' });
    const { url } = await authorize(tenant, new Browser(), { parameters: { prompt: 'none' } });
    expect(url.href).toContain(`${PORTAL_URL}/auth/callback?error=invalid_request`);
  });
});

describe('The control API', () => {
  test('sets an application wrong, in the words of the Management API', async () => {
    const line = `PUT /clients/${PORTAL.clientId}`;
    const { status } = await control(tenant, line, {
      client_secret: 'another',
      callbacks: [],
    });
    expect(status).toBe(200);
    expect(tenant.state.applications()[0]).toMatchObject({
      clientSecret: 'another',
      redirectUris: [],
      logoutUris: [`${PORTAL_URL}/auth/signed-out`],
    });
    expect((await control(tenant, line, { callback: [] })).status).toBe(400);
  });

  test('writes into the log what became of a logout token', async () => {
    const delivery = { clientId: PORTAL.clientId, url: 'https://portal.example/', status: 403 };
    expect((await control(tenant, 'POST /logout-deliveries', delivery)).status).toBe(204);
    expect(tenant.state.accountLog.all()[0]).toMatchObject({
      type: 'oidc_backchannel_logout_failed',
      details: { response: { statusCode: 403 } },
    });
  });

  test('lets the plan refuse with another code', async () => {
    await control(tenant, 'PUT /settings', {
      planWithoutSessions: true,
      planRefusalCode: 'feature_not_enabled',
    });
    const reader = await managementToken(tenant, MANAGEMENT);
    const { status, body } = await call('GET /sessions/unknown', undefined, reader);
    expect([status, body]).toMatchObject([403, { errorCode: 'feature_not_enabled' }]);
  });

  test('gives the tenant a canonical domain, by which alone its Management API is known', async () => {
    await control(tenant, 'PUT /settings', { canonicalUrl: 'https://tenant.eu.auth0.com/' });
    const ask = (audience: string) =>
      exchange(tenant, {
        grant_type: 'client_credentials',
        client_id: MANAGEMENT.clientId,
        client_secret: MANAGEMENT.clientSecret,
        audience,
      });
    expect(await ask(`${tenant.issuer}api/v2/`)).toMatchObject({
      status: 403,
      error: 'access_denied',
    });
    expect((await ask('https://tenant.eu.auth0.com/api/v2/')).status).toBe(200);
  });
});

test('An answer is dated by the clock of the tenant', async () => {
  tenant.state.clock.setSkew(3600);
  const { headers } = await fetch(`${tenant.baseUrl}/.well-known/jwks.json`);
  const ahead = Date.parse(headers.get('date') ?? '') - Date.now();
  expect(Math.round(ahead / 60_000)).toBe(60);
});

describe('The settings of the tenant', () => {
  test('say whether discovery tells where to sign out', async () => {
    const oidcLogout = { rp_logout_end_session_endpoint_discovery: false };
    await call('PATCH /tenants/settings', { oidc_logout: oidcLogout, friendly_name: 'Almanac' });
    expect((await call('GET /tenants/settings')).body).toMatchObject({
      friendly_name: 'Almanac',
      oidc_logout: oidcLogout,
    });
    const discovery = await fetch(`${tenant.baseUrl}/.well-known/openid-configuration`);
    expect(await discovery.json()).not.toHaveProperty('end_session_endpoint');
  });
});

describe('The log of deliveries', () => {
  const search = (q: string) =>
    call<Record<string, unknown>[]>(
      `GET /logs?sort=date:-1&q=${encodeURIComponent(q)}`,
      undefined,
      undefined,
    );

  test('tells of each logout token which application it went to and how it was answered', async () => {
    const reader = await managementToken(tenant, MANAGEMENT);
    await call(`PATCH /clients/${PORTAL.clientId}`, {
      oidc_logout: {
        backchannel_logout_urls: [`${tenant.baseUrl}/oauth/token`],
        backchannel_logout_initiators: { mode: 'all' },
      },
    });
    const { claims } = await signIn(tenant, new Browser(), INES);
    await call(`DELETE /sessions/${claims.sid}`, undefined, reader);
    await tenant.settle();
    const q = `type:oidc_backchannel_logout_* AND client_id:"${PORTAL.clientId}"`;
    const { body } = await call<object[]>(
      `GET /logs?q=${encodeURIComponent(q)}`,
      undefined,
      reader,
    );
    expect(body).toMatchObject([
      {
        type: 'oidc_backchannel_logout_failed',
        client_id: PORTAL.clientId,
        details: {
          initiator: 'session-revoked',
          request: { backchannel_logout_uri: `${tenant.baseUrl}/oauth/token` },
          response: { statusCode: 400 },
        },
      },
    ]);
  });

  test('takes read:logs', async () => {
    expect((await search('type:oidc_backchannel_logout_failed')).status).toBe(403);
  });

  test('is all that may be searched for without a person', async () => {
    const { status, body } = await search('user_id:auth0');
    expect([status, body]).toMatchObject([500, { errorCode: 'tenant_wide_call' }]);
  });
});
