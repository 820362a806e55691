import { describe, expect, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { translator } from '~/i18n/catalogues.server';
import { listReceipts } from '~/receipts/receipts.server';
import { loader as layoutLoader } from '~/routes/account';
import { loader as listLoader } from '~/routes/account.organizations._index';
import { loader } from '~/routes/account.organizations.$handle._index';
import { action, loader as questionLoader } from '~/routes/account.organizations.$handle.leave';
import {
  LIBRARIAN,
  LUMEN_WORKS,
  NORTH_LIBRARY,
  OPEN_GARDEN,
} from '../../tenant/seed/organizations';
import type { Organization } from '../../tenant/state/organizations';
import type { Settings } from '../../tenant/state/settings';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, createTestPortal, get } from '../test-portal';
import { issuer } from '../test-tenant';
import { callsAboutPerson } from './tenant-calls';

const logoHost = 'logos.north-library.example';

/** Ada belongs to a library, where she has a role, and to a garden, which takes her back by itself; Grace to a company. */
function withOrganizations(
  operator: NonNullable<Parameters<typeof createTestPortal>[1]> = {},
  memberships: [Organization, string][] = [
    [NORTH_LIBRARY, ada.userId],
    [OPEN_GARDEN, ada.userId],
    [LUMEN_WORKS, 'auth0|grace'],
    [NORTH_LIBRARY, 'auth0|grace'],
  ],
) {
  const portal = createTestPortal({}, operator);
  const { state, requests } = portal.tenant;
  const { organizations } = state;
  for (const one of [NORTH_LIBRARY, OPEN_GARDEN, LUMEN_WORKS]) organizations.add(one);
  for (const [{ id }, userId] of memberships)
    organizations.join(id, userId, id === NORTH_LIBRARY.id ? [LIBRARIAN] : []);
  const handleOf = ({ id }: Pick<Organization, 'id'>, userId = ada.userId) =>
    portal.services.organizationHandles.seal(userId, id);
  const strong = () => portal.signIn({ authenticatedAt: portal.clock.now });
  const json = async (answer: Promise<Response>) => {
    const response = await answer;
    return { status: response.status, ...((await response.json()) as { page: Page }) };
  };
  const list = async () => {
    const request = get('/account/organizations', await portal.signIn());
    return json(answerOf(listLoader({ request, context: portal.context, params: {} })));
  };
  const open = async (
    one: Organization,
    { route = loader, of = ada.userId, cookie }: OpenOptions = {},
  ) => {
    const params = { handle: handleOf(one, of) };
    const request = get(`/account/organizations/${params.handle}`, cookie ?? (await strong()));
    return json(answerOf(route({ request, context: portal.context, params })));
  };
  const leave = async (
    one: Organization,
    {
      of = ada.userId,
      cookie,
      fields = {},
    }: { of?: string; cookie?: string; fields?: object } = {},
  ) => {
    const params = { handle: handleOf(one, of) };
    const path = `/account/organizations/${params.handle}/leave`;
    const request = await portal.post(path, { ...fields }, cookie ?? (await strong()));
    return answerOf(action({ request, context: portal.context, params }));
  };
  const leaveDocument = async (one: Organization) => {
    const path = `/account/organizations/${handleOf(one)}/leave`;
    const { answer } = await answerDocument(get(path, await strong()), portal.context);
    return (await answer.text()).split('<main')[1] ?? '';
  };
  const isMember = (one: Organization, userId = ada.userId) =>
    organizations.isMember(one.id, userId);
  const flashOf = async (answer: Response) =>
    (
      await portal.services.flashes.take(
        get('/account/organizations', answer.headers.getSetCookie().join('; ')),
      )
    )?.flash;
  const shown = async () => {
    const request = get('/account', await portal.signIn());
    const answer = await answerOf(layoutLoader({ request, context: portal.context, params: {} }));
    return ((await answer.json()) as { sections: { organizations: string } }).sections
      .organizations;
  };
  const removals = () => requests.filter((request) => request.startsWith('DELETE'));
  return {
    ...{ portal, state, requests, strong },
    ...{ list, open, leave, leaveDocument, isMember, flashOf, shown, removals },
  };
}

interface OpenOptions {
  route?: typeof loader;
  of?: string;
  cookie?: string;
}

interface Page {
  shows: string;
  organizations: {
    name: string;
    roles: string[] | null;
    logoUrl: string | null;
    isLeaving: boolean;
  }[];
}

