import { expect, test } from 'vitest';
import { isPasswordOnly, mfaOf } from './mfa';

const step = (...names: string[]) =>
  mfaOf({ methods: names.map((name) => ({ name, at: null, factor: null })) });

test.each([
  [['pwd', 'mfa'], 'yes'],
  [['federated', 'mfa'], 'yes'],
  [['passkey'], 'passkey'],
  [['passkey', 'mfa'], 'yes'],
  [['pwd'], 'no'],
  [['sms'], 'no'],
  [['email'], 'no'],
  [['federated'], 'unknown'],
  [['https://login.example.com/badge'], 'unknown'],
  [['pwd', 'https://login.example.com/badge'], 'unknown'],
  [['mock'], 'unknown'],
  [[], 'unknown'],
])('methods %j: MFA %s', (names, expected) => {
  expect(step(...names)).toBe(expected);
});

test.each<[string[], boolean]>([
  [['pwd'], true],
  [['pwd', 'mfa'], false],
  [['email'], false],
  [['sms'], false],
  [['passkey'], false],
  [[], false],
])('a sign-in by %j is one by a password only: %s', (names, expected) => {
  const methods = names.map((name) => ({ name, at: null, factor: null }));
  expect(isPasswordOnly({ methods })).toBe(expected);
});
