import { describe, expect, test, vi } from 'vitest';
import { accountLockKind } from '~/account-ending/account-lock.server';
import { days, minutes } from '~/durations';
import { type LockQuestion } from '~/pages/data/lock/load-lock.server';
import { keepPendingEmail, readPendingEmail } from '~/profile/pending-email.server';
import {
  type PendingDeletion,
  putPendingDeletion,
  readPendingDeletion,
} from '~/profile/pending-deletion.server';
import { goOnLocking } from '~/receipts/lock-account.server';
import { listReceipts } from '~/receipts/receipts.server';
import { type PortalServices } from '~/request/context';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { loader as dataLoader } from '~/routes/account.data._index';
import { action, loader } from '~/routes/account.data.lock';
import { loader as lockedLoader } from '~/routes/account-locked';
import { loader as callback } from '~/routes/auth.callback';
import { loader as login } from '~/routes/auth.login';
import {
  ada,
  answerOf,
  auditLines,
  cookiePair,
  createTestPortal,
  get,
  isSignedIn,
  managementSession,
} from '../test-portal';
import { issuer } from '../test-tenant';
import { refusing } from './tenant-calls';

type Operator = NonNullable<Parameters<typeof createTestPortal>[1]>;

/** Ada has a session elsewhere, and an application has her leave. */
function withAccess(environment: Record<string, string> = {}, operator: Operator = {}) {
  const portal = createTestPortal(environment, operator);
  const { state } = portal.tenant;
  portal.tenant.setSessions(ada.userId, [managementSession('elsewhere')]);
  const { userId } = ada;
  state.grants.allow({ userId, clientId: 'tpc_tide', audience: 'urn:x', scope: ['read'] });
  const strong = () => portal.signIn({ authenticatedAt: portal.clock.now });
  const lock = async (fields: Record<string, string> = { unlock: 'mail' }, cookie?: string) => {
    const request = await portal.post('/account/data/lock', fields, cookie ?? (await strong()));
    return answerOf(action({ request, context: portal.context, params: {} }));
  };
  const ask = async () => {
    const request = get('/account/data/lock', await strong());
    const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
    return { status: answer.status, question: (await answer.json()) as LockQuestion };
  };
  const toldBy = async (answer: Response) => {
    const cookie = answer.headers.getSetCookie().join('; ');
    const request = get('/account-locked', cookie);
    const page = await answerOf(lockedLoader({ request, context: portal.context, params: {} }));
    return (await page.json()) as { flash: { message: { key: string } } | null };
  };
  const account = () => state.accounts.byId(userId);
  const mails = async () => {
    await portal.runDueJobs();
    await portal.runDueJobs();
    return portal.mails;
  };
  const later = async () => {
    portal.clock.now += minutes(2);
    await portal.runDueJobs();
  };
  return { portal, state, strong, lock, ask, toldBy, account, mails, later };
}

const waitingDeletion = (now: number): PendingDeletion => ({
  number: 'LK-0000-0000',
  issuer,
  askedAt: new Date(now),
  dueAt: new Date(now + days(7)),
  begunAt: null,
  heldBack: null,
  accountCreatedAt: null,
  addresses: [],
  locale: 'en',
  timeZone: 'UTC',
});