describe('the list of organizations', () => {
  test('has those of the person, by name, with their roles', async () => {
    const { list } = withOrganizations();
    expect(await list()).toMatchObject({
      status: 200,
      page: {
        organizations: [
          { name: 'North Library', roles: ['Librarian'], initials: 'NL' },
          { name: 'open-garden', roles: [] },
        ],
      },
    });
  });

  test('calls an organization’s own sign-in what the tenant shows people for it', async () => {
    const { open } = withOrganizations({}, [[LUMEN_WORKS, ada.userId]]);
    const { page } = await open(LUMEN_WORKS);
    expect(JSON.stringify(page)).toContain('"displayName":"Lumen Works"');
  });

  test('costs three calls about the person, and none while it is remembered', async () => {
    const { list, portal } = withOrganizations();
    await list();
    expect(callsAboutPerson(portal)).toHaveLength(3);
    await list();
    expect(callsAboutPerson(portal)).toHaveLength(3);
  });

  test('of fifty organizations costs one call', async () => {
    const many = Array.from({ length: 50 }, (_, number) => ({
      ...OPEN_GARDEN,
      id: `org_Many${String(number).padStart(12, '0')}`,
    }));
    const { list, portal, state } = withOrganizations({}, []);
    for (const one of many) {
      state.organizations.add(one);
      state.organizations.join(one.id, ada.userId);
    }
    const { page } = await list();
    expect(page.organizations).toHaveLength(50);
    expect(page.organizations[0]).toMatchObject({ roles: null });
    expect(callsAboutPerson(portal)).toHaveLength(1);
  });

  test('shows a logo from a host of the operator’s, and from no other', async () => {
    const logos = async (pictureHosts: string[]) => {
      const { page } = await withOrganizations({ pictureHosts }).list();
      return page.organizations.map(({ logoUrl }) => logoUrl);
    };
    expect(await logos([])).toEqual([null, null]);
    expect(await logos([logoHost])).toEqual([NORTH_LIBRARY.logoUrl, null]);
  });

  test('has no id and nothing that the organization keeps for itself', async () => {
    const { list, open } = withOrganizations();
    const seen = JSON.stringify([
      await list(),
      await open(NORTH_LIBRARY),
      await open(NORTH_LIBRARY, { route: questionLoader }),
    ]);
    expect(seen).not.toMatch(/org_|rol_|canary-|con_/);
  });

  test.each<[string, Partial<Settings>]>([
    ['the scope', { withheldScopes: ['read:organizations'] }],
    ['the plan', { planWithout: ['organizations'] }],
  ])('is not shown as empty without %s', async (_, settings) => {
    const { list, state } = withOrganizations();
    Object.assign(state.settings, settings);
    expect(await list()).toMatchObject({
      page: { shows: 'problem', problem: { kind: 'not-permitted' } },
    });
  });

  test('is there without roles where these may not be read', async () => {
    const { list, state } = withOrganizations();
    state.settings.withheldScopes = ['read:organization_member_roles'];
    expect(await list()).toMatchObject({
      status: 200,
      page: { organizations: [{ roles: null }, { roles: null }] },
    });
  });
});

describe('the link to organizations', () => {
  test('is there where the person belongs to some, and where nobody knows', async () => {
    const { list, shown } = withOrganizations();
    expect(await shown()).toBe('edit');
    await list();
    expect(await shown()).toBe('edit');
  });

  test('is left out once it is known that there are none, also hours later', async () => {
    const { list, shown, portal } = withOrganizations({}, []);
    await list();
    portal.clock.now += hours(20);
    expect(await shown()).toBe('off');
  });

  test('costs no call', async () => {
    const { shown, requests } = withOrganizations();
    await shown();
    expect(requests).toEqual([]);
  });
});

