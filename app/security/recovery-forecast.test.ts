import { describe, expect, test } from 'vitest';
import { authenticationMethod } from '../../tests/fakes/authentication-methods';
import { identity, waysInFacts } from '../../tests/fakes/ways-in';
import { type AuthenticationMethod, type PasskeyFacts } from './authentication-method';
import { forecastRecovery } from './recovery-forecast';

const of = (
  kind: AuthenticationMethod['kind'],
  given: Partial<AuthenticationMethod> = {},
): AuthenticationMethod => authenticationMethod({ id: `${kind}|dev_1`, kind, ...given });
const totp = of('authenticator-app');
const passkey = (facts: Partial<PasskeyFacts>) =>
  of('passkey', {
    passkey: { isSynced: null, aaguid: null, transports: [], userAgent: null, ...facts },
  });

const forecast = (methods: AuthenticationMethod[], given = {}) => {
  const { outcome, ...rest } = forecastRecovery(waysInFacts({ methods, ...given }));
  return { outcome, ...rest };
};

describe('without the phone', () => {
  test('nobody knows who gets in where a method could not be read, unless both steps are left', () => {
    expect(forecast([], { unreadableCount: 1 })).toEqual({ outcome: 'unknown' });
    expect(forecast([totp], { unreadableCount: 1 })).toEqual({ outcome: 'unknown' });
    const left = forecast([totp, of('recovery-code')], { unreadableCount: 1 });
    expect(left.outcome).toBe('in');
  });

  test('a password alone lets in where no second factor is set up', () => {
    expect(forecast([])).toMatchObject({
      outcome: 'in',
      first: [{ kind: 'password' }],
      second: [],
    });
  });

  test.each(['authenticator-app', 'push', 'phone', 'device-biometrics'] as const)(
    'nobody gets in whose only second factor is %s',
    (kind) => {
      expect(forecast([of(kind)])).toEqual({ outcome: 'locked-out', lacks: 'second' });
    },
  );

  test.each(['security-key', 'recovery-code'] as const)('%s takes the second step', (kind) => {
    const second = [{ kind: 'method', method: { kind } }];
    expect(forecast([totp, of(kind)])).toMatchObject({ outcome: 'in', second });
  });

  test('codes by e-mail take the second step where the tenant sends them', () => {
    const factors = ['otp', 'email'];
    expect(forecast([totp], { factors })).toMatchObject({
      outcome: 'in',
      second: [{ kind: 'email-codes' }],
    });
  });

  test('a recovery code that the tenant no longer takes helps nobody', () => {
    const factors = ['otp'];
    expect(forecast([totp, of('recovery-code')], { factors })).toMatchObject({
      outcome: 'locked-out',
    });
  });

  const social = { identities: [identity({ provider: 'sms', isSocial: false })] };
  const bySms = { account: { ...waysInFacts().account, ...social } };

  test('nobody gets in who signs in by messages to it', () => {
    expect(forecast([], bySms)).toEqual({ outcome: 'locked-out', lacks: 'first' });
  });

  test.each([
    ['is synced', { isSynced: true, transports: ['internal', 'hybrid'] }, 'in'],
    ['is on a key that is carried', { isSynced: false, transports: ['usb', 'nfc'] }, 'in'],
    ['is in one device', { isSynced: false, transports: ['internal'] }, 'locked-out'],
    ['is of an unknown kind', {}, 'locked-out'],
  ] as const)('a passkey that %s counts as it should', (_, facts, outcome) => {
    const { transports, ...others } = { transports: [], ...facts };
    expect(forecast([passkey({ ...others, transports: [...transports] })], bySms).outcome).toBe(
      outcome,
    );
  });
});

describe('nobody can tell', () => {
  test.each([
    ['the account', { account: null }],
    ['the methods', { methods: null }],
  ])('where %s cannot be read', (_, given) => {
    expect(forecastRecovery(waysInFacts({ methods: [totp], ...given }))).toEqual({
      outcome: 'unknown',
    });
  });

  test('where it would take codes by e-mail, and the factors cannot be read', () => {
    expect(forecast([totp], { factors: null })).toEqual({ outcome: 'unknown' });
  });
});
