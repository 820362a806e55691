import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createPersonLock } from '~/cache/person-lock.server';
import { minutes } from '~/durations';
import { translator } from '~/i18n/catalogues.server';
import { type Mail } from '~/mail/mailer';
import { type AuthenticationMethod } from '~/security/authentication-method';
import { TenantError, type TenantErrorCode } from '~/tenant-calls/tenant-error';
import { accountOf } from '../../tests/fakes/account';
import { createMemoryAccountRecords } from '../../tests/fakes/account-records';
import { authenticationMethod } from '../../tests/fakes/authentication-methods';
import { createOwnLists } from '../../tests/fakes/own-lists';
import { type AccountChange } from './account-change';
import { type ChangeEvidence } from './change-evidence';
import { type FollowedChange } from './changes.server';
import { followUp, type FollowUpServices } from './follow-up.server';
import { type Receipt, receiptKindOf } from './receipt';
import { readReceipt, updateReceipt } from './receipts.server';
import { emailUndoFactsKind, putUndoFacts, readUndoFacts } from './undo-facts';
import { createUndoLinks } from './undo-links.server';

const userId = 'auth0|ada';
const number = 'LK-7F3K-29QD';
const noon = Date.parse('2026-11-29T12:00:00Z');
const never = new AbortController().signal;

function setUp() {
  const clock = { now: noon };
  const now = () => clock.now;
  const sent = new Map<string, Mail>();
  const account = { now: accountOf() };
  const forgetBrowsers = vi.fn(async () => {});
  const methods: { now: AuthenticationMethod[] | TenantErrorCode } = { now: [] };
  const scheduled: { change: FollowedChange; runAt: Date }[] = [];
  const lists = { now: createOwnLists() };
  const services: FollowUpServices = {
    ...createOwnLists(),
    grants: { list: (...asked) => lists.now.grants.list(...asked) },
    accountRecords: createMemoryAccountRecords({ now }),
    personLock: createPersonLock(createMemoryCache({ now })),
    accounts: { get: async () => account.now, purge: async () => {} },
    authenticationMethods: {
      list: async () => {
        if (typeof methods.now === 'string') throw new TenantError(methods.now, 'Not now.');
        return { methods: methods.now, unreadableCount: 0, asOf: null };
      },
      forgetBrowsers,
    },
    portalSessionStore: { deleteByUser: async () => 0, deleteByMembership: async () => 0 },
    followUps: { schedule: async (change, runAt) => void scheduled.push({ change, runAt }) },
    mail: {
      send: async (key, _userId, mail) => {
        if (!sent.has(key)) sent.set(key, mail);
      },
    },
    undoLinks: createUndoLinks(['a-secret-of-at-least-thirty-two-bytes']),
    translator,
    contacts: [],
    appBaseUrl: 'https://account.example',
    now,
  };
  const keep = async (
    given: Partial<Receipt> & { change: AccountChange },
    facts: { addresses: string[]; previousEmail: string | null } = {
      addresses: ['ada@example.com'],
      previousEmail: null,
    },
  ) => {
    await putUndoFacts(services.accountRecords, userId, number, {
      ...facts,
      receipt: null,
      auth0SessionId: null,
    });
    await services.accountRecords.put(userId, receiptKindOf(given.change.kind), number, {
      number,
      state: 'done',
      at: new Date(noon),
      settledAt: new Date(noon),
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0',
      place: { countryCode: 'SE', region: null, city: null },
      locale: 'en',
      timeZone: 'Europe/Stockholm',
      mailedTo: null,
      ...given,
    });
  };
  const run = (evidence?: ChangeEvidence) =>
    followUp(services, { userId, number, evidence }, never);
  const receipt = () => readReceipt(services, userId, number);
  const mails = () => [...sent.values()];
  const told = { sent, scheduled, mails, receipt, forgetBrowsers };
  return { services, clock, account, methods, lists, keep, run, ...told };
}

let portal: ReturnType<typeof setUp>;
beforeEach(() => {
  portal = setUp();
});

