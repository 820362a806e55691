import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { type StrongProof } from '~/portal-session/portal-session';
import { endingLevel, freshnessGap, freshnessLevelOf, type StrongNeed } from './freshness';

const now = Date.parse('2026-03-01T12:00:00Z');
const rule = { recentAgeMs: minutes(15), need: 'sign-in' as StrongNeed['by'], now };

/** A portal session whose person proved so long ago who they are, by these methods. */
const proved = (
  ageMs: number,
  authenticationMethods: string[] = [],
  strongProof: StrongProof | null = null,
) => ({
  authenticatedAt: now - ageMs,
  createdAt: now - ageMs,
  authenticationMethods,
  strongProof,
});

test('a routine act takes whoever is signed in', () => {
  expect(freshnessGap(proved(minutes(60 * 24)), 'routine', rule)).toBeNull();
});

test('a recent act takes a proof of up to the age that the operator sets', () => {
  expect(freshnessGap(proved(minutes(15)), 'recent', rule)).toBeNull();
  expect(freshnessGap(proved(minutes(15) + 1), 'recent', rule)).toBe('sign_in_not_fresh');
});

test('a strong act takes a proof of up to five minutes, whatever the operator sets', () => {
  expect(freshnessGap(proved(minutes(5)), 'strong', rule)).toBeNull();
  expect(freshnessGap(proved(minutes(5) + 1), 'strong', rule)).toBe('sign_in_not_fresh');
});

test('a strong act takes a second factor of a person who has one', () => {
  const strict = { ...rule, need: 'second-factor' as const };
  expect(freshnessGap(proved(0, ['pwd']), 'strong', strict)).toBe('second_factor_missing');
  expect(freshnessGap(proved(0, ['pwd', 'mfa']), 'strong', strict)).toBeNull();
});

test('a second factor that the MFA API vouches for is as good, for five minutes', () => {
  const strict = { ...rule, need: 'second-factor' as const };
  const vouched = (ageMs: number) => proved(0, ['pwd'], { by: 'mfa-api', provenAt: now - ageMs });
  expect(freshnessGap(vouched(minutes(5)), 'strong', strict)).toBeNull();
  expect(freshnessGap(vouched(minutes(5) + 1), 'strong', strict)).toBe('second_factor_missing');
});

test('a mailed code stands for no second factor', () => {
  const strict = { ...rule, need: 'second-factor' as const };
  const coded = proved(0, ['pwd'], { by: 'mailed-code', provenAt: now });
  expect(freshnessGap(coded, 'strong', strict)).toBe('second_factor_missing');
});

test('a second factor of long ago makes no proof fresh', () => {
  const strict = { ...rule, need: 'second-factor' as const };
  expect(freshnessGap(proved(minutes(6), ['mfa']), 'strong', strict)).toBe('sign_in_not_fresh');
});

test('a strong act takes a mailed code of a person who is to enter one, for five minutes', () => {
  const strict = { ...rule, need: 'mailed-code' as const };
  const coded = (ageMs: number) => proved(0, [], { by: 'mailed-code', provenAt: now - ageMs });
  expect(freshnessGap(proved(0), 'strong', strict)).toBe('code_missing');
  expect(freshnessGap(coded(minutes(5)), 'strong', strict)).toBeNull();
  expect(freshnessGap(coded(minutes(5) + 1), 'strong', strict)).toBe('code_missing');
});

test('a mailed code takes a fresh sign-in first', () => {
  const strict = { ...rule, need: 'mailed-code' as const };
  expect(freshnessGap(proved(minutes(6)), 'strong', strict)).toBe('sign_in_not_fresh');
});

test('a code that came late after the sign-in counts from when it was entered', () => {
  const strict = { ...rule, need: 'mailed-code' as const };
  const late = proved(minutes(9), [], { by: 'mailed-code', provenAt: now });
  expect(freshnessGap(late, 'strong', strict)).toBeNull();
});

test('no second factor stands for a mailed code', () => {
  const strict = { ...rule, need: 'mailed-code' as const };
  const other = proved(0, [], { by: 'mfa-api', provenAt: now });
  expect(freshnessGap(other, 'strong', strict)).toBe('code_missing');
});

test('where nothing can be proved, no sign-in is good for a strong act', () => {
  const closed = { ...rule, need: 'nothing' as const };
  expect(freshnessGap(proved(0, ['mfa']), 'strong', closed)).toBe('strong_not_possible');
  expect(freshnessGap(proved(0), 'recent', closed)).toBeNull();
});

test('a recent act takes no second factor', () => {
  expect(freshnessGap(proved(0), 'recent', { ...rule, need: 'second-factor' as const })).toBeNull();
});

test('a young portal session that rests on an old sign-in is weak', () => {
  const weak = { ...proved(minutes(60 * 24)), createdAt: now };
  expect(freshnessGap(weak, 'recent', rule)).toBe('sign_in_not_fresh');
});

test('where the tenant does not say when the person signed in, the age of the portal session counts', () => {
  const silent = (ageMs: number) => ({
    ...proved(0),
    authenticatedAt: null,
    createdAt: now - ageMs,
  });
  expect(freshnessGap(silent(minutes(1)), 'recent', rule)).toBeNull();
  expect(freshnessGap(silent(minutes(60)), 'recent', rule)).toBe('sign_in_not_fresh');
});

test.each([
  ['recent', 'recent'],
  ['strong', 'strong'],
  ['routine', 'routine'],
  ['Strong', 'routine'],
  ['', 'routine'],
  [null, 'routine'],
])('an address that names the level %j asks for %s', (text, level) => {
  expect(freshnessLevelOf(text)).toBe(level);
});

test.each([
  ['off', 'one', 'routine'],
  ['off', 'several', 'routine'],
  ['bulk', 'one', 'routine'],
  ['bulk', 'several', 'recent'],
  ['all', 'one', 'recent'],
  ['all', 'several', 'recent'],
] as const)('with the policy %s, ending %s is %s', (policy, count, level) => {
  expect(endingLevel(policy, count)).toBe(level);
});
