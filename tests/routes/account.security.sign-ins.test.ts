import { describe, expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { message } from '~/i18n/message';
import { listReceipts } from '~/receipts/receipts.server';
import { loader as loadLedger } from '~/routes/account.security._index';
import { loader as loadList } from '~/routes/account.security.sign-ins._index';
import { loader as loadOne } from '~/routes/account.security.sign-ins.$handle._index';
import { action, loader as loadQuestion } from '~/routes/account.security.sign-ins.$handle.unlink';
import type { Person } from '../../tenant/state/accounts';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, createTestPortal, get, noon, type TestPortal } from '../test-portal';
import { adasGoogle, handleOf, linkedTo, linkSignIns } from './linked-sign-in';
import { refusing } from './tenant-calls';

const adasGitHub: Person = {
  ...adasGoogle,
  userId: 'github|7654321',
  email: 'ada@builds.example',
  name: 'adabuilds',
  connection: 'github',
};
const adasCompany: Person = {
  ...adasGoogle,
  userId: 'samlp|lumen-works|ada@lumen.example',
  email: 'ada@lumen.example',
  connection: 'lumen-works',
};

function setUp(...config: Parameters<typeof createTestPortal>) {
  const portal = createTestPortal(...config);
  linkSignIns(portal, adasGoogle, adasGitHub);
  return portal;
}

const strong = (portal: TestPortal) => portal.signIn({ authenticatedAt: portal.clock.now });
const unlinkings = ({ tenant }: TestPortal) =>
  tenant.requests.filter((request) => request.startsWith('DELETE'));

async function unlink(portal: TestPortal, person: Person, cookie: string, owner = ada.userId) {
  const handle = handleOf(portal, person, owner);
  const path = `/account/security/sign-ins/${handle}/unlink`;
  const request = await portal.post(path, {}, cookie);
  return answerOf(action({ request, context: portal.context, params: { handle } }));
}

async function pageOf(
  portal: TestPortal,
  load: typeof loadOne | typeof loadQuestion,
  person: Person,
  cookie: string,
) {
  const handle = handleOf(portal, person);
  const request = get(`/account/security/sign-ins/${handle}`, cookie);
  return answerOf(load({ request, context: portal.context, params: { handle } }));
}

const openList = async (portal: TestPortal, cookie: string) =>
  answerOf(
    loadList({
      request: get('/account/security/sign-ins', cookie),
      context: portal.context,
      params: {},
    }),
  );

const flashOf = async ({ services }: TestPortal, answer: Response) =>
  services.flashes.take(
    get('/account/security/sign-ins', answer.headers.getSetCookie().join('; ')),
  );

describe('the list', () => {
  test('has every sign-in with the name that the person has there, the main one first', async () => {
    const portal = setUp();
    linkSignIns(portal, adasGoogle, adasCompany);
    const answer = await openList(portal, await portal.signIn());
    expect(await answer.json()).toMatchObject({
      page: {
        signIns: [
          { kind: 'database', isMain: true },
          { kind: 'social', provider: 'Google', account: 'ada@mail.example', isMain: false },
          { kind: 'enterprise', provider: 'Lumen Works', account: 'ada@lumen.example' },
        ],
        refusal: null,
      },
    });
  });

  test('leads from each sign-in that may go to its unlinking, and from no other', async () => {
    const portal = setUp();
    const answer = await openList(portal, await portal.signIn());
    const path = (person: Person) =>
      `/account/security/sign-ins/${encodeURIComponent(handleOf(portal, person))}/unlink`;
    expect(await answer.json()).toMatchObject({
      page: {
        signIns: [
          { isMain: true, unlinkHref: null },
          { unlinkHref: path(adasGoogle) },
          { unlinkHref: path(adasGitHub) },
        ],
      },
    });
  });

  test('shows no id and no token of a provider', async () => {
    const portal = setUp();
    const cookie = await strong(portal);
    for (const answer of [
      await openList(portal, cookie),
      await pageOf(portal, loadOne, adasGoogle, cookie),
      await pageOf(portal, loadQuestion, adasGoogle, cookie),
    ])
      expect(await answer.text()).not.toMatch(/1098765|7654321|canary-/);
  });

  test('costs one call about the person and one about all, and none while both are remembered', async () => {
    const portal = setUp();
    const cookie = await portal.signIn();
    await openList(portal, cookie);
    await openList(portal, cookie);
    const calls = portal.tenant.requests.filter((request) => request.startsWith('GET /api'));
    expect(calls.sort()).toEqual(['GET /api/v2/connections', `GET /api/v2/users/${ada.userId}`]);
  });

  test('is not shown as empty where the account cannot be read', async () => {
    const portal = setUp();
    portal.tenant.state.settings.withheldScopes = ['read:users'];
    const answer = await openList(portal, await portal.signIn());
    expect(await answer.json()).toMatchObject({
      page: { shows: 'problem', problem: { kind: 'not-permitted' } },
    });
  });
});

