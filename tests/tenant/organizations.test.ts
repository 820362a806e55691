import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HANA, UMA } from '../../tenant/seed/people-by-organizations';
import {
  LUMEN_WORKS,
  MARKUP_GUILD,
  NORTH_LIBRARY,
  OPEN_GARDEN,
} from '../../tenant/seed/organizations';
import { INES } from '../../tenant/seed/people';
import { CANARY_PREFIX } from '../../tenant/state/canary';
import type { Settings } from '../../tenant/state/settings';
import { startTenant, type Tenant } from '../../tenant/tenant';
import { Browser } from './browser';
import { control } from './control-api';
import { manage, managementToken } from './management';
import { authorize, PORTAL_URL, signIn, submitPassword } from './sign-in';

let tenant: Tenant;
let token: string;
beforeAll(async () => {
  tenant = await startTenant({ rateLimit: null, portalUrl: PORTAL_URL });
  token = await managementToken(tenant);
});
afterAll(() => tenant.close());
beforeEach(() => tenant.reset());

const call = <Body>(line: string, sent?: object) => manage<Body>(tenant, token, line, sent);

interface OrganizationBody {
  id: string;
  display_name?: string;
  metadata: { note: string };
}

const hana = encodeURIComponent(HANA.userId);
const listOfHana = `GET /users/${hana}/organizations`;
const idsOfHana = async () => (await call<OrganizationBody[]>(listOfHana)).body.map(({ id }) => id);
const members = (id: string) => `/organizations/${id}/members`;

describe('The organizations of a person', () => {
  test('are listed by page, with a total that says nothing', async () => {
    const { body } = await call(`${listOfHana}?include_totals=true&per_page=3&page=1`);
    expect(body).toMatchObject({ start: 3, limit: 3, total: 0, organizations: [{}] });
  });

  test('bring along metadata that must not leave a portal', async () => {
    const { body } = await call<OrganizationBody[]>(listOfHana);
    expect(body.map(({ metadata }) => metadata.note)).toEqual(
      body.map(() => expect.stringContaining(CANARY_PREFIX) as string),
    );
  });

  test('have the roles of that person alone', async () => {
    const { body } = await call<{ name: string }[]>(
      `GET ${members(NORTH_LIBRARY.id)}/${hana}/roles`,
    );
    expect(body.map(({ name }) => name)).toEqual(['Librarian', 'Treasurer']);
    const ines = encodeURIComponent(INES.userId);
    const { body: none } = await call(`GET ${members(NORTH_LIBRARY.id)}/${ines}/roles`);
    expect(none).toEqual([]);
  });

  test('say which connections make members of people', async () => {
    const { body } = await call(`GET /organizations/${LUMEN_WORKS.id}/enabled_connections`);
    expect(body).toMatchObject([
      { assign_membership_on_login: true, connection: { name: 'lumen-works' } },
      { assign_membership_on_login: false },
    ]);
  });

  test('are as many as the control API is asked for', async () => {
    await control(tenant, 'POST /organizations', { email: UMA.email, count: 50 });
    expect(tenant.state.organizations.ofPerson(UMA.userId)).toHaveLength(50);
  });
});

describe('Taking a person out of an organization', () => {
  const leave = (id: string, ...userIds: string[]) =>
    call(`DELETE ${members(id)}`, { members: userIds });

  test('is accepted at once, and carried out later', async () => {
    expect((await leave(NORTH_LIBRARY.id, HANA.userId)).status).toBe(204);
    expect(await idsOfHana()).toContain(NORTH_LIBRARY.id);
    tenant.state.endings.finish();
    expect(await idsOfHana()).not.toContain(NORTH_LIBRARY.id);
  });

  test('is accepted of whoever is no member too', async () => {
    expect((await leave(NORTH_LIBRARY.id, INES.userId)).status).toBe(204);
  });

  test('takes no more than ten people, and none without one', async () => {
    const many = Array.from({ length: 11 }, (_, number) => `auth0|${number}`);
    expect((await leave(NORTH_LIBRARY.id, ...many)).status).toBe(400);
    expect((await leave(NORTH_LIBRARY.id)).status).toBe(400);
  });

  test.each(['DELETE /organizations/../members', 'GET /organizations', 'DELETE /organizations/'])(
    'or reading, for everybody fails: %s',
    async (line) => {
      expect(await call(line)).toMatchObject({ body: { errorCode: 'tenant_wide_call' } });
    },
  );
});

describe('A sign-in to an organization', () => {
  const to = (organization: string) => ({ parameters: { organization } });
  const start = (organization: string) =>
    authorize(tenant, new Browser(), to(organization)).then(({ url }) => url);

  test.each([NORTH_LIBRARY.id, 'North-Library'])(
    'by %s names it in the ID token',
    async (given) => {
      const { claims } = await signIn(tenant, new Browser(), HANA, to(given));
      expect(claims.org_id).toBe(NORTH_LIBRARY.id);
    },
  );

  test('is said by no other ID token', async () => {
    const { claims } = await signIn(tenant, new Browser(), HANA);
    expect(claims).not.toHaveProperty('org_id');
  });

  test('is refused to whoever is no member', async () => {
    const browser = new Browser();
    const page = await authorize(tenant, browser, to(NORTH_LIBRARY.id));
    const { url } = await submitPassword(browser, page, INES);
    expect(url.searchParams.get('error')).toBe('access_denied');
  });

  test('makes a member again of whoever left, by a connection that does so', async () => {
    tenant.state.organizations.leave(OPEN_GARDEN.id, HANA.userId);
    await signIn(tenant, new Browser(), HANA, to(OPEN_GARDEN.id));
    expect(await idsOfHana()).toContain(OPEN_GARDEN.id);
    const joined = tenant.state.accountLog
      .ofPerson(HANA.userId)
      .filter(({ type, organization_id: id }) =>
        [type, id].join(' ').startsWith(`organization_member_added ${OPEN_GARDEN.id}`),
      );
    expect(joined).toHaveLength(2);
  });

  test('that nobody has heard of is refused', async () => {
    const browser = new Browser();
    await signIn(tenant, browser, HANA);
    const { url } = await authorize(tenant, browser, to('org_unheardof'));
    expect(url.searchParams.get('error')).toBe('access_denied');
    expect((await start(MARKUP_GUILD.id)).pathname).toMatch(/^\/u\/login/);
  });
});

test.each<[Settings['withheldScopes'][number], string, object?]>([
  ['read:organizations', listOfHana],
  ['read:organization_member_roles', `GET ${members(NORTH_LIBRARY.id)}/${hana}/roles`],
  ['read:organization_connections', `GET /organizations/${NORTH_LIBRARY.id}/enabled_connections`],
  ['delete:organization_members', `DELETE ${members('org_x')}`, { members: [INES.userId] }],
])('%s is asked for by %s', async (scope, line, sent) => {
  tenant.state.settings.withheldScopes = [scope];
  expect((await call(line, sent)).status).toBe(403);
  tenant.state.settings.withheldScopes = [];
  expect((await call(line, sent)).status).toBeLessThan(300);
});

test('a plan without organizations refuses', async () => {
  tenant.state.settings.planWithout = ['organizations'];
  expect(await call(listOfHana)).toMatchObject({
    status: 403,
    body: { errorCode: 'insufficient_entitlement' },
  });
});
