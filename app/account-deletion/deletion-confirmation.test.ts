import { describe, expect, test } from 'vitest';
import { type Account } from '~/profile/account';
import { accountOf } from '../../tests/fakes/account';
import { deletionConfirmation, isConfirmed } from './deletion-confirmation';

const nobody = accountOf({ email: null, emailVerified: false, identities: [] });

const ofUser = (account: Partial<Account>) =>
  deletionConfirmation('auth0|ada', { ...nobody, ...account });

describe('what is typed to delete an account is', () => {
  test.each<[string, Partial<Account>, string, string]>([
    ['the address', { email: 'ada@example.com', username: 'ada' }, 'email', 'ada@example.com'],
    ['else the user name', { username: 'ada', phoneNumber: '+4670123' }, 'username', 'ada'],
    ['else the phone number', { phoneNumber: '+46701234567' }, 'phone', '+46701234567'],
    ['else the name', { name: 'Ada Example' }, 'name', 'Ada Example'],
    ['else four digits', {}, 'digits', expect.stringMatching(/^\d{4}$/) as string],
    ['no blank', { email: ' ', username: '\u200b', name: '\u2066' }, 'digits', expect.anything()],
  ])('%s', (_what, account, kind, value) => {
    expect(ofUser(account)).toEqual({ kind, value });
  });
});

describe('typed', () => {
  const email = ofUser({ email: 'Ada@example.com' });
  const phone = ofUser({ phoneNumber: '+46701234567' });

  test.each([
    ['as it is', 'Ada@example.com'],
    ['in other case', 'ADA@EXAMPLE.COM'],
    ['with blanks around it', '  ada@example.com '],
    ['in full width, as some keyboards write', 'ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['with marks of direction that were copied along', '\u2068ada@example.com\u2069'],
  ])('an address %s confirms', (_how, typed) => {
    expect(isConfirmed(email, typed)).toBe(true);
  });

  test.each(['+46 70 123 45 67', '0046701234567', '46-701234567', '+４６701234567'])(
    'a phone number as %s confirms',
    (typed) => {
      expect(isConfirmed(phone, typed)).toBe(true);
    },
  );

  test.each(['', ' ', '\u200b', 'grace@example.com', 'ada@example.org', 'DELETE'])(
    '%j does not confirm',
    (typed) => {
      expect(isConfirmed(email, typed)).toBe(false);
    },
  );

  test.each(['', '+', '701234567', '+46701234568'])('%j is not the phone number', (typed) => {
    expect(isConfirmed(phone, typed)).toBe(false);
  });

  test.each(['delete', 'löschen', 'supprimer', 'eliminar', '削除', 'حذف'])(
    '%s, a word of one language, confirms in none of them',
    (typed) => {
      expect(isConfirmed(email, typed)).toBe(false);
    },
  );
});
