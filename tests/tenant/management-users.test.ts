import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PORTAL } from '../../tenant/seed/applications';
import { GUS, LENA, OTIS, PIA, SAMI, TESS, YUKI } from '../../tenant/seed/people-by-connection';
import { ALMA, INES, MARA, NOOR, ROLF } from '../../tenant/seed/people';
import { CANARY_PREFIX } from '../../tenant/state/canary';
import type { Person } from '../../tenant/state/accounts';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { control } from './control-api';
import { logOf, manage, managementToken } from './management';

let tenant: Tenant;
let token: string;
beforeAll(async () => {
  tenant = await startTenant({ rateLimit: null, portalUrl: 'http://127.0.0.1:9' });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const at = ({ userId }: Person) => `/users/${encodeURIComponent(userId)}`;
const read = async (person: Person) => (await manage(tenant, token, `GET ${at(person)}`)).body;
const patch = (person: Person, body: unknown) => manage(tenant, token, `PATCH ${at(person)}`, body);

describe('A user', () => {
  test('comes whole, with all that must never leave a portal marked', async () => {
    const body = await read(LENA);
    expect(body).toMatchObject({
      user_id: LENA.userId,
      email: LENA.email,
      email_verified: true,
      nickname: 'lena',
      user_metadata: { locale: 'de', zoneinfo: 'Europe/Berlin' },
      app_metadata: { note: expect.stringContaining(CANARY_PREFIX) as string },
    });
  });

  test('has one identity for each way to sign in, ids as numbers where the provider counts', async () => {
    expect(await read(LENA)).toMatchObject({
      identities: [
        { provider: 'auth0', user_id: '64c1f0a2b7d3e95a10c4f013', isSocial: false },
        {
          provider: 'google-oauth2',
          user_id: '109876500000000000013',
          isSocial: true,
          access_token: expect.stringContaining(CANARY_PREFIX) as string,
          profileData: { email: 'lena.a@mail.example', email_verified: true },
        },
        { provider: 'github', user_id: 7654321, profileData: { email_verified: false } },
        { provider: 'email', connection: 'email', isSocial: false },
      ],
    });
  });

  test('has no tokens of providers without their own scope', async () => {
    tenant.state.settings.withheldScopes = ['read:user_idp_tokens'];
    expect(JSON.stringify(await read(LENA))).not.toContain('access_token');
  });

  test('of an organization has an identity whose id contains the connection, and odd root keys', async () => {
    expect(await read(SAMI)).toMatchObject({
      groups: ['staff', 'library'],
      identities: [{ provider: 'samlp', user_id: 'lumen-works|sami@lumen.example' }],
    });
  });

  test('who signs in by text message has no e-mail address', async () => {
    const body = await read(OTIS);
    expect(body).toMatchObject({ phone_number: OTIS.phoneNumber, phone_verified: true });
    expect(body).not.toHaveProperty('email');
    expect(body).not.toHaveProperty('email_verified');
  });

  test.each(['phone_verified', 'multifactor', 'email,password'])(
    'cannot be asked for the field %s alone',
    async (fields) => {
      expect(await manage(tenant, token, `GET ${at(LENA)}?fields=${fields}`)).toMatchObject({
        status: 400,
        body: { errorCode: 'invalid_query_string' },
      });
    },
  );
});

describe('A change of a profile', () => {
  test('answers the whole user, app_metadata included', async () => {
    const { status, body } = await patch(INES, { given_name: 'Inês', nickname: null });
    expect(status).toBe(200);
    expect(body).toMatchObject({ given_name: 'Inês', app_metadata: {} });
    expect(body).not.toHaveProperty('nickname');
    expect(await read(INES)).toEqual(body);
  });

  test('of the first name leaves the nickname as it is', async () => {
    const { body } = await patch(INES, { given_name: 'Inês' });
    expect(body).toMatchObject({ given_name: 'Inês', nickname: 'ines' });
  });

  test('leaves sessions and the log alone', async () => {
    const before = tenant.state.sessions.ofPerson(MARA.userId).length;
    await patch(MARA, { name: 'Mara L.' });
    expect(tenant.state.sessions.ofPerson(MARA.userId)).toHaveLength(before);
    expect(await logOf(tenant, token, MARA.userId)).toEqual([]);
  });

  test('merges metadata on the first level, and null deletes a key', async () => {
    await patch(LENA, { user_metadata: { locale: null, prefs: { a: 1 } } });
    await patch(LENA, { user_metadata: { prefs: { b: 2 } } });
    expect(await read(LENA)).toMatchObject({
      user_metadata: { zoneinfo: 'Europe/Berlin', prefs: { b: 2 } },
    });
    expect((await read(LENA)) as object).not.toHaveProperty('user_metadata.locale');
  });

  test('to empty metadata wipes all of it', async () => {
    await patch(LENA, { user_metadata: {} });
    expect(await read(LENA)).toMatchObject({ user_metadata: {} });
    expect((await read(LENA)) as object).not.toHaveProperty('user_metadata.zoneinfo');
  });

  test.each([
    [
      { is_admin: true },
      "Payload validation error: 'Additional properties not allowed: is_admin'.",
    ],
    [{ name: '' }, 'String is too short (0 chars), minimum 1'],
    [{ name: 'x'.repeat(301) }, 'String is too long (301 chars), maximum 300'],
    [{ given_name: 'x'.repeat(151) }, 'String is too long (151 chars), maximum 150'],
    [{ nickname: 5 }, 'Expected type string'],
    [{ email: 'nobody' }, "Object didn't pass validation for format email: nobody"],
    [{ picture: 'javascript:alert(1)' }, "Object didn't pass validation for format strict-uri"],
    [{ phone_number: '0049' }, 'String does not match pattern'],
    [{ blocked: 'yes' }, 'Expected type boolean'],
  ])('to %j is refused', async (body, message) => {
    expect(await patch(TESS, body)).toMatchObject({
      status: 400,
      body: { errorCode: 'invalid_body', message: expect.stringContaining(message) as string },
    });
  });

  test.each([ALMA, SAMI])('of $name is refused, as the provider writes it anew', async (person) => {
    const { status, body } = await patch(person, { name: 'Somebody' });
    expect(status).toBe(400);
    expect(body.message).toContain('The following user attributes cannot be updated: name.');
  });

  test.each([GUS, PIA])('of $name is taken, as nobody writes it anew', async (person) => {
    expect(await patch(person, { name: 'Somebody' })).toMatchObject({ status: 200 });
  });

  test('of a linked sign-in is refused', async () => {
    const body = { connection: 'google-oauth2', name: 'Somebody' };
    expect(await patch(LENA, body)).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('belong to a secondary identity') as string },
    });
  });

  test('of nobody is a 404, and needs update:users', async () => {
    const nobody = { ...INES, userId: 'auth0|nobody' };
    expect(await patch(nobody, { name: 'x' })).toMatchObject({
      status: 404,
      body: { message: 'The user does not exist.', errorCode: 'inexistent_user' },
    });
    tenant.state.settings.withheldScopes = ['update:users'];
    expect(await patch(INES, { name: 'x' })).toMatchObject({ status: 403 });
  });
});

