import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { INES } from '../../tenant/seed/people';
import { JUNO, LIEN, MILO, OTTO, PIET, SANA } from '../../tenant/seed/people-by-second-step';
import type { Person } from '../../tenant/state/accounts';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { control } from './control-api';
import { manage, managementToken } from './management';

let tenant: Tenant;
let token: string;
beforeAll(async () => {
  tenant = await startTenant({ rateLimit: null });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

interface Method {
  id: string;
  type: string;
  confirmed?: boolean;
  link_id?: string;
  [name: string]: unknown;
}

const call = (line: string, body?: object) => manage<unknown>(tenant, token, line, body);

const at = ({ userId }: Person) => `/users/${encodeURIComponent(userId)}/authentication-methods`;
const one = (person: Person, id: string) => `${at(person)}/${encodeURIComponent(id)}`;

async function methodsOf(person: Person): Promise<Method[]> {
  const { body } = await call(`GET ${at(person)}?include_totals=true&per_page=100`);
  return (body as { authenticators: Method[] }).authenticators;
}

async function methodOf(person: Person, type: string): Promise<Method> {
  const found = (await methodsOf(person)).find((method) => method.type === type);
  if (!found) throw new Error(`${person.name} has no ${type}.`);
  return found;
}

const typesOf = async (person: Person) => (await methodsOf(person)).map(({ type }) => type);
const eventsOf = ({ userId }: Person) =>
  tenant.state.accountLog.ofPerson(userId).map(({ type }) => type);

describe('A list of authentication methods', () => {
  test('stands under authenticators, with totals and in pages', async () => {
    const { body } = await call(`GET ${at(JUNO)}?include_totals=true&page=1&per_page=5`);
    expect(body).toMatchObject({ start: 5, limit: 5, total: 12 });
    expect((body as { authenticators: Method[] }).authenticators).toHaveLength(5);
  });

  test('is a bare array where totals are not asked for', async () => {
    expect((await call(`GET ${at(OTTO)}`)).body).toHaveLength(2);
  });

  test('has every kind of method', async () => {
    expect(new Set(await typesOf(JUNO))).toEqual(
      new Set([
        'totp',
        'push',
        'phone',
        'email',
        'webauthn-roaming',
        'webauthn-platform',
        'passkey',
        'recovery-code',
        'password',
      ]),
    );
  });

  test('tells a phone with its number, both of its ways, and the preferred one', async () => {
    expect(await methodOf(MILO, 'phone')).toMatchObject({
      phone_number: expect.stringMatching(/^\+\d+63$/) as string,
      preferred_authentication_method: 'sms',
      authentication_methods: [
        { type: 'sms', id: expect.stringMatching(/^sms\|dev_/) as string },
        { type: 'voice', id: expect.stringMatching(/^voice\|dev_/) as string },
      ],
    });
  });

  test('tells synced passkeys from those that are bound to a device', async () => {
    const passkeys = (await methodsOf(SANA)).filter(({ type }) => type === 'passkey');
    expect(
      passkeys.map((passkey) => [passkey.credential_device_type, passkey.credential_backed_up]),
    ).toEqual([
      ['multi_device', true],
      ['single_device', false],
    ]);
  });

  test('has enrolments that were never finished', async () => {
    const own = (await methodsOf(PIET)).filter(({ type }) => type !== 'email');
    expect(own.map(({ confirmed }) => confirmed)).toEqual([false, false]);
  });

  test('never tells the key of an authenticator app, nor a recovery code', async () => {
    const text = JSON.stringify(await methodsOf(JUNO));
    for (const { secret } of tenant.state.authenticators.where({ userId: JUNO.userId }))
      if (secret) expect(text).not.toContain(secret);
  });

  test('has the e-mail address of everybody while that is a factor', async () => {
    expect(await methodsOf(INES)).toMatchObject([{ type: 'email', email: INES.email }]);
    tenant.state.settings.factors = ['otp'];
    expect(await methodsOf(INES)).toEqual([]);
  });

  test('has no address that is not confirmed', async () => {
    tenant.state.accounts.update(INES.userId, { emailVerified: false });
    expect(await methodsOf(INES)).toEqual([]);
  });

  test('of nobody is a 404', async () => {
    expect(await call('GET /users/auth0%7Cnobody/authentication-methods')).toMatchObject({
      status: 404,
      body: { errorCode: 'inexistent_user' },
    });
  });

  test.each(['page=x', 'per_page=0', 'per_page=101'])('refuses %s', async (query) => {
    expect(await call(`GET ${at(JUNO)}?${query}`)).toMatchObject({ status: 400 });
  });
});

describe('One authentication method', () => {
  test('is told alone', async () => {
    const phone = await methodOf(MILO, 'phone');
    expect((await call(`GET ${one(MILO, phone.id)}`)).body).toEqual(phone);
  });

  test('of somebody else is not found', async () => {
    const { id } = await methodOf(MILO, 'phone');
    expect(await call(`GET ${one(JUNO, id)}`)).toMatchObject({
      status: 404,
      body: { message: 'The authentication method could not be found.' },
    });
  });

  test('takes a name, and leaves the log a word of it', async () => {
    const { id } = await methodOf(OTTO, 'totp');
    expect(await call(`PATCH ${one(OTTO, id)}`, { name: 'New phone' })).toMatchObject({
      status: 200,
      body: { id, name: 'New phone' },
    });
    expect(await methodOf(OTTO, 'totp')).toMatchObject({ name: 'New phone' });
    expect(eventsOf(OTTO)).toEqual(['gd_update_device_account']);
  });

  test('takes a preferred way where it is a phone', async () => {
    const phone = await methodOf(MILO, 'phone');
    const change = { preferred_authentication_method: 'voice' };
    expect((await call(`PATCH ${one(MILO, phone.id)}`, change)).body).toMatchObject(change);
    const app = await methodOf(OTTO, 'totp');
    expect(await call(`PATCH ${one(OTTO, app.id)}`, change)).toMatchObject({ status: 400 });
  });

  test.each([{ name: '' }, { confirmed: true }, { phone_number: '+15550100' }])(
    'refuses the change %j',
    async (change) => {
      const { id } = await methodOf(MILO, 'phone');
      expect(await call(`PATCH ${one(MILO, id)}`, change)).toMatchObject({
        status: 400,
        body: { errorCode: 'invalid_body' },
      });
    },
  );

  test('is removed, once', async () => {
    const { id } = await methodOf(OTTO, 'totp');
    expect((await call(`DELETE ${one(OTTO, id)}`)).status).toBe(204);
    expect((await call(`DELETE ${one(OTTO, id)}`)).status).toBe(404);
    expect(await typesOf(OTTO)).toEqual(['email']);
    expect(eventsOf(OTTO)).toEqual(['gd_unenroll']);
  });

  test.each(['push', 'totp'])('takes the other half of its pair along: %s', async (type) => {
    const { id } = await methodOf(LIEN, type);
    await call(`DELETE ${one(LIEN, id)}`);
    expect(await typesOf(LIEN)).toEqual(['email']);
  });

  test('is found by the id of one of its ways', async () => {
    const { id } = await methodOf(MILO, 'phone');
    await call(`DELETE ${one(MILO, id.replace('phone|', 'voice|'))}`);
    expect(await typesOf(MILO)).toEqual(['email']);
  });

  test('stays while it is the confirmed e-mail address', async () => {
    const { id } = await methodOf(OTTO, 'email');
    expect((await call(`DELETE ${one(OTTO, id)}`)).status).toBe(400);
    expect(await typesOf(OTTO)).toContain('email');
  });

  test('ends the sessions of its person with a phone, where the tenant is set so', async () => {
    tenant.state.settings.phoneRemovalEndsSessions = true;
    await control(tenant, 'POST /sessions', { email: MILO.email });
    const { id } = await methodOf(MILO, 'phone');
    await call(`DELETE ${one(MILO, id)}`);
    expect(tenant.state.sessions.ofPerson(MILO.userId)).toEqual([]);
  });
});

describe('All authentication methods', () => {
  test('are removed at once', async () => {
    expect((await call(`DELETE ${at(LIEN)}`)).status).toBe(204);
    expect(await typesOf(LIEN)).toEqual(['email']);
  });

  test('stay where one of them is a passkey', async () => {
    expect(await call(`DELETE ${at(SANA)}`)).toMatchObject({
      status: 403,
      body: {
        message: 'Operation not permitted when the user has registered at least 1 passkey',
      },
    });
    expect(await typesOf(SANA)).toContain('passkey');
  });
});

describe('The tenant tells', () => {
  test('every factor, and whether it is on', async () => {
    tenant.state.settings.factors = ['otp', 'recovery-code'];
    const { body } = await call('GET /guardian/factors');
    const on = (body as { name: string; enabled: boolean }[]).filter(({ enabled }) => enabled);
    expect(on.map(({ name }) => name)).toEqual(['otp', 'recovery-code']);
    expect(body).toHaveLength(8);
  });

  test('its policies', async () => {
    expect((await call('GET /guardian/policies')).body).toEqual([]);
    tenant.state.settings.mfaPolicies = ['all-applications'];
    expect((await call('GET /guardian/policies')).body).toEqual(['all-applications']);
  });

  test('how long a browser is remembered', async () => {
    expect((await call('GET /guardian/settings')).body).toEqual({
      display_remember_me_checkbox: true,
      remember_me_default_value: false,
      mfa_session_inactivity_timeout: 604_800,
      mfa_session_overall_timeout: 2_592_000,
    });
  });
});

describe('Without', () => {
  const somebodys = one(OTTO, 'totp|dev_OttoSeeded0000');

  test.each([
    ['read:authentication_methods', `GET ${at(OTTO)}`],
    ['read:authentication_methods', `GET ${somebodys}`],
    ['update:authentication_methods', `PATCH ${somebodys}`],
    ['delete:authentication_methods', `DELETE ${somebodys}`],
    ['delete:authentication_methods', `DELETE ${at(OTTO)}`],
    ['read:guardian_factors', 'GET /guardian/factors'],
    ['read:mfa_policies', 'GET /guardian/policies'],
  ] as const)('%s, %s is a 403', async (scope, line) => {
    tenant.state.settings.withheldScopes = [scope];
    expect(await call(line)).toMatchObject({
      status: 403,
      body: { errorCode: 'insufficient_scope' },
    });
  });

  test.each([
    ['authentication-methods', `GET ${at(OTTO)}`],
    ['guardian', 'GET /guardian/factors'],
  ] as const)('%s in the plan, %s is a 403', async (feature, line) => {
    tenant.state.settings.planWithout = [feature];
    expect(await call(line)).toMatchObject({
      status: 403,
      body: { errorCode: 'insufficient_entitlement' },
    });
  });
});
