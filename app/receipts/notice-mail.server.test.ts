import { describe, expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { localeNames } from '~/i18n/locales';
import { type AccountChange, accountChangeKinds } from './account-change';
import { noticeMail } from './notice-mail.server';
import { type Receipt } from './receipt';

const from = 'a•••@example.com';
const to = 'n•••@example.com';
const name = 'Ada\r\nBcc: thief@example.com';
const changes: Record<AccountChange['kind'], AccountChange> = {
  'password-change-opened': { kind: 'password-change-opened' },
  'password-changed': { kind: 'password-changed' },
  'email-change-asked': { kind: 'email-change-asked', from, to },
  'email-changed': { kind: 'email-changed', from, to },
  'email-change-cancelled': { kind: 'email-change-cancelled', to },
  'username-changed': { kind: 'username-changed', from: 'ada', to: 'countess' },
  'profile-changed': { kind: 'profile-changed', fields: ['nickname'] },
  'method-added': { kind: 'method-added', method: 'totp', name },
  'method-renamed': { kind: 'method-renamed', method: 'phone', from: null, to: name },
  'method-removed': { kind: 'method-removed', method: 'webauthn-roaming', name },
  'passkey-added': { kind: 'passkey-added', name },
  'passkey-renamed': { kind: 'passkey-renamed', from: name, to: name },
  'passkey-removed': { kind: 'passkey-removed', name: null },
  'recovery-code-replaced': { kind: 'recovery-code-replaced' },
  'browsers-forgotten': { kind: 'browsers-forgotten' },
  'sign-in-linked': { kind: 'sign-in-linked', provider: 'google-oauth2', name },
  'sign-in-unlinked': { kind: 'sign-in-unlinked', provider: 'google-oauth2', name },
  'application-removed': { kind: 'application-removed', name: 'Tide Planner' },
  'account-disconnected': { kind: 'account-disconnected', provider: 'GitHub' },
  'organization-left': { kind: 'organization-left', name: 'North Library' },
  'deletion-asked': { kind: 'deletion-asked', dueAt: new Date('2026-12-06T12:00:00Z') },
  'deletion-requested': { kind: 'deletion-requested' },
  'deletion-held-back': { kind: 'deletion-held-back', organizations: ['North Library', name] },
  'deletion-cancelled': { kind: 'deletion-cancelled' },
  'account-locked': { kind: 'account-locked', isUnlockedByMail: true, cancelsDeletion: true },
  'account-unlocked': { kind: 'account-unlocked', number: 'LK-0000-0000' },
  'data-asked': { kind: 'data-asked' },
  'data-downloaded': { kind: 'data-downloaded', format: 'json' },
  'change-undone': { kind: 'change-undone', number: 'LK-0000-0000' },
};

const receipt = (change: AccountChange, given: Partial<Receipt> = {}): Receipt => ({
  number: 'LK-7F3K-29QD',
  change,
  state: 'done',
  at: new Date('2026-11-29T12:00:00Z'),
  settledAt: null,
  userAgent: null,
  place: null,
  locale: 'en',
  timeZone: 'Asia/Tokyo',
  mailedTo: null,
  ...given,
});
const options = {
  translator,
  to: 'ada@example.com',
  undoUrl: 'https://account.example/undo/x',
  isRestored: false,
};

describe.each(localeNames)('in %s', (locale) => {
  test.each(accountChangeKinds)(
    'a mail about %s is whole, and its subject holds no name',
    (kind) => {
      const mail = noticeMail(receipt(changes[kind], { locale }), options);
      expect(mail.subject).not.toContain('Ada');
      expect(JSON.stringify(mail)).not.toMatch(/undefined|null/);
      expect(mail.facts?.map(({ value }) => value)).toContain('LK-7F3K-29QD');
    },
  );

  test('a mail about what nobody knows names no change as made', () => {
    const { heading, subject } = noticeMail(
      receipt(changes['password-changed'], { locale, state: 'unknown' }),
      options,
    );
    const made = noticeMail(receipt(changes['password-changed'], { locale }), options);
    expect(subject).toContain(heading);
    expect(heading).not.toBe(made.heading);
  });
});

describe('a mail that takes a doubt back', () => {
  const kinds = ['email-changed', 'email-change-asked', 'deletion-asked', 'method-added'] as const;

  test.each(kinds)('names %s as asked for, and promises to put nothing of it right', (kind) => {
    const given = { ...options, isRestored: true };
    const mail = noticeMail(receipt(changes[kind], { state: 'not-made' }), given);
    expect(mail.heading).toBe('Nothing was changed in your account');
    expect(mail.paragraphs).toEqual([
      'We wrote to you that the change below may have been made. We looked again: it was not.',
      'If this was you, you can try again.',
      'If it wasn’t you, use the link below. We’ll sign you out everywhere and help you secure your account.',
    ]);
    expect(mail.facts?.slice(0, 2).map(({ value }) => value)).toEqual([
      expect.any(String),
      'Nothing was changed',
    ]);
  });
});

test('a mail names the time zone of its time', () => {
  const { facts } = noticeMail(receipt(changes['password-changed']), options);
  expect(facts?.map(({ value }) => value)).toContain('29 Nov 2026, 21:00 GMT+9');
});

test('a language that this release does not speak gives way to the first one', () => {
  expect(noticeMail(receipt(changes['password-changed'], { locale: 'xx' }), options).locale).toBe(
    'en',
  );
});

test.each(['deletion-asked', 'deletion-requested'] as const)(
  'a mail about %s tells its two links apart',
  (kind) => {
    const keepUrl = 'https://account.example/account/data/delete/pending';
    const mail = noticeMail(receipt(changes[kind]), { ...options, keepUrl });
    expect(mail.paragraphs.slice(-2)).toEqual([
      'It also cancels the deletion.',
      'If you change your mind, use the “Keep account” link below and sign in.',
    ]);
    expect([mail.link?.text, mail.secondLink?.text]).toEqual(['This wasn’t me', 'Keep account']);
    expect(mail.after?.[0]).toContain('The “This wasn’t me” link works once');
  },
);

test('a mail about a lock has a link that unlocks, and how to reach those who run the service', () => {
  const contacts = ['help@example.com', 'https://example.com/help'];
  const { link, facts, paragraphs } = noticeMail(receipt(changes['account-locked']), {
    ...options,
    contacts,
  });
  expect(link).toEqual({ text: 'Unlock your account', url: options.undoUrl });
  expect(facts?.slice(-2)).toEqual(contacts.map((value) => ({ label: 'Contact', value })));
  expect(paragraphs.join(' ')).not.toContain('there is nothing to do');
});

test('a mail about a lock that has no link says who can unlock the account', () => {
  const { link, paragraphs } = noticeMail(receipt(changes['account-locked']), {
    ...options,
    undoUrl: null,
  });
  expect(link).toBeUndefined();
  expect(paragraphs).toContain('Only the people who run this service can unlock it.');
});
