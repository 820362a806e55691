import { describe, expect, test, vi } from 'vitest';
import { days, minutes } from '~/durations';
import { localeNames } from '~/i18n/locales';
import { listReceipts } from '~/receipts/receipts.server';
import { loader as overviewLoader } from '~/routes/account._index';
import { action } from '~/routes/account.data.delete._index';
import { loader as dataLoader } from '~/routes/account.data._index';
import { action as lockAction } from '~/routes/account.data.lock';
import { action as undoAction } from '~/routes/undo.$token';
import { StoreUnavailableError } from '~/store-unavailable-error';
import { translator } from '~/i18n/catalogues.server';
import { NORTH_LIBRARY } from '../../tenant/seed/organizations';
import { answerDocument } from '../portal-documents';
import { ada, answerOf, auditLines, get, isSignedIn, post } from '../test-portal';
import { pendingPath, withDeletion } from './deletion-portal';
import { callsAboutPerson } from './tenant-calls';

const down = new StoreUnavailableError('unreachable', 'Gone.');

describe('the page that asks', () => {
  test('tells what goes, from what the tenant has now', async () => {
    const { open, state } = withDeletion();
    state.organizations.add(NORTH_LIBRARY);
    state.organizations.join(NORTH_LIBRARY.id, ada.userId, []);
    // Each view asks for what the one before had no calls for.
    for (let view = 0; view < 3; view += 1) await open();
    const { page } = (await (await open()).json()) as { page: object };
    expect(page).toMatchObject({
      shows: 'question',
      goes: { ways: 2, sessions: 2, organizations: ['North Library'], linkedSignIns: [] },
      confirmation: { kind: 'email', value: 'ada@example.com' },
      due: { exact: expect.stringContaining('8 Mar 2026') as string },
    });
  });

  test('costs three calls about the person at most, and none once it has all of it', async () => {
    const { open, strong, portal } = withDeletion();
    const cookie = await strong();
    const costs: number[] = [];
    for (let view = 0; view < 4; view += 1) {
      const before = callsAboutPerson(portal).length;
      await open({ cookie });
      costs.push(callsAboutPerson(portal).length - before);
    }
    expect(Math.max(...costs)).toBeLessThanOrEqual(3);
    expect(costs.at(-1)).toBe(0);
  });

  describe('to whoever may be the only one to look after an organization', () => {
    const advice = translator('en')('deletion.handOver');
    const documentOf = async ({ strong, portal }: ReturnType<typeof withDeletion>) => {
      const { answer } = await answerDocument(
        get('/account/data/delete', await strong()),
        portal.context,
      );
      const [, main = ''] = (await answer.text()).split('<main');
      expect(main).toContain(translator('en')('deletion.heading'));
      return main;
    };

    test('says to hand it over first, and does not send them away to leave it', async () => {
      const things = withDeletion();
      things.state.organizations.add(NORTH_LIBRARY);
      things.state.organizations.join(NORTH_LIBRARY.id, ada.userId, []);
      for (let view = 0; view < 3; view += 1) await things.open();
      const main = await documentOf(things);
      expect(main).toContain('North Library');
      expect(main).toContain(advice);
      expect(main).not.toContain('/account/organizations');
    });

    test('says so too where nobody can tell whether they belong to one', async () => {
      const things = withDeletion();
      things.state.settings.withheldScopes = ['read:organizations'];
      for (let view = 0; view < 3; view += 1) await things.open();
      expect(await documentOf(things)).toContain(advice);
    });

    test('and to nobody who belongs to none', async () => {
      const things = withDeletion();
      for (let view = 0; view < 3; view += 1) await things.open();
      expect(await documentOf(things)).not.toContain(advice);
    });
  });

  test('has no id of anything', async () => {
    const { open } = withDeletion();
    expect(await (await open()).text()).not.toMatch(/auth0\||"one"|"two"/);
  });

  test('changes nothing by being opened, as after the sign-in that it asks for', async () => {
    const { ask, open, pending, portal, clock, hasAccount } = withDeletion();
    const cookie = await portal.signIn({ authenticatedAt: clock.now - minutes(6) });
    const asked = await ask({ cookie });
    const proof = new URL(asked.headers.get('location') ?? '', 'https://account.example');
    const path = proof.searchParams.get('returnTo') ?? '';
    expect(path).toMatch(/^\/account\/data\/delete\?kept=/);
    for (const way of [path, '/account/data/delete'])
      expect((await open({ path: way })).status).toBe(200);
    await portal.runDueJobs();
    expect([await pending(), hasAccount(), portal.mails]).toEqual([null, true, []]);
  });

  test('asks whoever has not just proved who they are for that first', async () => {
    const { open, portal } = withDeletion();
    const answer = await open({ cookie: await portal.signIn() });
    expect(answer.status).toBe(200);
    portal.clock.now += minutes(6);
    const stale = await portal.signIn({ authenticatedAt: portal.clock.now - minutes(6) });
    const asked = await open({ cookie: stale });
    expect(asked.headers.get('location')).toMatch(/^\/auth\/sign-in-again\?.*level=strong/);
  });
});

