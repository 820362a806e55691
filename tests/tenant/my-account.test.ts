import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ALMA, INES } from '../../tenant/seed/people';
import { JUNO, LIEN, MILO, OTTO, RHEA } from '../../tenant/seed/people-by-second-step';
import type { Person } from '../../tenant/state/accounts';
import { MY_ACCOUNT_SCOPES } from '../../tenant/state/my-account';
import { totpCode } from '../../tenant/state/one-time-codes';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { control } from './control-api';
import { makePasskey } from './software-authenticator';

let tenant: Tenant;
let now: number;
beforeAll(async () => {
  now = Date.parse('2026-08-20T10:00:00Z');
  tenant = await startTenant({ rateLimit: null, now: () => now });
});
afterAll(() => tenant.close());
beforeEach(() => {
  now = Date.parse('2026-08-20T10:00:00Z');
  tenant.reset();
});

interface Method {
  id: string;
  type: string;
  confirmed?: boolean;
  usage: string[];
  [name: string]: unknown;
}

interface Body {
  authentication_methods: Method[];
  factors: { type: string; usage: string[] }[];
  id: string;
  auth_session: string;
  barcode_uri: string;
  manual_input_code: string;
  recovery_code: string;
  authn_params_public_key: Parameters<typeof makePasskey>[0] & { excludeCredentials?: object[] };
  validation_errors?: { field?: string }[];
}

function tokenOf({ userId }: Person, more: object = {}): Promise<string> {
  const iat = Math.floor(now / 1000);
  return tenant.sign({
    iss: tenant.issuer,
    sub: userId,
    aud: `${tenant.issuer}me/`,
    iat,
    exp: iat + 600,
    scope: MY_ACCOUNT_SCOPES.join(' '),
    ...more,
  });
}

async function call(person: Person, line: string, body?: object, claims?: object) {
  const [method = '', path = ''] = line.split(' ');
  const response = await fetch(`${tenant.baseUrl}/me/v1${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await tokenOf(person, claims)}`,
      'content-type': 'application/json',
      'user-agent': 'Test Browser',
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  const parsed = text.startsWith('{') ? (JSON.parse(text) as Body) : ({} as Body);
  return { status: response.status, headers: response.headers, body: parsed };
}

const begin = (person: Person, body: object) => call(person, 'POST /authentication-methods', body);
const at = (id: string) => `/authentication-methods/${encodeURIComponent(id)}`;
const verify = (person: Person, { id, auth_session }: Body, proof: object = {}) =>
  call(person, `POST ${at(id)}/verify`, { auth_session, ...proof });

async function methodsOf(person: Person): Promise<Method[]> {
  return (await call(person, 'GET /authentication-methods')).body.authentication_methods;
}

const sentCode = () => tenant.state.sentCodes.list().at(-1)?.code ?? '';
const eventsOf = ({ userId }: Person) =>
  tenant.state.accountLog.ofPerson(userId).map(({ type }) => type);

describe('The My Account API', () => {
  test('answers nobody without a token', async () => {
    const response = await fetch(`${tenant.baseUrl}/me/v1/factors`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      type: expect.stringContaining('https://auth0.com/api-errors/A0E-401-') as string,
      status: 401,
      title: 'Unauthorized',
      detail: expect.any(String) as string,
    });
  });

  test.each([
    ['another audience', { aud: 'https://tenant.example/api/v2/' }],
    ['an end that has passed', { exp: 1 }],
    ['nobody’s name', { sub: 'auth0|nobody' }],
  ])('refuses a token with %s', async (_what, claims) => {
    expect((await call(INES, 'GET /factors', undefined, claims)).status).toBe(401);
  });

  test.each([
    ['read:me:factors', 'GET /factors'],
    ['read:me:authentication_methods', 'GET /authentication-methods'],
    ['read:me:authentication_methods', `GET ${at('x')}`],
    ['create:me:authentication_methods', 'POST /authentication-methods'],
    ['create:me:authentication_methods', `POST ${at('x')}/verify`],
    ['update:me:authentication_methods', `PATCH ${at('x')}`],
    ['delete:me:authentication_methods', `DELETE ${at('x')}`],
  ] as const)('wants %s for %s', async (scope, line) => {
    const body = line.startsWith('GET') ? undefined : {};
    const scopes = MY_ACCOUNT_SCOPES.filter((one) => one !== scope).join(' ');
    expect((await call(INES, line, body, { scope: scopes })).status).toBe(403);
    tenant.state.settings.withheldScopes = [scope];
    expect((await call(INES, line, body)).status).toBe(403);
  });

  test('is not there in a tenant that has not activated it', async () => {
    tenant.state.settings.myAccountApi = false;
    expect(await call(INES, 'GET /factors')).toMatchObject({
      status: 404,
      body: { title: 'Not Found', type: 'https://auth0.com/api-errors/A0E-404-0001' },
    });
  });

  test('says when to come back, and whose limit it was', async () => {
    tenant.setFaults([{ kind: 'rate-limited', on: 'my-account', retryAfter: 7, isGlobal: true }]);
    const { status, headers, body } = await call(INES, 'GET /factors');
    expect([status, headers.get('retry-after'), headers.get('x-auth0-error-kind')]).toEqual([
      429,
      '7',
      'global-rate-limit',
    ]);
    expect(body).toMatchObject({ status: 429, title: 'Too Many Requests' });
    tenant.setFaults([{ kind: 'rate-limited', on: 'my-account' }]);
    expect((await call(INES, 'GET /factors')).headers.has('x-auth0-error-kind')).toBe(false);
  });

  test('names every field that will not do', async () => {
    const { status, body } = await begin(INES, { type: 'phone', phone_number: '12', more: 1 });
    expect(status).toBe(400);
    expect(body.validation_errors).toContainEqual({
      detail: 'Invalid phone number',
      field: 'phone_number',
      pointer: '/phone_number',
      source: 'body',
    });
  });
});

