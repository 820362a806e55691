import { describe, expect, test } from 'vitest';
import { minutes } from '~/durations';
import { message } from '~/i18n/message';
import { listReceipts } from '~/receipts/receipts.server';
import { loader as loadList } from '~/routes/account.security.sign-ins._index';
import { loader as loadStart } from '~/routes/account.security.sign-ins.link._index';
import { loader as loadQuestion } from '~/routes/account.security.sign-ins.link.confirm';
import { loader as loadSignedOut } from '~/routes/auth.signed-out';
import { ada, answerOf, cookiePair, get, noon, type TestPortal } from '../test-portal';
import { clientId } from '../test-tenant';
import { adasGoogle, linkedTo } from './linked-sign-in';
import {
  answerQuestion,
  authorizationUrlOf,
  beginLinking,
  linkings,
  proveSecond,
  secondHandleOf,
  setUpLinking,
  signInThere,
  startLinking,
} from './linking-under-way';

async function linkable(portal: TestPortal, cookie: string) {
  const request = get('/account/security/sign-ins', cookie);
  const answer = await answerOf(loadList({ request, context: portal.context, params: {} }));
  const { page } = (await answer.json()) as {
    page: { linkable: { value: { name: string }[] } | null };
  };
  return page.linkable?.value.map(({ name }) => name) ?? null;
}

/** What this portal session has begun or proved of a linking; null for nothing. */
async function proofOf({ services }: TestPortal, cookie: string) {
  const portalSessionId = (await services.portalSessions.idOf(get('/', cookie))) ?? '';
  return services.linkingRequests.find({ userId: ada.userId, portalSessionId });
}

describe('what can be linked', () => {
  test('is what the portal offers, without codes, which no authorization request can ask for', async () => {
    const { portal, cookie } = await setUpLinking();
    expect((await linkable(portal, cookie))?.sort()).toEqual([
      'Members',
      'Username-Password-Authentication',
      'github',
      'google-oauth2',
      'lumen-works',
    ]);
  });

  test('is no more than the operator’s list has', async () => {
    const { portal, cookie } = await setUpLinking(
      {},
      { linkableConnections: ['github', 'not-there'] },
    );
    expect(await linkable(portal, cookie)).toEqual(['github']);
    expect((await startLinking(portal, cookie)).status).toBe(409);
  });

  test('is the operator’s list itself where the portal may not read connections', async () => {
    const { portal, cookie } = await setUpLinking({}, { linkableConnections: ['google-oauth2'] });
    portal.tenant.state.settings.withheldScopes = ['read:connections'];
    expect(await linkable(portal, cookie)).toEqual(['google-oauth2']);
    expect((await startLinking(portal, cookie)).status).toBe(303);
  });

  test('is nothing without a list where the portal may not read them', async () => {
    const { portal, cookie } = await setUpLinking();
    portal.tenant.state.settings.withheldScopes = ['read:connections'];
    expect(await linkable(portal, cookie)).toEqual([]);
  });

  test('is not told as nothing where connections cannot be read just now', async () => {
    const { portal, cookie } = await setUpLinking();
    portal.tenant.answers.set('GET /api/v2/connections', () => Response.json({}));
    const request = get('/account/security/sign-ins', cookie);
    const answer = await answerOf(loadList({ request, context: portal.context, params: {} }));
    expect(await answer.json()).toMatchObject({
      page: { linkable: { isKnown: false, reason: 'unexpected_answer' } },
    });
  });

  test('is not offered where sign-ins are for reading', async () => {
    const { portal, cookie } = await setUpLinking({}, { security: { signIns: 'read' } });
    expect(await linkable(portal, cookie)).toBeNull();
    expect((await startLinking(portal, cookie)).status).toBe(403);
  });

  test('is neither offered nor begun where the portal may not change accounts', async () => {
    const { portal, cookie } = await setUpLinking();
    portal.tenant.state.settings.withheldScopes = ['update:users'];
    expect(await linkable(portal, cookie)).toBeNull();
    expect((await startLinking(portal, cookie)).status).toBe(403);
  });

  test('is never chosen by an address that another account has too', async () => {
    const { portal, cookie } = await setUpLinking();
    portal.tenant.state.accounts.update(adasGoogle.userId, { email: 'ada@example.com' });
    const request = get('/account/security/sign-ins', cookie);
    const answer = await answerOf(loadList({ request, context: portal.context, params: {} }));
    expect(await answer.text()).not.toContain('Ada G');
    expect(portal.tenant.requests.join()).not.toContain('users-by-email');
  });
});