describe('a deletion that was asked for', () => {
  test('waits for seven days, and is told by mail with the ways to answer it', async () => {
    const { ask, pass, portal, pending, hasAccount, clock, subjects } = withDeletion();
    const askedAt = clock.now;
    const answer = await ask();
    expect(answer.headers.get('location')).toBe(`${pendingPath}#result`);
    await portal.runDueJobs();
    expect(subjects()).toEqual(['The deletion of your account was requested']);
    expect(portal.mails[0]?.text).toContain('8 Mar 2026');
    expect(portal.mails[0]?.text).toContain(`https://account.example${pendingPath}`);
    expect(portal.mails[0]?.text).toContain('https://account.example/undo/');
    await pass(days(7) - 1);
    expect((await pending())?.dueAt?.getTime()).toBe(askedAt + days(7));
    expect(hasAccount()).toBe(true);
  });

  test('is carried out then, with a mail the day before and a last one', async () => {
    const { ask, pass, hasAccount, subjects, deletions } = withDeletion();
    await ask();
    await pass(days(7));
    expect(hasAccount()).toBe(false);
    expect(deletions()).toEqual([`DELETE /api/v2/users/${ada.userId}`]);
    expect(subjects()).toEqual([
      'The deletion of your account was requested',
      'Your account will be deleted tomorrow',
      'Your account was deleted',
    ]);
  });

  test('leaves everybody else alone', async () => {
    const { ask, hasAccount, portal } = withDeletion({ DELETION_HOLD_DAYS: '0' });
    const grace = await portal.signIn({ userId: 'auth0|grace', auth0SessionId: 'of-grace' });
    await ask();
    await portal.runDueJobs();
    expect([hasAccount(), hasAccount('auth0|grace')]).toEqual([false, true]);
    expect(portal.tenant.sessionIds('auth0|grace')).toEqual(['of-grace']);
    expect(await isSignedIn(portal, grace)).toBe(true);
  });

  test.each(['0', '1'])('with a hold of %s days has no mail on the day before', async (hold) => {
    const { ask, pass, subjects } = withDeletion({ DELETION_HOLD_DAYS: hold });
    await ask();
    await pass(days(2));
    expect(subjects()).not.toContain('Your account will be deleted tomorrow');
    expect(subjects().at(-1)).toBe('Your account was deleted');
  });

  test('is shown on the overview and on the page about the account', async () => {
    const { ask, portal, strong } = withDeletion();
    await ask();
    const cookie = await strong();
    for (const loader of [overviewLoader, dataLoader]) {
      const request = get('/account', cookie);
      const answer = await answerOf(loader({ request, context: portal.context, params: {} }));
      expect(await answer.text()).toContain('"state":"held"');
    }
  });

  test('leaves a receipt', async () => {
    const { ask, portal } = withDeletion();
    await ask();
    const [receipt] = await listReceipts(portal.services, ada.userId);
    expect(receipt).toMatchObject({ change: { kind: 'deletion-asked' }, state: 'done' });
  });
});