describe('the page of an organization', () => {
  test('tells roles, the ways to sign in, and how the person joined', async () => {
    const { open, state, portal } = withOrganizations();
    state.accountLog.add({
      at: portal.clock.now - hours(2),
      type: 'organization_member_added',
      user_id: ada.userId,
      organization_id: OPEN_GARDEN.id,
      details: { reason: 'auto_membership' },
    });
    expect(await open(OPEN_GARDEN)).toMatchObject({
      status: 200,
      page: {
        roles: { isKnown: true, value: [] },
        joined: { by: 'auto_membership' },
        connections: {
          isKnown: true,
          value: [{ name: 'Username-Password-Authentication', makesMembers: true }],
        },
      },
    });
    expect(await open(NORTH_LIBRARY)).toMatchObject({ page: { joined: null } });
  });

  test('costs three calls about the person, and none while it is remembered', async () => {
    const { open, portal } = withOrganizations();
    await open(NORTH_LIBRARY);
    expect(callsAboutPerson(portal)).toHaveLength(3);
    await open(NORTH_LIBRARY);
    expect(callsAboutPerson(portal)).toHaveLength(3);
  });

  test.each<[Settings['withheldScopes'][number], object]>([
    ['read:organization_member_roles', { roles: { isKnown: false, reason: 'not_permitted' } }],
    ['read:organization_connections', { connections: { isKnown: false } }],
  ])('is there without %s, and says so', async (scope, page) => {
    const { open, state } = withOrganizations();
    state.settings.withheldScopes = [scope];
    expect(await open(NORTH_LIBRARY)).toMatchObject({ status: 200, page });
  });

  test('is marked in the list while that still has it, and asked of the tenant once', async () => {
    const { portal, leave, list, state, removals, flashOf } = withOrganizations();
    state.settings.organizationDelayMs = hours(1);
    await leave(NORTH_LIBRARY);
    const marked = async () =>
      (await list()).page.organizations.flatMap(({ name, isLeaving }) => (isLeaving ? name : []));
    expect(await marked()).toEqual(['North Library']);
    expect(await flashOf(await leave(NORTH_LIBRARY))).toMatchObject({
      message: { key: 'organizations.left.notYet' },
    });
    expect(removals()).toHaveLength(1);
    expect(await listReceipts(portal.services, ada.userId)).toHaveLength(1);
    portal.clock.now += minutes(2);
    expect(await marked()).toEqual([]);
  });

  test.each([
    ['another person’s handle', { of: 'auth0|grace' }, NORTH_LIBRARY],
    ['an organization that the person is not in', {}, LUMEN_WORKS],
  ])('is not found for %s', async (_, options, one) => {
    const { open } = withOrganizations();
    expect(await open(one, options)).toMatchObject({ status: 404, page: { shows: 'not-found' } });
  });
});

