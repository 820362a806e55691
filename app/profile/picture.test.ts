import { expect, test } from 'vitest';
import { initialsOf } from './picture';

test.each([
  ['Ada Byron King', 'AK'],
  ['ada@example.com', 'A'],
  ['“Ada” (King)', 'AK'],
  ['<b>Guild</b> & "Sons"', 'BS'],
  ['7 Seas', '7S'],
  ['… !', null],
  ['', null],
  [null, null],
])('the letters that stand for the picture of %j are %j', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
