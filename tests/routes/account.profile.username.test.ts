import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { action, loader } from '~/routes/account.profile.username';
import { type RefusedAct } from '~/request/refused-act';
import { type Person } from '../../tenant/state/accounts';
import { ada, answerOf, createTestPortal, get } from '../test-portal';

const path = '/account/profile/username';

/** Ada's portal, in which she has just proved who she is; her connection has user names. */
async function setUp({ username, ...account }: Partial<Person> = { username: 'ada' }) {
  const portal = createTestPortal();
  const { accounts } = portal.tenant.state;
  const named = username === undefined ? {} : { username };
  accounts.update(ada.userId, { connection: 'Members', ...named, ...account });
  const methods = { authenticationMethods: ['pwd'] };
  const cookie = await portal.signIn({ ...methods, authenticatedAt: portal.clock.now });
  const load = (by = cookie) => {
    const request = get(path, by);
    return answerOf(loader({ request, context: portal.context, params: {} }));
  };
  const change = async (username: string) => {
    const request = await portal.post(path, { username }, cookie);
    return answerOf(action({ request, context: portal.context, params: {} }));
  };
  return {
    portal,
    load,
    change,
    account: () => accounts.byId(ada.userId)!,
    addSomebody: (username: string) =>
      accounts.add({
        ...accounts.byId(ada.userId)!,
        userId: 'auth0|eve',
        email: 'e@e.example',
        username,
      }),
    patches: () => portal.tenant.requests.filter((name) => name.startsWith('PATCH')),
  };
}

test('the page says how long a user name may be, by the connection', async () => {
  const { load } = await setUp();
  expect(await (await load()).json()).toEqual({
    page: { kind: 'form', current: 'ada', length: { min: 1, max: 15 } },
  });
});

test('the page asks first who one is', async () => {
  const { portal, load } = await setUp();
  const stale = await portal.signIn({ authenticatedAt: portal.clock.now - minutes(6) });
  expect((await load(stale)).headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
});

test('a user name is changed in lower case, and mailed about', async () => {
  const { portal, change, account } = await setUp();
  const answer = await change(' Countess ');
  expect(answer.headers.get('location')).toBe('/account/profile#result');
  expect(account().username).toBe('countess');
  await portal.runDueJobs();
  expect(portal.mails.map(({ to }) => to)).toEqual(['ada@example.com']);
});

test('the same user name is no change', async () => {
  const { change, patches } = await setUp();
  expect((await change('ADA')).status).toBe(303);
  expect(patches()).toEqual([]);
});

test.each([
  ['x'.repeat(16), 'username.problem.length'],
  ['', 'username.problem.length'],
  ['ada lovelace', 'username.problem.characters'],
  ['a@b.c', 'username.problem.likeEmail'],
])('%j is refused in the field, and comes back', async (username, key) => {
  const { change, patches } = await setUp();
  const answer = await change(username);
  expect(answer.status).toBe(409);
  const refused = (await answer.json()) as RefusedAct;
  expect(refused.fieldErrors.username?.key).toBe(key);
  expect(refused.fields.username).toEqual([username]);
  expect(patches()).toEqual([]);
});

test('one that another account has is refused in the field, and nobody is written to', async () => {
  const { portal, change, addSomebody, account } = await setUp();
  addSomebody('countess');
  const refused = (await (await change('countess')).json()) as RefusedAct;
  expect(refused.fieldErrors.username?.key).toBe('username.problem.inUse');
  expect(account().username).toBe('ada');
  await portal.runDueJobs();
  expect(portal.mails).toEqual([]);
});

test('where accounts have none there is no page, and a form is refused', async () => {
  const { load, change, patches } = await setUp({
    connection: 'Username-Password-Authentication',
  });
  expect((await load()).status).toBe(404);
  expect((await change('countess')).status).toBe(404);
  expect(patches()).toEqual([]);
});