describe('leaving an organization', () => {
  test('is only asked about by opening the question', async () => {
    const { open, removals } = withOrganizations();
    expect(await open(OPEN_GARDEN, { route: questionLoader })).toMatchObject({ status: 200 });
    expect(removals()).toEqual([]);
  });

  test('says to hand over first what nobody else looks after, and not to delete the account', async () => {
    const { portal, leaveDocument } = withOrganizations();
    for (const isAllKnown of [true, false]) {
      if (!isAllKnown)
        portal.tenant.state.settings.withheldScopes = ['read:organization_member_roles'];
      const main = await leaveDocument(NORTH_LIBRARY);
      expect(main).toContain('Leave North Library?');
      expect(main).toContain(translator('en')('organizations.return.handOver'));
      expect(main).not.toContain('/account/data');
    }
  });

  test('says nothing of handing over to whoever has no role', async () => {
    const main = await withOrganizations().leaveDocument(OPEN_GARDEN);
    expect(main).toContain('Leave open-garden?');
    expect(main).not.toContain(translator('en')('organizations.return.handOver'));
  });

  test('takes the person out, and nobody else', async () => {
    const { leave, isMember, flashOf } = withOrganizations();
    const answer = await leave(NORTH_LIBRARY, { fields: { members: 'auth0|grace' } });
    expect(answer.status).toBe(303);
    expect(isMember(NORTH_LIBRARY)).toBe(false);
    expect(isMember(OPEN_GARDEN)).toBe(true);
    expect(isMember(NORTH_LIBRARY, 'auth0|grace')).toBe(true);
    expect(await flashOf(answer)).toMatchObject({
      message: { key: 'organizations.left' },
      tone: 'good',
    });
  });

  test('sends the person’s own id alone', async () => {
    const { leave, portal } = withOrganizations();
    const sent: unknown[] = [];
    const path = `DELETE /api/v2/organizations/${NORTH_LIBRARY.id}/members`;
    portal.tenant.answers.set(path, async (request) => {
      sent.push(await request.json());
      return undefined;
    });
    await leave(NORTH_LIBRARY, { fields: { 'members[]': 'auth0|grace' } });
    expect(sent).toEqual([{ members: [ada.userId] }]);
  });

  test('says that it comes back by itself, where it does', async () => {
    const { leave, flashOf } = withOrganizations();
    expect(await flashOf(await leave(OPEN_GARDEN))).toMatchObject({
      message: { key: 'organizations.left.rejoins', values: { ways: 'Password' } },
    });
  });

  test('is not told as done while the list still has it', async () => {
    const { leave, state, flashOf } = withOrganizations();
    state.settings.organizationDelayMs = hours(1);
    expect(await flashOf(await leave(NORTH_LIBRARY))).toMatchObject({
      message: { key: 'organizations.left.notYet' },
      tone: 'warn',
    });
  });

  test.each([
    ['another person’s handle', { of: 'auth0|grace' }, NORTH_LIBRARY],
    ['an organization that the person is not in', {}, LUMEN_WORKS],
  ])('does nothing for %s', async (_, options, one) => {
    const { leave, removals, isMember } = withOrganizations();
    expect((await leave(one, options)).status).toBe(404);
    expect(removals()).toEqual([]);
    expect(isMember(one, 'auth0|grace')).toBe(true);
  });

  test('does nothing while the list cannot be read anew', async () => {
    const { leave, list, state, removals } = withOrganizations();
    await list();
    state.settings.withheldScopes = ['read:organizations'];
    expect((await leave(NORTH_LIBRARY)).status).toBeGreaterThanOrEqual(400);
    expect(removals()).toEqual([]);
  });

  test('is refused where the operator lets people only look', async () => {
    const { leave, removals } = withOrganizations({ sections: { organizations: 'read' } });
    expect((await leave(NORTH_LIBRARY)).status).toBe(403);
    expect(removals()).toEqual([]);
  });

  test('is not offered without the scope for it, and nobody is asked who they are', async () => {
    const { open, leave, state, portal, removals } = withOrganizations();
    state.settings.withheldScopes = ['delete:organization_members'];
    const kept = { status: 200, page: { keptFor: 'scope_missing' } };
    expect(await open(NORTH_LIBRARY)).toMatchObject(kept);
    const cookie = await portal.signIn();
    expect(await open(NORTH_LIBRARY, { route: questionLoader, cookie })).toMatchObject(kept);
    expect((await leave(NORTH_LIBRARY)).status).toBe(403);
    expect(removals()).toEqual([]);
  });

  test('leaves no receipt where the tenant refuses', async () => {
    const { leave, state, portal, isMember } = withOrganizations();
    state.settings.withheldScopes = ['delete:organization_members'];
    expect((await leave(NORTH_LIBRARY)).status).toBeGreaterThanOrEqual(400);
    expect(isMember(NORTH_LIBRARY)).toBe(true);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
  });

  test('leaves a receipt, and mails it', async () => {
    const { leave, portal } = withOrganizations();
    await leave(NORTH_LIBRARY);
    await portal.runDueJobs();
    expect(await listReceipts(portal.services, ada.userId)).toMatchObject([
      { state: 'done', change: { kind: 'organization-left', name: 'North Library' } },
    ]);
    expect(portal.mails).toHaveLength(1);
    expect(portal.mails[0]?.text).toContain('North Library');
  });

  test('has a line in the audit log, without names and ids', async () => {
    const { leave, portal } = withOrganizations();
    await leave(NORTH_LIBRARY);
    const line = portal
      .logged()
      .split('\n')
      .find((one) => one.includes('organization.leaving'));
    expect(line).toContain('"result":"left"');
    expect(line).not.toMatch(/North|org_|auth0\|/);
  });

  test('ends the portal sessions that began by signing in to it, and no others', async () => {
    const { leave, portal } = withOrganizations();
    const { portalSessions } = portal.services;
    const isLive = async (cookie: string) => (await portalSessions.read(get('/', cookie))) !== null;
    const there = await portal.signIn({ organizationId: NORTH_LIBRARY.id });
    const elsewhere = await portal.signIn({ organizationId: OPEN_GARDEN.id });
    const graces = await portal.signIn({
      userId: 'auth0|grace',
      organizationId: NORTH_LIBRARY.id,
      issuer,
    });
    await leave(NORTH_LIBRARY);
    expect(await Promise.all([there, elsewhere, graces].map(isLive))).toEqual([false, true, true]);
  });

  test('signs this browser out that came in by it', async () => {
    const { leave, portal } = withOrganizations();
    const cookie = await portal.signIn({
      authenticatedAt: portal.clock.now,
      organizationId: NORTH_LIBRARY.id,
    });
    const answer = await leave(NORTH_LIBRARY, { cookie });
    expect(answer.headers.get('location')).toBe('/auth/signed-out');
  });
});
