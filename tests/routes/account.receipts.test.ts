import { beforeEach, describe, expect, test } from 'vitest';
import { recordsPerKind } from '~/account-records/account-records';
import { days } from '~/durations';
import { type AccountChange } from '~/receipts/account-change';
import { updateReceipt } from '~/receipts/receipts.server';
import { action as saveProfile } from '~/routes/account.profile._index';
import { loader as receiptLoader } from '~/routes/account.receipts.$handle';
import { loader as listLoader } from '~/routes/account.receipts._index';
import {
  type ReceiptLine,
  type ReceiptsPageData,
  type ReceiptView,
} from '~/pages/receipts/load-receipts.server';
import {
  ada,
  answerOf,
  cookiePair,
  createTestPortal,
  firefox,
  get,
  type TestPortal,
} from '../test-portal';

let portal: TestPortal;
let cookie: string;

beforeEach(async () => {
  portal = createTestPortal();
  cookie = await portal.signIn();
});

const request = {
  locale: 'en',
  timeZone: 'Europe/Stockholm',
  requestId: 'request-1',
  userAgent: firefox,
  place: { countryCode: 'SE', region: null, city: null },
} as const;

async function change(given: AccountChange, userId = ada.userId): Promise<string> {
  const { changes } = portal.services;
  const { receipt } = await changes.carryOut({ ...request, userId }, given, async () => null);
  return receipt.number;
}

async function listPage(query = ''): Promise<ReceiptsPageData> {
  const { context } = portal;
  const answer = await answerOf(
    listLoader({ request: get(`/account/receipts${query}`, cookie), context, params: {} }),
  );
  return (await answer.json()) as ReceiptsPageData;
}

async function list(): Promise<ReceiptLine[]> {
  return (await listPage()).receipts;
}

async function open(handle: string): Promise<{ status: number; receipt: ReceiptView | null }> {
  const { context } = portal;
  const answer = await answerOf(
    receiptLoader({
      request: get(`/account/receipts/${handle}`, cookie),
      context,
      params: { handle },
    }),
  );
  return { status: answer.status, ...((await answer.json()) as { receipt: ReceiptView | null }) };
}

const passkeyRemoved: AccountChange = { kind: 'passkey-removed', name: 'Phone' };

test('the list has what was changed, the latest first', async () => {
  await change(passkeyRemoved);
  portal.clock.now += 1000;
  await change({ kind: 'password-changed' });
  expect((await list()).map(({ title }) => title)).toEqual(['Password changed', 'Passkey removed']);
});

test('the list has nothing that is older than 90 days', async () => {
  await change(passkeyRemoved);
  portal.clock.now += days(90);
  cookie = await portal.signIn();
  expect(await list()).toEqual([]);
});

test('no number of minor changes pushes out one that matters more, nor what answers it', async () => {
  const number = await change(passkeyRemoved);
  for (let count = 0; count < recordsPerKind / 2; count += 1) {
    portal.clock.now += 1000;
    await change({ kind: 'profile-changed', fields: ['nickname'] });
    await change({ kind: 'passkey-renamed', from: 'Phone', to: 'Old phone' });
  }
  portal.clock.now += 1000;
  await change({ kind: 'passkey-renamed', from: 'Phone', to: 'Old phone' });
  expect((await list()).map(({ title }) => title)).toEqual(['Passkey removed']);
  expect((await open(number)).receipt?.undo).not.toBeNull();
});

test('minor changes stand apart, fifty to a page', async () => {
  for (let count = 0; count < 51; count += 1)
    await change({ kind: 'profile-changed', fields: ['nickname'] });
  const [first, second] = [await listPage(), await listPage('?page=2')];
  expect([first.minor.length, second.minor.length]).toEqual([50, 1]);
  expect(first).toMatchObject({ receipts: [], page: 1, pageCount: 2 });
});

