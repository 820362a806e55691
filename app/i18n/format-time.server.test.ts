import { describe, expect, test } from 'vitest';
import { days, hours, minutes, seconds } from '~/durations';
import { noon } from '../../tests/fakes/clock';
import { formatComingTime, formatTime, formatUntil } from './format-time.server';

const at = (difference: number) => new Date(noon + difference);
const english = { locale: 'en' as const, timeZone: 'UTC', now: noon };
const exact = (timeZone: string, iso = '2026-11-23T12:00:00Z') =>
  formatTime(new Date(iso), { locale: 'en', timeZone, now: noon }).exact;

test.each([
  ['just now', 0],
  ['just now', -seconds(1)],
  ['just now', -seconds(59)],
  ['1 minute ago', -minutes(1)],
  ['1 minute ago', -seconds(119)],
  ['59 minutes ago', -minutes(59)],
  ['1 hour ago', -hours(1)],
  ['23 hours ago', -hours(24) + 1],
  ['24 hours ago', -hours(24)],
  ['47 hours ago', -hours(48) + 1],
  ['2 days ago', -hours(48)],
  ['6 days ago', -days(6)],
  ['1 month ago', -days(31)],
  ['10 months ago', -days(330)],
  ['1 year ago', -days(366)],
  ['9 years ago', -days(3650)],
])('what happened is told in whole units that have passed: %s', (text, difference) => {
  expect(formatTime(at(difference), english).relative).toBe(text);
});

test.each([
  ['in 1 second', 1],
  ['in 30 seconds', seconds(30)],
  ['in 1 minute', seconds(60) - 1],
  ['in 1 minute', minutes(1)],
  ['in 2 minutes', minutes(1) + 1],
  ['in 59 minutes', minutes(59)],
  ['in 1 hour', hours(1) - 1],
  ['in 2 hours', hours(2)],
])('nobody comes too early for what is to come within the hour: %s', (text, difference) => {
  expect(formatUntil(at(difference), english)).toBe(text);
  expect(formatComingTime(at(difference), english).relative).toBe(text);
});

test.each([
  ['in 2 hours', hours(2) - minutes(1)],
  ['in 24 hours', days(1)],
  ['in 3 days', days(3) - hours(1)],
  ['in 30 days', days(30) - seconds(1)],
  ['in 90 days', days(90) - seconds(1)],
  ['in 99 days', days(99)],
  ['in 6 months', days(182)],
  ['in 12 months', days(365) - seconds(1)],
  ['in 18 months', days(548)],
  ['in 2 years', days(731)],
])('a limit is told as it was set, right after it was set too: %s', (text, difference) => {
  expect(formatComingTime(at(difference), english).relative).toBe(text);
});

describe('what happened, by a clock that goes ahead of ours,', () => {
  test.each([1, seconds(20), minutes(4), minutes(5)])(
    'is just now, while the clocks differ by %i ms',
    (difference) => {
      expect(formatTime(at(difference), english).relative).toBe('just now');
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
});

test.each([
  ['en', 'just now', 'in a moment'],
  ['de', 'gerade eben', 'gleich'],
  ['fr', 'à l’instant', 'dans un instant'],
  ['es', 'hace un momento', 'en un momento'],
  ['ja', 'たった今', 'まもなく'],
  ['ar', 'قبل لحظات', 'بعد لحظات'],
] as const)('in %s no past and no future is called “now”', (locale, past, future) => {
  const format = { locale, timeZone: 'UTC', now: noon };
  expect(formatTime(at(-seconds(59)), format).relative).toBe(past);
  for (const difference of [0, -1, -minutes(50), -days(400)])
    expect(formatUntil(at(difference), format)).toBe(future);
});

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