describe('the second sign-in', () => {
  test('asks the tenant anew, for this connection, with an answer of its own', async () => {
    const { portal, cookie } = await setUpLinking();
    const url = await beginLinking(portal, cookie);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: 'https://account.example/auth/link/callback',
      connection: 'google-oauth2',
      prompt: 'login',
      max_age: '0',
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(url.searchParams.get(name)).toMatch(/^[\w-]{43}$/);
  });

  test('is not begun by looking', async () => {
    const { portal, cookie } = await setUpLinking();
    const request = get('/account/security/sign-ins/link?connection=google-oauth2', cookie);
    const shown = await answerOf(loadStart({ request, context: portal.context, params: {} }));
    expect(await shown.json()).toMatchObject({
      page: { shows: 'connection', connection: { provider: 'google-oauth2' } },
    });
    expect(await authorizationUrlOf(portal, cookie)).toBeNull();
  });

  test('is begun by nobody whose sign-in is not fresh', async () => {
    const { portal } = await setUpLinking();
    const cookie = await portal.signIn({ authenticatedAt: noon - 6 * 60_000 });
    const answer = await startLinking(portal, cookie);
    expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
    expect(await authorizationUrlOf(portal, cookie)).toBeNull();
  });

  test('leads to the question, and leaves the portal session as it is', async () => {
    const { portal, cookie } = await setUpLinking();
    const answer = await proveSecond(portal, cookie);
    expect(answer.headers.get('location')).toBe('/account/security/sign-ins/link/confirm');
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await portal.services.portalSessions.read(get('/', cookie))).toMatchObject({
      userId: ada.userId,
    });
    expect(linkings(portal)).toEqual([]);
  });
});

describe('the question', () => {
  test('names both accounts, without an id', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    const request = get('/account/security/sign-ins/link/confirm', cookie);
    const answer = await answerOf(loadQuestion({ request, context: portal.context, params: {} }));
    const text = await answer.text();
    expect(JSON.parse(text)).toMatchObject({
      page: {
        own: { name: 'Ada Example', signIn: { account: 'ada@example.com' } },
        second: { name: 'Ada G', signIn: { provider: 'Google', account: 'ada@mail.example' } },
      },
    });
    expect(text).not.toContain('1098765');
    expect(linkings(portal)).toEqual([]);
  });

  test('is over once it was cancelled', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    const cancelled = await answerQuestion(portal, cookie, 'cancel');
    expect(cancelled.headers.get('location')).toBe('/account/security/sign-ins#result');
    expect((await answerQuestion(portal, cookie)).status).toBe(404);
    expect(linkings(portal)).toEqual([]);
  });

  test('is over after ten minutes', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    expect(await proofOf(portal, cookie)).not.toBeNull();
    portal.clock.now += 10 * 60_000 + 1;
    expect(await proofOf(portal, cookie)).toBeNull();
  });
});

