import { beforeEach, describe, expect, test } from 'vitest';
import { type DisconnectPageData } from '~/pages/applications/connected/load-disconnect.server';
import { type ConnectedPageData } from '~/pages/applications/connected/load-connected-accounts.server';
import { listReceipts } from '~/receipts/receipts.server';
import { action, loader } from '~/routes/account.applications.connected.$handle.disconnect';
import { loader as listLoader } from '~/routes/account.applications.connected._index';
import { keepMyAccountToken } from '../my-account-token';
import { ada, answerOf, createTestPortal, get, type TestPortal } from '../test-portal';
import { connectGithub, githubId } from './connected-github';

const connected = '/account/applications/connected';
const removal = `DELETE /me/v1/connected-accounts/accounts/${githubId}`;
const list = `GET /api/v2/users/${ada.userId}/connected-accounts`;

let portal: TestPortal;
let cookie: string;
let handle: string;
beforeEach(() => start());

/** Ada has connected an account at GitHub, and has an access token for disconnecting it. */
async function start(
  environment: Record<string, string> = { MY_ACCOUNT_API: 'on' },
  { hasToken = true }: { hasToken?: boolean } = {},
  operator: Parameters<typeof createTestPortal>[1] = {},
) {
  portal = createTestPortal(environment, operator);
  handle = connectGithub(portal);
  cookie = await portal.signIn({ authenticatedAt: portal.clock.now });
  if (hasToken) await keepMyAccountToken(portal, cookie, 'connected-accounts');
}

const place = (named = handle) => `${connected}/${named}/disconnect`;

async function ask(named = handle) {
  const params = { handle: named };
  return answerOf(loader({ request: get(place(named), cookie), context: portal.context, params }));
}

const asked = async (named = handle) =>
  ((await (await ask(named)).json()) as { page: DisconnectPageData }).page;

async function disconnect(named = handle) {
  const request = await portal.post(place(named), {}, cookie);
  return answerOf(action({ request, context: portal.context, params: { handle: named } }));
}

async function listed() {
  const request = get(connected, cookie);
  const answer = await answerOf(listLoader({ request, context: portal.context, params: {} }));
  return ((await answer.json()) as { page: ConnectedPageData }).page;
}

async function flashOf(answer: Response) {
  const request = get(connected, answer.headers.getSetCookie().join('; '));
  return (await portal.services.flashes.take(request))?.flash;
}

const isConnected = () => portal.tenant.state.connectedAccounts.get(githubId) !== undefined;

describe('an account that is disconnected', () => {
  test('is gone from the tenant and from the list, with a receipt and a mail', async () => {
    await listed();
    const answer = await disconnect();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/\/applications\/connected#/);
    expect(isConnected()).toBe(false);
    expect(await listed()).toMatchObject({ accounts: [] });
    const [receipt] = await listReceipts(portal.services, ada.userId);
    expect(receipt).toMatchObject({
      state: 'done',
      change: { kind: 'account-disconnected', provider: 'GitHub' },
    });
    expect(await flashOf(answer)).toMatchObject({
      message: { key: 'applications.disconnected', values: { provider: 'GitHub' } },
      tone: 'good',
      receipt: receipt?.number,
    });
    await portal.runDueJobs();
    expect(portal.mails).toMatchObject([
      { subject: expect.stringContaining('connected account was disconnected') as string },
    ]);
  });

  test('is told as not confirmed while the list has it', async () => {
    portal.tenant.answers.set(removal, () => new Response(null, { status: 204 }));
    expect(await flashOf(await disconnect())).toMatchObject({
      message: { key: 'applications.disconnected.notYet' },
      tone: 'warn',
    });
  });

  test('leaves a receipt that nobody knows of where the answer is lost', async () => {
    portal.tenant.answers.set(removal, () => new Response(null, { status: 503 }));
    expect((await disconnect()).status).toBe(503);
    expect(await listReceipts(portal.services, ada.userId)).toMatchObject([{ state: 'unknown' }]);
  });

  test('leaves no receipt where the tenant refuses', async () => {
    portal.tenant.answers.set(removal, () => new Response(null, { status: 403 }));
    expect((await disconnect()).status).not.toBe(303);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
  });
});

describe('of another account', () => {
  test.each([
    ['another person’s', () => portal.services.connectedAccountHandles.seal('auth0|eve', githubId)],
    ['an unknown one', () => portal.services.connectedAccountHandles.seal(ada.userId, 'cac_none')],
    ['one of another kind', () => portal.services.applicationHandles.seal(ada.userId, githubId)],
  ])('nothing is asked by a handle of %s', async (_, named) => {
    expect((await ask(named())).status).toBe(404);
    expect((await disconnect(named())).status).toBe(404);
    expect(isConnected()).toBe(true);
    expect(portal.tenant.requests).not.toContain(removal);
  });

  test('nothing is asked while the list cannot be read anew', async () => {
    await listed();
    portal.tenant.answers.set(list, () => new Response(null, { status: 503 }));
    expect((await disconnect()).status).toBe(503);
    expect(portal.tenant.requests).not.toContain(removal);
  });
});

describe('the page that asks', () => {
  test('names the provider and shows no id', async () => {
    const page = await asked();
    expect(page).toMatchObject({ shows: 'ask', account: { name: 'GitHub', handle } });
    expect(JSON.stringify(page)).not.toContain('cac_');
  });

  test('gets a token of its own first, which one for methods is not', async () => {
    await start({ MY_ACCOUNT_API: 'on' }, { hasToken: false });
    await keepMyAccountToken(portal, cookie, 'methods');
    const answer = await ask();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('for=connected-accounts');
    expect(isConnected()).toBe(true);
  });

  test('says so where the tenant gives none', async () => {
    const portalSessionId = (await portal.services.portalSessions.idOf(get(place(), cookie)))!;
    const holder = { userId: ada.userId, portalSessionId };
    await portal.services.myAccountAccess.refuse(holder, 'connected-accounts');
    expect(await asked()).toMatchObject({ shows: 'no-token' });
  });
});

test.each([
  ['without the API', {}, {}],
  [
    'where the operator lets nobody',
    { MY_ACCOUNT_API: 'on' },
    { sections: { applications: 'read' } },
  ],
] as const)(
  '%s nobody is led there, and nothing is disconnected',
  async (_, environment, operator) => {
    await start(environment, { hasToken: false }, operator);
    expect(await listed()).toMatchObject({ canDisconnect: false, accounts: [{}] });
    expect(await asked()).toEqual({ shows: 'turned-off' });
    const answer = await disconnect().catch((thrown: unknown) => thrown as Response);
    expect([403, 409]).toContain(answer.status);
    expect(isConnected()).toBe(true);
  },
);
