import { type ActionFunction } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
import { action as endAccess } from '~/routes/account.applications.$handle._index';
import { action as endSession } from '~/routes/account.sessions._index';
import { action as endOne } from '~/routes/account.sessions.$handle._index';
import { action as report } from '~/routes/account.sessions.$handle.not-me._index';
import { action as endSeveral } from '~/routes/account.sessions.end';
import { action as endOthers } from '~/routes/account.sessions.end-others';
import { action as signOut } from '~/routes/auth.logout';
import { answerOf, baseUrl, createTestPortal, get, post, type TestPortal } from '../test-portal';

/** What every form of the portal is held to, whatever it does. */
const routes: [path: string, action: ActionFunction][] = [
  ['/account/sessions', endSession],
  ['/account/sessions/end-others', endOthers],
  ['/account/sessions/handle', endOne],
  ['/account/sessions/handle/not-me', report],
  ['/auth/logout', signOut],
];

async function send(portal: TestPortal, action: ActionFunction, request: Request) {
  return answerOf(Promise.resolve(action({ request, context: portal.context, params: {} })));
}

/** Nothing was asked of the tenant, and the person is still signed in. */
async function expectNothingDone(portal: TestPortal, cookie: string) {
  expect(portal.tenant.requests).toEqual([]);
  expect(await portal.services.portalSessions.read(get('/', cookie))).not.toBeNull();
}

describe.each(routes)('a form to %s', (path, action) => {
  const setUp = async () => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    const id = (await portal.services.portalSessions.idOf(get(path, cookie))) ?? '';
    const form_token = portal.services.formTokens.issue(id);
    return { portal, cookie, form_token };
  };

  test.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a sibling domain', { origin: 'https://other.example', 'sec-fetch-site': 'same-site' }],
    ['the address bar or a bookmark', { 'sec-fetch-site': 'none' }],
  ])('that comes from %s is refused, even with the right token', async (_, headers) => {
    const { portal, cookie, form_token } = await setUp();
    const request = post(path, { form_token }, { cookie, headers });
    expect((await send(portal, action, request)).status).toBe(403);
    await expectNothingDone(portal, cookie);
  });

  test.each(['https://evil.example', 'null', `${baseUrl}.evil.example`, 'http://account.example'])(
    'of an older browser that comes from %s is refused',
    async (origin) => {
      const { portal, cookie, form_token } = await setUp();
      const request = post(path, { form_token }, { cookie, headers: { origin } });
      request.headers.delete('sec-fetch-site');
      expect((await send(portal, action, request)).status).toBe(403);
      await expectNothingDone(portal, cookie);
    },
  );

  test.each(['', 'made-up', 'é', '\0', 'A'.repeat(86), 'A'.repeat(9000)])(
    'with the token %j is refused, and its content kept',
    async (form_token) => {
      const { portal, cookie } = await setUp();
      const fields = { handle: '"><script>', name: 'Ada é 日本' };
      const request = post(path, { ...fields, form_token }, { cookie });
      const answer = await send(portal, action, request);
      expect(answer.status).toBe(403);
      expect(await answer.json()).toMatchObject({
        kind: 'form-expired',
        action: path,
        fields: Object.entries(fields),
      });
      await expectNothingDone(portal, cookie);
    },
  );

  test('with the token of another person is refused, and says in whose account it would be sent again', async () => {
    const { portal, cookie } = await setUp();
    const other = await portal.signIn({ userId: 'auth0|eve', auth0SessionId: 'of-eve' });
    const id = (await portal.services.portalSessions.idOf(get(path, other))) ?? '';
    const form_token = portal.services.formTokens.issue(id);
    const answer = await send(portal, action, post(path, { form_token }, { cookie }));
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ account: 'ada@example.com' });
    await expectNothingDone(portal, cookie);
  });

  test.each(['handle=a&handle=b', 'intent=end&intent=end', 'form_token=a'])(
    'in which a field comes twice is refused: %s',
    async (extra) => {
      const { portal, cookie, form_token } = await setUp();
      const request = new Request(baseUrl + path, {
        method: 'POST',
        body: `${new URLSearchParams({ form_token }).toString()}&${extra}`,
        headers: {
          cookie,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
        },
      });
      expect((await send(portal, action, request)).status).toBe(400);
      await expectNothingDone(portal, cookie);
    },
  );

  test('that is too large is refused', async () => {
    const { portal, cookie, form_token } = await setUp();
    const request = post(path, { form_token, handle: 'a'.repeat(20_000) }, { cookie });
    expect((await send(portal, action, request)).status).toBe(413);
    await expectNothingDone(portal, cookie);
  });

  test.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x'])(
    'that is none, but %s, is refused',
    async (type) => {
      const { portal, cookie, form_token } = await setUp();
      const request = post(path, { form_token }, { cookie, headers: { 'content-type': type } });
      expect((await send(portal, action, request)).status).toBe(415);
      await expectNothingDone(portal, cookie);
    },
  );
});

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString'])(
  'a field called %s is a field like any other',
  async (name) => {
    const portal = createTestPortal();
    const fields = { intent: 'end', handle: 'x' };
    const request = await portal.post(
      '/account/sessions',
      Object.fromEntries([...Object.entries(fields), [name, 'x']]),
      await portal.signIn(),
    );
    expect((await send(portal, endSession, request)).status).toBe(404);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  },
);

test.each(['\0', 'é', '%2e%2e%2f', '..%00', 'А'.repeat(40), `${'A'.repeat(60)}\n`, ' '])(
  'the handle %j is not found, and nobody is asked about it',
  async (handle) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    const request = await portal.post('/account/sessions', { intent: 'end', handle }, cookie);
    expect((await send(portal, endSession, request)).status).toBe(404);
    await expectNothingDone(portal, cookie);
  },
);

describe('a handle is checked before anybody is asked', () => {
  const foreign = (portal: TestPortal) => portal.services.handles.seal('auth0|eve', 'of-eve');
  const acts: [name: string, ActionFunction, (handle: string) => Record<string, string>][] = [
    ['one ending', endSession, (handle) => ({ intent: 'end', handle })],
    ['one ending on its own page', endOne, () => ({ intent: 'end' })],
    ['“this wasn’t me”', report, () => ({ intent: 'report' })],
    ['the end of access', endAccess, (handle) => ({ intent: 'end-access', handle })],
    ['selected endings', endSeveral, (handle) => ({ scope: 'selected', sessions: handle })],
    [
      'fifty selected endings',
      endSeveral,
      (handle) => ({ scope: 'selected', sessions: Array(50).fill(handle).join('.') }),
    ],
  ];

  test.each(acts)('by %s', async (_, action, fieldsOf) => {
    const portal = createTestPortal();
    const cookie = await portal.signIn();
    for (const handle of ['A'.repeat(60), foreign(portal)]) {
      const request = await portal.post('/account/sessions', fieldsOf(handle), cookie);
      const { context } = portal;
      const answer = await answerOf(
        Promise.resolve(action({ request, context, params: { handle } })),
      );
      expect(answer.status).toBeLessThan(500);
    }
    await expectNothingDone(portal, cookie);
  });
});
