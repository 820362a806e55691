import { expect, test } from 'vitest';
import { type GuideView } from '~/pages/sessions/not-me/guide-view.server';
import { loader } from '~/routes/account.sessions.$handle.not-me.$record._index';
import { action } from '~/routes/account.sessions.$handle.not-me._index';
import { type Person } from '../../tenant/state/accounts';
import { type Settings } from '../../tenant/state/settings';
import { ada, answerOf, createTestPortal, get, managementSession, noon } from '../test-portal';

interface Given {
  /** What the log has of the time since the stranger signed in. */
  codes?: string[];
  operator?: Parameters<typeof createTestPortal>[1];
  withheldScopes?: Settings['withheldScopes'];
  person?: Partial<Person>;
  environment?: Record<string, string>;
}

/** The guide, once Ada has reported a session. */
async function guide({
  codes = [],
  operator,
  withheldScopes = [],
  person = {},
  environment = {},
}: Given) {
  const portal = createTestPortal(environment, operator);
  const { state, answers } = portal.tenant;
  const account = { ...state.accounts.byId(ada.userId)!, ...person };
  state.accounts.add(account);
  const { userId } = account;
  state.settings.withheldScopes = withheldScopes;
  portal.tenant.setSessions(userId, [
    managementSession(ada.sessionId, { userId }),
    managementSession('other', { userId, lastSeen: 5 }),
  ]);
  answers.set('POST /dbconnections/change_password', () => new Response('Sent.'));
  answers.set(`GET /api/v2/users/${userId}/logs`, () =>
    Response.json(
      codes.map((type, at) => ({
        log_id: `log-${at}`,
        date: new Date(noon - 60_000 - at).toISOString(),
        type,
        user_id: userId,
      })),
    ),
  );
  const cookie = await portal.signIn({ userId });
  const handle = portal.services.handles.seal(userId, 'other');
  const path = `/account/sessions/${handle}/not-me`;
  const form = await portal.post(path, { intent: 'report' }, cookie);
  const reported = { request: form, context: portal.context, params: { handle } };
  expect((await answerOf(action(reported))).status).toBe(303);
  const request = get(`${path}/report`, cookie);
  const params = { handle, record: 'report' };
  const answer = await answerOf(loader({ request, context: portal.context, params }));
  return ((await answer.json()) as { page: GuideView }).page;
}

const pages = async (given: Given) => (await guide(given)).pages;

test('the guide leads to the pages on which a person puts things right', async () => {
  expect(await pages({})).toEqual([
    'password',
    'methods',
    'recoveryCode',
    'signIns',
    'applications',
    'organizations',
  ]);
  expect(await pages({ environment: { MY_ACCOUNT_API: 'on' } })).toContain('connectedAccounts');
});

test('it leads to a changed address and user name only where the person may change them', async () => {
  expect(await pages({ codes: ['sce'] })).toContain('email');
  expect(await pages({ codes: ['sce'], operator: { fields: { email: 'read' } } })).not.toContain(
    'email',
  );
  expect(await pages({ codes: ['scu'] })).not.toContain('username');
});

test('it leads to nothing that the operator turned off, or left to reading', async () => {
  expect(await pages({ operator: { sections: { security: 'off' } } })).toEqual([
    'applications',
    'organizations',
  ]);
  const sections = { applications: 'read', organizations: 'read' } as const;
  expect(await pages({ operator: { sections } })).not.toContain('applications');
  expect(await pages({ operator: { sections } })).not.toContain('organizations');
  expect(await pages({ operator: { security: { recoveryCode: 'read' } } })).not.toContain(
    'recoveryCode',
  );
});

test('it leads to nothing that the portal has no scope for', async () => {
  expect(await pages({ withheldScopes: ['create:user_tickets'] })).not.toContain('password');
  expect(await pages({ withheldScopes: ['update:users'] })).not.toContain('signIns');
});

test('it leads to no password page where another provider keeps the password', async () => {
  const person = { userId: 'google-oauth2|1', connection: 'google-oauth2' };
  expect(await pages({ person })).not.toContain('password');
});

test('it leads to all that the account is like, and to what happened since the day of that sign-in', async () => {
  const { details } = await guide({});
  expect(details.map(({ page }) => page)).toEqual([
    'activity',
    'profile',
    'security',
    'applications',
    'organizations',
    'changes',
  ]);
  expect(details[0]?.href).toMatch(/^\/account\/activity\?from=\d{4}-\d{2}-\d{2}$/);
});

test('it leads to no part that the operator turned off', async () => {
  const sections = { activity: 'off', applications: 'off', organizations: 'off' } as const;
  const { details } = await guide({ operator: { sections } });
  expect(details.map(({ page }) => page)).toEqual(['profile', 'security', 'changes']);
});

test('it leads to locking the account where the person can, as the last resort', async () => {
  expect((await guide({})).canLock).toBe(true);
  expect((await guide({ operator: { account: { lock: 'off' } } })).canLock).toBe(false);
  expect((await guide({ withheldScopes: ['update:users'] })).canLock).toBe(false);
});