const passkeyRemoved: AccountChange = { kind: 'passkey-removed', name: 'Ada’s phone' };
const emailChanged: AccountChange = {
  kind: 'email-changed',
  from: 'a•••@example.com',
  to: 'n•••@example.com',
};

describe('a change that was made', () => {
  test('is told to the confirmed address, with when, from where and the number', async () => {
    await portal.keep({ change: passkeyRemoved });
    await portal.run();
    const [mail] = portal.mails();
    expect(mail).toMatchObject({
      to: 'ada@example.com',
      subject: 'A passkey was removed – Latchkey',
      heading: 'A passkey was removed',
      facts: [
        { label: 'Change', value: 'Passkey removed' },
        { label: 'Name', value: 'Ada’s phone' },
        { label: 'When', value: '29 Nov 2026, 13:00 CET' },
        { label: 'Browser', value: 'Firefox 128 on Linux' },
        { label: 'Location (approximate)', value: 'Sweden' },
        { label: 'Change number', value: 'LK-7F3K-29QD' },
      ],
    });
  });

  test('is told with a link by which its reader says that it wasn’t them', async () => {
    await portal.keep({ change: passkeyRemoved });
    await portal.run();
    const { url = '' } = portal.mails()[0]?.link ?? {};
    const token = url.replace('https://account.example/undo/', '');
    expect(portal.services.undoLinks.open(token)).toMatchObject({ userId, number });
  });

  test('is told once to each address, however often the work is done', async () => {
    await portal.keep({ change: passkeyRemoved });
    await portal.run();
    await portal.run();
    expect(portal.mails()).toHaveLength(1);
  });

  test('says on its receipt whom it was told to, masked', async () => {
    await portal.keep({ change: passkeyRemoved });
    await portal.run();
    expect((await portal.receipt())?.mailedTo).toEqual(['a•••@example.com']);
  });

  test('is told in the language of whoever made it', async () => {
    await portal.keep({ change: passkeyRemoved, locale: 'de' });
    await portal.run();
    expect(portal.mails()[0]).toMatchObject({
      locale: 'de',
      heading: 'Ein Passkey wurde entfernt',
    });
  });
});

describe('a new e-mail address', () => {
  beforeEach(async () => {
    portal.account.now.email = 'new@example.com';
    await portal.keep(
      { change: emailChanged },
      { addresses: ['ada@example.com'], previousEmail: 'ada@example.com' },
    );
    await portal.run();
  });

  test('is told to the old one and to the new one', () => {
    expect(portal.mails().map(({ to }) => to)).toEqual(['ada@example.com', 'new@example.com']);
  });

  test('can be taken back from the old one, which says so', () => {
    const restores = 'It also puts this address back.';
    expect(portal.mails().map(({ paragraphs }) => paragraphs.includes(restores))).toEqual([
      true,
      false,
    ]);
  });
});

describe('a change after a new e-mail address', () => {
  const takenAddress = async (previousEmail: string) =>
    portal.services.accountRecords.put(userId, emailUndoFactsKind, 'LK-0000-0001', {
      receipt: null,
      addresses: [previousEmail],
      previousEmail,
      auth0SessionId: null,
    });
  const mailTo = (address: string) => portal.mails().find(({ to }) => to === address);

  beforeEach(async () => {
    portal.account.now.email = 'new@example.com';
    await takenAddress('ada@example.com');
    await portal.keep(
      { change: passkeyRemoved },
      { addresses: ['new@example.com'], previousEmail: null },
    );
  });

  test('is told to the old address as long as that can come back', async () => {
    await portal.run();
    expect(portal.mails().map(({ to }) => to)).toEqual(['new@example.com', 'ada@example.com']);
    expect((await portal.receipt())?.mailedTo).toHaveLength(2);
  });

  test('is told to the new one alone once it cannot', async () => {
    await portal.services.accountRecords.remove(userId, emailUndoFactsKind, 'LK-0000-0001');
    await portal.run();
    expect(portal.mails().map(({ to }) => to)).toEqual(['new@example.com']);
  });

  test('says to the old one alone that it comes back', async () => {
    await portal.run();
    const restores = 'It also puts this address back.';
    expect(mailTo('ada@example.com')?.paragraphs).toContain(restores);
    expect(mailTo('new@example.com')?.paragraphs).not.toContain(restores);
  });

  test('is told to the old one while the account cannot be read', async () => {
    portal.services.accounts.get = () => Promise.reject(new TenantError('timeout', 'Late.'));
    await expect(portal.run()).rejects.toMatchObject({ code: 'timeout' });
    expect(mailTo('ada@example.com')).toBeDefined();
  });

  test('is told once where the old one is the address again', async () => {
    await takenAddress('NEW@example.com');
    await portal.run();
    expect(portal.mails().map(({ to }) => to)).toEqual(['new@example.com']);
    expect(mailTo('new@example.com')?.paragraphs).not.toContain('It also puts this address back.');
  });
});

