import { beforeEach, describe, expect, test, vi } from 'vitest';
import { days } from '~/durations';
import { type AccountChange } from '~/receipts/account-change';
import { listReceipts, readReceipt } from '~/receipts/receipts.server';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { listNotMeReports } from '~/not-me/not-me-reports.server';
import { type UndoneView, type UndoQuestion } from '~/pages/undo/load-undo.server';
import { keepPendingEmail, readPendingEmail } from '~/profile/pending-email.server';
import { action, loader } from '~/routes/undo.$token';
import {
  ada,
  answerOf,
  baseUrl,
  createTestPortal,
  firefox,
  get,
  managementSession,
  post,
  type TestPortal,
} from '../test-portal';

let portal: TestPortal;
const user = ada.userId;
const account = {
  user_id: ada.userId,
  email: 'ada@example.com',
  email_verified: true,
  identities: [{ provider: 'auth0', connection: 'people', user_id: 'ada', isSocial: false }],
};
let patched: unknown[];

beforeEach(() => {
  portal = createTestPortal();
  const { answers } = portal.tenant;
  let email = account.email;
  patched = [];
  answers.set(`GET /api/v2/users/${user}`, () => Response.json({ ...account, email }));
  answers.set(`PATCH /api/v2/users/${user}`, async (request) => {
    const body = (await request.json()) as { email: string };
    patched.push(body);
    email = body.email;
    return Response.json({ ...account, email });
  });
  answers.set(
    `POST /api/v2/users/${user}/revoke-access`,
    () => new Response(null, { status: 202 }),
  );
  answers.set(
    `POST /api/v2/users/${user}/multifactor/actions/invalidate-remember-browser`,
    () => new Response(null, { status: 204 }),
  );
  answers.set('POST /dbconnections/change_password', () => new Response('Sent.'));
  portal.tenant.setSessions(ada.userId, [managementSession('thief')]);
});

const passkeyAdded: AccountChange = { kind: 'passkey-added', name: 'Thief’s phone' };
const emailChanged: AccountChange = {
  kind: 'email-changed',
  from: 'ada@example.com',
  to: 'thief@example.com',
};

const thief = {
  userAgent: firefox,
  place: { countryCode: 'SE', region: null, city: null },
};

/** The link of the mail about a change that somebody made in Ada's account. */
async function changedBySomebody(change: AccountChange = passkeyAdded): Promise<string> {
  await portal.services.changes.carryOut(
    {
      userId: ada.userId,
      locale: 'en',
      timeZone: 'UTC',
      requestId: 'request-1',
      auth0SessionId: 'thief',
      ...thief,
    },
    change,
    async () => {
      if (change.kind === 'email-changed')
        await portal.services.accounts.changeEmail(ada.userId, {
          email: change.to,
          connection: 'people',
        });
    },
  );
  await portal.runDueJobs();
  await portal.runDueJobs();
  const mail = portal.mails.find(({ to }) => to === 'ada@example.com');
  patched = [];
  portal.tenant.requests.length = 0;
  return /\/undo\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
}

/** The links of the mails to an address whose subject has these words, the earliest first. */
function linksIn(address: string, words: string): string[] {
  return portal.mails
    .filter(({ to, subject }) => to === address && subject.includes(words))
    .map(({ text }) => /\/undo\/[\w-]+/.exec(text)?.[0] ?? '');
}

const linkIn = (address: string, words: string) => linksIn(address, words).at(-1) ?? '';

async function look(path: string, cookie = '') {
  const params = { token: path.replace('/undo/', '') };
  const request = get(path, cookie);
  const answer = await answerOf(loader({ request, context: portal.context, params }));
  const told = (await answer.json()) as {
    question: UndoQuestion | null;
    undone: UndoneView | null;
  };
  return { status: answer.status, ...told };
}

async function press(path: string, cookie = '') {
  const params = { token: path.replace('/undo/', '') };
  const request = cookie === '' ? post(path, {}) : await portal.post(path, {}, cookie);
  return answerOf(action({ request, context: portal.context, params }));
}

const whereTo = (answer: Response) => new URL(answer.headers.get('location') ?? '', baseUrl);
const asked = () => portal.tenant.requests;

