import { describe, expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { methodKinds } from '~/security/authentication-method';
import { formatMethodBriefly, formatMethodName } from './format-method';

const t = translator('en');
const added = { iso: '2026-03-01T12:00:00.000Z', exact: '1 Mar 2026', relative: '2 days ago' };
const app = {
  kind: 'authenticator-app',
  isConfirmed: true,
  name: null,
  maskedPhone: null,
  preferredDelivery: null,
  email: null,
  passkey: null,
  added,
} as const;

describe('a method without a name', () => {
  test('is told in a list from another of its kind by when it was added', () => {
    expect(formatMethodName(app, t)).toBe('Authenticator app, added 1 Mar 2026');
  });

  test('is not called added before it is set up', () => {
    const begun = { ...app, isConfirmed: false };
    expect(formatMethodName(begun, t)).toBe('Authenticator app, begun 1 Mar 2026');
  });

  test('is called by its kind alone where that stands beside it', () => {
    expect(formatMethodBriefly(app, t)).toBe('Authenticator app');
  });

  test('is called by its maker, where a passkey has one', () => {
    const passkey = { provider: 'YubiKey 5', isSynced: null, transports: [], browser: null };
    expect(formatMethodName({ ...app, kind: 'passkey', passkey }, t)).toContain('YubiKey 5');
  });

  test.each(methodKinds)('is never called by the tenant’s own word: %s', (kind) => {
    const name = formatMethodName({ ...app, kind }, t);
    expect(name).not.toBe('');
    expect(name.startsWith(kind)).toBe(false);
  });
});

test.each([
  [{ ...app, name: 'Work phone' }, 'Work phone'],
  [{ ...app, kind: 'phone', maskedPhone: '•••27' } as const, 'Code by phone •••27'],
])('what tells a method already needs no date', (method, name) => {
  expect(formatMethodName(method, t)).toBe(name);
  expect(formatMethodBriefly(method, t)).toBe(name);
});
