import { beforeEach, describe, expect, test } from 'vitest';
import { createMemoryCache } from '~/cache/memory-cache.server';
import { createPersonLock } from '~/cache/person-lock.server';
import { translator } from '~/i18n/catalogues.server';
import { type Mail } from '~/mail/mailer';
import { TenantError } from '~/tenant-calls/tenant-error';
import { createMemoryAccountRecords } from '../../tests/fakes/account-records';
import { type AccountChange } from './account-change';
import { followUp, type FollowUpServices } from './follow-up.server';
import { type Receipt, receiptKindOf } from './receipt';
import { readReceipt } from './receipts.server';
import { emailUndoFactsKind, putUndoFacts } from './undo-facts';
import { createUndoLinks } from './undo-links.server';

const userId = 'auth0|ada';
const number = 'LK-7F3K-29QD';
const noon = Date.parse('2026-11-29T12:00:00Z');

function setUp() {
  const now = () => noon;
  const sent = new Map<string, Mail>();
  const account: { now: { email: string | null; emailVerified: boolean; asOf: Date | null } } = {
    now: { email: 'ada@example.com', emailVerified: true, asOf: null },
  };
  const services: FollowUpServices = {
    accountRecords: createMemoryAccountRecords({ now }),
    personLock: createPersonLock(createMemoryCache({ now })),
    accounts: { get: async () => account.now },
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
  const run = () => followUp(services, { userId, number });
  const receipt = () => readReceipt(services, userId, number);
  return { services, account, sent, keep, run, receipt, mails: () => [...sent.values()] };
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
});

describe('nobody is written to', () => {
  test('about a profile', async () => {
    await portal.keep({ change: { kind: 'profile-changed', fields: ['nickname'] } });
    await portal.run();
    expect(portal.mails()).toEqual([]);
  });

  test('where there is no mail server', async () => {
    await portal.keep({ change: passkeyRemoved });
    await followUp({ ...portal.services, mail: null }, { userId, number });
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
