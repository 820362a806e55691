import { expect, test } from 'vitest';
import { hours } from '~/durations';
import { noon } from '../../tests/fakes/clock';
import { expiresAt } from './portal-session';

test('a new session ends after two hours without use', () => {
  expect(expiresAt({ createdAt: noon, lastSeenAt: noon })).toBe(noon + hours(2));
});

test('use moves the end', () => {
  expect(expiresAt({ createdAt: noon, lastSeenAt: noon + hours(5) })).toBe(noon + hours(7));
});

test('no use moves the end beyond a day from the beginning', () => {
  expect(expiresAt({ createdAt: noon, lastSeenAt: noon + hours(23) })).toBe(noon + hours(24));
});

test('both limits may fall together', () => {
  expect(expiresAt({ createdAt: noon, lastSeenAt: noon + hours(22) })).toBe(noon + hours(24));
});
