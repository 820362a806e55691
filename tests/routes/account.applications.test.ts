import { describe, expect, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { listReceipts } from '~/receipts/receipts.server';
import { loader as accountLoader } from '~/routes/account';
import { loader as connectedLoader } from '~/routes/account.applications.connected._index';
import { loader as listLoader } from '~/routes/account.applications._index';
import { action as endAccess, loader } from '~/routes/account.applications.$handle._index';
import { action, loader as questionLoader } from '~/routes/account.applications.$handle.remove';
import { seedRefreshToken } from '../../tenant/seed/refresh-token';
import { MAIL_API } from '../../tenant/seed/resource-servers';
import { LOOM_ASSISTANT, TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import type { Application } from '../../tenant/state/applications';
import {
  ada,
  answerOf,
  cookiePair,
  createTestPortal,
  get,
  managementSession,
} from '../test-portal';
import { holdTimers } from '../held-timers';
import { clientId, issuer } from '../test-tenant';
import { callsAboutPerson } from './tenant-calls';

const tide = TIDE_PLANNER.clientId;
const loom = LOOM_ASSISTANT.clientId;
const mail = MAIL_API.identifier;

/** Ada has let two applications of others in, one of which has a refresh token, and is signed in to a third. */
function withApplications(...setUp: Parameters<typeof createTestPortal>) {
  const portal = createTestPortal(...setUp);
  const { state } = portal.tenant;
  const register = (application: Application) =>
    state.registeredApplications.add({ ...application, id: application.clientId });
  const allow = (client: string, scope: string[], audience = mail, userId = ada.userId) =>
    state.grants.allow({ userId, clientId: client, audience, scope });
  const issue = (client: string, id: string, userId = ada.userId) => {
    const [session] = state.sessions.ofPerson(ada.userId);
    if (session === undefined) throw new Error('Ada has no session.');
    const token = seedRefreshToken(session, client, id, issuer);
    state.refreshTokens.add({ ...token, userId, audience: mail, sessionId: null });
  };
  register(TIDE_PLANNER);
  register(LOOM_ASSISTANT);
  state.resourceServers.add(MAIL_API);
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId, { clients: [{ client_id: clientId }] }),
    managementSession('phone', { clients: [{ client_id: 'orbit-mail' }] }),
  ]);
  allow(tide, ['read:mail', 'openid', 'offline_access']);
  allow(loom, ['read:mail']);
  issue(tide, 'token-of-tide');
  const handleOf = (id: string, userId = ada.userId) =>
    portal.services.applicationHandles.seal(userId, id);
  const signIn = () => portal.signIn({ authenticatedAt: portal.clock.now });
  const open = async (
    route: typeof loader | typeof questionLoader,
    id: string,
    { cookie, tail = '' }: { cookie?: string; tail?: string } = {},
  ) => {
    const params = { handle: handleOf(id) };
    const request = get(
      `/account/applications/${params.handle}${tail}`,
      cookie ?? (await signIn()),
    );
    return answerOf(route({ request, context: portal.context, params }));
  };
  const list = async (query = '') => {
    const request = get(`/account/applications${query}`, await signIn());
    const answer = await answerOf(listLoader({ request, context: portal.context, params: {} }));
    return { status: answer.status, ...((await answer.json()) as { page: ListPage }) };
  };
  const remove = async (id: string, { of = ada.userId, fields = {} } = {}) => {
    const params = { handle: handleOf(id, of) };
    const path = `/account/applications/${params.handle}/remove`;
    const request = await portal.post(path, fields, await signIn());
    return answerOf(action({ request, context: portal.context, params }));
  };
  return { portal, state, register, allow, issue, open, list, remove };
}

interface ListPage {
  shows: string;
  groups: {
    name: string;
    applications: { name: string; permissions: unknown; href: string; logoUrl?: string }[];
  }[];
  missing: unknown;
  goesOn: boolean;
  pageCount: number;
}

