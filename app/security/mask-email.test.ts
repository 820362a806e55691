import { expect, test } from 'vitest';
import { maskEmail } from './mask-email';

test.each([
  ['ada@example.com', 'a•••@example.com'],
  ['a@example.com', 'a•••@example.com'],
  ['é́va@example.com', 'é́•••@example.com'],
  ['mara@example.com', 'm•••@example.com'],
  ['"na"@example.com', '"•••@example.com'],
])('of %s the first letter and the domain are shown', (address, masked) => {
  expect(maskEmail(address)).toBe(masked);
});

test.each([
  ['maria@example.com', 'm•••a@example.com'],
  ['mara.new@example.com', 'm•••w@example.com'],
  ['agnesé́@example.com', 'a•••é́@example.com'],
])(
  'of %s the last letter before the domain is shown too, as it is long enough',
  (address, masked) => {
    expect(maskEmail(address)).toBe(masked);
  },
);

test.each(['', 'ada', '@example.com', 'ada@'])(
  'of what is no address nothing is shown: %j',
  (text) => {
    expect(maskEmail(text)).toBeNull();
  },
);