describe('linking', () => {
  test('makes the second account a way into the first, and merges nothing', async () => {
    const { portal, cookie } = await setUpLinking();
    const secret = { roles: ['admin'] };
    portal.tenant.state.accounts.update(adasGoogle.userId, { appMetadata: secret });
    await proveSecond(portal, cookie);
    const answer = await answerQuestion(portal, cookie);
    expect(answer.status).toBe(303);
    expect(linkedTo(portal)).toEqual([adasGoogle.userId]);
    expect(portal.tenant.state.accounts.byId(adasGoogle.userId)).toBeUndefined();
    expect(portal.tenant.state.accounts.byId(ada.userId)?.appMetadata ?? {}).toEqual({});
    expect(portal.tenant.requests.filter((request) => request.startsWith('PATCH'))).toEqual([]);
  });

  test('uses its proof up', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    await answerQuestion(portal, cookie);
    expect(await proofOf(portal, cookie)).toBeNull();
  });

  test('signs the person out, says what was done, and leads to a new sign-in', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    const answer = await answerQuestion(portal, cookie);
    expect(answer.headers.get('location')).toBe(
      '/auth/signed-out?returnTo=%2Faccount%2Fsecurity%2Fsign-ins',
    );
    expect(await portal.services.portalSessions.read(get('/', cookie))).toBeNull();
    const held = answer.headers.getSetCookie().map(cookiePair).join('; ');
    const request = get('/auth/signed-out?returnTo=/account/security/sign-ins', held);
    const page = await answerOf(loadSignedOut({ request, context: portal.context, params: {} }));
    expect(await page.json()).toMatchObject({
      flash: { message: message('linkedSignIns.link.done'), tone: 'good' },
      returnTo: '/account/security/sign-ins',
    });
  });

  test('ends the portal sessions of the account that is gone', async () => {
    const { portal, cookie } = await setUpLinking();
    const other = await portal.signIn({ userId: adasGoogle.userId, auth0SessionId: 'theirs' });
    await proveSecond(portal, cookie);
    await answerQuestion(portal, cookie);
    expect(await portal.services.portalSessions.read(get('/', other))).toBeNull();
  });

  test('leaves a receipt, and one mail to each of the two accounts', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    await answerQuestion(portal, cookie);
    expect(await listReceipts(portal.services, ada.userId)).toMatchObject([
      {
        state: 'done',
        change: { kind: 'sign-in-linked', provider: 'google-oauth2', name: 'a•••@mail.example' },
      },
    ]);
    await portal.runDueJobs();
    expect(portal.mails.map(({ to }) => to).sort()).toEqual([
      'ada@example.com',
      'ada@mail.example',
    ]);
  });

  test('takes no other account than the page has shown', async () => {
    const { portal, cookie } = await setUpLinking();
    const other = { ...adasGoogle, userId: 'google-oauth2|7', email: 'other@mail.example' };
    portal.tenant.state.accounts.add(other);
    await proveSecond(portal, cookie);
    const shown = await secondHandleOf(portal, cookie);
    // In another tab.
    await proveSecond(portal, cookie, other);
    expect((await answerQuestion(portal, cookie, 'link', shown)).status).toBe(409);
    expect(linkings(portal)).toEqual([]);
    expect((await answerQuestion(portal, cookie)).status).toBe(303);
    expect(linkedTo(portal)).toEqual([other.userId]);
  });

  test.each([
    ['a number', { userId: 'github|7654321', connection: 'github' }],
    [
      'a bar and an address',
      { userId: 'samlp|lumen-works|ada@lumen.example', connection: 'lumen-works' },
    ],
  ])('takes an id with %s', async (_, { userId, connection }) => {
    const { portal, cookie } = await setUpLinking();
    portal.tenant.state.accounts.add({ ...adasGoogle, userId, connection });
    await startLinking(portal, cookie, connection);
    const url = await authorizationUrlOf(portal, cookie);
    await signInThere(portal, url!, { userId }, cookie);
    expect((await answerQuestion(portal, cookie)).status).toBe(303);
    expect(linkedTo(portal)).toEqual([userId]);
  });

  test('is told as not confirmed where the tenant does not list it', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    portal.tenant.answers.set(`POST /api/v2/users/${ada.userId}/identities`, () =>
      Response.json([], { status: 201 }),
    );
    const answer = await answerQuestion(portal, cookie);
    const held = answer.headers.getSetCookie().map(cookiePair).join('; ');
    const taken = await portal.services.flashes.take(get('/', held));
    expect(taken?.flash).toMatchObject({ message: message('security.notYet'), tone: 'warn' });
  });

  test('that the tenant refuses leaves nothing done, and can be asked for again', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    const path = `POST /api/v2/users/${ada.userId}/identities`;
    portal.tenant.answers.set(path, () => Response.json({ statusCode: 400 }, { status: 400 }));
    expect((await answerQuestion(portal, cookie)).status).toBe(502);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
    portal.tenant.answers.delete(path);
    expect((await answerQuestion(portal, cookie)).status).toBe(303);
  });

  test('is done by the proof that it was begun by, for as long as it may take', async () => {
    const { portal, cookie } = await setUpLinking();
    portal.clock.now += minutes(4);
    await proveSecond(portal, cookie);
    portal.clock.now += minutes(9);
    expect((await answerQuestion(portal, cookie)).status).toBe(303);
    expect(linkings(portal)).toHaveLength(1);
  });

  test('is not done without a fresh sign-in where nothing was proved here', async () => {
    const { portal, cookie } = await setUpLinking();
    await proveSecond(portal, cookie);
    const shown = await secondHandleOf(portal, cookie);
    const elsewhere = await portal.signIn({ authenticatedAt: portal.clock.now });
    portal.clock.now += minutes(6);
    const answer = await answerQuestion(portal, elsewhere, 'link', shown);
    expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
    expect(linkings(portal)).toEqual([]);
  });
});