const namesIn = ({ groups }: ListPage) =>
  Object.fromEntries(
    groups.map((group) => [group.name, group.applications.map(({ name }) => name)]),
  );
const changesIn = (requests: readonly string[]) =>
  requests.filter((call) => !call.startsWith('GET') && !call.includes('/oauth/token'));

describe('the list of applications', () => {
  // Names are waited for so long and no longer.
  holdTimers();

  test('has those of others, of nobody knows whom and the tenant’s own apart, the last used first', async () => {
    const { list } = withApplications();
    const { page } = await list();
    expect(namesIn(page)).toEqual({
      others: ['Tide Planner', 'Loom Assistant'],
      unknown: ['Deleted application'],
      own: ['Latchkey'],
    });
  });

  test('says what each may do in the words of the API', async () => {
    const { list } = withApplications();
    const { page } = await list();
    expect(page.groups[0]?.applications.at(-1)?.permissions).toEqual([
      { api: 'Orbit Mail', items: [{ kind: 'described', text: 'Read your mail' }] },
    ]);
  });

  test('shows a logo from a host of the operator’s, and from no other', async () => {
    const logosOf = async (pictureHosts: string[]) => {
      const { list } = withApplications({}, { pictureHosts });
      const { groups }: ListPage = (await list()).page;
      return groups.flatMap(({ applications }) => applications.map(({ logoUrl }) => logoUrl));
    };
    expect(await logosOf(['tide.example'])).toContain('https://tide.example/logo.png');
    expect(new Set(await logosOf(['other.example']))).toEqual(new Set([undefined]));
  });

  test('costs three calls about the person, and none soon after', async () => {
    const { portal, list } = withApplications();
    await list();
    expect(callsAboutPerson(portal).sort()).toEqual([
      'GET /api/v2/grants',
      'GET /api/v2/users/auth0|ada/refresh-tokens',
      'GET /api/v2/users/auth0|ada/sessions',
    ]);
    portal.tenant.requests.length = 0;
    await list();
    expect(portal.tenant.requests).toEqual([]);
  });

  test('takes device credentials on a plan without refresh tokens', async () => {
    const { state, list } = withApplications();
    state.settings.planWithoutSessions = true;
    const { page } = await list();
    expect(page.groups[0]?.applications.at(-1)).toMatchObject({
      name: 'Tide Planner',
      isLasting: true,
    });
    expect(page.missing).toEqual({ grants: null, tokens: null, sessions: 'not_permitted' });
  });

  test('says what it cannot tell, and takes it for nothing', async () => {
    const { state, list } = withApplications();
    state.settings.withheldScopes = ['read:grants'];
    const { page } = await list();
    expect(page.missing).toMatchObject({ grants: 'not_permitted' });
    expect(namesIn(page).others).toContain('Tide Planner');
  });

  test('is a problem where none of the lists can be read', async () => {
    const { state, list } = withApplications();
    state.settings.withheldScopes = [
      'read:grants',
      'read:sessions',
      'read:refresh_tokens',
      'read:device_credentials',
    ];
    expect((await list()).page).toMatchObject({
      shows: 'problem',
      problem: { kind: 'not-permitted' },
    });
  });

  test('of two hundred comes in pages, each of them complete', async () => {
    const { portal, register, allow, list } = withApplications();
    for (let number = 0; number < 200; number += 1) {
      const client = `tpc_partner_${number}`;
      register({ ...TIDE_PLANNER, clientId: client, name: `Partner ${number}` });
      allow(client, ['read:mail']);
    }
    let { page } = await list();
    while (page.goesOn) ({ page } = await list());
    expect(page.pageCount).toBe(6);
    expect(portal.tenant.requests.filter((call) => call.includes('/clients/'))).toHaveLength(1);
    const names = new Set<string>();
    for (const number of [1, 2, 3, 4, 5, 6])
      for (const group of (await list(`?page=${number}`)).page.groups)
        for (const { name } of group.applications) names.add(name);
    expect(names.size).toBe(204);
  });

  test('tells applications of one name apart', async () => {
    const { register, allow, list } = withApplications();
    register({ ...TIDE_PLANNER, clientId: 'tpc_tide_too', name: 'Tide Planner' });
    allow('tpc_tide_too', ['read:mail']);
    const { others = [] } = namesIn((await list()).page);
    expect(others.filter((name) => name.startsWith('Tide Planner')).sort()).toEqual([
      'Tide Planner',
      'Tide Planner (2)',
    ]);
  });

  test.each([
    ['\u200B \u2060', 'Unnamed application'],
    ['\u202Ekcatta\u202C Printer', 'kcatta Printer'],
    ['<b>Free</b>', '<b>Free</b>'],
  ])('shows a name as what it is: %j', async (given, name) => {
    const { register, allow, list } = withApplications();
    register({ ...TIDE_PLANNER, clientId: 'tpc_odd', name: given });
    allow('tpc_odd', ['read:mail']);
    expect(namesIn((await list()).page).others).toContain(name);
  });

  test('takes a scope named like a property of every object for a scope', async () => {
    const { allow, list } = withApplications();
    allow('tpc_odd', ['constructor', '__proto__']);
    const { page } = await list();
    const items = page.groups.flatMap((group) =>
      group.applications.flatMap(({ permissions }) => permissions),
    );
    expect(items).toContainEqual({
      api: 'Orbit Mail',
      items: [
        { kind: 'scope', text: 'constructor' },
        { kind: 'scope', text: '__proto__' },
      ],
    });
  });

  test('has nothing of somebody else', async () => {
    const { allow, list } = withApplications();
    allow('tpc_of_grace', ['read:mail'], mail, 'auth0|grace');
    expect(JSON.stringify((await list()).page)).not.toContain('tpc_');
  });
});