describe('a change that was cut off', () => {
  beforeEach(() => portal.keep({ change: passkeyRemoved, state: 'asked', settledAt: null }));

  test('is of unknown outcome from then on', async () => {
    await portal.run();
    expect(await portal.receipt()).toMatchObject({ state: 'unknown', settledAt: new Date(noon) });
  });

  test('is told as one that may have been made', async () => {
    await portal.run();
    expect(portal.mails()[0]?.heading).toBe('Your account may have been changed');
  });

  test('is told as made where it had been made before, also where the same was made again', async () => {
    const again = { ...(await portal.receipt())!, number: 'LK-7F3K-0000', state: 'done' } as const;
    const kind = receiptKindOf(passkeyRemoved.kind);
    await portal.services.accountRecords.put(userId, kind, again.number, again);
    await portal.run({ in: 'no-doubt' });
    expect(await portal.receipt()).toMatchObject({ state: 'done' });
    expect(portal.mails()[0]?.heading).toBe('A passkey was removed');
  });
});

describe('a change whose answer was lost', () => {
  const factor = authenticationMethod({ id: 'totp|dev_1' });
  const evidence: ChangeEvidence = { in: 'removed-method', id: factor.id, isSecondFactor: true };
  const factorRemoved: AccountChange = { kind: 'method-removed', method: 'totp', name: null };
  const heading = () => portal.mails().map((mail) => mail.heading);
  const later = () => (portal.clock.now += minutes(5));

  beforeEach(() => portal.keep({ change: factorRemoved, state: 'unknown' }));

  test('is done, and told as such, where the account says so', async () => {
    await portal.run(evidence);
    expect(await portal.receipt()).toMatchObject({ state: 'done' });
    expect(heading()).toEqual(['A way of two-step verification was removed']);
  });

  test('has what belongs to it done too', async () => {
    await portal.run(evidence);
    expect(portal.forgetBrowsers).toHaveBeenCalledOnce();
  });

  test('has that done by another attempt where the first one fails', async () => {
    portal.forgetBrowsers.mockRejectedValueOnce(new TenantError('timeout', 'Late.'));
    await expect(portal.run(evidence)).rejects.toMatchObject({ code: 'timeout' });
    await portal.run(evidence);
    expect(portal.forgetBrowsers).toHaveBeenCalledTimes(2);
    expect(portal.mails()).toHaveLength(1);
  });

  test('is looked at again where the account is as before, as the tenant may still be at it', async () => {
    portal.methods.now = [factor];
    await portal.run(evidence);
    expect(portal.mails()).toEqual([]);
    const runAt = new Date(noon + minutes(5));
    expect(portal.scheduled).toEqual([{ change: { userId, number, evidence }, runAt }]);
    portal.methods.now = [];
    later();
    await portal.run(evidence);
    expect(heading()).toEqual(['A way of two-step verification was removed']);
  });

  test('leaves no receipt, no link and no mail where it was not made', async () => {
    portal.methods.now = [factor];
    later();
    await portal.run(evidence);
    expect(await portal.receipt()).toBeNull();
    expect(await readUndoFacts(portal.services.accountRecords, userId, number)).toBeNull();
    expect(portal.mails()).toEqual([]);
  });

  describe('while the tenant does not say', () => {
    beforeEach(async () => {
      portal.methods.now = 'unavailable';
      later();
      await expect(portal.run(evidence)).rejects.toMatchObject({ code: 'unavailable' });
    });

    test('is told at once as one that may have been made', async () => {
      expect(heading()).toEqual(['Your account may have been changed']);
      expect(await portal.receipt()).toMatchObject({ state: 'unknown' });
    });

    test('is done on its receipt once the tenant says so, and told no second time', async () => {
      portal.methods.now = [];
      await portal.run(evidence);
      expect(await portal.receipt()).toMatchObject({ state: 'done' });
      expect(portal.mails()).toHaveLength(1);
    });

    describe('and says then that it was not made', () => {
      const doubt = 'Your account may have been changed';
      const correction = 'Nothing was changed in your account';
      beforeEach(() => void (portal.methods.now = [factor]));

      test('is so on its receipt, and told once to whoever read of a doubt', async () => {
        await portal.run(evidence);
        await portal.run(evidence);
        expect(await portal.receipt()).toMatchObject({
          state: 'not-made',
          mailedTo: ['a•••@example.com'],
        });
        expect(heading()).toEqual([doubt, correction]);
        expect(new Set(portal.mails().map(({ to }) => to))).toEqual(new Set(['ada@example.com']));
      });

      test('is told by a portal that goes on after one that noted it and died', async () => {
        await updateReceipt(portal.services, userId, number, () => ({ state: 'not-made' }));
        await portal.run(evidence);
        expect(heading()).toEqual([doubt, correction]);
      });

      test('is told to nobody whose address came later', async () => {
        portal.account.now = accountOf({ email: 'later@example.com' });
        await portal.run(evidence);
        expect(portal.mails().map(({ to }) => to)).toEqual(['ada@example.com', 'ada@example.com']);
      });

      test('is told after the doubt, where that was to be told and could not be', async () => {
        portal.sent.clear();
        await portal.run(evidence);
        expect(heading()).toEqual([doubt, correction]);
      });

      test('is told to nobody where nobody read of a doubt', async () => {
        portal.sent.clear();
        await updateReceipt(portal.services, userId, number, () => ({
          mailedTo: null,
          doubtToldTo: [],
        }));
        await portal.run(evidence);
        expect(await portal.receipt()).toMatchObject({ state: 'not-made', mailedTo: null });
        expect(portal.mails()).toEqual([]);
      });

      test('is told to the rest once the account can be read', async () => {
        await updateReceipt(portal.services, userId, number, () => ({
          doubtToldTo: ['a•••@example.com', 'n•••@example.com'],
        }));
        const { get } = portal.services.accounts;
        portal.services.accounts.get = () => Promise.reject(new TenantError('timeout', 'Late.'));
        await expect(portal.run(evidence)).rejects.toMatchObject({ code: 'timeout' });
        expect(heading()).toEqual([doubt, correction]);
        portal.services.accounts.get = get;
        portal.account.now = accountOf({ email: 'new@example.com' });
        await portal.run(evidence);
        expect(portal.mails().map(({ to }) => to)).toEqual([
          'ada@example.com',
          'ada@example.com',
          'new@example.com',
          'new@example.com',
        ]);
      });

      test('is left to the mail of another try that has made it', async () => {
        const before = (await portal.receipt())!;
        const again = { ...before, number: 'LK-7F3K-0000', state: 'done' } as const;
        const kind = receiptKindOf('method-removed');
        await portal.services.accountRecords.put(userId, kind, again.number, again);
        await portal.run(evidence);
        expect(await portal.receipt()).toMatchObject({ state: 'not-made' });
        expect(heading()).toEqual([doubt]);
      });
    });

    test('and was answered meanwhile: nobody else reads of it as made', async () => {
      await updateReceipt(portal.services, userId, number, () => ({
        state: 'undone',
        mailedTo: null,
      }));
      portal.account.now = accountOf({ email: 'later@example.com' });
      await portal.run(evidence);
      expect(heading()).toEqual([
        'Your account may have been changed',
        'Your account may have been changed',
      ]);
    });
  });

  test('is told by the receipt of another try alone, where that has made it', async () => {
    const again = { ...(await portal.receipt())!, number: 'LK-7F3K-0000', state: 'done' } as const;
    const kind = receiptKindOf('method-removed');
    await portal.services.accountRecords.put(userId, kind, again.number, again);
    later();
    await portal.run(evidence);
    expect(await portal.receipt()).toBeNull();
    expect(portal.mails()).toEqual([]);
  });

  test('says nothing new once somebody has answered its mail', async () => {
    await portal.keep({ change: factorRemoved, state: 'undone', mailedTo: [] });
    await portal.run(evidence);
    expect(await portal.receipt()).toMatchObject({ state: 'undone' });
    expect(portal.forgetBrowsers).not.toHaveBeenCalled();
  });
});