describe('Factors', () => {
  test('are what the person can enrol', async () => {
    tenant.state.settings.factors = ['otp', 'sms'];
    expect((await call(INES, 'GET /factors')).body.factors).toEqual([
      { type: 'password', usage: ['primary'] },
      { type: 'passkey', usage: ['primary'] },
      { type: 'totp', usage: ['secondary'] },
      { type: 'phone', usage: ['secondary'] },
    ]);
  });

  test('have no password for whoever signs in elsewhere', async () => {
    tenant.state.settings.factors = [];
    expect((await call(ALMA, 'GET /factors')).body.factors).toEqual([]);
  });
});

describe('A person’s own methods', () => {
  test('are listed, and of one kind where that is asked for', async () => {
    expect((await methodsOf(JUNO)).length).toBe(12);
    const { body } = await call(JUNO, 'GET /authentication-methods?type=push-notification');
    expect(body.authentication_methods).toMatchObject([
      { type: 'push-notification', usage: ['secondary'], confirmed: true, name: 'Pixel 9' },
    ]);
  });

  test('are twenty at most', async () => {
    await control(tenant, 'POST /authentication-methods', {
      email: INES.email,
      type: 'totp',
      count: 30,
    });
    expect(await methodsOf(INES)).toHaveLength(20);
  });

  test('are told, renamed and removed one by one', async () => {
    const [phone] = (await methodsOf(MILO)).filter(({ type }) => type === 'phone');
    const id = phone?.id ?? '';
    expect((await call(MILO, `GET ${at(id)}`)).body).toEqual(phone);
    expect(await call(MILO, `PATCH ${at(id)}`, { name: 'Mine' })).toMatchObject({
      status: 200,
      body: { name: 'Mine' },
    });
    expect((await call(MILO, `DELETE ${at(id)}`)).status).toBe(204);
    expect((await call(MILO, `DELETE ${at(id)}`)).status).toBe(404);
    expect(eventsOf(MILO)).toContain('my_account_authentication_method_succeeded');
  });

  test('go in pairs where they came in pairs', async () => {
    const [push] = (await methodsOf(LIEN)).filter(({ type }) => type === 'push-notification');
    await call(LIEN, `DELETE ${at(push?.id ?? '')}`);
    expect((await methodsOf(LIEN)).map(({ type }) => type)).toEqual(['email']);
  });

  test('are nobody else’s', async () => {
    const [phone] = (await methodsOf(MILO)).filter(({ type }) => type === 'phone');
    for (const method of ['GET', 'DELETE'])
      expect((await call(OTTO, `${method} ${at(phone?.id ?? '')}`)).status).toBe(404);
  });

  test('answer 409 where they cannot be deleted', async () => {
    const [email] = (await methodsOf(OTTO)).filter(({ type }) => type === 'email');
    expect((await call(OTTO, `DELETE ${at(email?.id ?? '')}`)).status).toBe(409);
  });
});