describe('the page of an application', () => {
  test('joins its permissions, its refresh tokens and its sessions', async () => {
    const { open } = withApplications();
    const answer = await open(loader, 'orbit-mail');
    expect(await answer.json()).toMatchObject({
      page: {
        shows: 'application',
        application: { isGone: true, isRemovable: false },
        sessions: [{ place: 'Sweden' }],
      },
    });
  });

  test('names the organizations that it has access for, once the person’s own list was read, without a call', async () => {
    const { portal, state, open } = withApplications();
    const [own, foreign] = ['org_LuMeN00000000001', 'org_ElSeWhErE0000001'] as const;
    const allow = (organizationId: string) =>
      state.grants.allow({
        userId: ada.userId,
        clientId: tide,
        audience: mail,
        scope: ['read:mail'],
        organizationId,
      });
    state.organizations.add({
      id: own,
      name: 'lumen',
      displayName: 'Lumen Works',
      connections: [],
    });
    state.organizations.join(own, ada.userId);
    allow(own);
    const shown = async () => {
      const answer = await open(loader, tide);
      return ((await answer.json()) as { page: object }).page;
    };
    expect(await shown()).toMatchObject({
      organizations: null,
      application: { organizationCount: 1 },
    });
    await portal.services.organizations.list(ada.userId);
    const called = callsAboutPerson(portal).length;
    expect(await shown()).toMatchObject({ organizations: ['Lumen Works'] });
    expect(callsAboutPerson(portal)).toHaveLength(called);
    allow(foreign);
    portal.clock.now += minutes(1);
    expect(await shown()).toMatchObject({
      organizations: null,
      application: { organizationCount: 2 },
    });
  });

  test.each(['tpc_nobody', '..', '?'])('is not there for what has nothing: %s', async (id) => {
    const { open } = withApplications();
    const answer = await open(loader, id);
    expect([answer.status, await answer.json()]).toEqual([404, { page: { shows: 'not-found' } }]);
  });

  test.each(['read:mail openid', null, [42], { mail: true }])(
    'does not take %j, which is no list of scopes, for no permission, and can be removed',
    async (scope) => {
      const { portal, state, open, remove } = withApplications();
      portal.tenant.answers.set('GET /api/v2/grants', () => {
        const [grant] = state.grants.where({ clientId: tide });
        const { id = '', audience = '' } = grant ?? {};
        const odd = { id, clientID: tide, user_id: ada.userId, audience, scope };
        return Response.json(grant === undefined ? [] : [odd]);
      });
      expect(await (await open(loader, tide)).json()).toMatchObject({
        page: { arePermissionsKnown: false, application: { permissions: [], isRemovable: true } },
      });
      expect((await remove(tide)).status).toBe(303);
      expect(changesIn(portal.tenant.requests)).toHaveLength(2);
    },
  );

  test('is not there by a handle of somebody else', async () => {
    const { portal, allow } = withApplications();
    allow('tpc_of_grace', ['read:mail'], mail, 'auth0|grace');
    const params = { handle: portal.services.applicationHandles.seal('auth0|grace', tide) };
    const request = get(`/account/applications/${params.handle}`, await portal.signIn());
    const answer = await answerOf(loader({ request, context: portal.context, params }));
    expect(answer.status).toBe(404);
  });

  test('finds an application whose id is an address longer than a handle', async () => {
    const { allow, list, portal } = withApplications();
    allow(`https://assistant.example/${'a'.repeat(400)}`, ['read:mail']);
    const { page } = await list();
    const href = page.groups[0]?.applications.at(-1)?.href ?? '';
    const params = { handle: href.split('/').at(-1) ?? '' };
    const request = get(href, await portal.signIn());
    const answer = await answerOf(loader({ request, context: portal.context, params }));
    expect(answer.status).toBe(200);
  });
});