describe('a look at the link', () => {
  test('tells of the change, and asks', async () => {
    const path = await changedBySomebody();
    expect(await look(path)).toMatchObject({
      status: 200,
      question: {
        change: 'Passkey added',
        exact: '1 Mar 2026, 12:00 UTC',
        restoresEmail: false,
        cancelsEmail: false,
      },
    });
  });

  test('changes nothing, however often a program looks', async () => {
    const path = await changedBySomebody();
    await look(path);
    await look(path);
    expect(asked()).toEqual([]);
    expect(whereTo(await press(path)).pathname).toBe(path);
  });
});

test('an answer that was cut off before its link was used up is not given a second time', async () => {
  const path = await changedBySomebody();
  const down = new StoreUnavailableError('unreachable', 'Gone.');
  const { accountRecords } = portal.services;
  const removeIt = accountRecords.remove.bind(accountRecords);
  const remove = vi
    .spyOn(accountRecords, 'remove')
    .mockImplementation((userId, kind, id) =>
      kind.name === 'change-undo' ? Promise.reject(down) : removeIt(userId, kind, id),
    );
  await expect(press(path)).rejects.toBe(down);
  remove.mockRestore();
  expect((await press(path)).status).toBe(303);
  const ended = asked().filter((request) => request.endsWith('/revoke-access'));
  expect(ended).toHaveLength(1);
  const receipts = await listReceipts(portal.services, user);
  expect(receipts.map(({ change, state }) => [change.kind, state])).toEqual([
    ['change-undone', 'done'],
    ['passkey-added', 'undone'],
  ]);
});

describe('an answer by somebody who is signed out', () => {
  test('signs out everybody, has browsers forgotten, and a mail for a new password sent', async () => {
    const path = await changedBySomebody();
    await press(path);
    expect(asked()).toEqual(
      expect.arrayContaining([
        `POST /api/v2/users/${user}/revoke-access`,
        `POST /api/v2/users/${user}/multifactor/actions/invalidate-remember-browser`,
        'POST /dbconnections/change_password',
      ]) as string[],
    );
  });

  test('ends every portal session of the account', async () => {
    const theirs = await portal.signIn();
    const path = await changedBySomebody();
    await press(path);
    expect(await portal.services.portalSessions.read(get('/account', theirs))).toBeNull();
  });

  test('says all that was done, and leads to the guide after a sign-in', async () => {
    const path = await changedBySomebody();
    expect(whereTo(await press(path)).pathname).toBe(path);
    expect(await look(path)).toMatchObject({
      status: 200,
      undone: {
        exact: '1 Mar 2026, 12:00 UTC',
        done: [
          'All sessions were signed out, in all browsers and applications.',
          'All remembered browsers were forgotten.',
          'We emailed a link for a new password to a•••@example.com.',
        ],
        notDone: [],
        returnTo: expect.stringMatching(/^\/account\/sessions\/[\w-]+\/not-me\/report$/) as string,
      },
    });
  });

  test('is told in its mail with all that was done', async () => {
    await press(await changedBySomebody(emailChanged));
    await portal.runDueJobs();
    await portal.runDueJobs();
    const mail = portal.mails.find(({ subject }) => subject.startsWith('We secured your account'));
    expect(mail?.text).toContain('Your old email address is back.');
    expect(mail?.text).toContain('All sessions were signed out');
  });

  test('reports the session in which the change was made', async () => {
    await press(await changedBySomebody());
    expect(await listNotMeReports(portal.services, ada.userId)).toMatchObject([
      { sessionId: 'thief', password: { outcome: 'sent' } },
    ]);
  });

  test('names the browser of the change where its session is no longer listed', async () => {
    portal.tenant.setSessions(ada.userId, []);
    await press(await changedBySomebody());
    expect(await listNotMeReports(portal.services, ada.userId)).toMatchObject([
      { sessionId: 'thief', userAgent: thief.userAgent, countryCode: 'SE' },
    ]);
  });

  test('leaves a receipt and a mail of its own, and notes it on the first', async () => {
    const path = await changedBySomebody();
    const { number } = portal.services.undoLinks.open(path.replace('/undo/', '')) ?? { number: '' };
    await press(path);
    expect((await readReceipt(portal.services, ada.userId, number))?.state).toBe('undone');
    await portal.runDueJobs();
    await portal.runDueJobs();
    expect(portal.mails.map(({ subject }) => subject)).toContain(
      'We secured your account – Latchkey',
    );
  });

  test('is what the sessions ended by, though the tenant tells of their end as well', async () => {
    await press(await changedBySomebody());
    const { endings } = portal.services;
    expect(await endings.confirm(ada.userId, 'thief')).toBe(true);
    expect(await endings.history(ada.userId)).toMatchObject([{ sessionId: 'thief', by: 'undo' }]);
  });

  test('has a line in the audit log', async () => {
    await press(await changedBySomebody());
    expect(portal.logged()).toContain('"event":"change.undo","result":"done"');
  });
});

