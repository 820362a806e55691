import { beforeEach, describe, expect, test } from 'vitest';
import { hours, minutes } from '~/durations';
import { dataFilePath } from '~/paths';
import { type DownloadView } from '~/pages/data/download-view.server';
import { listReceipts } from '~/receipts/receipts.server';
import { loader as landingLoader } from '~/routes/account.data._index';
import { loader as askLoader } from '~/routes/account.data.ask';
import { action as undoAction } from '~/routes/undo.$token';
import { loader as fileLoader } from '~/routes/account.data.download';
import { ada, answerOf, auditLines, createTestPortal, get, type TestPortal } from '../test-portal';
import { askForCopy, downloadCopy, openFile, signInStrongly, takeCopy } from './copy-of-data';

let portal: TestPortal;
let cookie: string;

beforeEach(async () => {
  portal = createTestPortal();
  cookie = await signInStrongly(portal);
});

async function landing(as = cookie): Promise<DownloadView> {
  const request = get('/account/data', as);
  const answer = await landingLoader({ request, context: portal.context, params: {} });
  return (await answer.json()).download;
}

const callsToTenant = () => portal.tenant.requests.filter((one) => one.includes('/api/v2/')).length;

describe('asking', () => {
  test('leads to the page that says how far the copy is', async () => {
    expect(await landing()).toMatchObject({ state: 'none' });
    const answer = await askForCopy(portal, cookie);
    expect(answer.headers.get('location')).toBe('/account/data#result');
    expect(await landing()).toMatchObject({ state: 'preparing', hasMail: true });
  });

  test('asks the tenant for nothing while the person waits for the answer', async () => {
    await landing();
    const before = callsToTenant();
    await askForCopy(portal, cookie);
    // Whom to write to about it.
    expect(callsToTenant() - before).toBeLessThanOrEqual(2);
  });

  test('leaves a receipt and a mail', async () => {
    await askForCopy(portal, cookie);
    await portal.runDueJobs();
    const [receipt] = await listReceipts(portal.services, ada.userId);
    expect(receipt).toMatchObject({ change: { kind: 'data-asked' }, state: 'done' });
    expect(portal.mails.map(({ subject }) => subject)).toContain(
      'A copy of your data was requested – Latchkey',
    );
  });

  test('is possible once an hour, and says when again', async () => {
    await askForCopy(portal, cookie);
    portal.clock.now += hours(1) - 1;
    const again = await signInStrongly(portal);
    const refused = await askForCopy(portal, again);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      message: { key: 'dataExport.tooSoon', values: { time: '1 Mar 2026, 13:00 UTC' } },
    });
    portal.clock.now += 1;
    expect((await askForCopy(portal, await signInStrongly(portal))).status).toBe(303);
  });

  test('in two browsers at the same time makes one copy', async () => {
    const cookies = [cookie, await signInStrongly(portal)];
    const answers = await Promise.all(cookies.map((one) => askForCopy(portal, one)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
  });

  test('by GET asks first who the person is, and then makes nothing', async () => {
    const stale = await portal.signIn({ authenticatedAt: portal.clock.now - minutes(6) });
    const open = (as: string) =>
      answerOf(
        askLoader({ request: get('/account/data/ask', as), context: portal.context, params: {} }),
      );
    expect((await open(stale)).status).toBe(303);
    expect((await open(cookie)).status).toBe(200);
    expect(await portal.services.dataExports.find(ada.userId)).toBeNull();
  });
});