describe('removing access', () => {
  test('is asked about first, which removes nothing', async () => {
    const { portal, open } = withApplications();
    const answer = await open(questionLoader, tide, { tail: '/remove' });
    const { page } = (await answer.json()) as { page: { until: { iso: string } } };
    expect(page.until.iso).toBe(new Date(portal.clock.now + hours(2)).toISOString());
    expect(changesIn(portal.tenant.requests)).toEqual([]);
  });

  test('takes what this application has, and nothing of another', async () => {
    const { portal, state, remove, issue } = withApplications();
    issue(loom, 'token-of-loom');
    const answer = await remove(tide);
    expect(answer.headers.get('location')).toBe('/account/applications#result');
    expect(state.grants.where({ userId: ada.userId }).map((grant) => grant.clientId)).toEqual([
      loom,
    ]);
    expect(state.refreshTokens.all().map(({ id }) => id)).toEqual(['token-of-loom']);
    expect(changesIn(portal.tenant.requests)).not.toContain('DELETE /api/v2/grants');
  });

  test('says what lives on until when, with a receipt, a line and a mail', async () => {
    const { portal, remove } = withApplications();
    const answer = await remove(tide);
    const taken = await portal.services.flashes.take(
      get('/account/applications', answer.headers.get('set-cookie')?.split(';')[0]),
    );
    expect(taken?.flash).toMatchObject({
      tone: 'good',
      message: {
        key: 'applications.removed.until',
        values: { application: 'Tide Planner', until: '1 Mar 2026, 14:00 UTC' },
      },
    });
    expect(await listReceipts(portal.services, ada.userId)).toMatchObject([
      { state: 'done', change: { kind: 'application-removed', name: 'Tide Planner' } },
    ]);
    expect(portal.logged()).toContain('"event":"application.removal","result":"removed"');
    await portal.runDueJobs();
    await portal.runDueJobs();
    expect(portal.mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('application') as string,
    ]);
  });

  test('reads the person’s own lists anew, whatever is remembered', async () => {
    const { portal, state, list, remove } = withApplications();
    await list();
    state.grants.clear();
    state.refreshTokens.clear();
    expect((await remove(tide)).status).toBe(404);
    expect(changesIn(portal.tenant.requests)).toEqual([]);
  });

  test.each([
    ['somebody else’s', tide, 'auth0|grace'],
    ['one that has nothing', 'tpc_nobody', ada.userId],
  ])('of %s finds nothing, and does nothing', async (_, id, of) => {
    const { portal, remove, allow } = withApplications();
    allow('tpc_of_grace', ['read:mail'], mail, 'auth0|grace');
    expect((await remove(id, { of })).status).toBe(404);
    expect(changesIn(portal.tenant.requests)).toEqual([]);
  });

  test('takes no id, grant or person from the form', async () => {
    const { portal, remove, state } = withApplications();
    const fields = { grant: 'other', client_id: loom, user_id: 'auth0|grace' };
    await remove(tide, { fields });
    expect(state.grants.where({ clientId: loom })).toHaveLength(1);
    expect(portal.tenant.requests.join()).not.toContain('grace');
  });

  test('of the portal itself is refused, and its grant stays', async () => {
    const { state, allow, open, remove } = withApplications();
    allow(clientId, ['read:me:factors'], `${issuer}me/`);
    const answer = await open(loader, clientId);
    expect(await answer.json()).toMatchObject({
      page: { application: { isPortal: true, isRemovable: false } },
    });
    expect((await remove(clientId)).status).toBe(409);
    expect(state.grants.where({ clientId })).toHaveLength(1);
  });

  test('of what is only signed in is refused, since there is nothing', async () => {
    const { portal, open, remove } = withApplications();
    expect(await (await open(loader, 'orbit-mail')).json()).toMatchObject({
      page: { application: { isRemovable: false }, isAccessKnown: true },
    });
    expect((await remove('orbit-mail')).status).toBe(409);
    expect(changesIn(portal.tenant.requests)).toEqual([]);
  });

  test.each([
    { withheldScopes: ['read:grants'] },
    { withheldScopes: ['read:refresh_tokens', 'read:device_credentials'] },
  ] as const)(
    'of what is signed in, and may hold what could not be read, is refused as not known: $withheldScopes',
    async ({ withheldScopes }) => {
      const { portal, state, open, remove } = withApplications();
      state.settings.withheldScopes = [...withheldScopes];
      expect(await (await open(loader, 'orbit-mail')).json()).toMatchObject({
        page: { application: { isRemovable: false }, isAccessKnown: false },
      });
      const refused = await remove('orbit-mail');
      expect(refused.status).toBe(409);
      expect(await refused.text()).toContain('applications.remove.unknown');
      expect(changesIn(portal.tenant.requests)).toEqual([]);
    },
  );

  test('of an application that the tenant has deleted is carried out', async () => {
    const { state, allow, remove } = withApplications();
    allow('tpc_gone', ['read:mail']);
    expect((await remove('tpc_gone')).status).toBe(303);
    expect(state.grants.where({ clientId: 'tpc_gone' })).toEqual([]);
  });

  test('of an application that nobody has named is told in a sentence, and kept without a name', async () => {
    const { portal, allow, remove } = withApplications();
    allow('tpc_gone', ['read:mail']);
    const answer = await remove('tpc_gone');
    const page = get('/account/applications', cookiePair(answer.headers.get('set-cookie') ?? ''));
    expect((await portal.services.flashes.take(page))?.flash.message.key).toBe(
      'applications.removed.until.unnamed',
    );
    expect((await listReceipts(portal.services, ada.userId))[0]?.change).toEqual({
      kind: 'application-removed',
      name: null,
    });
  });

  test('that the tenant has not carried out yet is not told as done', async () => {
    const { portal, remove, state } = withApplications();
    portal.tenant.answers.set(
      `DELETE /api/v2/grants/${state.grants.where({ clientId: loom })[0]?.id}`,
      () => new Response(null, { status: 204 }),
    );
    const answer = await remove(loom);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    const taken = await portal.services.flashes.take(get('/account/applications', cookie));
    expect(taken?.flash).toMatchObject({
      tone: 'warn',
      message: { key: 'applications.removed.notYet' },
    });
  });

  test('of which a call failed after its work is told as the lists then are', async () => {
    const { portal, remove, state } = withApplications();
    for (const { id } of state.grants.where({ clientId: tide }))
      portal.tenant.answers.set(`DELETE /api/v2/grants/${id}`, () => {
        state.grants.remove(id);
        return new Response(null, { status: 503 });
      });
    const answer = await remove(tide);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    const taken = await portal.services.flashes.take(get('/account/applications', cookie));
    expect(taken?.flash).toMatchObject({ tone: 'good' });
  });

  test('of which a part is not permitted says so', async () => {
    const { portal, remove, state } = withApplications();
    state.settings.withheldScopes = ['delete:grants'];
    const answer = await remove(tide);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    const taken = await portal.services.flashes.take(get('/account/applications', cookie));
    expect(taken?.flash).toMatchObject({ message: { key: 'applications.removed.partly' } });
    expect(state.refreshTokens.where({ clientId: tide })).toEqual([]);
  });

  test('of which a part is not permitted is asked about with what stays', async () => {
    const { open, state } = withApplications();
    state.settings.withheldScopes = ['delete:grants'];
    const answer = await open(questionLoader, tide, { tail: '/remove' });
    expect(await answer.json()).toMatchObject({
      page: { keptFor: null, canEndOne: true, leaves: { permissions: true, kept: false } },
    });
  });

  test('of which nothing is permitted is not offered, and nobody is asked who they are', async () => {
    const { portal, open, remove, state } = withApplications();
    state.settings.withheldScopes = ['delete:grants', 'delete:refresh_tokens'];
    const cookie = await portal.signIn();
    for (const [route, tail] of [
      [loader, ''],
      [questionLoader, '/remove'],
    ] as const) {
      const answer = await open(route, tide, { cookie, tail });
      expect(await answer.json()).toMatchObject({
        page: { keptFor: 'scope_missing', canEndOne: false },
      });
    }
    expect((await remove(tide)).status).toBe(403);
    expect(changesIn(portal.tenant.requests)).toEqual([]);
  });

  test('of which nothing is permitted leaves no receipt', async () => {
    const { portal, remove, state } = withApplications();
    state.settings.withheldScopes = ['delete:grants'];
    expect((await remove(loom)).status).toBe(403);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
  });

  test('in two tabs at once removes once', async () => {
    const { portal, remove } = withApplications();
    const answers = await Promise.all([remove(loom), remove(loom)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404]);
    expect(changesIn(portal.tenant.requests)).toHaveLength(1);
  });

  test('is turned off where the operator says so', async () => {
    const { portal, open, remove } = withApplications({}, { sections: { applications: 'read' } });
    expect(await (await open(loader, tide)).json()).toMatchObject({
      page: { keptFor: 'turned_off', canEndOne: false },
    });
    expect((await remove(tide)).status).toBe(403);
    expect(changesIn(portal.tenant.requests)).toEqual([]);
  });
});