describe('a removal of access whose answer was lost', () => {
  const grants = ['grant-1', 'grant-2'];
  const evidence: ChangeEvidence = { in: 'removed-access', grants, tokens: [], credentials: [] };
  const headings = () => portal.mails().map(({ heading }) => heading);

  beforeEach(async () => {
    await portal.keep({ change: { kind: 'application-removed', name: 'Tide' }, state: 'unknown' });
    portal.lists.now = createOwnLists({ grants: ['grant-2'] });
    await portal.run(evidence);
  });

  test('and that was made in part is looked at again, as the tenant may still be at it', async () => {
    expect(portal.mails()).toEqual([]);
    const runAt = new Date(noon + minutes(5));
    expect(portal.scheduled).toEqual([{ change: { userId, number, evidence }, runAt }]);
    portal.lists.now = createOwnLists();
    portal.clock.now += minutes(5);
    await portal.run(evidence);
    expect(headings()).toEqual(['The access of an application was removed']);
    expect(await portal.receipt()).toMatchObject({ state: 'done' });
  });

  test('and that stays so is told as one that may have been made', async () => {
    portal.clock.now += minutes(5);
    await portal.run(evidence);
    expect(headings()).toEqual(['Your account may have been changed']);
    expect(await portal.receipt()).toMatchObject({ state: 'unknown' });
  });
});