describe('a new user name', () => {
  const usernameChanged: AccountChange = { kind: 'username-changed', from: 'ada', to: 'thief' };

  test('gives way to the old one', async () => {
    const path = await changedBySomebody(usernameChanged);
    expect((await look(path)).question?.restoresUsername).toBe(true);
    await press(path);
    expect(patched).toEqual([{ username: 'ada', connection: 'people' }]);
    expect((await look(path)).undone?.done).toContain('Your old username is back.');
  });

  test('that somebody else has by now is told of, and all else is done', async () => {
    const path = await changedBySomebody(usernameChanged);
    portal.tenant.answers.set(`PATCH /api/v2/users/${user}`, () =>
      Response.json(
        { statusCode: 400, message: 'The username provided is in use already.' },
        { status: 400 },
      ),
    );
    await press(path);
    const { undone } = await look(path);
    expect(undone?.notDone).toEqual([
      'We couldn’t put your old username back. You can change it once you’ve signed in.',
    ]);
    expect(undone?.done[0]).toMatch(/^All sessions were signed out/);
  });

  test('stays where it is answered without the mail, which a stolen session could do', async () => {
    const fromMail = await changedBySomebody(usernameChanged);
    const { undoLinks } = portal.services;
    const { userId, number } = undoLinks.open(fromMail.replace('/undo/', ''))!;
    const fromReceipt = undoLinks.pathOf({ userId, number });
    expect((await look(fromReceipt)).question?.restoresUsername).toBe(false);
    await press(fromReceipt);
    expect(patched).toEqual([]);
  });

  test('is put back by no change that it was not', async () => {
    const path = await changedBySomebody();
    expect((await look(path)).question?.restoresUsername).toBe(false);
    await press(path);
    expect(patched).toEqual([]);
  });
});