describe('once the copy is ready', () => {
  test('each confirmed address is written to once, with a link to the page and not to the file', async () => {
    await askForCopy(portal, cookie);
    await portal.runDueJobs();
    await portal.runDueJobs();
    const mails = portal.mails.filter(({ subject }) => subject.startsWith('Your copy is ready'));
    expect(mails).toMatchObject([{ to: 'ada@example.com' }]);
    expect(mails[0]?.text).toContain('https://account.example/account/data\n');
  });

  test('nobody is written to where the portal has no mail server', async () => {
    portal = createTestPortal({ SMTP_URL: '', MAIL_FROM: '' });
    cookie = await signInStrongly(portal);
    await askForCopy(portal, cookie);
    expect(await landing()).toMatchObject({ state: 'preparing', hasMail: false });
    await portal.runDueJobs();
    expect(await landing()).toMatchObject({ state: 'ready', hasMail: false });
    expect(portal.mails).toEqual([]);
  });

  test.each([
    ['json', 'application/json; charset=utf-8'],
    ['html', 'text/html; charset=utf-8'],
  ] as const)('it is a file to keep and for nobody else, as %s', async (format, type) => {
    await askForCopy(portal, cookie);
    await portal.runDueJobs();
    const { headers } = await downloadCopy(portal, format, cookie);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="latchkey-data-2026-03-01.${format}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  test('each download leaves a receipt, a mail and a line in the audit log', async () => {
    await takeCopy(portal, cookie);
    await portal.runDueJobs();
    const [latest] = (await listReceipts(portal.services, ada.userId)).filter(
      ({ change }) => change.kind === 'data-downloaded',
    );
    expect(latest).toMatchObject({ change: { format: 'json' }, state: 'done' });
    expect(portal.mails.map(({ subject }) => subject)).toContain(
      'A copy of your data was downloaded – Latchkey',
    );
    expect(auditLines(portal)).toContainEqual(
      expect.objectContaining({ event: 'data.download', result: 'downloaded' }),
    );
  });

  test('downloading asks again who the person is', async () => {
    await askForCopy(portal, cookie);
    await portal.runDueJobs();
    portal.clock.now += minutes(6);
    const answer = await downloadCopy(portal, 'json', cookie);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('/auth/sign-in-again');
    const page = await answerOf(
      fileLoader({
        request: get('/account/data/download', cookie),
        context: portal.context,
        params: {},
      }),
    );
    expect(page.status).toBe(303);
  });

  test('another browser of the person may download it, another person may not', async () => {
    await askForCopy(portal, cookie);
    await portal.runDueJobs();
    const other = await portal.signIn({
      auth0SessionId: 'another-session',
      authenticatedAt: portal.clock.now,
    });
    expect((await downloadCopy(portal, 'json', other)).status).toBe(200);
    portal.tenant.setSessions('auth0|grace', []);
    const grace = await portal.signIn({
      userId: 'auth0|grace',
      authenticatedAt: portal.clock.now,
    });
    expect((await downloadCopy(portal, 'json', grace)).status).toBe(404);
    expect(await landing(grace)).toMatchObject({ state: 'none' });
  });

  test('its address is good for a minute, and for nobody else', async () => {
    await askForCopy(portal, cookie);
    await portal.runDueJobs();
    const { services } = portal;
    const portalSessionId = (await services.portalSessions.idOf(get('/', cookie))) ?? '';
    const holder = { userId: ada.userId, portalSessionId };
    const path = dataFilePath(services.downloadPasses.issue(holder, 'json'));
    const whereTo = async (as: string) =>
      (await openFile(portal, path, as)).headers.get('location');
    expect(await whereTo(cookie)).toBeNull();
    expect(await whereTo(await signInStrongly(portal))).toBe('/account/data/download');
    portal.clock.now += minutes(1);
    expect(await whereTo(cookie)).toBe('/account/data/download');
  });

  test('it is gone after 24 hours', async () => {
    await takeCopy(portal, cookie);
    portal.clock.now += hours(24) - 1;
    expect((await downloadCopy(portal, 'json', await signInStrongly(portal))).status).toBe(200);
    portal.clock.now += 1;
    expect((await downloadCopy(portal, 'json', await signInStrongly(portal))).status).toBe(404);
    expect(await landing(await portal.signIn())).toMatchObject({ state: 'none' });
  });

  test('it is removed by whoever says in the mail about it that it wasn’t them', async () => {
    await askForCopy(portal, cookie);
    await portal.runDueJobs();
    const mail = portal.mails.find(({ subject }) => subject.startsWith('A copy of your data was'));
    const path = /\/undo\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
    const params = { token: path.replace('/undo/', '') };
    const request = await portal.post(path, {}, cookie);
    await answerOf(undoAction({ request, context: portal.context, params }));
    expect(await portal.services.dataExports.find(ada.userId)).toBeNull();
    expect(await portal.services.dataExports.open(ada.userId)).toBeNull();
  });

  test('it goes with the person’s records', async () => {
    await takeCopy(portal, cookie);
    await portal.services.accountRecords.eraseAll(ada.userId);
    expect((await downloadCopy(portal, 'json', cookie)).status).toBe(404);
  });

  test('a new one takes its place', async () => {
    await takeCopy(portal, cookie);
    portal.clock.now += hours(2);
    const again = await signInStrongly(portal);
    await askForCopy(portal, again);
    expect((await downloadCopy(portal, 'json', again)).status).toBe(404);
    await portal.runDueJobs();
    expect(await (await downloadCopy(portal, 'json', again)).json()).toMatchObject({
      askedAt: '2026-03-01T14:00:00.000Z',
    });
  });
});

test('a section for reading only offers no copy', async () => {
  portal = createTestPortal({}, { sections: { data: 'read' } });
  cookie = await signInStrongly(portal);
  expect(await landing()).toMatchObject({ isEditable: false });
});
