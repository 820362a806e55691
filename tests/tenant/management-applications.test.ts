import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HARBOR_FILES, ORBIT_MAIL, PORTAL } from '../../tenant/seed/applications';
import { MARA } from '../../tenant/seed/people';
import { IRIS, WIM } from '../../tenant/seed/people-by-applications';
import { CALENDAR_API, MAIL_API } from '../../tenant/seed/resource-servers';
import { LOOM_ASSISTANT, TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import type { Person } from '../../tenant/state/accounts';
import type { Settings } from '../../tenant/state/settings';
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

const call = <Body>(line: string, by = token) => manage<Body>(tenant, by, line);

interface GrantBody {
  id: string;
  clientID: string;
  audience: string;
  scope: string[];
  organization_id?: string;
}

const of = ({ userId }: Person) => `user_id=${encodeURIComponent(userId)}`;
const grantsOf = async (person: Person, more = '') =>
  (await call<GrantBody[]>(`GET /grants?${of(person)}&per_page=100${more}`)).body;
const tokensOf = ({ userId }: Person) =>
  tenant.state.refreshTokens.where({ userId }).map(({ clientId }) => clientId);

describe('Grants', () => {
  test('are listed by person, with totals in pages', async () => {
    const { body } = await call(`GET /grants?${of(IRIS)}&include_totals=true&page=1&per_page=5`);
    expect(body).toMatchObject({ start: 5, limit: 5, total: 12 });
  });

  test('are one for each API and each organization', async () => {
    const listed = await grantsOf(IRIS, `&client_id=${TIDE_PLANNER.clientId}`);
    expect(listed).toHaveLength(4);
    expect(listed.filter(({ organization_id: organization }) => organization)).toHaveLength(1);
  });

  test('that end take along the refresh tokens that were issued under them, and no others', async () => {
    const audience = encodeURIComponent(MAIL_API.identifier);
    const [grant] = await grantsOf(
      IRIS,
      `&client_id=${TIDE_PLANNER.clientId}&audience=${audience}`,
    );
    expect((await call(`DELETE /grants/${grant?.id}`)).status).toBe(204);
    expect(await grantsOf(IRIS)).toHaveLength(11);
    expect(tokensOf(IRIS)).not.toContain(TIDE_PLANNER.clientId);
    expect(tokensOf(IRIS)).toContain(LOOM_ASSISTANT.clientId);
  });

  test('that nobody knows end as well as others', async () => {
    expect((await call('DELETE /grants/000000000000000000000000')).status).toBe(204);
  });

  test('of a person end all at once', async () => {
    expect((await call(`DELETE /grants?${of(IRIS)}`)).status).toBe(204);
    expect(await grantsOf(IRIS)).toEqual([]);
    expect(await grantsOf(MARA)).toHaveLength(1);
  });

  test.each(['GET /grants', 'GET /grants?user_id=', 'DELETE /grants', 'DELETE /grants?user_id='])(
    'of everybody are asked for by nobody: %s',
    async (line) => {
      const { status, body } = await call(line);
      expect([status, body]).toMatchObject([500, { errorCode: 'tenant_wide_call' }]);
      expect(await grantsOf(IRIS)).toHaveLength(12);
    },
  );

  test('may end with a refresh token, where the tenant is set so', async () => {
    tenant.state.settings.refreshTokenEndsGrant = true;
    tenant.state.settings.endingDelayMs = 0;
    const [refreshToken] = tenant.state.refreshTokens.where({ clientId: LOOM_ASSISTANT.clientId });
    await call(`DELETE /refresh-tokens/${refreshToken?.id}`);
    const listed = await grantsOf(IRIS, `&client_id=${LOOM_ASSISTANT.clientId}`);
    expect(listed.map(({ audience }) => audience)).toEqual(['https://gone.example/api']);
  });
});

interface Credential {
  id: string;
  type: string;
  client_id: string;
}

describe('Device credentials', () => {
  const path = `/device-credentials?${of(IRIS)}`;

  test('without a type are all but rotating tokens', async () => {
    const { body } = await call<Credential[]>(`GET ${path}`);
    expect(new Set(body.map(({ type }) => type))).toEqual(new Set(['public_key', 'refresh_token']));
  });

  test('are the refresh tokens under other ids, which they end with', async () => {
    const { body } = await call<{ total: number; device_credentials: Credential[] }>(
      `GET ${path}&type=rotating_refresh_token&include_totals=true`,
    );
    expect(body.total).toBe(3);
    const credential = body.device_credentials.find(
      ({ client_id: clientId }) => clientId === TIDE_PLANNER.clientId,
    );
    expect(credential?.id).toMatch(/^dcr_[A-Za-z0-9]{16}$/);
    await call(`DELETE /device-credentials/${credential?.id}`);
    expect(tokensOf(IRIS)).not.toContain(TIDE_PLANNER.clientId);
  });

  test('that are keys end too', async () => {
    const keys = await call<Credential[]>(`GET ${path}&type=public_key`);
    expect(keys.body).toMatchObject([{ client_id: HARBOR_FILES.clientId }]);
    await call(`DELETE /device-credentials/${keys.body[0]?.id}`);
    expect((await call(`GET ${path}&type=public_key`)).body).toEqual([]);
  });

  test('of everybody are asked for by nobody', async () => {
    expect((await call('GET /device-credentials?type=refresh_token')).status).toBe(500);
  });
});

describe('Applications', () => {
  test('of others say so, and how they registered themselves', async () => {
    const { body } = await call(`GET /clients/${LOOM_ASSISTANT.clientId}`);
    expect(body).toMatchObject({
      is_first_party: false,
      external_metadata_type: 'cimd',
      external_metadata_created_by: 'client',
    });
  });

  test('show their summary to those who may read no more', async () => {
    const summary = { clientId: 'summary', clientSecret: 'a secret of the reader of summaries' };
    tenant.state.registeredApplications.add({
      ...TIDE_PLANNER,
      ...summary,
      id: summary.clientId,
      kind: 'non_interactive',
      managementScopes: ['read:client_summary'],
    });
    const reader = await managementToken(tenant, summary);
    const { body } = await call(`GET /clients/${ORBIT_MAIL.clientId}`, reader);
    expect(body).toEqual({
      client_id: ORBIT_MAIL.clientId,
      name: 'Orbit Mail',
      app_type: 'native',
      is_first_party: true,
    });
  });

  test('are listed in pages', async () => {
    const { body } = await call<{ total: number; clients: object[] }>(
      'GET /clients?per_page=2&page=1&include_totals=true&fields=client_id&include_fields=true',
    );
    expect(body.clients).toEqual([
      { client_id: expect.any(String) as string },
      { client_id: expect.any(String) as string },
    ]);
    expect(body.total).toBeGreaterThan(10);
  });

  test('that a person lets in by the hundred are registered for a test', async () => {
    const { status } = await control(tenant, 'POST /applications', {
      email: WIM.email,
      count: 200,
    });
    expect(status).toBe(201);
    const { body } = await call<{ total: number }>(`GET /grants?${of(WIM)}&include_totals=true`);
    expect(body.total).toBe(200);
  });
});

describe('APIs', () => {
  test('are found by their audience, with what can be allowed there', async () => {
    const audience = encodeURIComponent(CALENDAR_API.identifier);
    const { body } = await call(`GET /resource-servers?identifiers=${audience}`);
    expect(body).toMatchObject([{ name: 'Harbor Calendar', scopes: CALENDAR_API.scopes }]);
  });

  test('are found by an identifier in the path', async () => {
    const { body } = await call(`GET /resource-servers/${encodeURIComponent(MAIL_API.identifier)}`);
    expect(body).toMatchObject({ name: 'Orbit Mail', token_lifetime: 7200 });
  });

  test('that nobody has made are none', async () => {
    expect((await call('GET /resource-servers?identifiers=urn:nobody')).body).toEqual([]);
    expect((await call('GET /resource-servers/urn:nobody')).status).toBe(404);
  });
});

test('Connected accounts are listed, and the Management API ends none', async () => {
  const path = `/users/${encodeURIComponent(IRIS.userId)}/connected-accounts`;
  const { body } = await call<{ connected_accounts: { id: string }[] }>(`GET ${path}`);
  expect(body.connected_accounts).toHaveLength(2);
  const [account] = body.connected_accounts;
  expect((await call(`DELETE ${path}/${account?.id}`)).status).toBe(404);
});

test.each<[Settings['withheldScopes'][number], string]>([
  ['read:grants', `GET /grants?${of(IRIS)}`],
  ['delete:grants', 'DELETE /grants/000000000000000000000000'],
  ['read:device_credentials', `GET /device-credentials?${of(IRIS)}`],
  ['delete:device_credentials', 'DELETE /device-credentials/dcr_0000000000000000'],
  ['read:resource_servers', 'GET /resource-servers'],
])('%s is asked for by %s', async (scope, line) => {
  tenant.state.settings.withheldScopes = [scope];
  expect((await call(line)).status).toBe(403);
  tenant.state.settings.withheldScopes = [];
  expect((await call(line)).status).toBeLessThan(300);
});

test.each([
  ['grants', `GET /grants?${of(IRIS)}`],
  ['device-credentials', `GET /device-credentials?${of(IRIS)}`],
  ['resource-servers', 'GET /resource-servers'],
] as const)('a plan without %s refuses', async (feature, line) => {
  tenant.state.settings.planWithout = [feature];
  const { status, body } = await call(line);
  expect([status, body]).toMatchObject([403, { errorCode: 'insufficient_entitlement' }]);
});

test('the portal has a grant of its own', async () => {
  expect(await grantsOf(IRIS, `&client_id=${PORTAL.clientId}`)).toHaveLength(1);
});
