import { expect, test } from 'vitest';
import { translator } from '~/i18n/catalogues.server';
import { formatConnection, formatLinkable } from './format-connection';

const t = translator('en');
const database = { name: 'Username-Password-Authentication', provider: 'auth0', displayName: null };

test('the database of the tenant is a password to whoever signs in by it', () => {
  expect(formatConnection(database, t)).toBe('Password');
});

test('as another sign-in to be linked it is not called as the password that the person has', () => {
  expect(formatLinkable(database, t)).toBe('email and password');
});

test.each([
  [{ ...database, displayName: 'Members’ area' }, 'Members’ area'],
  [{ name: 'github', provider: 'github', displayName: null }, 'GitHub'],
])('what has a name of its own keeps it', (connection, name) => {
  expect(formatLinkable(connection, t)).toBe(name);
});
