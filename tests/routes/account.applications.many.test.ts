import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { type ApplicationsPageData } from '~/pages/applications/list/load-applications.server';
import { loader as listLoader } from '~/routes/account.applications._index';
import { loader } from '~/routes/account.applications.$handle._index';
import { loader as deletionLoader } from '~/routes/account.data.delete._index';
import { seedRefreshToken } from '../../tenant/seed/refresh-token';
import { MAIL_API } from '../../tenant/seed/resource-servers';
import { TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, createTestPortal, get, managementSession } from '../test-portal';
import { issuer } from '../test-tenant';
import { callsAboutPerson } from './tenant-calls';

/** Ada has let so many applications in, each with a refresh token. */
async function setUp(count = 200) {
  const portal = createTestPortal();
  const { state } = portal.tenant;
  portal.tenant.setSessions(ada.userId, [managementSession(ada.sessionId)]);
  const [session] = state.sessions.ofPerson(ada.userId);
  if (session === undefined) throw new Error('Ada has no session.');
  const nameOf = (number: number) => `tpc_${String(number).padStart(4, '0')}`;
  for (let number = 0; number < count; number += 1) {
    const clientId = nameOf(number);
    const audience = MAIL_API.identifier;
    const application = { ...TIDE_PLANNER, clientId, name: `Partner ${number}` };
    state.registeredApplications.add({ ...application, id: clientId });
    state.grants.allow({ userId: ada.userId, clientId, audience, scope: ['read:mail'] });
    const token = seedRefreshToken(session, clientId, `token-${number}`, issuer);
    state.refreshTokens.add({ ...token, sessionId: null });
  }
  const cookie = await portal.signIn();
  /** What a view shows, and what it cost. */
  const view = async () => {
    const before = callsAboutPerson(portal).length;
    const request = get('/account/applications', cookie);
    const answer = await answerOf(listLoader({ request, context: portal.context, params: {} }));
    const { page } = (await answer.json()) as { page: ApplicationsPageData };
    if (page.shows === 'problem') throw new Error('The list cannot be read.');
    const { goesOn, isComplete, rows } = page;
    const calls = callsAboutPerson(portal).length - before;
    return { goesOn, isComplete, count: rows.count, calls };
  };
  /** The handle of one of which nothing was read yet. */
  const handleOfUnread = async () => {
    const { grants, refreshTokens, applicationHandles } = portal.services;
    const read = [
      ...(await grants.listPart(ada.userId, { mostCalls: 0 })).grants,
      ...(await refreshTokens.listPart(ada.userId, { mostCalls: 0 })).tokens,
    ].map(({ applicationId }) => applicationId);
    const unread = Array.from({ length: count }, (_, number) => nameOf(number)).find(
      (id) => !read.includes(id),
    );
    return applicationHandles.seal(ada.userId, unread ?? '');
  };
  return { portal, cookie, view, handleOfUnread };
}

test('two hundred applications are read three calls at a time, and then no more', async () => {
  const { view } = await setUp();
  const first = await view();
  expect(first).toMatchObject({ goesOn: true, isComplete: false, calls: 3 });
  expect(first.count).toBeGreaterThanOrEqual(100);
  const second = await view();
  expect(second.calls).toBeLessThanOrEqual(3);
  let last = second;
  while (last.goesOn) last = await view();
  expect(last).toMatchObject({ goesOn: false, isComplete: true, count: 200 });
  expect(await view()).toMatchObject({ count: 200, calls: 0 });
});

test('a reading is gone on with for two minutes, and begun anew after that', async () => {
  const { portal, view } = await setUp();
  const { count } = await view();
  portal.clock.now += minutes(1);
  expect((await view()).count).toBeGreaterThan(count);
  portal.clock.now += minutes(2);
  expect((await view()).count).toBe(count);
});

test('a list of one page costs what it always did', async () => {
  const { view } = await setUp(99);
  expect(await view()).toEqual({ goesOn: false, isComplete: true, count: 99, calls: 3 });
});

test('an application that is not read yet is not taken for one that is not there', async () => {
  const { portal, cookie, view, handleOfUnread } = await setUp(350);
  await view();
  const params = { handle: await handleOfUnread() };
  const open = async () => {
    const request = get(`/account/applications/${params.handle}`, cookie);
    const answer = await answerOf(loader({ request, context: portal.context, params }));
    return ((await answer.json()) as { page: { shows: string } }).page.shows;
  };
  const shown = [await open()];
  while (shown.at(-1) === 'problem') shown.push(await open());
  expect(shown.at(-1)).toBe('application');
  expect(shown).not.toContain('not-found');
});

test('the page that asks about a deletion counts them three calls at a time too', async () => {
  const { portal, cookie } = await setUp();
  const costs: number[] = [];
  let applications: number | null = null;
  for (let view = 0; view < 5; view += 1) {
    const before = callsAboutPerson(portal).length;
    const request = get('/account/data/delete', cookie);
    const answer = await answerOf(deletionLoader({ request, context: portal.context, params: {} }));
    const { page } = (await answer.json()) as { page: { goes: { applications: number | null } } };
    ({ applications } = page.goes);
    costs.push(callsAboutPerson(portal).length - before);
  }
  expect(Math.max(...costs)).toBeLessThanOrEqual(3);
  expect([applications, costs.at(-1)]).toEqual([200, 0]);
});

test('the question before a removal counts all accesses, though the page shows but fifty', async () => {
  const { portal } = await setUp(1);
  const { sessions, refreshTokens } = portal.tenant.state;
  const [session] = sessions.ofPerson(ada.userId);
  for (let number = 1; number < 70; number += 1) {
    const token = seedRefreshToken(session!, 'tpc_0000', `further-${number}`, issuer);
    refreshTokens.add({ ...token, sessionId: null });
  }
  const handle = portal.services.applicationHandles.seal(ada.userId, 'tpc_0000');
  const request = get(
    `/account/applications/${handle}/remove`,
    await portal.signIn({ authenticatedAt: portal.clock.now }),
  );
  const { answer } = await answerDocument(request, portal.context);
  expect(await answer.text()).toContain('70 ways to get access');
});
