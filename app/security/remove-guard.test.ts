import { describe, expect, test } from 'vitest';
import { authenticationMethod } from '../../tests/fakes/authentication-methods';
import { identity, waysInFacts } from '../../tests/fakes/ways-in';
import { type AuthenticationMethod } from './authentication-method';
import { mayRemove } from './remove-guard';
import { type WaysInFacts } from './ways-in';

const of = (kind: AuthenticationMethod['kind'], given: Partial<AuthenticationMethod> = {}) =>
  authenticationMethod({ id: `${kind}|dev_1`, kind, ...given });
const totp = of('authenticator-app');
const allowed = { refusal: null, isLastFactor: false };

/** Whether the first of the methods may be removed. */
function removal(
  methods: [AuthenticationMethod, ...AuthenticationMethod[]],
  given: Partial<WaysInFacts> = {},
) {
  return mayRemove(methods[0], { ...waysInFacts(given), methods });
}

describe('a second factor', () => {
  test('may go where another one stays', () => {
    expect(removal([totp, of('security-key')], { policy: 'always' })).toEqual(allowed);
  });

  test('stays where it is the last and the tenant asks everybody for one', () => {
    expect(removal([totp], { policy: 'always' })).toEqual({ refusal: 'last_method_under_policy' });
  });

  test.each(['own-rules', 'risky-sign-ins'] as const)(
    'may go as the last one under %s, with the person’s word for it',
    (policy) => {
      expect(removal([totp], { policy })).toEqual({ refusal: null, isLastFactor: true });
    },
  );

  test('stays where it is the last and the policy cannot be read', () => {
    expect(removal([totp], { policy: null })).toEqual({ refusal: 'policy_unknown' });
  });

  test.each([
    ['a recovery code', of('recovery-code')],
    ['e-mail', of('email', { email: 'ada@example.com' })],
    ['a passkey', of('passkey')],
    ['what was never finished', of('security-key', { isConfirmed: false })],
  ])('is the last though there is %s', (_, other) => {
    expect(removal([totp, other], { policy: 'always' })).toEqual({
      refusal: 'last_method_under_policy',
    });
  });

  test('is the last where the tenant no longer takes the other one', () => {
    const factors = ['otp'] as const;
    expect(removal([totp, of('phone')], { policy: 'always', factors })).toEqual({
      refusal: 'last_method_under_policy',
    });
  });

  test('may go where the tenant no longer takes it anyway', () => {
    const factors = ['sms'] as const;
    expect(removal([totp], { policy: 'always', factors })).toEqual(allowed);
  });
});

test('what was begun and not finished may always go', () => {
  const unfinished = of('authenticator-app', { isConfirmed: false });
  expect(removal([unfinished], { policy: 'always' })).toEqual(allowed);
});

test.each(['password', 'recovery-code'] as const)('%s is never removed', (kind) => {
  expect(removal([of(kind)])).toEqual({ refusal: 'not_removable' });
});

test('e-mail that comes with the account is not removed by itself', () => {
  expect(removal([of('email', { email: 'ada@example.com' })])).toEqual({
    refusal: 'not_removable',
  });
});

describe('a passkey', () => {
  test('may go where a password stays', () => {
    expect(removal([of('passkey')])).toEqual(allowed);
  });

  const { account } = waysInFacts();
  const nothingElse = account === null ? null : { ...account, identities: [] };

  test('stays where nothing else begins a sign-in', () => {
    expect(removal([of('passkey')], { account: nothingElse })).toEqual({ refusal: 'last_way_in' });
  });

  test('may go where another passkey stays', () => {
    const other = of('passkey', { id: 'passkey|dev_2' });
    expect(removal([of('passkey'), other], { account: nothingElse })).toEqual(allowed);
  });

  test('may go where a linked sign-in stays', () => {
    const google = identity({ provider: 'google-oauth2', isSocial: true });
    expect(
      removal([of('passkey')], {
        account: nothingElse === null ? null : { ...nothingElse, identities: [google] },
      }),
    ).toEqual(allowed);
  });

  test('stays where nobody knows what else there is', () => {
    expect(removal([of('passkey')], { account: null })).toEqual({ refusal: 'account_unknown' });
  });
});