test('an address that was taken away lately hears of every step too', async () => {
  const { ask, pass, portal } = withDeletion();
  const change = { kind: 'email-changed', from: 'ada@example.com', to: 'new@example.com' } as const;
  await portal.services.changes.carryOut(
    {
      userId: ada.userId,
      locale: 'en',
      timeZone: 'UTC',
      requestId: 'r',
      userAgent: null,
      place: null,
    },
    change,
    async () => {
      portal.tenant.state.accounts.update(ada.userId, { email: 'new@example.com' });
      await portal.services.accounts.purge(ada.userId);
    },
  );
  await ask({ typed: 'new@example.com' });
  await pass(days(7));
  const told = portal.mails.filter(({ subject }) => subject.includes('deleted'));
  expect(new Set(told.map(({ to }) => to))).toEqual(
    new Set(['ada@example.com', 'new@example.com']),
  );
});

describe('asking again', () => {
  test('neither shortens the hold nor begins it anew', async () => {
    const { ask, pending, pass, hasAccount, clock } = withDeletion();
    await ask();
    const first = await pending();
    await pass(days(3));
    const answer = await ask();
    expect(answer.headers.get('location')).toBe(`${pendingPath}#result`);
    expect(await pending()).toEqual(first);
    await pass((first?.dueAt?.getTime() ?? 0) - clock.now);
    expect(hasAccount()).toBe(false);
  });

  test('does not shorten it either where the operator has a shorter one by now', async () => {
    const { ask, pending, portal, pass, hasAccount } = withDeletion();
    await ask();
    const first = await pending();
    portal.services.config.deletionHoldDays = 0;
    await ask();
    expect(await pending()).toEqual(first);
    await pass(days(1));
    expect(hasAccount()).toBe(true);
  });

  test('after it was cancelled takes the whole hold again', async () => {
    const { ask, keep, pass, pending, clock } = withDeletion();
    await ask();
    await pass(days(6));
    await keep();
    await ask();
    expect((await pending())?.dueAt?.getTime()).toBe(clock.now + days(7));
  });

  test('has a deletion tried again whose job was given up', async () => {
    const { ask, pass, portal, hasAccount, pending, clock } = withDeletion();
    await ask();
    const { number = '' } = (await pending()) ?? {};
    await portal.services.jobs.cancel(
      { name: 'account-deletion', schema: undefined as never },
      number,
    );
    await pass(days(8));
    expect(hasAccount()).toBe(true);
    clock.now += days(1);
    await ask();
    await portal.runDueJobs();
    expect(hasAccount()).toBe(false);
  });
});

