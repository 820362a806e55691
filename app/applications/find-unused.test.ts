import { expect, test } from 'vitest';
import { days } from '~/durations';
import { findUnused } from './find-unused';

const now = Date.parse('2026-11-30T12:00:00Z');
const token = (applicationId: string | null, daysAgo: number | null) => ({
  applicationId,
  lastUsedAt: daysAgo === null ? null : new Date(now - days(daysAgo)),
});
const found = (...tokens: Parameters<typeof findUnused>[0]) =>
  findUnused(tokens, now).map(({ applicationId }) => applicationId);

test('an application is unused once its latest use is more than a year ago', () => {
  expect(found(token('notes', 366), token('notes', 800), token('mail', 364))).toEqual(['notes']);
  expect(found(token('notes', 800), token('notes', 1))).toEqual([]);
});

test('the one that was unused for longest comes first', () => {
  expect(found(token('notes', 400), token('mail', 500))).toEqual(['mail', 'notes']);
});

test('nothing is said of a use that nobody knows of', () => {
  expect(found(token('notes', 400), token('notes', null), token(null, 400))).toEqual([]);
});