describe('a new e-mail address', () => {
  test('gives way to the old one before anything else', async () => {
    await press(await changedBySomebody(emailChanged));
    expect(patched).toMatchObject([{ email: 'ada@example.com', email_verified: true }]);
    const [first] = asked().filter((call) => /^(?:PATCH|POST)/.test(call));
    expect(first).toBe(`PATCH /api/v2/users/${user}`);
  });

  test('gives way to the old one once the tenant says how the account is, and not before', async () => {
    await portal.services.accounts.get(ada.userId);
    const path = await changedBySomebody(emailChanged);
    const call = `GET /api/v2/users/${user}`;
    const answer = portal.tenant.answers.get(call)!;
    portal.tenant.answers.set(call, () => new Response(null, { status: 503 }));
    expect((await press(path)).status).toBe(503);
    portal.tenant.answers.set(call, answer);
    await press(path);
    expect(patched).toMatchObject([{ email: 'ada@example.com' }]);
  });

  test('gives way to the old one from the mail that said it was asked for, too', async () => {
    const earlier = await changedBySomebody({ ...emailChanged, kind: 'email-change-asked' });
    await changedBySomebody(emailChanged);
    expect((await look(earlier)).question?.restoresEmail).toBe(true);
    await press(earlier);
    expect(patched).toMatchObject([{ email: 'ada@example.com' }]);
    expect(await listNotMeReports(portal.services, ada.userId)).toMatchObject([
      { password: { outcome: 'sent', to: 'a•••@example.com' } },
    ]);
  });

  test('that gave way is told of', async () => {
    const path = await changedBySomebody(emailChanged);
    await press(path);
    expect((await look(path)).undone?.done[0]).toBe('Your old email address is back.');
  });

  test('that was only asked for takes no address to bring back', async () => {
    const path = await changedBySomebody({ ...emailChanged, kind: 'email-change-asked' });
    expect((await look(path)).question?.restoresEmail).toBe(false);
    await press(path);
    expect(patched).toEqual([]);
  });

  test('is answered once, from whichever of the two mails', async () => {
    const earlier = await changedBySomebody({ ...emailChanged, kind: 'email-change-asked' });
    await changedBySomebody(emailChanged);
    const [later = ''] = portal.mails
      .filter(({ to, subject }) => to === 'ada@example.com' && subject.includes('was changed'))
      .map(({ text }) => /\/undo\/[\w-]+/.exec(text)?.[0] ?? '');
    await press(earlier);
    expect(await look(later)).toMatchObject({ status: 200, question: null });
    patched = [];
    await press(later);
    expect(patched).toEqual([]);
  });

  test('gives way to the old one from the mail there about a later change', async () => {
    await changedBySomebody(emailChanged);
    await changedBySomebody();
    const later = linkIn('ada@example.com', 'passkey');
    expect((await look(later)).question).toMatchObject({
      change: 'Passkey added',
      restoresEmail: true,
    });
    await press(later);
    expect(patched).toMatchObject([{ email: 'ada@example.com' }]);
    expect(await listNotMeReports(portal.services, ada.userId)).toMatchObject([
      { password: { outcome: 'sent', to: 'a•••@example.com' } },
    ]);
  });

  test('gives way to the old one from the mail there about an earlier change', async () => {
    const earlier = await changedBySomebody();
    await changedBySomebody(emailChanged);
    await press(earlier);
    expect(patched).toMatchObject([{ email: 'ada@example.com' }]);
  });

  test('gives way to the first one from the mail there about a second new one', async () => {
    await changedBySomebody(emailChanged);
    portal.clock.now += 1000;
    await changedBySomebody({ ...emailChanged, from: 'thief@example.com', to: 'x@example.com' });
    const links = linksIn('ada@example.com', 'email address was changed');
    await press(links.at(-1) ?? '');
    expect(links).toHaveLength(2);
    expect(patched).toMatchObject([{ email: 'ada@example.com' }]);
  });

  test('stays where it answers a later change itself', async () => {
    await changedBySomebody(emailChanged);
    await changedBySomebody();
    const own = linkIn('thief@example.com', 'passkey');
    expect((await look(own)).question?.restoresEmail).toBe(false);
    await press(own);
    expect(patched).toEqual([]);
  });

  test('stays once the old one can no longer come back, whatever that has in its mailbox', async () => {
    await changedBySomebody(emailChanged);
    portal.clock.now += days(6);
    await changedBySomebody();
    portal.clock.now += days(1);
    expect(await look(linkIn('ada@example.com', 'passkey'))).toEqual({
      status: 404,
      question: null,
      undone: null,
    });
    expect((await look(linkIn('thief@example.com', 'passkey'))).status).toBe(200);
  });

  test('that waits for its link is forgotten, whatever change is answered', async () => {
    const path = await changedBySomebody();
    const { accountRecords, now } = portal.services;
    const waits = {
      newEmail: 'thief@example.com',
      oldEmail: 'ada@example.com',
      connection: 'people',
      askedAt: new Date(now()),
    };
    await keepPendingEmail(accountRecords, user, waits, now());
    expect((await look(path)).question?.cancelsEmail).toBe(true);
    await press(path);
    expect(await readPendingEmail(accountRecords, user)).toBeNull();
  });

  test('is not brought back by the mail about a later one, once the old one is', async () => {
    const mine = await changedBySomebody(emailChanged);
    await changedBySomebody({ ...emailChanged, from: 'thief@example.com', to: 'x@example.com' });
    const [theirs = ''] = portal.mails
      .filter(({ to }) => to === 'thief@example.com')
      .map(({ text }) => /\/undo\/[\w-]+/.exec(text)?.[0] ?? '')
      .reverse();
    expect((await look(theirs)).question?.restoresEmail).toBe(true);
    await press(mine);
    patched = [];
    expect(await look(theirs)).toEqual({ status: 404, question: null, undone: null });
    await press(theirs);
    expect(patched).toEqual([]);
  });

  test('has no say in earlier changes any more, once the old one is back', async () => {
    const mine = await changedBySomebody(emailChanged);
    await changedBySomebody();
    await changedBySomebody({ kind: 'username-changed', from: 'chosen', to: 'thief' });
    const theirs = [
      linkIn('thief@example.com', 'passkey'),
      linkIn('thief@example.com', 'username'),
    ];
    for (const path of theirs) expect((await look(path)).status).toBe(200);
    await press(mine);
    patched = [];
    portal.tenant.requests.length = 0;
    for (const path of theirs) {
      expect(await look(path)).toEqual({ status: 404, question: null, undone: null });
      await press(path);
    }
    expect(patched).toEqual([]);
    expect(asked()).toEqual([]);
  });

  test('stays where somebody else has the old one by now, which is said', async () => {
    const path = await changedBySomebody(emailChanged);
    portal.tenant.answers.set(`PATCH /api/v2/users/${user}`, () =>
      Response.json(
        {
          statusCode: 400,
          error: 'Bad Request',
          message: 'The specified new email already exists',
        },
        { status: 400 },
      ),
    );
    await press(path);
    expect(asked()).toContain(`POST /api/v2/users/${user}/revoke-access`);
    const { undone } = await look(path);
    expect(undone?.notDone).toEqual([
      'We couldn’t put your old email address back. Ask support for help.',
    ]);
  });
});