describe('keeping the account', () => {
  test('takes the deletion back for good, and is told by mail', async () => {
    const { ask, keep, pass, pending, hasAccount, subjects, portal } = withDeletion();
    await ask();
    await portal.runDueJobs();
    const answer = await keep();
    expect(answer.headers.get('location')).toBe('/account/data#result');
    expect(await pending()).toBeNull();
    await pass(days(20));
    expect(hasAccount()).toBe(true);
    expect(subjects()).toEqual([
      'The deletion of your account was requested',
      'The deletion of your account was cancelled',
    ]);
  });

  test('takes a recent sign-in, so that an old session cannot keep an account alive', async () => {
    const { ask, keep, pending, portal, clock } = withDeletion();
    await ask();
    clock.now += minutes(30);
    const stale = await portal.signIn({ authenticatedAt: clock.now - minutes(16) });
    expect((await keep(stale)).headers.get('location')).toMatch(/sign-in-again\?.*level=recent/);
    expect(await pending()).not.toBeNull();
    const fresh = await portal.signIn({ authenticatedAt: clock.now - minutes(14) });
    await keep(fresh);
    expect(await pending()).toBeNull();
  });

  test('is not kept from its person by whoever tries it again and again', async () => {
    const { ask, keep, pending, portal, clock } = withDeletion();
    await ask();
    const old = await portal.signIn({ authenticatedAt: clock.now - days(1) });
    for (let count = 0; count < 50; count += 1) await keep(old);
    expect(await pending()).not.toBeNull();
    await keep();
    expect(await pending()).toBeNull();
  });

  test('can be done though the operator has turned the section off, and is told on the overview', async () => {
    const { ask, keep, pending, portal, strong } = withDeletion();
    await ask();
    const { operator } = portal.services;
    const sections = { ...operator.sections, data: 'off' } as const;
    portal.inEveryContext.services = { ...portal.services, operator: { ...operator, sections } };
    const page = await answerDocument(get(pendingPath, await strong()), portal.context);
    expect(page.answer.status).toBe(200);
    expect(await page.answer.text()).not.toContain('href="/account/data"');
    const answer = await keep();
    expect(answer.headers.get('location')).toBe('/account#result');
    expect(await pending()).toBeNull();
  });

  test('is nothing for somebody else', async () => {
    const { ask, keep, pending, portal, clock } = withDeletion();
    await ask();
    const grace = await portal.signIn({ userId: 'auth0|grace', authenticatedAt: clock.now });
    expect((await keep(grace)).status).toBe(404);
    expect(await pending()).not.toBeNull();
  });

  test('is done by whoever is signed out from the mail, which secures the account too', async () => {
    const { ask, pass, pending, hasAccount, portal } = withDeletion();
    await ask();
    await portal.runDueJobs();
    const [, token = ''] = /\/undo\/(\S+)/.exec(portal.mails[0]?.text ?? '') ?? [];
    const request = post(`/undo/${token}`, {});
    await answerOf(undoAction({ request, context: portal.context, params: { token } }));
    expect(await pending()).toBeNull();
    await pass(days(8));
    expect(hasAccount()).toBe(true);
  });
});

test('a lock cancels the deletion, as nobody can sign in to do it', async () => {
  const { ask, pass, pending, portal, strong, hasAccount } = withDeletion();
  await ask();
  const request = await portal.post('/account/data/lock', { unlock: 'mail' }, await strong());
  await answerOf(lockAction({ request, context: portal.context, params: {} }));
  expect(await pending()).toBeNull();
  await pass(days(8));
  expect(hasAccount()).toBe(true);
});

describe('nothing is asked for', () => {
  test.each(['', 'grace@example.com', 'DELETE', 'löschen', 'حذف'])(
    'by typing %j',
    async (typed) => {
      const { ask, pending } = withDeletion();
      const answer = await ask({ typed });
      expect(answer.status).toBe(400);
      expect(await pending()).toBeNull();
    },
  );

  test.each(localeNames)('by anything but the address in %s, and by that it is', async (locale) => {
    const { ask, pending, portal } = withDeletion();
    portal.inEveryContext = {};
    Object.assign(portal.inEveryContext, { locale, translate: translator(locale) });
    await ask({ typed: translator(locale)('deletion.title') });
    expect(await pending()).toBeNull();
    await ask();
    expect(await pending()).toMatchObject({ locale: 'en' });
  });

  test.each(['ada@example.com', 'grace@example.com'])(
    'for another account, whatever the form says, by typing %j',
    async (typed) => {
      const { ask, pass, pending, hasAccount } = withDeletion();
      const fields = { userId: 'auth0|grace', user_id: 'auth0|grace', sub: 'auth0|grace' };
      await ask({ typed, fields });
      expect(await pending('auth0|grace')).toBeNull();
      await pass(days(8));
      expect(hasAccount('auth0|grace')).toBe(true);
    },
  );

  test('without a sign-in of the last five minutes', async () => {
    const { ask, pending, portal, clock } = withDeletion();
    const stale = await portal.signIn({ authenticatedAt: clock.now - minutes(6) });
    const answer = await ask({ cookie: stale });
    expect(answer.headers.get('location')).toMatch(/^\/auth\/sign-in-again/);
    expect(await pending()).toBeNull();
  });

  test('where the operator turned it off', async () => {
    const { ask, open, pending } = withDeletion({}, { deletion: { by: 'off' } });
    expect((await open()).status).toBe(404);
    expect((await ask()).status).toBe(404);
    expect(await pending()).toBeNull();
  });

  test('where the portal may not delete, which the operator is told once', async () => {
    const { ask, open, pending, state, portal } = withDeletion();
    state.settings.withheldScopes = ['delete:users'];
    expect(await (await open()).json()).toMatchObject({ page: { shows: 'unavailable' } });
    expect((await ask()).status).toBe(409);
    expect(await pending()).toBeNull();
    expect(portal.logged().match(/does not permit delete_user/g)).toHaveLength(1);
  });
});