describe('An enrolment', () => {
  test('of an app gives its key and takes its code', async () => {
    const { status, headers, body } = await begin(INES, { type: 'totp' });
    expect(status).toBe(202);
    expect(headers.get('location')).toContain('/me/v1/authentication-methods/totp');
    expect(body.barcode_uri).toContain(`secret=${body.manual_input_code}`);
    const done = await verify(INES, body, { otp_code: totpCode(body.manual_input_code, now) });
    expect(done).toMatchObject({ status: 201, body: { id: body.id, confirmed: true } });
    expect(eventsOf(INES)).toEqual(
      expect.arrayContaining([
        'gd_start_enroll',
        'gd_enrollment_complete',
        'my_account_authentication_method_succeeded',
      ]),
    );
  });

  test('asks again for a code that is not right', async () => {
    const { body } = await begin(INES, { type: 'totp' });
    const refused = await verify(INES, body, { otp_code: 'abcdef' });
    expect([refused.status, refused.body.validation_errors?.[0]?.field]).toEqual([400, 'otp_code']);
    expect(eventsOf(INES)).toContain('my_account_authentication_method_failed');
    const right = { otp_code: totpCode(body.manual_input_code, now) };
    expect((await verify(INES, body, right)).status).toBe(201);
  });

  test('is finished once', async () => {
    const { body } = await begin(INES, { type: 'totp' });
    const proof = { otp_code: totpCode(body.manual_input_code, now) };
    await verify(INES, body, proof);
    expect((await verify(INES, body, proof)).status).toBe(400);
  });

  test('is unfinished until then', async () => {
    await begin(INES, { type: 'totp' });
    expect(await methodsOf(INES)).toContainEqual(
      expect.objectContaining({ type: 'totp', confirmed: false }),
    );
  });

  test('waits five minutes', async () => {
    const { body } = await begin(INES, { type: 'totp' });
    now += 300_000;
    const late = { otp_code: totpCode(body.manual_input_code, now) };
    expect((await verify(INES, body, late)).status).toBe(400);
  });

  test('is nobody else’s to finish', async () => {
    const { body } = await begin(INES, { type: 'totp' });
    const proof = { otp_code: totpCode(body.manual_input_code, now) };
    expect((await verify(OTTO, body, proof)).status).toBe(400);
  });

  test.each([
    ['sms', { type: 'phone', phone_number: '+15550104477' }],
    [
      'voice',
      { type: 'phone', phone_number: '+15550104477', preferred_authentication_method: 'voice' },
    ],
    ['email', { type: 'email', email: 'second@example.org' }],
  ])('sends a code by %s', async (channel, wanted) => {
    const { status, body } = await begin(INES, wanted);
    expect(status).toBe(202);
    expect(tenant.state.sentCodes.list()).toMatchObject([{ channel }]);
    expect((await verify(INES, body, { otp_code: sentCode() })).status).toBe(201);
    expect(await methodsOf(INES)).toContainEqual(expect.objectContaining(wanted));
  });

  test('of what is there already is a 409', async () => {
    const [phone] = (await methodsOf(MILO)).filter(({ type }) => type === 'phone');
    const wanted = { type: 'phone', phone_number: phone?.phone_number };
    expect((await begin(MILO, wanted)).status).toBe(409);
    expect((await begin(INES, { type: 'email', email: INES.email })).status).toBe(409);
  });

  test('sends no more than ten codes an hour', async () => {
    const statuses = [];
    for (let turn = 0; turn < 11; turn += 1)
      statuses.push((await begin(INES, { type: 'phone', phone_number: '+15550104477' })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(202), 429]);
  });

  test('of a factor that is off is refused', async () => {
    tenant.state.settings.factors = ['otp'];
    const { status, body } = await begin(INES, { type: 'phone', phone_number: '+15550104477' });
    expect([status, body.validation_errors?.[0]?.field]).toEqual([400, 'type']);
  });

  test('of an app that is tapped makes a pair', async () => {
    const { body } = await begin(INES, { type: 'push-notification' });
    expect((await verify(INES, body)).status).toBe(201);
    const own = (await methodsOf(INES)).filter(({ type }) => type !== 'email');
    expect(own.map(({ type, confirmed }) => [type, confirmed])).toEqual([
      ['push-notification', true],
      ['totp', true],
    ]);
  });

  test('of a recovery code counts once the person says that they have it', async () => {
    const codeNow = () =>
      tenant.state.authenticators.where({ userId: RHEA.userId, type: 'recovery-code' })[0]?.secret;
    const former = codeNow();
    const { body } = await begin(RHEA, { type: 'recovery-code' });
    expect(codeNow()).toBe(former);
    expect((await verify(RHEA, body)).status).toBe(201);
    expect(codeNow()).toBe(body.recovery_code);
  });
});

