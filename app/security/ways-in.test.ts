import { describe, expect, test } from 'vitest';
import { authenticationMethod } from '../../tests/fakes/authentication-methods';
import { identity, waysInFacts } from '../../tests/fakes/ways-in';
import { isImplicitEmail, roleOf, type WayIn, waysIn } from './ways-in';

const google = identity({ provider: 'google-oauth2', isSocial: true });
const totp = authenticationMethod({ id: 'totp|dev_1' });
const passkey = authenticationMethod({ id: 'passkey|dev_1', kind: 'passkey' });
const code = authenticationMethod({ id: 'recovery-code|dev_1', kind: 'recovery-code' });
const email = authenticationMethod({ id: 'email|dev_1', kind: 'email', email: 'Ada@example.com' });

const named = (ways: WayIn[]) =>
  ways.map((way) => (way.kind === 'method' ? way.method.kind : way.kind));
const { account } = waysInFacts();
if (account === null) throw new TypeError('The account of this test is known.');

describe('the ways into an account', () => {
  test('are a password, where it is kept in a database of the tenant', () => {
    expect(named(waysIn(waysInFacts()))).toEqual(['password']);
  });

  test('are linked sign-ins, and no password where there is none', () => {
    const facts = waysInFacts({ account: { ...account, identities: [google] } });
    expect(named(waysIn(facts))).toEqual(['linked-sign-in']);
  });

  test('stand in the order of what they are good for', () => {
    const facts = waysInFacts({
      account: { ...account, identities: [identity(), google] },
      methods: [code, totp, passkey],
    });
    const ways = waysIn(facts);
    expect(named(ways)).toEqual([
      'password',
      'passkey',
      'linked-sign-in',
      'authenticator-app',
      'recovery-code',
    ]);
    expect(ways.map(roleOf)).toEqual(['sign-in', 'sign-in', 'sign-in', 'two-step', 'recovery']);
  });

  test('hold nothing that was begun and not finished', () => {
    const facts = waysInFacts({ methods: [{ ...totp, isConfirmed: false }] });
    expect(named(waysIn(facts))).toEqual(['password']);
  });

  test('have the password once, with when it was used last', () => {
    const lastUsedAt = new Date(5);
    const password = authenticationMethod({ id: 'password|dev_1', kind: 'password', lastUsedAt });
    const ways = waysIn(waysInFacts({ methods: [password] }));
    expect(ways).toMatchObject([{ kind: 'password', lastUsedAt }]);
  });

  test('hold the password method by itself where the account is not known', () => {
    const password = authenticationMethod({ id: 'password|dev_1', kind: 'password' });
    expect(named(waysIn(waysInFacts({ account: null, methods: [password] })))).toEqual([
      'password',
    ]);
  });

  test('hold codes by e-mail where the tenant sends them and the address is verified', () => {
    const facts = waysInFacts({ factors: ['email'] });
    expect(named(waysIn(facts))).toEqual(['password', 'email-codes']);
    const unverified = { ...facts, account: { ...account, emailVerified: false } };
    expect(named(waysIn(unverified))).toEqual(['password']);
  });

  test('hold codes by e-mail once, where the service lists them too', () => {
    expect(named(waysIn(waysInFacts({ factors: ['email'], methods: [email] })))).toEqual([
      'password',
      'email',
    ]);
  });

  test('tell a method that the tenant no longer takes', () => {
    const ways = waysIn(waysInFacts({ factors: ['sms'], methods: [totp] }));
    expect(ways[1]).toMatchObject({ isUsable: false });
  });
});

describe('e-mail comes with the account', () => {
  test('where it is the verified address, in whatever case', () => {
    expect(isImplicitEmail(email, account)).toBe(true);
  });

  test('but not where the person chose another address', () => {
    expect(isImplicitEmail({ kind: 'email', email: 'other@example.com' }, account)).toBe(false);
  });

  test('also where nobody can tell, as it must not look as if it could be removed', () => {
    expect(isImplicitEmail(email, null)).toBe(true);
  });
});
