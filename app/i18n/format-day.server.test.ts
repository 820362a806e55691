import { expect, test } from 'vitest';
import { dayOf, formatClock, formatDay } from './format-day.server';

const late = new Date('2026-11-23T23:30:00Z');

test.each([
  ['UTC', '2026-11-23'],
  ['Asia/Tokyo', '2026-11-24'],
  ['America/New_York', '2026-11-23'],
])('in %s it is %s', (timeZone, day) => {
  expect(dayOf(late, timeZone)).toBe(day);
});

test('a day and a time of day are written in the language and the zone', () => {
  expect(formatDay(late, { locale: 'en', timeZone: 'UTC' })).toMatch(/^Monday,? 23 November 2026$/);
  expect(formatDay(late, { locale: 'de', timeZone: 'Asia/Tokyo' })).toBe(
    'Dienstag, 24. November 2026',
  );
  expect(formatClock(late, { locale: 'en', timeZone: 'Asia/Tokyo' })).toBe('08:30');
});
