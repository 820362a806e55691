import { type LoaderFunctionArgs } from '@remix-run/node';
import { describe, expect, test } from 'vitest';
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
import { linkSignIn } from './linked-sign-in';
import type { Settings } from '../../tenant/state/settings';
import {
  action as remove,
  loader as askRemoval,
} from '~/routes/account.security.$group.$handle.remove';
import { loader as loadCode } from '~/routes/account.security.recovery-code._index';
import {
  action as replace,
  loader as askReplacement,
} from '~/routes/account.security.recovery-code.new';
import { ada, answerOf, createTestPortal, get, noon, type TestPortal } from '../test-portal';
import { enrol, signInByTwoSteps } from './two-step-sign-in';

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
  expect(await shown.json()).toMatchObject({ page: { mayRename: false, keptFor: 'turned_off' } });
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
    loadBrowsers({ request: get(path, cookie), context, params: {} }).then((data) =>
      Response.json(data),
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

describe('where the portal lacks a scope', () => {
  const browsers = '/account/security/remembered-browsers';
  const code = '/account/security/recovery-code';

  /** Signed in some time ago: whoever is asked to confirm it is led away from the page. */
  async function without(scope: Settings['withheldScopes'][number]) {
    const { portal, params, path } = setUp();
    enrol(portal, { id: 'recovery-code|dev_1', type: 'recovery-code' });
    portal.tenant.state.settings.withheldScopes = [scope];
    const open = async (route: (args: LoaderFunctionArgs) => Promise<unknown>, at: string) => {
      const request = get(at, await portal.signIn());
      const data = route({ request, context: portal.context, params });
      const answer = await answerOf(
        data.then((one) => (one instanceof Response ? one : Response.json(one))),
      );
      return { status: answer.status, ...((await answer.json()) as object) };
    };
    const send = async (
      route: typeof rename,
      at: string,
      fields: Record<string, string> = {},
    ): Promise<number> => {
      const request = await portal.post(at, fields, await signInByTwoSteps(portal));
      return (await answerOf(route({ request, context: portal.context, params }))).status;
    };
    return { portal, path, open, send };
  }

  test('for names, a method is not renamed, and can be removed', async () => {
    const { portal, path, open, send } = await without('update:authentication_methods');
    expect(await open(loadMethod, path)).toMatchObject({
      page: { mayRename: false, keptFor: null },
    });
    expect(await send(rename, path, { name: 'Mine' })).toBe(403);
    expect(changes(portal)).toEqual([]);
  });

  test('for removals, a method can be renamed, and nobody is asked who they are for its removal', async () => {
    const { portal, path, open, send } = await without('delete:authentication_methods');
    const kept = { page: { mayRename: true, keptFor: 'scope_missing' } };
    expect(await open(loadMethod, path)).toMatchObject(kept);
    expect(await open(askRemoval, `${path}/remove`)).toMatchObject({ status: 200, ...kept });
    expect(await open(loadLedger, '/account/security')).toMatchObject({
      page: { canRemove: false },
    });
    expect(await send(remove, `${path}/remove`, { 'last-factor': 'on' })).toBe(403);
    expect(changes(portal)).toEqual([]);
  });

  test('for accounts, the recovery code stays, and nobody is asked who they are for a new one', async () => {
    const { portal, open, send } = await without('update:users');
    const kept = { status: 200, page: { keptFor: 'scope_missing' } };
    expect(await open(loadCode, code)).toMatchObject(kept);
    expect(await open(askReplacement, `${code}/new`)).toMatchObject(kept);
    const fields = { intent: 'replace', asking: 'an-asking' };
    expect(await send(replace, `${code}/new`, fields)).toBe(403);
    expect(changes(portal)).toEqual([]);
  });

  test('for accounts, remembered browsers stay, and nobody is asked who they are', async () => {
    const { portal, open, send } = await without('update:users');
    expect(await open(loadBrowsers, browsers)).toEqual({ status: 200, keptFor: 'scope_missing' });
    expect(await open(loadLedger, '/account/security')).toMatchObject({
      page: { browsersKeptFor: 'scope_missing' },
    });
    expect(await send(forget, browsers)).toBe(403);
    expect(changes(portal)).toEqual([]);
  });
});