describe('nobody is written to', () => {
  test('about a profile', async () => {
    await portal.keep({ change: { kind: 'profile-changed', fields: ['nickname'] } });
    await portal.run();
    expect(portal.mails()).toEqual([]);
  });

  test('where there is no mail server', async () => {
    await portal.keep({ change: passkeyRemoved });
    await followUp({ ...portal.services, mail: null }, { userId, number }, never);
    expect((await portal.receipt())?.mailedTo).toBeNull();
  });

  test('at an address that was never confirmed', async () => {
    portal.account.now.emailVerified = false;
    await portal.keep({ change: passkeyRemoved }, { addresses: [], previousEmail: null });
    await portal.run();
    expect((await portal.receipt())?.mailedTo).toEqual([]);
  });

  test('about a change that left no receipt', async () => {
    await portal.run();
    expect(portal.mails()).toEqual([]);
  });
});

describe('while the account cannot be read', () => {
  beforeEach(() => portal.keep({ change: passkeyRemoved }));

  test('whoever is known already hears of it, and the rest is tried again', async () => {
    portal.services.accounts.get = () => Promise.reject(new TenantError('timeout', 'Late.'));
    await expect(portal.run()).rejects.toMatchObject({ code: 'timeout' });
    expect(portal.mails()).toHaveLength(1);
    expect((await portal.receipt())?.mailedTo).toBeNull();
  });

  test('what is remembered of it does not do', async () => {
    portal.account.now.asOf = new Date(noon);
    await expect(portal.run()).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('for want of a scope, nobody else is looked for', async () => {
    portal.services.accounts.get = () => Promise.reject(new TenantError('not_permitted', 'No.'));
    await portal.run();
    expect((await portal.receipt())?.mailedTo).toEqual(['a•••@example.com']);
  });
});

test('an answer to a change cannot be answered itself', async () => {
  await portal.keep({ change: { kind: 'change-undone', number: 'LK-0000-0000' } });
  await portal.run();
  expect(portal.mails()[0]).not.toHaveProperty('link');
});