describe('A change of an e-mail address', () => {
  const database = { connection: 'Username-Password-Authentication' };

  test('is kept in lower case, unverified unless it is said, and ends sessions', async () => {
    const { body } = await patch(MARA, { ...database, email: 'Mara.New@Example.com' });
    expect(body).toMatchObject({ email: 'mara.new@example.com', email_verified: false });
    expect(tenant.state.sessions.ofPerson(MARA.userId)).toEqual([]);
    await tenant.settle();
    const told = new Set(tenant.logoutDeliveries().map(({ initiator }) => initiator));
    expect([...told]).toEqual(['email-identifier-changed']);
    expect((await logOf(tenant, token, MARA.userId))[0]).toMatchObject({
      type: 'sce',
      details: { body: { email: 'mara@example.com', newEmail: 'mara.new@example.com' } },
    });
  });

  test('to itself, or verified again, ends nothing', async () => {
    await patch(MARA, { ...database, email: MARA.email, email_verified: true });
    expect(tenant.state.sessions.ofPerson(MARA.userId)).toHaveLength(12);
  });

  test('that only verifies ends sessions too', async () => {
    await control(tenant, 'POST /sessions', { email: YUKI.email });
    await patch(YUKI, { email_verified: true });
    expect(tenant.state.sessions.ofPerson(YUKI.userId)).toEqual([]);
  });

  test('to one that is taken in this connection is refused with 400', async () => {
    expect(await patch(INES, { ...database, email: MARA.email })).toMatchObject({
      status: 400,
      body: { message: 'The specified new email already exists' },
    });
  });

  test('to one that is taken in another connection is no error', async () => {
    expect(await patch(INES, { ...database, email: ALMA.email })).toMatchObject({ status: 200 });
  });

  test.each([ALMA, SAMI, PIA, OTIS])('of $name is refused', async (person) => {
    expect(await patch(person, { email: 'new@example.org' })).toMatchObject({
      status: 400,
      body: { message: 'Cannot update email for non-database user' },
    });
  });

  test('together with a password is refused', async () => {
    const body = { email: 'new@example.org', password: 'Something-else-9' };
    expect((await patch(INES, body)).body.message).toBe(
      'Cannot update password and email simultaneously',
    );
  });

  test('in a connection that is not there, or not theirs, is refused', async () => {
    const email = 'new@example.org';
    expect((await patch(INES, { email, connection: 'nowhere' })).body.errorCode).toBe(
      'inexistent_connection',
    );
    expect(await patch(INES, { email, connection: 'Members' })).toMatchObject({ status: 400 });
  });
});