describe('A passkey', () => {
  const origin = 'http://localhost:3000';
  const NEW = 'passkey|new';

  async function make(person: Person, options = { origin, isSynced: true }) {
    const { body } = await begin(person, { type: 'passkey' });
    const attestation = makePasskey(body.authn_params_public_key, options);
    return { body: { ...body, id: NEW }, attestation };
  }

  test('is made by what a browser answers', async () => {
    const { body, attestation } = await make(INES);
    const done = await verify(INES, body, { authn_response: attestation });
    expect(done).toMatchObject({
      status: 201,
      body: {
        id: expect.stringMatching(/^passkey\|dev_/) as string,
        type: 'passkey',
        usage: ['primary'],
        key_id: attestation.id,
        credential_device_type: 'multi_device',
        credential_backed_up: true,
        relying_party_id: 'localhost',
        user_agent: 'Test Browser',
        transports: ['internal'],
      },
    });
  });

  test('that stays on its device says so', async () => {
    const { body, attestation } = await make(INES, { origin, isSynced: false });
    const done = await verify(INES, body, { authn_response: attestation });
    expect(done.body).toMatchObject({
      credential_device_type: 'single_device',
      credential_backed_up: false,
    });
  });

  test('is asked for by a challenge, for the tenant’s domain, under a new id', async () => {
    const { status, headers, body } = await begin(INES, { type: 'passkey' });
    expect(status).toBe(202);
    expect(headers.get('location')).toMatch(/passkey(\||%7C)new$/);
    expect(body.authn_params_public_key).toMatchObject({
      rp: { id: 'localhost' },
      user: { name: INES.email, displayName: INES.name },
      authenticatorSelection: { residentKey: 'required' },
    });
  });

  test('is not made twice on one device where that is asked for', async () => {
    const wanted = { type: 'passkey', use_exclude_credentials: true };
    const { body } = await begin(JUNO, wanted);
    expect(body.authn_params_public_key.excludeCredentials).toHaveLength(2);
  });

  test('of another origin is refused', async () => {
    const { body, attestation } = await make(INES, {
      origin: 'https://localhost.example',
      isSynced: true,
    });
    expect((await verify(INES, body, { authn_response: attestation })).status).toBe(400);
  });

  test('for another challenge is refused', async () => {
    const first = await make(INES);
    const second = await make(INES);
    const mixed = { authn_response: first.attestation };
    expect((await verify(INES, second.body, mixed)).status).toBe(400);
  });

  test('is refused to whoever has no password here', async () => {
    expect((await begin(ALMA, { type: 'passkey' })).status).toBe(400);
  });
});

describe('A password', () => {
  const policyOf = (body: Body) => (body as unknown as { policy: Record<string, object> }).policy;

  test('tells its rules before it is chosen', async () => {
    const { status, body } = await begin(INES, { type: 'password' });
    expect(status).toBe(202);
    expect(policyOf(body)).toMatchObject({
      complexity: { min_length: 8, character_type_rule: 'three_of_four' },
      profile_data: { active: true },
      history: { active: true, size: 5 },
      dictionary: { active: true },
    });
  });

  test('is set, and ends the sessions', async () => {
    const { body } = await begin(INES, { type: 'password' });
    const done = await verify(INES, body, { new_password: 'Marmalade-Kite-77' });
    expect(done).toMatchObject({ status: 201, body: { type: 'password', usage: ['primary'] } });
    expect(tenant.state.accounts.byId(INES.userId)?.password).toBe('Marmalade-Kite-77');
    expect(eventsOf(INES)).toContain('scp');
  });

  test('that breaks a rule is refused in Auth0’s words', async () => {
    const { body } = await begin(INES, { type: 'password' });
    const refused = await verify(INES, body, { new_password: 'kite' });
    expect(refused.body.validation_errors).toMatchObject([
      { field: 'new_password', detail: 'PasswordStrengthError: Password is too weak' },
    ]);
  });

  test('of somebody who signs in elsewhere is refused', async () => {
    expect((await begin(ALMA, { type: 'password' })).status).toBe(400);
  });
});
