import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { type StrongProof } from '~/portal-session/portal-session';
import { endingLevel, freshnessGap, freshnessLevelOf } from './freshness';

const now = Date.parse('2026-03-01T12:00:00Z');
const rule = { recentAgeMs: minutes(15), hasSecondFactor: false, now };

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
  const strict = { ...rule, hasSecondFactor: true };
  expect(freshnessGap(proved(0, ['pwd']), 'strong', strict)).toBe('second_factor_missing');
  expect(freshnessGap(proved(0, ['pwd', 'mfa']), 'strong', strict)).toBeNull();
});

test('a second factor that the MFA API vouches for is as good, for five minutes', () => {
  const strict = { ...rule, hasSecondFactor: true };
  const vouched = (ageMs: number) => proved(0, ['pwd'], { by: 'mfa-api', provenAt: now - ageMs });
  expect(freshnessGap(vouched(minutes(5)), 'strong', strict)).toBeNull();
  expect(freshnessGap(vouched(minutes(5) + 1), 'strong', strict)).toBe('second_factor_missing');
});

test('a mailed code stands for no second factor', () => {
  const strict = { ...rule, hasSecondFactor: true };
  const coded = proved(0, ['pwd'], { by: 'mailed-code', provenAt: now });
  expect(freshnessGap(coded, 'strong', strict)).toBe('second_factor_missing');
});

test('a second factor of long ago makes no proof fresh', () => {
  const strict = { ...rule, hasSecondFactor: true };
  expect(freshnessGap(proved(minutes(6), ['mfa']), 'strong', strict)).toBe('sign_in_not_fresh');
});

test('a recent act takes no second factor', () => {
  expect(freshnessGap(proved(0), 'recent', { ...rule, hasSecondFactor: true })).toBeNull();
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
