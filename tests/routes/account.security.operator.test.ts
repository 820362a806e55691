import { expect, test } from 'vitest';
import { loader as loadLedger } from '~/routes/account.security._index';
import {
  action as rename,
  loader as loadMethod,
} from '~/routes/account.security.$group.$handle._index';
import {
  action as forget,
  loader as loadBrowsers,
} from '~/routes/account.security.remembered-browsers';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, createTestPortal, get, noon, type TestPortal } from '../test-portal';
import { linkSignIn } from './linked-sign-in';
import { enrol } from './two-step-sign-in';

const id = 'totp|dev_1';

function setUp(...config: Parameters<typeof createTestPortal>) {
  const portal = createTestPortal(...config);
  enrol(portal, { id, type: 'totp' });
  const handle = portal.services.methodHandles.seal(ada.userId, id);
  return {
    portal,
    params: { group: 'methods', handle },
    path: `/account/security/methods/${handle}`,
  };
}

const changes = ({ tenant }: TestPortal) =>
  tenant.requests.filter((request) => /^(?:PATCH|DELETE|POST \/api)/.test(request));

test('where methods are for reading, a method is shown and not renamed', async () => {
  const { portal, params, path } = setUp({}, { security: { methods: 'read' } });
  const cookie = await portal.signIn();
  const shown = await answerOf(
    loadMethod({ request: get(path, cookie), context: portal.context, params }),
  );
  expect(await shown.json()).toMatchObject({ page: { mayRename: false, isEditable: false } });
  const request = await portal.post(path, { name: 'Mine' }, cookie);
  const answer = await answerOf(rename({ request, context: portal.context, params }));
  expect(answer.status).toBe(403);
  expect(changes(portal)).toEqual([]);
});

test('where methods are turned off, a method has no page', async () => {
  const { portal, params, path } = setUp({}, { security: { methods: 'off' } });
  const request = get(path, await portal.signIn());
  const answer = await answerOf(loadMethod({ request, context: portal.context, params }));
  expect(answer.status).toBe(404);
});

test('where the whole part is turned off, it has no page', async () => {
  const { portal } = setUp({}, { sections: { security: 'off' } });
  const request = get('/account/security', await portal.signIn());
  const answer = await answerOf(loadLedger({ request, context: portal.context, params: {} }));
  expect(answer.status).toBe(404);
});

test('remembered browsers that are turned off are neither asked about nor forgotten', async () => {
  const { portal } = setUp({}, { security: { rememberedBrowsers: 'off' } });
  const cookie = await portal.signIn({ authenticatedAt: noon });
  const path = '/account/security/remembered-browsers';
  const { context } = portal;
  const asked = await answerOf(
    loadBrowsers({ request: get(path, cookie), context, params: {} }).then(
      (answer) => answer ?? new Response(null),
    ),
  );
  const request = await portal.post(path, {}, cookie);
  const sent = await answerOf(forget({ request, context, params: {} }));
  expect([asked.status, sent.status]).toEqual([404, 404]);
  expect(changes(portal)).toEqual([]);
});

test('what can be changed no longer is listed all the same, as it still lets somebody in', async () => {
  const off = { passkeys: 'off', methods: 'off', signIns: 'off', password: 'off' } as const;
  const { portal } = setUp({}, { security: off });
  enrol(portal, { id: 'passkey|dev_2', type: 'passkey' });
  linkSignIn(portal);
  const request = get('/account/security', await portal.signIn());
  const { answer } = await answerDocument(request, portal.context);
  const [, table = ''] = /<table class="ways"[^>]*>(.*?)<\/table>/s.exec(await answer.text()) ?? [];
  const listed = [...table.matchAll(/<th scope="row">(?:<a[^>]*>)?<bdi>(.*?)<\/bdi>/g)];
  expect(listed.map(([, name]) => name)).toEqual([
    'Password',
    'Passkey, added 1 Mar 2026, 12:00 UTC',
    'Google',
    'Code by email ada@example.com',
    'Authenticator app, added 1 Mar 2026, 12:00 UTC',
  ]);
});

test.each([
  ['leads to the lock of the account', {}, true],
  ['leads to no lock that is turned off', { account: { lock: 'off' } }, false],
  ['leads to no lock where the part of it is turned off', { sections: { data: 'off' } }, false],
] as const)('the page of all ways in %s', async (_, operator, canLock) => {
  const { portal } = setUp({}, operator);
  const request = get('/account/security', await portal.signIn());
  const answer = await answerOf(loadLedger({ request, context: portal.context, params: {} }));
  expect(await answer.json()).toMatchObject({ canLock });
});