describe('the page of a change', () => {
  test('says what, when, from where and what came of it', async () => {
    const number = await change(passkeyRemoved);
    expect(await open(number)).toMatchObject({
      status: 200,
      receipt: {
        number,
        title: 'Passkey removed',
        facts: [{ label: 'Name', value: 'Phone' }],
        state: 'done',
        device: 'Firefox 128 on Linux',
        place: 'Sweden',
      },
    });
  });

  test('says that a mail is on its way, and then to whom it went', async () => {
    const number = await change(passkeyRemoved);
    expect((await open(number)).receipt?.mails).toBe('pending');
    await portal.runDueJobs();
    expect((await open(number)).receipt?.mails).toEqual(['a•••@example.com']);
  });

  test('names those who read of a doubt, though others may be written to yet', async () => {
    const number = await change(passkeyRemoved);
    const doubtToldTo = ['a•••@example.com'];
    await updateReceipt(portal.services, ada.userId, number, () => ({
      state: 'unknown',
      doubtToldTo,
    }));
    expect((await open(number)).receipt?.mails).toEqual(doubtToldTo);
  });

  test('promises no mail once it is known that nothing was done', async () => {
    const number = await change(passkeyRemoved);
    await updateReceipt(portal.services, ada.userId, number, () => ({ state: 'not-made' }));
    expect((await open(number)).receipt?.mails).toBeNull();
  });

  test('says that no mail is sent where there is no mail server', async () => {
    portal = createTestPortal({ SMTP_URL: '', MAIL_FROM: '' });
    cookie = await portal.signIn();
    expect((await open(await change(passkeyRemoved))).receipt?.mails).toBe('off');
  });

  test('leads to where it can be answered, for a week', async () => {
    const number = await change(passkeyRemoved);
    expect((await open(number)).receipt?.undo?.path).toMatch(/^\/undo\/[\w-]+$/);
    portal.clock.now += days(7);
    cookie = await portal.signIn();
    expect((await open(number)).receipt?.undo).toBeNull();
  });

  test('offers no second answer once everybody was signed out after it', async () => {
    const number = await change(passkeyRemoved);
    portal.clock.now += 1000;
    await change({ kind: 'change-undone', number: 'LK-7F3K-29QD' });
    expect((await open(number)).receipt?.undo).toBeNull();
    portal.clock.now += 1000;
    expect((await open(await change(passkeyRemoved))).receipt?.undo).not.toBeNull();
  });

  test('cannot be answered where a profile was changed', async () => {
    const number = await change({ kind: 'profile-changed', fields: ['nickname'] });
    expect((await open(number)).receipt).toMatchObject({ undo: null, mails: null });
  });

  test('says which fields of the profile were changed, as the profile calls them', async () => {
    const longest = `f${'x'.repeat(63)}`;
    portal = createTestPortal(
      {},
      {
        ownFields: [
          { key: 'team', type: 'text', labels: { en: 'Team' } },
          { key: longest, type: 'text', labels: { en: 'Longest' } },
        ],
      },
    );
    cookie = await portal.signIn();
    const fields = {
      intent: 'save',
      nickname: 'countess',
      'own.team': 'North',
      [`own.${longest}`]: 'long',
    };
    const request = await portal.post('/account/profile', fields, cookie);
    await answerOf(saveProfile({ request, context: portal.context, params: {} }));
    const [line] = (await listPage()).minor;
    const { receipt } = await open(line?.number ?? '');
    expect(receipt?.facts).toEqual([{ label: 'Fields', value: 'Nickname, Team, and Longest' }]);
    expect(JSON.stringify(receipt)).not.toMatch(/countess|North/);
  });

  test('is found by its number in small letters too', async () => {
    const number = await change(passkeyRemoved);
    expect((await open(number.toLowerCase())).status).toBe(200);
  });
});

describe('there is no page', () => {
  test('of another person’s change', async () => {
    const number = await change(passkeyRemoved, 'auth0|grace');
    expect(await open(number)).toMatchObject({ status: 404, receipt: null });
  });

  test.each(['LK-0000-0000', '..', 'x', 'LK-0000-0000/..'])('of %j', async (handle) => {
    expect(await open(handle)).toMatchObject({ status: 404, receipt: null });
  });
});

test('a mail has no id, no whole address but its own, and no address of a network', async () => {
  await change({ kind: 'email-changed', from: 'ada@example.com', to: 'secret@example.com' });
  await portal.runDueJobs();
  await portal.runDueJobs();
  const [mail] = portal.mails;
  expect(JSON.stringify(mail)).toContain('s•••t@example.com');
  expect(JSON.stringify(mail)).not.toMatch(/auth0\||secret@|192\.0\.2/);
});

test('the result of a change leads to its receipt', async () => {
  const request = await portal.post(
    '/account/profile',
    { intent: 'save', nickname: 'countess' },
    cookie,
  );
  const answer = await answerOf(saveProfile({ request, context: portal.context, params: {} }));
  const taken = await portal.services.flashes.take(
    get('/account/profile', cookiePair(answer.headers.get('set-cookie') ?? '')),
  );
  const [latest] = (await listPage()).minor;
  expect(latest?.title).toBe('Profile changed');
  expect(taken?.flash.receipt).toBe(latest?.number);
});
