import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { endingLevel, isFreshEnough } from './freshness';

const now = Date.parse('2026-03-01T12:00:00Z');
const rule = { recentAgeMs: minutes(15), now };
const provedAgo = (ageMs: number) => ({ authenticatedAt: now - ageMs, createdAt: now - ageMs });

test('a routine act takes whoever is signed in', () => {
  expect(isFreshEnough(provedAgo(minutes(60 * 24)), 'routine', rule)).toBe(true);
});

test('a recent act takes a proof of up to the age that the operator sets', () => {
  expect(isFreshEnough(provedAgo(minutes(15)), 'recent', rule)).toBe(true);
  expect(isFreshEnough(provedAgo(minutes(15) + 1), 'recent', rule)).toBe(false);
});

test('a strong act takes a proof of up to five minutes, whatever the operator sets', () => {
  expect(isFreshEnough(provedAgo(minutes(5)), 'strong', rule)).toBe(true);
  expect(isFreshEnough(provedAgo(minutes(5) + 1), 'strong', rule)).toBe(false);
});

test('a young portal session that rests on an old sign-in is weak', () => {
  const weak = { authenticatedAt: now - minutes(60 * 24), createdAt: now };
  expect(isFreshEnough(weak, 'recent', rule)).toBe(false);
});

test('where the tenant does not say when the person signed in, the age of the portal session counts', () => {
  const young = { authenticatedAt: null, createdAt: now - minutes(1) };
  const aged = { authenticatedAt: null, createdAt: now - minutes(60) };
  expect(isFreshEnough(young, 'recent', rule)).toBe(true);
  expect(isFreshEnough(aged, 'recent', rule)).toBe(false);
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