describe('A change of a user name or a phone number', () => {
  test('is kept in lower case, ends sessions, and no application hears of it', async () => {
    await patch(TESS, { username: 'Tess.C' });
    expect(await read(TESS)).toMatchObject({ username: 'tess.c' });
    expect((await logOf(tenant, token, TESS.userId))[0]?.type).toBe('scu');
    await patch(TESS, { phone_number: '+441234567' });
    expect(await read(TESS)).toMatchObject({ phone_number: '+441234567', phone_verified: false });
    expect((await logOf(tenant, token, TESS.userId)).map(({ type }) => type)).toContain('scpn');
    expect(tenant.logoutDeliveries()).toEqual([]);
  });

  test('to a name in use is refused', async () => {
    tenant.state.accounts.add({
      ...TESS,
      userId: 'auth0|other',
      username: 'taken',
      email: 'o@x.example',
    });
    expect(await patch(TESS, { username: 'taken' })).toMatchObject({
      status: 400,
      body: { message: 'The username provided is in use already.' },
    });
  });

  test.each(['tess calloway', 'a@b.example', 'x'.repeat(16)])(
    'to %j is refused',
    async (username) => {
      expect(await patch(TESS, { username })).toMatchObject({
        status: 400,
        body: { errorCode: 'invalid_body' },
      });
    },
  );

  test('is refused where the connection has none', async () => {
    expect(await patch(INES, { username: 'ines' })).toMatchObject({ status: 400 });
    expect(await patch(INES, { phone_number: '+351123' })).toMatchObject({ status: 400 });
    expect((await patch(ALMA, { username: 'alma' })).body.message).toBe(
      'Cannot update username for non-database user',
    );
  });
});

describe('A password by PATCH', () => {
  test.each([
    ['short', 'PasswordStrengthError: Password is too weak'],
    ['Password1!', 'PasswordDictionaryError: Password is too common'],
    ['Noor-haddad-99', 'PasswordNoUserInfoError: Password contains user information'],
    ['paper-lantern-7', 'PasswordHistoryError: Password has previously been used'],
  ])('%s is refused', async (password, message) => {
    expect(await patch(NOOR, { password })).toMatchObject({ status: 400, body: { message } });
  });

  test('ends sessions, and the block of an administrator', async () => {
    await patch(ROLF, { password: 'Another-gate-1' });
    expect(await read(ROLF)).not.toHaveProperty('blocked');
    await patch(MARA, { password: 'Another-harbour-1' });
    expect(tenant.state.sessions.ofPerson(MARA.userId)).toEqual([]);
    await tenant.settle();
    expect(tenant.logoutDeliveries()[0]?.initiator).toBe('password-changed');
    expect(await read(MARA)).toHaveProperty('last_password_reset');
    expect((await logOf(tenant, token, MARA.userId))[0]?.type).toBe('scp');
  });

  test('stands in the account as in the log of whoever has one from the beginning', async () => {
    const entry = (await logOf(tenant, token, NOOR.userId)).find(({ type }) => type === 'scp');
    expect(await read(NOOR)).toMatchObject({ last_password_reset: entry?.date });
  });

  test('of somebody whom another provider signs in is refused', async () => {
    expect((await patch(ALMA, { password: 'Another-window-1' })).body.errorCode).toBe(
      'inexistent_connection',
    );
  });
});

