import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MANAGEMENT } from '../../tenant/seed/applications';
import { INES } from '../../tenant/seed/people';
import { LENA, RUTH, RUTHS_GOOGLE, SAMI } from '../../tenant/seed/people-by-connection';
import type { Person } from '../../tenant/state/accounts';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { control } from './control-api';
import { manage, managementToken } from './management';
import { authorize, PORTAL_URL, signIn, submitPassword } from './sign-in';

let tenant: Tenant;
let token: string;
let browser: Browser;
beforeAll(async () => {
  tenant = await startTenant({ rateLimit: null, portalUrl: PORTAL_URL });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => {
  tenant.reset();
  browser = new Browser();
});

const at = ({ userId }: Person) => `/users/${encodeURIComponent(userId)}`;
const link = (person: Person, body: unknown) =>
  manage(tenant, token, `POST ${at(person)}/identities`, body);
const unlink = (person: Person, provider: string, id: string) =>
  manage(tenant, token, `DELETE ${at(person)}/identities/${provider}/${encodeURIComponent(id)}`);

const googleId = RUTHS_GOOGLE.userId.split('|')[1];
const google = { provider: 'google-oauth2', user_id: googleId };
const connection = { connection: 'google-oauth2', prompt: 'login', max_age: '0' };

describe('A sign-in with another connection', () => {
  test('proves the other account, and no application hears of it', async () => {
    const first = await signIn(tenant, browser, RUTH);
    const second = await signIn(tenant, browser, RUTHS_GOOGLE, { parameters: connection });
    expect(first.claims.sub).toBe(RUTH.userId);
    expect(second.claims).toMatchObject({
      sub: RUTHS_GOOGLE.userId,
      email: RUTH.email,
      email_verified: true,
      auth_time: expect.any(Number) as number,
    });
    await tenant.settle();
    expect(tenant.logoutDeliveries()).toEqual([]);
  });

  test('lets nobody in but people of that connection', async () => {
    const visit = await authorize(tenant, browser, { parameters: connection });
    expect(await visit.response.text()).toContain('Sign in with google-oauth2');
    expect((await submitPassword(browser, visit, RUTH)).response.status).toBe(400);
  });

  test.each(['nowhere', 'github'])(
    'that is not offered, as %s, comes back with an error',
    async (name) => {
      await control(tenant, 'PUT /connections/github', { isEnabled: false });
      const { url } = await authorize(tenant, browser, { parameters: { connection: name } });
      expect(url.searchParams.get('error')).toBe('invalid_request');
    },
  );

  test('is finished without a question where the provider does not ask again', async () => {
    await signIn(tenant, browser, SAMI);
    tenant.state.settings.providersAskAgain = false;
    const again = await authorize(tenant, browser, { parameters: { prompt: 'login' } });
    expect(again.url.searchParams.get('code')).toBeTruthy();
    const other = await authorize(tenant, browser, { parameters: connection });
    expect(await other.response.text()).toContain('Sign in with google-oauth2');
  });

  test('records by which method it was', async () => {
    const { claims } = await signIn(tenant, browser, SAMI);
    expect(tenant.state.sessions.get(claims.sid ?? '')).toMatchObject({
      connection: 'lumen-works',
      methods: [{ name: 'federated' }],
    });
  });
});

describe('Linking', () => {
  test('makes the second account a way to sign in to the first, and its user is gone', async () => {
    const { status } = await link(RUTH, google);
    expect(status).toBe(201);
    expect(await manage(tenant, token, `GET ${at(RUTHS_GOOGLE)}`)).toMatchObject({ status: 404 });
    const { body } = await manage(tenant, token, `GET ${at(RUTH)}`);
    expect(body).toMatchObject({
      identities: [{ provider: 'auth0' }, { ...google, profileData: { email: RUTH.email } }],
    });
    const { claims } = await signIn(tenant, browser, RUTHS_GOOGLE, { parameters: connection });
    expect(claims.sub).toBe(RUTH.userId);
  });

  test('takes an ID token of the application that calls, and no other', async () => {
    const iat = Math.floor(tenant.state.clock.now() / 1000);
    const claims = { iss: tenant.issuer, sub: RUTHS_GOOGLE.userId, iat, exp: iat + 60 };
    const foreign = await tenant.sign({ ...claims, aud: 'portal' });
    expect(await link(RUTH, { link_with: foreign })).toMatchObject({ status: 400 });
    expect(await link(RUTH, { link_with: 'no.token' })).toMatchObject({ status: 400 });
    const ours = await tenant.sign({ ...claims, aud: MANAGEMENT.clientId });
    expect(await link(RUTH, { link_with: ours })).toMatchObject({ status: 201 });
    expect((await link(INES, { link_with: ours })).body.message).toBe(
      'Provided secondary account not found',
    );
  });

  test.each([
    [
      { provider: 'auth0', user_id: RUTH.userId.split('|')[1] },
      400,
      'Main identity and the new one are the same',
    ],
    [{ provider: 'github', user_id: 1 }, 400, 'Linking to an inexistent identity is not allowed'],
    [
      { provider: 'auth0', user_id: LENA.userId.split('|')[1] },
      400,
      'Unable to link with the secondary account',
    ],
    [
      { ...google, connection_id: 'con_none' },
      400,
      'Linking to an inexistent identity is not allowed',
    ],
    [{ provider: 'github' }, 400, 'oneOf'],
    [{ ...google, link_with: 'x' }, 400, 'oneOf'],
  ])('with %j is refused', async (body, status, message) => {
    expect(await link(RUTH, body)).toMatchObject({
      status,
      body: { message: expect.stringContaining(message) as string },
    });
  });

  test('twice is a conflict', async () => {
    await link(RUTH, google);
    expect(await link(RUTH, google)).toMatchObject({
      status: 409,
      body: { message: 'Specified identity already exists' },
    });
  });

  test('takes ids with more than one bar in them', async () => {
    const body = { provider: 'samlp', user_id: 'lumen-works|sami@lumen.example' };
    expect(await link(RUTH, body)).toMatchObject({ status: 201 });
    expect(await unlink(RUTH, body.provider, body.user_id)).toMatchObject({ status: 200 });
    expect(await manage(tenant, token, `GET ${at(SAMI)}`)).toMatchObject({ status: 200 });
  });

  test('loses the metadata of the second account', async () => {
    tenant.state.accounts.update(RUTHS_GOOGLE.userId, { userMetadata: { locale: 'pl' } });
    await link(RUTH, google);
    await unlink(RUTH, 'google-oauth2', googleId ?? '');
    const { body } = await manage(tenant, token, `GET ${at(RUTHS_GOOGLE)}`);
    expect(body).toMatchObject({ user_id: RUTHS_GOOGLE.userId, app_metadata: {} });
    expect(body).not.toHaveProperty('user_metadata');
  });

  test('and unlinking need update:users, and may be missing from the plan', async () => {
    tenant.state.settings.planWithout = ['identities'];
    expect((await link(RUTH, google)).body.errorCode).toBe('insufficient_entitlement');
    tenant.state.settings.withheldScopes = ['update:users'];
    tenant.state.settings.planWithout = [];
    expect((await link(RUTH, google)).body.errorCode).toBe('insufficient_scope');
    expect((await unlink(LENA, 'github', '7654321')).body.errorCode).toBe('insufficient_scope');
  });
});

describe('Unlinking', () => {
  test('makes it an account of its own again', async () => {
    expect(await unlink(LENA, 'github', '7654321')).toMatchObject({ status: 200 });
    const lenabuilds = LENA.linked?.[1] as Person;
    const { claims } = await signIn(tenant, browser, lenabuilds);
    expect(claims.sub).toBe('github|7654321');
    const { body } = await manage(tenant, token, `GET ${at(LENA)}`);
    expect((body as { identities: unknown[] }).identities).toHaveLength(3);
  });

  test('the main identity is refused, and so is one that is not there', async () => {
    const id = LENA.userId.split('|')[1] ?? '';
    expect((await unlink(LENA, 'auth0', id)).body.message).toBe('Main identity cannot be removed.');
    expect(await unlink(LENA, 'github', '1')).toMatchObject({ status: 400 });
  });
});

describe('A password of one of several sign-ins', () => {
  test('ends the sessions that began with it, and no others', async () => {
    await link(RUTH, google);
    const byPassword = await signIn(tenant, browser, RUTH);
    const byGoogle = await signIn(tenant, new Browser(), RUTHS_GOOGLE, { parameters: connection });
    await manage(tenant, token, `PATCH ${at(RUTH)}`, {
      connection: RUTH.connection,
      password: 'Marzipan-ladder-77',
    });
    expect(tenant.state.sessions.get(byPassword.claims.sid ?? '')).toBeUndefined();
    expect(tenant.state.sessions.get(byGoogle.claims.sid ?? '')).toBeDefined();
  });
});

describe('A call that has lost its person', () => {
  test.each([
    'GET /logs',
    'GET /users',
    'DELETE /users/',
    'GET /grants?per_page=50',
    'DELETE /grants?user_id=',
    'GET /device-credentials',
  ])('fails loudly: %s', async (line) => {
    expect(await manage(tenant, token, line)).toMatchObject({
      status: 500,
      body: { errorCode: 'tenant_wide_call' },
    });
  });
});

describe('An altered answer', () => {
  test('has, lacks and mistakes what it was told to', async () => {
    tenant.setFaults([
      {
        kind: 'altered-body',
        on: '/api/v2/connections',
        set: { total: 0 },
        without: ['connections'],
      },
      { kind: 'altered-body', on: '/api/v2/users/', objectDates: true, times: 1 },
    ]);
    const list = await manage(tenant, token, 'GET /connections?include_totals=true');
    expect(list.body).toMatchObject({ total: 0 });
    expect(list.body).not.toHaveProperty('connections');
    expect((await manage(tenant, token, `GET ${at(INES)}`)).body).toMatchObject({ created_at: {} });
    expect((await manage(tenant, token, `GET ${at(INES)}`)).body).toMatchObject({
      created_at: expect.any(String) as string,
    });
    expect((await manage(tenant, token, 'GET /users/auth0%7Cnobody')).body).not.toHaveProperty(
      'total',
    );
  });
});