describe('locking an account', () => {
  test('is told as accepted where a store fails once nobody can sign in any more, and gone on with', async () => {
    const { lock, account, portal, later } = withAccess();
    const down = new StoreUnavailableError('unreachable', 'Gone.');
    const record = vi.spyOn(portal.services.endings, 'record').mockRejectedValue(down);
    const answer = await lock();
    expect(account()?.blocked).toBe(true);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ kind: 'act-accepted', isWhole: true });
    expect(auditLines(portal).at(-1)).toMatchObject({ result: 'locked' });
    record.mockRestore();
    await later();
    expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
  });

  test('keeps everybody out, and ends what lets somebody in', async () => {
    const { lock, account, portal, state } = withAccess();
    await lock();
    expect(account()?.blocked).toBe(true);
    expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
    expect(state.grants.where({ userId: ada.userId })).toEqual([]);
  });

  test('signs this browser and all others out of the portal', async () => {
    const { lock, portal, strong } = withAccess();
    const [mine, other] = [await strong(), await portal.signIn({ auth0SessionId: 'elsewhere' })];
    await lock({ unlock: 'mail' }, mine);
    expect(await isSignedIn(portal, mine)).toBe(false);
    expect(await isSignedIn(portal, other)).toBe(false);
  });

  test('locks before it ends anything, so that nothing begins anew in between', async () => {
    const { lock, portal } = withAccess();
    await lock();
    const calls = portal.tenant.requests.filter((request) => !request.startsWith('GET'));
    const at = (part: string) => calls.findIndex((call) => call.includes(part));
    expect(at(`PATCH /api/v2/users/${ada.userId}`)).toBeLessThan(at('revoke-access'));
  });

  test('is what the list says of the sessions that it has ended', async () => {
    const { lock, portal } = withAccess();
    await lock();
    const history = await portal.services.endings.history(ada.userId);
    expect(history).not.toEqual([]);
    expect(new Set(history.map(({ by }) => by))).toEqual(new Set(['lock']));
  });

  test('answers at a page that anybody can read, and says there what came of it', async () => {
    const { lock, toldBy } = withAccess();
    const answer = await lock();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/account-locked#result');
    expect(await toldBy(answer)).toMatchObject({
      flash: { message: { key: 'lock.done' }, tone: 'good' },
    });
  });

  test('makes a change of address void that waits for its link', async () => {
    const { lock, portal } = withAccess();
    const { accountRecords } = portal.services;
    const change = {
      newEmail: 'thief@example.com',
      oldEmail: 'ada@example.com',
      connection: 'people',
      askedAt: new Date(portal.clock.now),
    };
    await keepPendingEmail(accountRecords, ada.userId, change, portal.clock.now);
    await lock();
    expect(await readPendingEmail(accountRecords, ada.userId)).toBeNull();
  });

  test('takes back a deletion that waits, as nobody could do so any more, and says so', async () => {
    const { ask, lock, mails, portal } = withAccess();
    const { accountRecords } = portal.services;
    await putPendingDeletion(accountRecords, ada.userId, waitingDeletion(portal.clock.now));
    expect((await ask()).question.cancelsDeletion).toBe(true);
    await lock();
    expect(await readPendingDeletion(accountRecords, ada.userId)).toBeNull();
    expect((await mails()).at(-1)?.text).toContain('The deletion of your account was cancelled.');
  });

  test('takes none back that may just begin, and is tried again', async () => {
    const { portal, state } = withAccess();
    const { services } = portal;
    const { userId } = ada;
    await putPendingDeletion(services.accountRecords, userId, waitingDeletion(portal.clock.now));
    const request = {
      userId,
      locale: 'en',
      timeZone: 'UTC',
      requestId: 'request-1',
      userAgent: null,
      place: null,
    } as const;
    const lock = {
      issuer,
      request,
      askedAt: new Date(portal.clock.now),
      number: 'LK-0000-0001',
      isUnlockedByMail: true,
    };
    const others = { ...services, personLock: { whileHeld: () => Promise.resolve(null) } };
    const { signal } = new AbortController();
    await expect(goOnLocking(others, lock, signal)).rejects.toMatchObject({ code: 'access-left' });
    expect(await readPendingDeletion(services.accountRecords, userId)).not.toBeNull();
    expect(state.accounts.byId(userId)?.blocked).toBe(true);
    await goOnLocking(services, lock, signal);
    expect(await readPendingDeletion(services.accountRecords, userId)).toBeNull();
  });

  test('leaves a deletion that the operator was asked for to the operator', async () => {
    const { ask, lock, portal } = withAccess();
    const { accountRecords } = portal.services;
    const asked = { ...waitingDeletion(portal.clock.now), dueAt: null };
    await putPendingDeletion(accountRecords, ada.userId, asked);
    expect((await ask()).question.cancelsDeletion).toBe(false);
    await lock();
    expect(await readPendingDeletion(accountRecords, ada.userId)).not.toBeNull();
  });

  test('leaves one receipt, one mail with a link, and a line in the audit log', async () => {
    const { lock, mails, portal } = withAccess();
    await lock();
    const sent = await mails();
    expect(sent.map(({ to, subject }) => [to, subject])).toEqual([
      ['ada@example.com', 'Your account was locked – Latchkey'],
    ]);
    expect(sent[0]?.text).toContain('/undo/');
    const receipts = await listReceipts(portal.services, ada.userId);
    expect(receipts.map(({ change, state }) => [change.kind, state])).toEqual([
      ['account-locked', 'done'],
    ]);
    expect(auditLines(portal).at(-1)).toMatchObject({ event: 'account.lock', result: 'locked' });
  });

  test('sends no link to whoever wants none, and names those who can unlock the account', async () => {
    const { lock, mails } = withAccess({}, { support: { email: 'help@example.com' } });
    await lock({ unlock: 'support' });
    const [mail] = await mails();
    expect(mail?.text).not.toContain('/undo/');
    expect(mail?.text).toContain('Only the people who run this service can unlock it.');
    expect(mail?.text).toContain('help@example.com');
  });

  test('touches nobody else', async () => {
    const { lock, portal } = withAccess();
    await lock({ unlock: 'mail', userId: 'auth0|grace', user_id: 'auth0|grace' });
    const others = portal.tenant.requests.filter((request) => request.includes('grace'));
    expect(others).toEqual([]);
  });
});