describe('A linked sign-in with a password', () => {
  test('is changed where its connection is named, and the main one is left alone', async () => {
    const database = INES.connection;
    tenant.state.accounts.remove(INES.userId);
    tenant.state.accounts.update(GUS.userId, { linked: [INES] });
    expect(await patch(GUS, { email: 'new@example.org' })).toMatchObject({ status: 400 });
    const body = { connection: database, email: 'new@example.org', email_verified: true };
    expect(await patch(GUS, body)).toMatchObject({
      status: 200,
      body: {
        email: GUS.email,
        identities: [{}, { profileData: { email: 'new@example.org', email_verified: true } }],
      },
    });
  });
});

describe('A profile larger than 10 KB', () => {
  test('is taken, with a warning in the log', async () => {
    const note = 'x'.repeat(10_240);
    expect(await patch(INES, { user_metadata: { note } })).toMatchObject({ status: 200 });
    expect((await logOf(tenant, token, INES.userId))[0]?.type).toBe('w');
  });
});

describe('A block', () => {
  test('ends every session and tells the applications that listen', async () => {
    await patch(MARA, { blocked: true });
    expect(await read(MARA)).toMatchObject({ blocked: true });
    expect(tenant.state.sessions.ofPerson(MARA.userId)).toEqual([]);
    await tenant.settle();
    expect(tenant.logoutDeliveries()[0]?.initiator).toBe('account-deactivated');
  });
});

describe('Connections', () => {
  const list = async (query: string) => {
    const response = await fetch(`${tenant.baseUrl}/api/v2/connections${query}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return (await response.json()) as Record<string, unknown>[];
  };

  test('are found by strategy and name, with their options', async () => {
    const [members, ...rest] = await list('?strategy=auth0&name=Members');
    expect(rest).toEqual([]);
    expect(members).toMatchObject({
      strategy: 'auth0',
      options: { passwordPolicy: 'good', requires_username: true },
    });
    expect((await list('?strategy=github'))[0]).toMatchObject({
      options: { set_user_root_attributes: 'on_first_login' },
    });
  });

  test('silently lack their options without a scope of its own', async () => {
    tenant.state.settings.withheldScopes = ['read:connections_options'];
    const all = await list('');
    expect(all).toHaveLength(7);
    expect(all.some((one) => 'options' in one)).toBe(false);
  });

  test('come a page at a time', async () => {
    const { body } = await manage(tenant, token, 'GET /connections?take=5');
    expect(body.next).toBeDefined();
    const second = await manage(tenant, token, `GET /connections?take=5&from=${body.next}`);
    expect(second.body).toMatchObject({ connections: [{}, {}] });
    const totals = await manage(tenant, token, 'GET /connections?include_totals=true&per_page=2');
    expect(totals.body).toMatchObject({ start: 0, limit: 2, total: 7 });
  });

  test('of an application are those that are enabled', async () => {
    tenant.state.connections.add({
      ...tenant.state.connections.byName('github')!,
      isEnabled: false,
    });
    const { body } = await manage(
      tenant,
      token,
      `GET /clients/${PORTAL.clientId}/connections?take=50`,
    );
    const { connections } = body as { connections: { name: string }[] };
    expect(connections).toHaveLength(6);
    expect(connections.map(({ name }) => name)).not.toContain('github');
  });

  test('need read:connections', async () => {
    tenant.state.settings.withheldScopes = ['read:connections'];
    expect(await manage(tenant, token, 'GET /connections')).toMatchObject({ status: 403 });
  });
});
