import { expect, test } from 'vitest';
import { formatChoice, formatList } from './format-list';

test('several words are one sentence part in every language', () => {
  expect(formatList(['Tide', 'Orbit', 'Lumen'], 'de')).toBe('Tide, Orbit und Lumen');
  expect(formatChoice(['Tide', 'Orbit'], 'en')).toBe('Tide or Orbit');
});

test('from right to left, names in Latin letters stand in the order that they are read in', () => {
  expect(formatList(['Tide', 'Orbit'], 'ar')).toBe('\u2068Tide\u2069 و\u2068Orbit\u2069');
  expect(formatChoice(['Tide', 'Orbit'], 'ar')).toBe('\u2068Tide\u2069 أو \u2068Orbit\u2069');
});

test('one name alone is left as it is', () => {
  expect(formatList(['Tide'], 'ar')).toBe('Tide');
});
