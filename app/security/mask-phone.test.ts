import { expect, test } from 'vitest';
import { maskPhone } from './mask-phone';

test('a phone number is shown by its last two digits', () => {
  expect(maskPhone('+4915123456789')).toBe('•••89');
});

test('a number that is too short to hide anything is not shown', () => {
  expect(maskPhone('1234')).toBeNull();
});
