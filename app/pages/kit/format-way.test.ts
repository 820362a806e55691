import { describe, expect, it } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { type ConnectionKind } from '~/profile/connection';
import { formatWay } from './format-way';

describe('A linked sign-in', () => {
  const t = translator('en');
  const nameOf = (kind: ConnectionKind, provider: string) =>
    formatWay(
      {
        shows: 'linked-sign-in',
        role: 'sign-in',
        added: null,
        lastUsed: null,
        kind,
        provider,
        account: null,
      },
      t,
    );

  it('has the name of its provider', () => {
    expect(nameOf('social', 'Google')).toBe('Google');
    expect(nameOf('enterprise', 'lumen-staff')).toBe('lumen-staff');
  });

  it('is called by what a person gets where the tenant itself sends codes', () => {
    expect(nameOf('passwordless-email', 'email')).toBe('Code by email');
    expect(nameOf('passwordless-sms', 'sms')).toBe('Code by text message');
  });
});

it('A sentence that begins with a Latin name still runs from right to left in Arabic', () => {
  const date = '31 October';
  const text = translator('ar')('security.unnamed', { what: 'YubiKey 5', date });
  // Browsers tell the direction of a name by its first letter or mark, also one within isolates.
  expect(text).toMatch(/^\u200f/);
});