describe('unlinking', () => {
  test('is said to make a separate, empty account of it, before anybody answers', async () => {
    const portal = setUp();
    const path = `/account/security/sign-ins/${handleOf(portal, adasGoogle)}/unlink`;
    const { answer } = await answerDocument(get(path, await strong(portal)), portal.context);
    expect(await answer.text()).toContain(
      translator('en')('linkedSignIns.unlink.separate', { name: 'Google' }),
    );
  });

  test('is asked about with what stays, and a look at the question changes nothing', async () => {
    const portal = setUp();
    const answer = await pageOf(portal, loadQuestion, adasGoogle, await strong(portal));
    expect(await answer.json()).toMatchObject({
      page: {
        signIn: { provider: 'Google' },
        refusal: null,
        remaining: [{ kind: 'database' }, { provider: 'GitHub' }],
      },
    });
    expect(unlinkings(portal)).toEqual([]);
  });

  test('takes this sign-in away and no other, and the list says so', async () => {
    const portal = setUp();
    const answer = await unlink(portal, adasGoogle, await strong(portal));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/account/security/sign-ins#result');
    expect(linkedTo(portal)).toEqual([adasGitHub.userId]);
    expect((await flashOf(portal, answer))?.flash).toMatchObject({
      message: message('linkedSignIns.unlink.done'),
      tone: 'good',
    });
  });

  test('names a sign-in whose id has a bar and an address of its own', async () => {
    const portal = setUp();
    linkSignIns(portal, adasCompany);
    expect((await unlink(portal, adasCompany, await strong(portal))).status).toBe(303);
    expect(linkedTo(portal)).toEqual([]);
  });

  test('leaves a receipt and a mail without the provider’s id', async () => {
    const portal = setUp();
    await unlink(portal, adasGoogle, await strong(portal));
    expect(await listReceipts(portal.services, ada.userId)).toMatchObject([
      {
        state: 'done',
        change: { kind: 'sign-in-unlinked', provider: 'google-oauth2', name: 'a•••@mail.example' },
      },
    ]);
    await portal.runDueJobs();
    const texts = portal.mails.map(({ text }) => text);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toContain('Google');
    expect(texts[0]).not.toMatch(/google-oauth2|1098765/);
  });

  test('is told as not confirmed where the tenant still lists it', async () => {
    const portal = setUp();
    const cookie = await strong(portal);
    const path = `DELETE /api/v2/users/${ada.userId}/identities/google-oauth2/109876500000000000013`;
    portal.tenant.answers.set(path, () => Response.json([]));
    const answer = await unlink(portal, adasGoogle, cookie);
    expect((await flashOf(portal, answer))?.flash).toMatchObject({
      message: message('security.notYet'),
      tone: 'warn',
    });
  });
});

describe('the last way in', () => {
  const closed = ({ tenant }: TestPortal, ...names: string[]) => {
    for (const name of names)
      tenant.state.connections.add({ ...tenant.state.connections.byName(name)!, isEnabled: false });
  };
  const password = 'Username-Password-Authentication';

  test('stays', async () => {
    const portal = setUp();
    closed(portal, password, 'github');
    const answer = await unlink(portal, adasGoogle, await strong(portal));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      message: message('linkedSignIns.refused.last_way_in'),
    });
    expect(unlinkings(portal)).toEqual([]);
  });

  test('stays where the two that are left are unlinked at once in two tabs', async () => {
    const portal = setUp();
    closed(portal, password);
    const cookie = await strong(portal);
    const answers = await Promise.all(
      [adasGoogle, adasGitHub].map((person) => unlink(portal, person, cookie)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(linkedTo(portal)).toHaveLength(1);
  });

  test('is not known where the connections cannot be read just now', async () => {
    const portal = setUp();
    portal.tenant.answers.set('GET /api/v2/connections', () => Response.json({}));
    const answer = await unlink(portal, adasGoogle, await strong(portal));
    expect(await answer.json()).toMatchObject({
      message: message('linkedSignIns.refused.account_unknown'),
    });
    expect(unlinkings(portal)).toEqual([]);
  });

  test('is judged by the account alone where the portal may not read connections', async () => {
    const portal = setUp();
    portal.tenant.state.settings.withheldScopes = ['read:connections'];
    expect((await unlink(portal, adasGoogle, await strong(portal))).status).toBe(303);
  });
});