describe('where the tenant does not lock the account', () => {
  test('nothing is ended, nobody is written to, and the person is told on the page', async () => {
    const { lock, account, later, mails, portal, strong } = withAccess();
    portal.tenant.answers.set(`PATCH /api/v2/users/${ada.userId}`, refusing(403));
    const mine = await strong();
    const answer = await lock({ unlock: 'mail' }, mine);
    expect([200, 403]).toContain(answer.status);
    await later();
    expect(await mails()).toEqual([]);
    expect(account()?.blocked).toBe(false);
    expect(portal.tenant.sessionIds(ada.userId)).toEqual(['elsewhere']);
    expect(await isSignedIn(portal, mine)).toBe(true);
    expect(await listReceipts(portal.services, ada.userId)).toEqual([]);
    expect(await portal.services.accountRecords.list(ada.userId, accountLockKind)).toEqual([]);
  });

  test('and says nothing, the person is not told that it is locked, and it is tried again', async () => {
    const { lock, account, later, mails, portal, toldBy } = withAccess();
    const patch = `PATCH /api/v2/users/${ada.userId}`;
    portal.tenant.answers.set(patch, () => new Response('busy', { status: 503 }));
    expect(await toldBy(await lock())).toMatchObject({
      flash: { message: { key: 'lock.underWay' }, tone: 'warn' },
    });
    expect(account()?.blocked).toBe(false);
    portal.tenant.answers.delete(patch);
    await later();
    expect(account()?.blocked).toBe(true);
    expect(await mails()).toHaveLength(1);
    const lines = auditLines(portal).filter(({ event }) => event === 'account.lock');
    expect(lines.map(({ result }) => result)).toEqual(['under-way', 'locked']);
  });

  test.each([
    [true, 'lock.done'],
    [false, 'lock.underWay'],
  ])(
    'and says that there is no such account, it is read again whether that is so (locked: %s)',
    async (isDone, key) => {
      const { lock, account, later, portal, toldBy } = withAccess();
      const patch = `PATCH /api/v2/users/${ada.userId}`;
      portal.tenant.answers.set(patch, async (request) => {
        portal.tenant.answers.delete(patch);
        if (isDone) await portal.tenant.fetch(request);
        return Response.json({ statusCode: 404, error: 'Not Found' }, { status: 404 });
      });
      expect(await toldBy(await lock())).toMatchObject({ flash: { message: { key } } });
      await later();
      expect(account()?.blocked).toBe(true);
    },
  );

  test('for days, nobody is locked out of a sudden', async () => {
    const { lock, account, later, mails, portal } = withAccess();
    const patch = `PATCH /api/v2/users/${ada.userId}`;
    portal.tenant.answers.set(patch, () => new Response('busy', { status: 503 }));
    await lock();
    portal.tenant.answers.delete(patch);
    portal.clock.now += days(7);
    await later();
    expect(account()?.blocked).toBe(false);
    expect(await mails()).toEqual([]);
  });

  test('though it says so, the person is not told that it is locked', async () => {
    const { lock, portal, toldBy } = withAccess();
    portal.tenant.answers.set(`PATCH /api/v2/users/${ada.userId}`, () =>
      Response.json({ user_id: ada.userId }),
    );
    expect(await toldBy(await lock())).toMatchObject({
      flash: { message: { key: 'lock.underWay' } },
    });
  });
});

