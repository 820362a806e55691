import { expect, test } from 'vitest';
import { takeRandomBytes } from './random-bytes.server';

test('no bytes are given twice, however many are taken', () => {
  const taken = Array.from({ length: 2000 }, () => takeRandomBytes(16).toString('hex'));
  expect(new Set(taken).size).toBe(2000);
  expect(taken.every((hex) => hex.length === 32)).toBe(true);
});

test('what was given does not change with what is taken after it', () => {
  const bytes = takeRandomBytes(32);
  const before = bytes.toString('hex');
  for (let count = 0; count < 1000; count += 1) takeRandomBytes(32);
  expect(bytes.toString('hex')).toBe(before);
});
