import { describe, expect, test } from 'vitest';
import { authenticationMethod } from '../../tests/fakes/authentication-methods';
import { waysInFacts } from '../../tests/fakes/ways-in';
import { type MethodKind } from './authentication-method';
import { factorOffers } from './factor-offers';
import { factorNames, type FactorName } from './tenant-factors';

const { account } = waysInFacts();

/** What a person with such methods can do about each of the factors. */
function states(
  factors: readonly FactorName[],
  own: { kind: MethodKind; isConfirmed?: boolean }[] = [],
  { of = account, here = false }: { of?: typeof account; here?: boolean } = {},
) {
  const methods = own.map((given, index) => authenticationMethod({ id: `m${index}`, ...given }));
  return Object.fromEntries(
    factorOffers({ account: of, methods, factors, here }).map(({ kind, state }) => [kind, state]),
  );
}

test('a tenant that takes nothing offers nothing', () => {
  expect(states([])).toEqual({});
});

test('somebody with nothing is offered all that a page of the tenant sets up', () => {
  expect(states(factorNames)).toEqual({
    'authenticator-app': 'offered',
    push: 'offered',
    'security-key': 'offered',
    'device-biometrics': 'at_sign_in',
    phone: 'offered',
    email: 'comes_with_email',
    duo: 'at_sign_in',
  });
});

test.each(['authenticator-app', 'push', 'phone'] as const)(
  'nobody is offered a second %s',
  (kind) => {
    expect(states(factorNames, [{ kind }])[kind]).toBe('has_one');
  },
);

test('what was never finished is offered again', () => {
  const own = [{ kind: 'authenticator-app', isConfirmed: false }] as const;
  expect(states(['otp'], [...own])).toEqual({ 'authenticator-app': 'offered' });
});

test('somebody with a security key may have one more', () => {
  expect(states(['webauthn-roaming'], [{ kind: 'security-key' }])).toEqual({
    'security-key': 'another',
  });
});

test('an app that confirms is no authenticator app, though it makes codes too', () => {
  expect(states(['otp', 'push-notification'], [{ kind: 'push' }])).toEqual({
    'authenticator-app': 'offered',
    push: 'has_one',
  });
});

describe('codes by e-mail', () => {
  test('wait for the address to be confirmed', () => {
    const unconfirmed = { ...account!, emailVerified: false };
    expect(states(['email'], [], { of: unconfirmed })).toEqual({ email: 'email_not_confirmed' });
  });

  test('are set up here for an address that is not confirmed', () => {
    const unconfirmed = { ...account!, emailVerified: false };
    expect(states(['email'], [], { of: unconfirmed, here: true })).toEqual({ email: 'offered' });
  });

  test('are not known of an account that cannot be read', () => {
    expect(states(['email'], [], { of: null })).toEqual({ email: 'not_known' });
  });
});

describe('a recovery code', () => {
  const factors = ['otp', 'recovery-code'] as const;
  const app = { kind: 'authenticator-app' } as const;

  test('is offered here to somebody with a second factor', () => {
    expect(states(factors, [app], { here: true })).toMatchObject({ 'recovery-code': 'offered' });
  });

  test.each([
    ['without a second factor', [], true],
    ['with one already', [app, { kind: 'recovery-code' as const }], true],
    ['where a page of the tenant gives it with the first factor', [app], false],
  ])('is not offered %s', (_, own, here) => {
    expect(states(factors, [...own], { here })).not.toHaveProperty('recovery-code');
  });
});