describe('nothing is unlinked', () => {
  test('of the main sign-in, whose page says why', async () => {
    const portal = setUp();
    const cookie = await strong(portal);
    const main = portal.tenant.state.accounts.byId(ada.userId)!;
    const shown = await pageOf(portal, loadOne, main, cookie);
    expect(await shown.json()).toMatchObject({ page: { refusal: 'main_sign_in' } });
    expect((await unlink(portal, main, cookie)).status).toBe(409);
    expect(unlinkings(portal)).toEqual([]);
  });

  test('where it stays anyway, which its question says to whoever signed in long ago, too', async () => {
    const portal = setUp();
    const cookie = await portal.signIn({ authenticatedAt: noon - 6 * 60_000 });
    const main = portal.tenant.state.accounts.byId(ada.userId)!;
    const asked = await pageOf(portal, loadQuestion, main, cookie);
    expect(await asked.json()).toMatchObject({ page: { refusal: 'main_sign_in' } });
    expect((await pageOf(portal, loadQuestion, adasGoogle, cookie)).status).toBe(303);
  });

  test('by another person’s handle, which is like an unknown one', async () => {
    const portal = setUp();
    const cookie = await strong(portal);
    const foreign = await unlink(portal, adasGoogle, cookie, 'auth0|bea');
    const unknown = await unlink(portal, adasCompany, cookie);
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(await foreign.text()).toBe(await unknown.text());
    expect(unlinkings(portal)).toEqual([]);
  });

  test('a second time, in another tab', async () => {
    const portal = setUp();
    const cookie = await strong(portal);
    await unlink(portal, adasGoogle, cookie);
    expect((await unlink(portal, adasGoogle, cookie)).status).toBe(404);
    expect(unlinkings(portal)).toHaveLength(1);
  });

  test('from a sign-in that is not fresh, without a look at the page', async () => {
    const portal = setUp();
    const cookie = await portal.signIn({ authenticatedAt: noon - 6 * 60_000 });
    const answer = await unlink(portal, adasGoogle, cookie);
    expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?/);
    expect(unlinkings(portal)).toEqual([]);
  });

  test('by an account that stands in for one that the tenant did not give', async () => {
    const portal = setUp();
    const cookie = await strong(portal);
    await portal.services.accounts.get(ada.userId);
    portal.tenant.answers.set(`GET /api/v2/users/${ada.userId}`, () => Response.json([]));
    expect((await unlink(portal, adasGoogle, cookie)).status).toBe(503);
    expect(unlinkings(portal)).toEqual([]);
  });
});

describe('what the operator says', () => {
  test('off takes the pages away, and the part of the ledger', async () => {
    const portal = setUp({}, { security: { signIns: 'off' } });
    const cookie = await strong(portal);
    const answers = [
      await openList(portal, cookie),
      await pageOf(portal, loadOne, adasGoogle, cookie),
      await unlink(portal, adasGoogle, cookie),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    const request = get('/account/security', cookie);
    const ledger = await answerOf(loadLedger({ request, context: portal.context, params: {} }));
    expect(await ledger.json()).toMatchObject({ page: { modes: { signIns: 'off' } } });
    expect(unlinkings(portal)).toEqual([]);
  });

  test('for reading, sign-ins are shown and not unlinked', async () => {
    const portal = setUp({}, { security: { signIns: 'read' } });
    const cookie = await strong(portal);
    const shown = await pageOf(portal, loadOne, adasGoogle, cookie);
    expect(await shown.json()).toMatchObject({ page: { refusal: 'turned_off' } });
    expect((await unlink(portal, adasGoogle, cookie)).status).toBe(403);
    expect(unlinkings(portal)).toEqual([]);
  });

  test('without update:users they are for reading too', async () => {
    const portal = setUp();
    portal.tenant.state.settings.withheldScopes = ['update:users'];
    const shown = await pageOf(portal, loadOne, adasGoogle, await portal.signIn());
    expect(await shown.json()).toMatchObject({ page: { refusal: 'scope_missing' } });
  });
});

describe('an organization’s own sign-in', () => {
  const namesOn = async (portal: TestPortal) => {
    const cookie = await strong(portal);
    const request = get('/account/security', cookie);
    const ledger = await answerOf(loadLedger({ request, context: portal.context, params: {} }));
    const list = await openList(portal, cookie);
    return [await ledger.text(), await list.text()].map((text) => [
      ...new Set(/(?<="provider":")[^"]*umen[^"]*/g.exec(text) ?? []),
    ]);
  };

  test('is called on every page what the tenant shows people for it', async () => {
    const portal = createTestPortal();
    linkSignIns(portal, adasCompany);
    expect(await namesOn(portal)).toEqual([['Lumen Works'], ['Lumen Works']]);
  });

  test('is called by its name in the tenant where that is not known', async () => {
    const portal = createTestPortal();
    linkSignIns(portal, adasCompany);
    portal.tenant.answers.set('GET /api/v2/connections', refusing(403));
    expect(await namesOn(portal)).toEqual([['lumen-works'], ['lumen-works']]);
  });

  test('takes no call where a provider names every sign-in', async () => {
    const portal = createTestPortal();
    linkSignIns(portal, adasGoogle);
    await portal.services.accounts.get(ada.userId);
    expect(portal.tenant.requests).not.toContain('GET /api/v2/connections');
  });
});