describe('a link works no more', () => {
  /** What everybody gets, whatever is wrong with the link. */
  const over = { status: 404, question: null, undone: null };

  test('once it was used', async () => {
    const path = await changedBySomebody();
    await press(path);
    portal.tenant.requests.length = 0;
    expect(whereTo(await press(path)).pathname).toBe(path);
    expect(asked()).toEqual([]);
  });

  test('once it was used, and says what it did then, and when', async () => {
    const path = await changedBySomebody();
    await press(path);
    portal.clock.now += days(1);
    await press(path);
    expect(await look(path)).toMatchObject({
      question: null,
      undone: { exact: '1 Mar 2026, 12:00 UTC' },
    });
  });

  test('a week after it was used, and says no more', async () => {
    const path = await changedBySomebody();
    await press(path);
    portal.clock.now += days(7);
    expect(await look(path)).toEqual(over);
  });

  test('after a week', async () => {
    const path = await changedBySomebody();
    portal.clock.now += days(7);
    expect(whereTo(await press(path)).pathname).toBe(path);
    expect(asked()).toEqual([]);
    expect(await look(path)).toEqual(over);
  });

  test.each(['made-up', '..', 'LK-7F3K-29QD'])('that was never made here: %j', async (token) => {
    expect(whereTo(await press(`/undo/${token}`)).pathname).toBe(
      new URL(`/undo/${token}`, baseUrl).pathname,
    );
    expect(await look(`/undo/${token}`)).toEqual(over);
    expect(asked()).toEqual([]);
  });

  test('where two press at once, for the second', async () => {
    const path = await changedBySomebody();
    const answers = await Promise.all([press(path), press(path)]);
    expect(answers.map((answer) => whereTo(answer).pathname)).toEqual([path, path]);
    expect(asked().filter((call) => call.endsWith('/revoke-access'))).toHaveLength(1);
  });

  test('of a person whose records are erased', async () => {
    const path = await changedBySomebody();
    await portal.services.accountRecords.eraseAll(ada.userId);
    expect(await look(path)).toEqual(over);
  });
});

describe('in a browser where another person is signed in', () => {
  test('it secures the account of the mail, and leaves theirs alone', async () => {
    const path = await changedBySomebody();
    const grace = await portal.signIn({ userId: 'auth0|grace', auth0SessionId: 'of-grace' });
    expect(whereTo(await press(path, grace)).pathname).toBe(path);
    expect(asked().some((call) => call.includes('grace'))).toBe(false);
    expect(await portal.services.portalSessions.read(get('/account', grace))).not.toBeNull();
  });

  test('it needs a form of the portal', async () => {
    const path = await changedBySomebody();
    const cookie = await portal.signIn({ userId: 'auth0|grace' });
    const params = { token: path.replace('/undo/', '') };
    const request = post(path, {}, { cookie });
    const answer = await answerOf(action({ request, context: portal.context, params }));
    expect(answer.status).toBe(403);
    expect(asked()).toEqual([]);
  });
});

test('while the tenant does not answer, nothing is said to be done, and the link stays good', async () => {
  const path = await changedBySomebody();
  const call = `POST /api/v2/users/${user}/revoke-access`;
  portal.tenant.answers.set(call, () => new Response(null, { status: 403 }));
  expect((await press(path)).status).toBe(502);
  portal.tenant.answers.set(call, () => new Response(null, { status: 202 }));
  expect(whereTo(await press(path)).pathname).toBe(path);
});

test('a form of another site is refused', async () => {
  const path = await changedBySomebody();
  const params = { token: path.replace('/undo/', '') };
  const request = post(path, {}, { headers: { 'sec-fetch-site': 'cross-site' } });
  const answer = await answerOf(action({ request, context: portal.context, params }));
  expect(answer.status).toBe(403);
  expect(asked()).toEqual([]);
});
