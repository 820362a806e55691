import { expect, test } from 'vitest';
import { formatFirstName } from './format-first-name';

test.each([
  ['Mara Lindqvist', 'Mara'],
  [' Ana María  Ruiz ', 'Ana'],
  ['Plato', 'Plato'],
  ['山田 太郎', '山田'],
  ['Dr. Ines Okafor', 'Dr. Ines Okafor'],
  ['J. Doe', 'J. Doe'],
  ['X Æ', 'X Æ'],
  ['Lindqvist, Mara', 'Lindqvist, Mara'],
])('somebody called “%s” is greeted as “%s”', (name, first) => {
  expect(formatFirstName(name)).toBe(first);
});

test.each([null, '', '  ', 'ada@example.com'])('nobody is greeted as %j', (name) => {
  expect(formatFirstName(name)).toBeNull();
});
