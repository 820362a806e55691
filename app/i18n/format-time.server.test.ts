import { describe, expect, test } from 'vitest';
import { days, hours, minutes, seconds } from '~/durations';
import { noon } from '../../tests/fakes/clock';
import { formatComingTime, formatSince, formatTime, formatUntil } from './format-time.server';
import { localeNames } from './locales';

const at = (difference: number) => new Date(noon + difference);
const english = { locale: 'en' as const, timeZone: 'UTC', now: noon };
const since = (difference: number) => formatSince(at(difference), english);
const until = (difference: number) => formatUntil(at(difference), english);
const exact = (timeZone: string, iso = '2026-11-23T12:00:00Z') =>
  formatTime(new Date(iso), { locale: 'en', timeZone, now: noon }).exact;

test.each([
  ['now', 0],
  ['now', -seconds(1)],
  ['now', -seconds(59)],
  ['1 minute ago', -minutes(1)],
  ['1 minute ago', -seconds(119)],
  ['59 minutes ago', -minutes(59)],
  ['1 hour ago', -hours(1)],
  ['23 hours ago', -hours(24) + 1],
  ['1 day ago', -hours(24)],
  ['1 day ago', -hours(48) + 1],
  ['6 days ago', -days(6)],
  ['1 month ago', -days(31)],
  ['10 months ago', -days(330)],
  ['1 year ago', -days(366)],
  ['9 years ago', -days(3650)],
])('what happened is told in whole units that have passed: %s', (text, difference) => {
  expect(since(difference)).toBe(text);
  expect(formatTime(at(difference), english).relative).toBe(text);
});

test.each([
  ['in 1 second', 1],
  ['in 30 seconds', seconds(30)],
  ['in 1 minute', minutes(1)],
  ['in 59 minutes', minutes(59)],
  ['in 2 hours', hours(2)],
  ['in 1 day', days(1)],
])('what is to come is told in seconds too: %s', (text, difference) => {
  expect(until(difference)).toBe(text);
  expect(formatComingTime(at(difference), english).relative).toBe(text);
});

describe('what happened, by a clock that goes ahead of ours,', () => {
  test.each([1, seconds(20), minutes(4), minutes(5)])(
    'is now, while the clocks differ by %i ms',
    (difference) => {
      expect(formatTime(at(difference), english).relative).toBe('now');
    },
  );

  test.each([minutes(5) + 1, minutes(50), hours(26), days(400)])(
    'is told exactly and in no words when it is %i ms ahead, as no clock is so wrong',
    (difference) => {
      const told = formatTime(at(difference), english);
      expect(told.relative).toBeNull();
      expect(told.exact).toBe(exact('UTC', told.iso));
    },
  );

  test.each(localeNames)('is never told in the words of a promise (%s)', (locale) => {
    for (const difference of [1, seconds(20), minutes(50), hours(26), days(400)])
      expect(formatSince(at(difference), { locale, now: noon })).toBe(
        formatSince(at(0), { locale, now: noon }),
      );
  });
});

test.each([0, -1, -minutes(50), -days(400)])(
  'what was to come is now once it has come, %i ms from now',
  (difference) => {
    expect(until(difference)).toBe('now');
    expect(formatComingTime(at(difference), english).relative).toBe('now');
  },
);

test('a moment is exact to the minute, and names its zone', () => {
  expect(exact('UTC')).toBe('23 Nov 2026, 12:00 UTC');
});

test('a moment is told in the zone asked for', () => {
  expect(exact('Asia/Kathmandu')).toContain('17:45');
  expect(exact('Pacific/Kiritimati')).toContain('24 Nov 2026, 02:00');
});

test('summer time counts', () => {
  expect(exact('Europe/Berlin', '2026-07-01T12:00:00Z')).toContain('14:00');
  expect(exact('Europe/Berlin', '2026-12-01T12:00:00Z')).toContain('13:00');
});

test('midnight is 00:00 and afternoons have no letters', () => {
  expect(exact('UTC', '2026-11-23T00:00:00Z')).toContain('00:00');
  expect(exact('UTC', '2026-11-23T23:59:00Z')).toContain('23:59');
});

test.each([
  ['en', '23 Nov 2026, 12:00 UTC', '3 hours ago'],
  ['de', '23. Nov. 2026, 12:00 UTC', 'vor 3 Stunden'],
  ['fr', '23 nov. 2026, 12:00 UTC', 'il y a 3 heures'],
  ['es', '23 nov 2026, 12:00 UTC', 'hace 3 horas'],
  ['ja', '2026年11月23日 12:00 UTC', '3 時間前'],
  ['ar', '23 نوفمبر 2026، 12:00 م UTC', 'قبل 3 ساعات'],
] as const)('a moment is told in %s', (locale, exactly, relatively) => {
  const told = formatTime(new Date(noon), { locale, timeZone: 'UTC', now: noon + hours(3) });
  // Releases of the language data differ in their kinds of spaces.
  const plain = (text: string) => text.replace(/\s/gu, ' ');
  expect(plain(told.exact)).toBe(exactly);
  expect(plain(told.relative ?? '')).toBe(relatively);
});

test('machines get the moment in UTC, whatever people get', () => {
  const format = { locale: 'en' as const, timeZone: 'Asia/Tokyo', now: noon };
  expect(formatTime(new Date(noon), format).iso).toBe('2026-11-23T12:00:00.000Z');
});

test('a moment has all three ways of telling it', () => {
  expect(
    formatTime(new Date(noon - hours(3)), { locale: 'en', timeZone: 'UTC', now: noon }),
  ).toEqual({
    iso: '2026-11-23T09:00:00.000Z',
    exact: '23 Nov 2026, 09:00 UTC',
    relative: '3 hours ago',
  });
});

test('more spellings of a zone than are kept in memory still work', () => {
  const spellings = Array.from({ length: 1100 }, (_, index) =>
    [...'europe/berlin']
      .map((letter, at) => ((index >> at) & 1 ? letter.toUpperCase() : letter))
      .join(''),
  );
  expect(new Set(spellings.map((zone) => exact(zone))).size).toBe(1);
});
