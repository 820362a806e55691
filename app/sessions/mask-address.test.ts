import { expect, test } from 'vitest';
import { maskAddress } from './mask-address';

test.each([
  ['192.0.2.17', '192.0.•.•'],
  ['8.8.8.8', '8.8.•.•'],
  ['255.255.255.255', '255.255.•.•'],
])('%s shows its first half: %s', (address, masked) => {
  expect(maskAddress(address)).toBe(masked);
});

test.each([
  ['2001:db8:1:2:3:4:5:6', '2001:db8:•'],
  ['2001:db8::1', '2001:db8:•'],
  ['2001:DB8::1', '2001:db8:•'],
  ['2001:0db8:0000::1', '2001:db8:•'],
  ['[2001:db8::1]:443', '2001:db8:•'],
  ['fe80::1%eth0', 'fe80:•'],
  ['2001::1', '2001:•'],
])('%s shows its first two groups: %s', (address, masked) => {
  expect(maskAddress(address)).toBe(masked);
});

test.each(['::1', '::', '::c000:201'])('%s has nothing that could be shown', (address) => {
  expect(maskAddress(address)).toBe(':•');
});

test.each(['::ffff:192.0.2.17', '::FFFF:192.0.2.17', '::ffff:c000:211', '0:0:0:0:0:ffff:c000:211'])(
  '%s is the older kind in disguise',
  (address) => {
    expect(maskAddress(address)).toBe('192.0.•.•');
  },
);

test.each(['', 'unknown', '192.0.2', '192.0.2.17.5', '<script>'])(
  'what is no address shows nothing: %j',
  (text) => {
    expect(maskAddress(text)).toBe('•');
  },
);
