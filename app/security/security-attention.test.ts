import { describe, expect, test } from 'vitest';
import { days } from '~/durations';
import { authenticationMethod as method } from '../../tests/fakes/authentication-methods';
import { identity, waysInFacts } from '../../tests/fakes/ways-in';
import { findSecurityAttention, type SecurityFacts } from './security-attention';

const now = Date.parse('2026-11-23T12:00:00Z');
const usual = waysInFacts();
const account = usual.account!;
const google = identity({ provider: 'google-oauth2', userId: '1', isSocial: true });
const sealed = { aaguid: null, transports: [], userAgent: null };
const passkey = (id: string, isSynced: boolean) =>
  method({ id, kind: 'passkey', passkey: { ...sealed, isSynced } });
const totp = method({ id: 'totp|dev_1' });
const sms = method({ id: 'sms|dev_1', kind: 'phone', preferredDelivery: 'sms' });
const code = method({ id: 'recovery-code|dev_1', kind: 'recovery-code' });

const find = (given: Partial<SecurityFacts>) => findSecurityAttention({ ...usual, now, ...given });
const reasons = (given: Partial<SecurityFacts>) => find(given).map(({ reason }) => reason);

test('nothing is said of what is not known', () => {
  expect(reasons({ account: null, methods: null, factors: null, policy: null })).toEqual([]);
});

test('nothing is said to be missing where a method could not be read', () => {
  expect(reasons({ methods: [], unreadableCount: 1 })).toEqual([]);
});

test('the gravest comes first', () => {
  const methods = [{ ...totp, id: 'begun', isConfirmed: false }];
  expect(reasons({ account: { ...account, emailVerified: false }, methods })).toEqual([
    'no-second-factor',
    'email-unconfirmed',
    'unfinished',
  ]);
});

describe('whoever loses their phone', () => {
  test('is locked out where nothing else takes the second step', () => {
    expect(reasons({ methods: [totp] })).toEqual(['needs-phone']);
    expect(reasons({ methods: [totp, code] })).toEqual([]);
  });

  test('is locked out where every sign-in begins on it', () => {
    const texts = identity({ provider: 'sms', userId: '1' });
    expect(reasons({ account: { ...account, identities: [texts] } })).toEqual(['needs-phone']);
  });
});

describe('one way in', () => {
  test.each([
    ['a social sign-in', { account: { ...account, identities: [google] } }],
    [
      'a passkey',
      { account: { ...account, identities: [] }, methods: [passkey('passkey|1', true)] },
    ],
    ['a password that no mail can bring back', { account: { ...account, email: null } }],
  ])('is told of %s', (_, given) => {
    expect(reasons(given)).toContain('one-way-in');
  });

  test.each([
    ['a password that a mail brings back', {}],
    ['a sign-in that an organization looks after', { account: withIdentity('samlp') }],
    ['a sign-in beside a passkey', { methods: [passkey('passkey|1', true)] }],
  ])('is not told of %s', (_, given) => {
    expect(reasons(given)).not.toContain('one-way-in');
  });

  function withIdentity(provider: string) {
    return { ...account, identities: [identity({ provider })] };
  }

  test('is another one with another provider', () => {
    const about = (provider: string) =>
      find({ account: { ...account, identities: [{ ...google, provider }] } })[0]?.about;
    expect(about('github')).not.toBe(about('google-oauth2'));
  });
});

describe('no second factor', () => {
  test('is missed beside a password, where the tenant has one', () => {
    expect(reasons({ methods: [] })).toEqual(['no-second-factor']);
    expect(reasons({ methods: [], factors: ['email', 'recovery-code'] })).toEqual([]);
    expect(reasons({ methods: [], factors: null })).toEqual([]);
  });

  test('is missed where the tenant takes the one that there is no longer', () => {
    expect(reasons({ methods: [totp, code], factors: ['sms', 'recovery-code'] })).toContain(
      'no-second-factor',
    );
  });

  test('is not missed where another provider asks who somebody is', () => {
    expect(reasons({ account: { ...account, identities: [google] } })).not.toContain(
      'no-second-factor',
    );
  });
});

describe('codes by e-mail alone', () => {
  const factors = [...usual.factors!, 'email'] as const;

  test('are told of as what there is, and not as nothing', () => {
    expect(reasons({ methods: [], factors })).toEqual(['email-codes-only']);
    const email = method({ id: 'email|dev_1', kind: 'email', email: account.email });
    expect(reasons({ methods: [email], factors })).toEqual(['email-codes-only']);
  });

  test('are not told of beside another second factor', () => {
    expect(reasons({ methods: [totp, code], factors })).not.toContain('email-codes-only');
  });

  test('are nothing where the tenant takes none', () => {
    const email = method({ id: 'email|dev_1', kind: 'email', email: account.email });
    expect(reasons({ methods: [email] })).toEqual(['no-second-factor']);
  });
});

test('text messages alone are told of where the tenant has something better, e-mail or not', () => {
  const methods = [sms, code];
  expect(reasons({ methods })).toEqual(['text-messages-only']);
  const factors = [...usual.factors!, 'email'] as const;
  expect(reasons({ methods, factors })).toEqual(['text-messages-only']);
  expect(reasons({ methods: [...methods, totp] })).toEqual([]);
  expect(reasons({ methods, factors: ['sms', 'recovery-code'] })).toEqual([]);
});

test('the only passkey is told of where it is on one device', () => {
  expect(reasons({ methods: [totp, code, passkey('1', false)] })).toEqual(['one-device-passkey']);
  expect(reasons({ methods: [totp, code, passkey('1', true)] })).toEqual([]);
  expect(reasons({ methods: [totp, code, passkey('1', false), passkey('2', false)] })).toEqual([]);
});

test('a recovery code is missed beside a second factor, where the tenant has them', () => {
  const factors = ['otp', 'email', 'recovery-code'] as const;
  expect(reasons({ methods: [totp], factors })).toEqual(['no-recovery-code']);
  expect(reasons({ methods: [totp, code], factors })).toEqual([]);
  expect(reasons({ methods: [totp], factors: ['otp', 'email'] })).toEqual([]);
});

test('only an address beside a password is the person’s own to confirm', () => {
  const unconfirmed = { ...account, emailVerified: false };
  expect(reasons({ account: unconfirmed })).toContain('email-unconfirmed');
  expect(reasons({ account: { ...unconfirmed, identities: [google] } })).not.toContain(
    'email-unconfirmed',
  );
});

test('a second factor counts as unused after more than a year', () => {
  const used = (ago: number) => ({
    methods: [{ ...totp, lastUsedAt: new Date(now - ago) }, code],
  });
  expect(find(used(days(365) + 1))).toMatchObject([
    { reason: 'unused-for-a-year', about: totp.id, method: { id: totp.id } },
  ]);
  expect(reasons(used(days(365)))).toEqual([]);
});

test('each method that was begun and not finished is told of by itself', () => {
  const begun = (id: string) => ({ ...totp, id, isConfirmed: false });
  const methods = [totp, code, begun('totp|2'), begun('totp|3')];
  expect(find({ methods }).map(({ about }) => about)).toEqual(['totp|2', 'totp|3']);
});