test('says that not everything is signed out yet, and goes on with it', async () => {
  const { lock, later, portal, state, toldBy } = withAccess();
  portal.tenant.answers.set('GET /api/v2/grants', () => new Response('busy', { status: 503 }));
  expect(await toldBy(await lock())).toMatchObject({
    flash: { message: { key: 'lock.done.signingOut' }, tone: 'warn' },
  });
  portal.tenant.answers.delete('GET /api/v2/grants');
  await later();
  expect(state.grants.where({ userId: ada.userId })).toEqual([]);
});

test('says what it may not sign out, and does not go on with that', async () => {
  const { lock, state, toldBy } = withAccess();
  state.settings.withheldScopes = ['delete:grants'];
  expect(await toldBy(await lock())).toMatchObject({
    flash: { message: { key: 'lock.done.left' }, tone: 'warn' },
  });
});

describe('a portal that is killed', () => {
  const killed = new Error('killed');
  const die = async (): Promise<never> => Promise.reject(killed);

  test.each<[string, (services: PortalServices) => Partial<PortalServices>]>([
    ['before it locks', ({ accounts }) => ({ accounts: { ...accounts, setBlocked: die } })],
    [
      'once it has locked',
      ({ accounts }) => ({
        accounts: {
          ...accounts,
          setBlocked: async (...given) => {
            await accounts.setBlocked(...given);
            return die();
          },
        },
      }),
    ],
    ['before the receipt', ({ changes }) => ({ changes: { ...changes, carryOut: die } })],
    [
      'once there is a receipt',
      ({ changes }) => ({
        changes: {
          ...changes,
          carryOut: async (...given) => {
            await changes.carryOut(...given);
            return die();
          },
        },
      }),
    ],
    ['before it signs out', ({ allAccess }) => ({ allAccess: { ...allAccess, revoke: die } })],
    [
      'once it has signed out',
      ({ allAccess }) => ({
        allAccess: {
          ...allAccess,
          revoke: async (...given) => {
            await allAccess.revoke(...given);
            return die();
          },
        },
      }),
    ],
    ['as it removes grants', ({ grants }) => ({ grants: { ...grants, remove: die } })],
    [
      'as it forgets browsers',
      ({ authenticationMethods }) => ({
        authenticationMethods: { ...authenticationMethods, forgetBrowsers: die },
      }),
    ],
    [
      'as it looks for device credentials',
      ({ deviceCredentials }) => ({
        deviceCredentials: { ...deviceCredentials, list: die },
      }),
    ],
    ['at its last step', ({ jobs }) => ({ jobs: { ...jobs, cancel: die } })],
  ])('%s goes on after it has started again, and tells of it once', async (_, killedAt) => {
    const { later, lock, mails, account, portal, state } = withAccess();
    const { services } = portal;
    portal.inEveryContext.services = { ...services, ...killedAt(services) };
    await expect(lock()).rejects.toBe(killed);
    await later();
    expect(account()?.blocked).toBe(true);
    expect(portal.tenant.sessionIds(ada.userId)).toEqual([]);
    expect(state.grants.where({ userId: ada.userId })).toEqual([]);
    await later();
    await later();
    expect(await mails()).toHaveLength(1);
    const receipts = await listReceipts(services, ada.userId);
    expect(receipts.map(({ state: settled }) => settled)).toEqual(['done']);
  });
});

