import { expect, test } from 'vitest';
import { minutes } from '~/durations';
import { needsReauthentication } from './reauthentication';

const now = Date.parse('2026-03-01T12:00:00Z');
const rule = { policy: 'bulk', maxAgeMs: minutes(15), now } as const;
const fresh = { authenticatedAt: now - minutes(14), createdAt: now - minutes(14) };
const old = { authenticatedAt: now - minutes(16), createdAt: now - minutes(16) };

test('a fresh sign-in is enough for anything', () => {
  expect(needsReauthentication(fresh, 'bulk', { ...rule, policy: 'all' })).toBe(false);
});

test('ending several sessions asks for a fresh sign-in', () => {
  expect(needsReauthentication(old, 'bulk', rule)).toBe(true);
});

test('ending one session asks only where that is wanted', () => {
  expect(needsReauthentication(old, 'one', rule)).toBe(false);
  expect(needsReauthentication(old, 'one', { ...rule, policy: 'all' })).toBe(true);
});

test('nothing asks where it is switched off', () => {
  expect(needsReauthentication(old, 'bulk', { ...rule, policy: 'off' })).toBe(false);
});

test('a young portal session that rests on an old sign-in is weak', () => {
  const weak = { authenticatedAt: now - minutes(60 * 24), createdAt: now };
  expect(needsReauthentication(weak, 'bulk', rule)).toBe(true);
});

test('where the tenant does not say when the person signed in, the age of the portal session counts', () => {
  const young = { authenticatedAt: null, createdAt: now - minutes(1) };
  const aged = { authenticatedAt: null, createdAt: now - minutes(60) };
  expect(needsReauthentication(young, 'bulk', rule)).toBe(false);
  expect(needsReauthentication(aged, 'bulk', rule)).toBe(true);
});
