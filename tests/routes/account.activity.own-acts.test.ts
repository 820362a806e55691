import { expect, test } from 'vitest';
import { days, minutes } from '~/durations';
import { type ActivityPageData } from '~/pages/activity/load-activity-page.server';
import { loader } from '~/routes/account.activity._index';
import { loader as csvLoader } from '~/routes/account.activity.csv';
import { action as endAccess } from '~/routes/account.applications.$handle._index';
import { action as endShown } from '~/routes/account.sessions.$handle._index';
import { action as reportSession } from '~/routes/account.sessions.$handle.not-me._index';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { action as signOut } from '~/routes/auth.logout';
import { separator } from '~/ui/separator';
import { seedRefreshToken } from '../../tenant/seed/refresh-token';
import { TIDE_PLANNER } from '../../tenant/seed/third-party-applications';
import { answerDocument } from '../portal-documents';
import { createFailingAccountRecords } from '../fakes/account-records';
import {
  ada,
  answerOf,
  createTestPortal,
  get,
  managementSession,
  type TestPortal,
} from '../test-portal';
import { issuer } from '../test-tenant';

type Action = typeof signOut;

function setUp(environment: Record<string, string> = {}) {
  const portal = createTestPortal(environment);
  portal.tenant.setSessions(ada.userId, [
    managementSession(ada.sessionId),
    managementSession('phone'),
    managementSession('tablet'),
  ]);
  const send = async (
    action: Action,
    path: string,
    fields: Record<string, string> = {},
    params: Record<string, string> = {},
  ) => {
    const request = await portal.post(path, fields, await portal.signIn());
    const answer = await answerOf(action({ request, context: portal.context, params }));
    await portal.services.background.settled();
    return answer;
  };
  const onSession = (action: Action, page: string, fields: Record<string, string> = {}) => {
    const handle = portal.services.handles.seal(ada.userId, 'phone');
    return send(action, `/account/sessions/${handle}${page}`, fields, { handle });
  };
  return { portal, send, onSession };
}

async function lines(portal: TestPortal, query = '', who = {}) {
  const request = get(`/account/activity${query}`, await portal.signIn(who));
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  const { page } = (await answer.json()) as { page: ActivityPageData };
  return page.days.flatMap((day) => day.lines).filter(({ by }) => by === 'you');
}

const titles = async (portal: TestPortal, query = '') =>
  (await lines(portal, query)).map(({ what }) => ('title' in what ? what.title : what.kind));

test('signing out of the portal is told, with where it was done', async () => {
  const { portal, send } = setUp();
  await send(signOut, '/auth/logout');
  expect(await lines(portal)).toMatchObject([
    { what: { title: 'Signed out here' }, facts: ['Unknown device', 'Sweden'], href: null },
  ]);
});

test('a line names first who did it, so that their browser is not taken for the one signed out', async () => {
  const { portal, onSession } = setUp();
  await onSession(endShown, '', { intent: 'end' });
  const request = get('/account/activity', await portal.signIn());
  const { answer } = await answerDocument(request, portal.context);
  const words = (await answer.text()).replace(/<[^>]*>/g, '');
  expect(words).toContain(['By you, here', 'Unknown device', 'Sweden'].join(separator));
});

test('signing out a session is told, with which it was', async () => {
  const { portal, onSession } = setUp();
  await onSession(endShown, '', { intent: 'end' });
  expect(await titles(portal)).toEqual(['Session signed out: Firefox 128 on Linux']);
});

test('signing out several sessions is one line', async () => {
  const { portal, send } = setUp();
  await send(endOthers, '/account/sessions/end-others');
  expect(await titles(portal)).toEqual(['2 sessions signed out']);
});

test('“This wasn’t me” is told, with its mail, which the service has from this server', async () => {
  const { portal, onSession } = setUp();
  await onSession(reportSession, '/not-me', { intent: 'report' });
  const told = [
    'Session reported as not you: Firefox 128 on Linux',
    'Email for a new password sent',
  ];
  expect((await titles(portal)).sort()).toEqual(told.sort());
  expect(await titles(portal, '?kind=changes')).toEqual(['Email for a new password sent']);
  const request = get('/account/activity', await portal.signIn());
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  expect(await answer.text()).not.toContain('password-change-requested');
});

test('ending one access of an application is told by its name', async () => {
  const { portal, send } = setUp();
  const { state } = portal.tenant;
  state.registeredApplications.add({ ...TIDE_PLANNER, id: TIDE_PLANNER.clientId });
  const [session] = state.sessions.ofPerson(ada.userId);
  if (session === undefined) throw new Error('Ada has no session.');
  for (const id of ['token-1', 'token-2'])
    state.refreshTokens.add(seedRefreshToken(session, TIDE_PLANNER.clientId, id, issuer));
  const handle = portal.services.refreshTokenHandles.seal(ada.userId, 'token-1');
  await send(endAccess, '/account/applications/x', { intent: 'end-access', handle });
  expect(await titles(portal)).toEqual([`One access of ${TIDE_PLANNER.name} removed`]);
  expect(await titles(portal, '?kind=applications')).toHaveLength(1);
  expect(await titles(portal, '?kind=sign-ins')).toEqual([]);
});

test('what the service has of it in its own log is not told a second time', async () => {
  const { portal, send } = setUp();
  await send(signOut, '/auth/logout');
  portal.tenant.state.accountLog.add({ type: 'slo', user_id: ada.userId, at: portal.clock.now });
  const request = get('/account/activity', await portal.signIn());
  const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
  const { page } = (await answer.json()) as { page: ActivityPageData };
  expect(page.days.flatMap((day) => day.lines)).toHaveLength(1);
});

test('nobody else is told of it, and the file has it', async () => {
  const { portal, send } = setUp();
  await send(signOut, '/auth/logout');
  portal.tenant.setSessions('auth0|grace', []);
  expect(await lines(portal, '', { userId: 'auth0|grace' })).toEqual([]);
  const request = get('/account/activity/csv', await portal.signIn());
  const file = await answerOf(csvLoader({ request, context: portal.context, params: {} }));
  expect(await file.text()).toContain('"Signed out here","By you, here"');
});

test('a store that fails keeps nobody from signing out', async () => {
  const { portal, send } = setUp();
  portal.services.accountRecords = createFailingAccountRecords();
  expect((await send(signOut, '/auth/logout')).status).toBe(303);
});

test('it is kept for as many days as the operator says', async () => {
  const { portal, send } = setUp({ ACTIVITY_DAYS: '14' });
  await send(signOut, '/auth/logout');
  portal.clock.now += days(14) - minutes(1);
  expect(await titles(portal)).toEqual(['Signed out here']);
  portal.clock.now += minutes(1);
  expect(await titles(portal)).toEqual([]);
});
