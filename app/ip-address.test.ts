import { expect, test } from 'vitest';
import { canonicalAddress, networkOf } from './ip-address';

const ipv4: string[] = [
  '8.8.8.8',
  ' 8.8.8.8\t',
  '8.8.8.8:443',
  '"8.8.8.8"',
  '"8.8.8.8:443"',
  '::ffff:8.8.8.8',
  '::FFFF:8.8.8.8',
  '::ffff:808:808',
  '::ffff:0808:0808',
  '0:0:0:0:0:ffff:808:808',
  '0000:0000:0000:0000:0000:FFFF:0808:0808',
  '0:0:0:0:0:ffff:8.8.8.8',
  '::ffff:8.8.8.8%eth0',
  '[::ffff:808:808]',
  '[::ffff:8.8.8.8]:443',
  '64:ff9b::8.8.8.8',
  '64:ff9b::808:808',
  '0064:FF9B:0:0:0:0:0808:0808',
];

test.each(ipv4)('%j is the IPv4 address that it holds', (text) => {
  expect(canonicalAddress(text)).toBe('8.8.8.8');
});

const ipv6: string[] = [
  '2001:db8::1',
  '2001:DB8::1',
  '2001:0db8::0001',
  '2001:db8:0:0::1',
  '2001:db8:0:0:0:0:0:1',
  '2001:0DB8:0000:0000:0000:0000:0000:0001',
  '2001:db8::0.0.0.1',
  '2001:db8::1%eth0',
  '2001:db8::1%25eth0',
  '[2001:db8::1]',
  '[2001:db8::1]:443',
  '[2001:DB8::1%3]:443',
  '"[2001:db8::1]:443"',
  ' 2001:db8::1 ',
];

test.each(ipv6)('%j is the same IPv6 address in its one short form (RFC 5952)', (text) => {
  expect(canonicalAddress(text)).toBe('2001:db8::1');
});

test.each([
  ['::', '::'],
  ['::1', '::1'],
  ['0:0:0:0:0:0:0:1', '::1'],
  ['2001:db8:0:1:0:0:0:1', '2001:db8:0:1::1'],
  ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
  ['::ffff:0:1:2', '::ffff:0:1:2'],
  ['::fffe:808:808', '::fffe:808:808'],
  ['0.0.0.0', '0.0.0.0'],
  ['255.255.255.255', '255.255.255.255'],
])('%s is %s', (text, canonical) => {
  expect(canonicalAddress(text)).toBe(canonical);
});

const none: string[] = [
  '',
  ' ',
  'unknown',
  '_hidden',
  'localhost',
  '8.8.8',
  '8.8.8.8.8',
  '256.8.8.8',
  '08.8.8.8',
  '0x8.8.8.8',
  '134744072',
  '8.8.8.8:',
  '8.8.8.8/32',
  '8.8.8.8%eth0',
  '2001:db8::g',
  '2001:db8::1::2',
  '1:2:3:4:5:6:7',
  '1:2:3:4:5:6:7:8:9',
  ':::',
  '[2001:db8::1',
  '2001:db8::1]',
  '[8.8.8.8]',
  '[2001:db8::1]:port',
  '2001:db8::1/64',
  '::ffff:8.8.8.256',
  '<script>',
  '2001:db8::1@evil.example',
  `${'1'.repeat(5000)}::`,
];

test.each(none)('%j is no address', (text) => {
  expect(canonicalAddress(text)).toBeNull();
});

test.each([
  ['8.8.8.8', '8.8.8.8'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8:1::', '2001:db8:1:0'],
  ['::1', '0:0:0:0'],
])('the network of one subscriber at %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