describe('the page that asks', () => {
  test('says where a link would be sent, masked', async () => {
    const { ask } = withAccess();
    expect((await ask()).question).toEqual({
      linkTo: 'a•••@example.com',
      hasMail: true,
      cancelsDeletion: false,
    });
  });

  test.each<[string, Record<string, string>, boolean]>([
    ['mail', { SMTP_URL: '', MAIL_FROM: '' }, true],
    ['a confirmed address', {}, false],
  ])('offers no link without %s', async (_, environment, isVerified) => {
    const { ask, lock, mails, portal, state } = withAccess(environment);
    state.accounts.update(ada.userId, { emailVerified: isVerified });
    expect((await ask()).question.linkTo).toBeNull();
    await lock({ unlock: 'mail' });
    expect(await mails()).toEqual([]);
    const [receipt] = await listReceipts(portal.services, ada.userId);
    expect(receipt?.change).toMatchObject({ isUnlockedByMail: false });
  });

  test('changes nothing by being looked at', async () => {
    const { ask, portal } = withAccess();
    await ask();
    const writes = portal.tenant.requests.filter((one) => /^(?:PATCH|DELETE|POST \/api)/.test(one));
    expect(writes).toEqual([]);
  });
});

describe('where people may not lock their accounts', () => {
  const sectionOf = async ({ portal }: ReturnType<typeof withAccess>) => {
    const request = get('/account/data', await portal.signIn());
    const answer = await answerOf(dataLoader({ request, context: portal.context, params: {} }));
    return ((await answer.json()) as { lock: string }).lock;
  };

  test('as the operator has turned it off, there is no such page, and no such act', async () => {
    const one = withAccess({}, { account: { lock: 'off' } });
    expect(await sectionOf(one)).toBe('off');
    const request = get('/account/data/lock', await one.strong());
    const { context } = one.portal;
    expect((await answerOf(loader({ request, context, params: {} }))).status).toBe(404);
    expect((await one.lock()).status).toBe(404);
    expect(one.account()?.blocked).toBe(false);
  });

  test('as the scope is missing, the section says so, and nothing can be asked for', async () => {
    const one = withAccess();
    one.state.settings.withheldScopes = ['update:users'];
    await one.portal.services.accounts.get(ada.userId);
    expect(await sectionOf(one)).toBe('read');
    expect((await one.lock()).status).toBe(403);
    expect(one.account()?.blocked).toBe(false);
  });
});

describe('a sign-in that was under way as the account was locked', () => {
  /** Comes back with a code that the tenant has given before. */
  const comeBackLate = async ({ portal }: ReturnType<typeof withAccess>) => {
    const { context, tenant } = portal;
    const asked = await answerOf(login({ request: get('/auth/login'), context, params: {} }));
    const location = new URL(asked.headers.get('location') ?? '');
    const cookie = asked.headers.getSetCookie().map(cookiePair).join('; ');
    const state = location.searchParams.get('state') ?? '';
    const code = await tenant.issueCode(location, { userId: ada.userId, sessionId: 'late' });
    return () => {
      portal.clock.now += minutes(1);
      const path = `/auth/callback?${new URLSearchParams({ state, code }).toString()}`;
      return answerOf(
        callback({ request: get(path, cookie), context: portal.context, params: {} }),
      );
    };
  };

  test('ends at a page that says so, though the tenant answers for its code', async () => {
    const one = withAccess();
    const comeBack = await comeBackLate(one);
    await one.lock();
    const answer = await comeBack();
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ failure: 'locked' });
  });

  test('goes on where the account is open again by then', async () => {
    const one = withAccess();
    const comeBack = await comeBackLate(one);
    await one.lock();
    one.state.accounts.update(ada.userId, { blocked: false });
    expect((await comeBack()).status).toBe(303);
  });

  test('is put off where nobody knows whether the account is open', async () => {
    const one = withAccess();
    const comeBack = await comeBackLate(one);
    await one.lock();
    const read = `GET /api/v2/users/${ada.userId}`;
    one.portal.tenant.answers.set(read, () => new Response('busy', { status: 503 }));
    expect((await comeBack()).status).toBe(503);
  });
});