describe('by request', () => {
  const operator = { deletion: { by: 'request', requestsTo: 'support@example.com' } } as const;

  test('the operator is asked, and the person has the same number', async () => {
    const { ask, portal, pass, hasAccount, pending } = withDeletion({}, operator);
    await ask();
    await pass(days(20));
    expect(hasAccount()).toBe(true);
    const { number = '' } = (await pending()) ?? {};
    const to = portal.mails.map((mail) => [mail.to, mail.text.includes(number)]);
    expect(to).toHaveLength(2);
    expect(to).toContainEqual(['support@example.com', true]);
    expect(to).toContainEqual(['ada@example.com', true]);
    const ofPerson = portal.mails.find((mail) => mail.to === 'ada@example.com');
    expect(ofPerson?.text).not.toContain('auth0|');
  });

  test('a form of a session that is over is called a request before it is sent again', async () => {
    const { strong, portal } = withDeletion({}, operator);
    const request = post('/account/data/delete', { form_token: 'old' }, { cookie: await strong() });
    const answer = await answerOf(action({ request, context: portal.context, params: {} }));
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ what: { key: 'deletion.submit.request' } });
  });

  test.each([
    ['a phone number', { phoneNumber: '+46701234567', username: undefined }, '+46701234567'],
    ['nothing', { username: undefined, name: undefined }, null],
  ])(
    'the mail to the operator has no whole phone number of whoever has %s alone',
    async (_what, has, typed) => {
      const { ask, portal, open, state } = withDeletion({}, operator);
      state.accounts.update(ada.userId, { email: undefined, emailVerified: false, ...has });
      const page = (await (await open()).json()) as { page: { confirmation: { value: string } } };
      const { value } = page.page.confirmation;
      await ask({ typed: typed ?? value });
      await portal.runDueJobs();
      const mail = portal.mails.find(({ to }) => to === 'support@example.com');
      expect(mail?.text).toContain(ada.userId);
      expect(mail?.text).not.toContain('46701234567');
      expect(mail?.text.includes('Known as: ')).toBe(typed !== null);
    },
  );

  test('the operator is asked though the portal was cut off before it could, once', async () => {
    const { ask, portal, pending, subjects, clock } = withDeletion({}, operator);
    const { mail } = portal.services;
    vi.spyOn(mail!, 'send').mockRejectedValueOnce(down);
    await expect(ask()).rejects.toThrow(StoreUnavailableError);
    const { number = '' } = (await pending()) ?? {};
    for (let look = 0; look < 3; look += 1) {
      clock.now += minutes(10);
      await portal.runDueJobs();
    }
    const asked = portal.mails.filter(({ to }) => to === 'support@example.com');
    expect(asked.map(({ text }) => text.includes(number))).toEqual([true]);
    expect(subjects()).toContain('Support was asked to delete your account');
    expect(portal.mails).toHaveLength(2);
  });

  test('nobody is asked once it is withdrawn, though the portal was cut off', async () => {
    const { ask, keep, portal, clock } = withDeletion({}, operator);
    vi.spyOn(portal.services.mail!, 'send').mockRejectedValueOnce(down);
    await expect(ask()).rejects.toThrow(StoreUnavailableError);
    await keep();
    clock.now += minutes(10);
    await portal.runDueJobs();
    const told = portal.mails.filter(({ to }) => to === 'support@example.com');
    expect(told.map(({ subject }) => subject)).toEqual([expect.stringContaining('withdrawn')]);
  });

  test('the request can be withdrawn, of which the operator hears', async () => {
    const { ask, keep, portal, pending } = withDeletion({}, operator);
    await ask();
    const { number = '' } = (await pending()) ?? {};
    await keep();
    await portal.runDueJobs();
    const subjects = portal.mails
      .filter(({ to }) => to === 'support@example.com')
      .map(({ subject }) => subject.replace(/[\u2068\u2069]/g, ''));
    expect(subjects).toContain(`Request withdrawn: ${number} – Latchkey`);
  });

  test('the operator hears too where it is cancelled from the mail by whoever did not ask', async () => {
    const { ask, portal, pending } = withDeletion({}, operator);
    await ask();
    await portal.runDueJobs();
    await portal.runDueJobs();
    const { number = '' } = (await pending()) ?? {};
    const mail = portal.mails.find(({ to }) => to === 'ada@example.com');
    const [, token = ''] = /\/undo\/(\S+)/.exec(mail?.text ?? '') ?? [];
    const request = post(`/undo/${token}`, {});
    await answerOf(undoAction({ request, context: portal.context, params: { token } }));
    expect(await pending()).toBeNull();
    await portal.runDueJobs();
    await portal.runDueJobs();
    const told = portal.mails.filter(({ to }) => to === 'support@example.com').at(-1);
    expect(told?.subject.replace(/[\u2068\u2069]/g, '')).toBe(
      `Request withdrawn: ${number} – Latchkey`,
    );
    expect(told?.text).toContain(ada.userId);
  });

  test('nothing can be asked for where no mail goes out', async () => {
    const { open } = withDeletion({ SMTP_URL: '', MAIL_FROM: '' }, operator);
    expect(await (await open()).json()).toMatchObject({ page: { shows: 'unavailable' } });
  });
});

