import { describe, expect, test } from 'vitest';
import { days } from '~/durations';
import { type OverviewData } from '~/pages/overview/load-overview.server';
import { action, loader } from '~/routes/account._index';
import { LUMEN, PASSWORDS } from '../../tenant/seed/connections';
import { seedRefreshToken } from '../../tenant/seed/refresh-token';
import { LOOM_ASSISTANT, TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import { ada, answerOf, createTestPortal, get, managementSession, noon } from '../test-portal';
import { issuer } from '../test-tenant';
import { callsAboutPerson, refusing } from './tenant-calls';

const tide = TIDE_PLANNER.clientId;
const loom = LOOM_ASSISTANT.clientId;
const company = {
  id: 'org_OnLyItSoWn000001',
  name: 'lumen',
  displayName: 'Lumen Works',
  connections: [{ connectionId: LUMEN.id, assignsMembership: true }],
};

/** Ada let Tide Planner in, which last came two years ago, and belongs to a company that takes its own sign-in alone. */
async function setUp(operator: Parameters<typeof createTestPortal>[1] = {}) {
  const portal = createTestPortal({}, operator);
  const { tenant, services } = portal;
  const { state } = tenant;
  tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  const use = (clientId: string, lastUse: number | null) => {
    const [session] = state.sessions.ofPerson(ada.userId);
    if (session === undefined) throw new Error('Ada has no session.');
    const token = seedRefreshToken(session, clientId, `${clientId}-${lastUse}`, issuer);
    state.refreshTokens.add({ ...token, sessionId: null, lastExchangedAt: lastUse });
  };
  for (const application of [TIDE_PLANNER, LOOM_ASSISTANT])
    state.registeredApplications.add({ ...application, id: application.clientId });
  use(tide, noon - days(2 * 365));
  state.organizations.add({ ...company });
  state.organizations.join(company.id, ada.userId);
  const cookie = await portal.signIn();
  const open = async (address: string) => {
    const request = get(address, cookie);
    const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
    return (await answer.json()) as OverviewData;
  };
  /** What the overview tells once all of it was asked for. */
  const notices = async () => {
    await open('/account');
    return (await open('/account?latest')).accessNotices;
  };
  const dismiss = async (fields: Record<string, string>) => {
    const request = await portal.post('/account?index', fields, cookie);
    return answerOf(action({ request, context: portal.context, params: {} }));
  };
  const tideHandle = services.applicationHandles.seal(ada.userId, tide);
  return { portal, state, use, open, notices, dismiss, tideHandle };
}

const reasonsOf = (notices: OverviewData['accessNotices']) => notices.map(({ reason }) => reason);

test('an application of others that was not used for more than a year is named, and leads to its page', async () => {
  const { notices, tideHandle } = await setUp();
  expect(await notices()).toContainEqual({
    reason: 'application-unused',
    name: 'Tide Planner',
    handle: tideHandle,
    href: `/account/applications/${tideHandle}`,
    lastUsed: expect.objectContaining({ relative: '2 years ago' }) as object,
    ways: null,
  });
});

test('an organization that takes none of the person’s ways in is named, with what it takes', async () => {
  const { notices } = await setUp();
  expect(await notices()).toContainEqual(
    expect.objectContaining({
      reason: 'organization-way',
      name: 'Lumen Works',
      lastUsed: null,
      ways: expect.stringMatching(/\w/) as string,
    }),
  );
});

describe('nothing is said', () => {
  test('of an application that is used, or of which nobody knows', async () => {
    const { notices, use } = await setUp();
    use(tide, noon - days(1));
    use(loom, null);
    expect(reasonsOf(await notices())).toEqual(['organization-way']);
  });

  test('of the tenant’s own applications, nor of one without a name', async () => {
    const { notices, state, use } = await setUp();
    state.registeredApplications.clear();
    state.registeredApplications.add({ ...TIDE_PLANNER, id: tide, isFirstParty: true });
    use('unknown', noon - days(800));
    expect(reasonsOf(await notices())).toEqual(['organization-way']);
  });

  test('of an organization that takes one of the person’s ways', async () => {
    const { notices, state } = await setUp();
    const both = [LUMEN, PASSWORDS].map(({ id }) => ({
      connectionId: id,
      assignsMembership: true,
    }));
    state.organizations.get(company.id)!.connections = both;
    expect(reasonsOf(await notices())).toEqual(['application-unused']);
  });

  test.each([
    ['applications', ['organization-way']],
    ['organizations', ['application-unused']],
  ] as const)('of %s that the operator turned off', async (section, left) => {
    const { notices } = await setUp({ sections: { [section]: 'off' } });
    expect(reasonsOf(await notices())).toEqual(left);
  });

  test('of what cannot be read, and the rest is told', async () => {
    const { portal, notices } = await setUp();
    portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}/refresh-tokens`, refusing(403));
    expect(reasonsOf(await notices())).toEqual(['organization-way']);
  });
});

test('the overview tells of them from memory alone, until the rest of it is asked for', async () => {
  const { portal, open } = await setUp();
  expect((await open('/account')).accessNotices).toEqual([]);
  expect(callsAboutPerson(portal)).toHaveLength(3);
  await open('/account?latest');
  expect(callsAboutPerson(portal)).toHaveLength(6);
  expect((await open('/account')).accessNotices).toHaveLength(2);
  expect(callsAboutPerson(portal)).toHaveLength(6);
});

test('an overview of which nothing is remembered costs three calls, also where the rest is asked for', async () => {
  const { portal, open } = await setUp();
  await open('/account?latest');
  expect(callsAboutPerson(portal)).toHaveLength(3);
});

describe('a notice that is dismissed', () => {
  test('stays away, and no other with it', async () => {
    const { notices, dismiss, tideHandle, use } = await setUp();
    use(loom, noon - days(400));
    const answer = await dismiss({ reason: 'application-unused', handle: tideHandle });
    expect(answer.status).toBe(303);
    expect((await notices()).map(({ name }) => name)).toEqual(['Loom Assistant', 'Lumen Works']);
  });

  test('is hidden by no handle of another person’s', async () => {
    const { portal, notices, dismiss } = await setUp();
    const handle = portal.services.applicationHandles.seal('auth0|eve', tide);
    expect((await dismiss({ reason: 'application-unused', handle })).status).toBe(303);
    expect(reasonsOf(await notices())).toContain('application-unused');
    expect(portal.logged()).toContain('"event":"security.attention-dismissal","result":"unneeded"');
  });
});