describe('ending one of its refresh tokens', () => {
  function setUp() {
    const { portal, issue, ...things } = withApplications();
    issue(tide, 'token-on-a-phone');
    const application = portal.services.applicationHandles.seal(ada.userId, tide);
    const end = async (id: string, of = ada.userId) => {
      const handle = portal.services.refreshTokenHandles.seal(of, id);
      const path = `/account/applications/${application}`;
      const fields = { intent: 'end-access', handle };
      const request = await portal.post(path, fields, await portal.signIn());
      const params = { handle: application };
      return answerOf(endAccess({ request, context: portal.context, params }));
    };
    return { portal, end, application, ...things };
  }

  test('leaves the others, and leads back to the application', async () => {
    const { end, state, application } = setUp();
    const answer = await end('token-on-a-phone');
    expect(answer.headers.get('location')).toBe(`/account/applications/${application}#result`);
    expect(state.refreshTokens.all().map(({ id }) => id)).toEqual(['token-of-tide']);
    expect(state.grants.where({ clientId: tide })).toHaveLength(1);
  });

  test('says that the rest is left, and says so no more of the last', async () => {
    const { end, portal, state } = setUp();
    const toldBy = async (answer: Response) => {
      const cookie = answer.headers.get('set-cookie')?.split(';')[0];
      const taken = await portal.services.flashes.take(get('/account/applications', cookie));
      return taken?.flash.message.key;
    };
    state.grants.clear();
    expect(await toldBy(await end('token-on-a-phone'))).toBe('applications.access.removedOne');
    expect(await toldBy(await end('token-of-tide'))).toBe('applications.access.removed');
  });

  test('leads to the list where the application has nothing left', async () => {
    const { end, state } = setUp();
    state.grants.clear();
    await end('token-on-a-phone');
    const answer = await end('token-of-tide');
    expect(answer.headers.get('location')).toBe('/account/applications#result');
  });

  test('is neither offered nor done without the scope for it', async () => {
    const { end, open, portal, state } = setUp();
    state.settings.withheldScopes = ['delete:refresh_tokens'];
    expect(await (await open(loader, tide)).json()).toMatchObject({
      page: { keptFor: null, canEndOne: false, leaves: { kept: true } },
    });
    expect((await end('token-of-tide')).status).toBe(403);
    expect(changesIn(portal.tenant.requests)).toEqual([]);
  });

  test('of somebody else finds nothing, and ends nothing', async () => {
    const { end, portal, state } = setUp();
    expect((await end('token-of-tide', 'auth0|eve')).status).toBe(404);
    expect(changesIn(portal.tenant.requests)).toEqual([]);
    expect(state.refreshTokens.all()).toHaveLength(2);
  });
});