describe('without a hold', () => {
  test('the browser is signed out at once, and its page tells when it is done', async () => {
    const { ask, strong, portal, goodbye, hasAccount, subjects } = withDeletion({
      DELETION_HOLD_DAYS: '0',
    });
    const cookie = await strong();
    const answer = await ask({ cookie });
    const location = answer.headers.get('location') ?? '';
    expect(location).toMatch(/^\/account-deleted\/[\w-]+$/);
    expect(location).not.toMatch(/auth0|ada@/);
    expect(await isSignedIn(portal, cookie)).toBe(false);
    expect(await goodbye(location)).toEqual({ status: 200, state: 'under-way' });
    await portal.runDueJobs();
    expect(hasAccount()).toBe(false);
    expect(await goodbye(location)).toEqual({ status: 200, state: 'done' });
    expect(subjects()).toEqual(['Your account was deleted']);
  });

  test('an address that was made up tells nothing', async () => {
    const { goodbye } = withDeletion();
    expect(await goodbye('/account-deleted/x')).toEqual({ status: 404, state: null });
  });
});

describe('a store that fails once it is done', () => {
  test('what is left to do of a deletion that was taken back is not what its person hears of', async () => {
    const { ask, keep, portal, pending } = withDeletion();
    await ask();
    vi.spyOn(portal.services.jobs, 'cancel').mockRejectedValue(down);
    const answer = await keep();
    expect(await pending()).toBeNull();
    expect(answer.status).toBe(503);
    expect(await answer.json()).toEqual({ kind: 'act-accepted', isWhole: true });
    expect(auditLines(portal).at(-1)).toMatchObject({ result: 'cancelled' });
  });

  test('a deletion without a hold is under way though its browser could not be signed out', async () => {
    const { ask, portal, hasAccount } = withDeletion({ DELETION_HOLD_DAYS: '0' });
    vi.spyOn(portal.services.portalSessions, 'leave').mockRejectedValueOnce(down);
    const answer = await ask();
    expect(await answer.json()).toEqual({ kind: 'act-accepted', isWhole: true });
    await portal.runDueJobs();
    expect(hasAccount()).toBe(false);
  });
});