describe('connected accounts', () => {
  async function openConnected(portal: ReturnType<typeof createTestPortal>) {
    const request = get('/account/applications/connected', await portal.signIn());
    const answer = await answerOf(
      connectedLoader({ request, context: portal.context, params: {} }),
    );
    return { status: answer.status, ...((await answer.json()) as { page: unknown }) };
  }

  test('are shown without their ids, and say whether they still work', async () => {
    const portal = createTestPortal();
    const { now } = portal.clock;
    portal.tenant.state.connectedAccounts.add({
      id: 'cac_id-of-the-account',
      userId: ada.userId,
      connection: 'github',
      scopes: ['repo', '\u202Eresu'],
      createdAt: now - hours(5),
      expiresAt: now - hours(1),
    });
    const { page } = await openConnected(portal);
    expect(page).toMatchObject({
      shows: 'accounts',
      isComplete: true,
      accounts: [{ name: 'GitHub', scopes: ['repo', 'resu'], expiry: { isPast: true } }],
    });
    expect(JSON.stringify(page)).not.toContain('cac_');
  });

  test('that cannot be read are a problem, and not none', async () => {
    const portal = createTestPortal();
    portal.tenant.state.settings.planWithout = ['connected-accounts'];
    expect(await openConnected(portal)).toMatchObject({
      status: 200,
      page: { shows: 'problem', problem: { kind: 'not-permitted' } },
    });
  });
});

describe('the way to the applications', () => {
  const all = [
    'read:grants',
    'read:sessions',
    'read:refresh_tokens',
    'read:device_credentials',
  ] as const;

  test.each([
    ['off', all],
    ['edit', all.slice(1)],
  ] as const)('is %s without %j', async (mode, withheldScopes) => {
    const { portal, state, list } = withApplications();
    state.settings.withheldScopes = [...withheldScopes];
    await list();
    const request = get('/account/applications', await portal.signIn());
    const answer = await answerOf(accountLoader({ request, context: portal.context, params: {} }));
    expect(await answer.json()).toMatchObject({ sections: { applications: mode } });
  });
});
