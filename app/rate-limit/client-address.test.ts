import { expect, test } from 'vitest';
import { clientKey } from './client-address';

test('an IPv4 client counts by its address, in either spelling', () => {
  expect(clientKey('192.0.2.7')).toBe('192.0.2.7');
  expect(clientKey('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(clientKey('::ffff:c000:207')).toBe('192.0.2.7');
  expect(clientKey('0:0:0:0:0:FFFF:C000:0207')).toBe('192.0.2.7');
});

test('an IPv6 client counts by its network, however it is spelled', () => {
  const keys = ['2001:db8:1:2::1', '2001:0db8:0001:0002:ffff::9', '2001:DB8:1:2:3:4:5:6'].map(
    clientKey,
  );
  expect(new Set(keys)).toEqual(new Set(['2001:db8:1:2']));
});

test('two IPv4 clients in IPv6 spelling count apart', () => {
  expect(clientKey('::ffff:c000:207')).not.toBe(clientKey('::ffff:c000:208'));
  expect(clientKey('64:ff9b::192.0.2.7')).not.toBe(clientKey('64:ff9b::192.0.2.8'));
});

test('other networks count apart', () => {
  expect(clientKey('2001:db8:1:3::1')).not.toBe(clientKey('2001:db8:1:2::1'));
});

test('a client without an address counts as one', () => {
  expect(clientKey(undefined)).toBe('unknown');
});

test('the port that some proxies add is left out, as it changes with every connection', () => {
  expect(clientKey('192.0.2.7:5678')).toBe('192.0.2.7');
  expect(clientKey('[2001:db8:1:2::1]:443')).toBe('2001:db8:1:2');
});

test.each([
  '',
  'unknown',
  '_hidden',
  '1:2:3:4:5:6:7:8:9::',
  ':::::',
  '::1::2::3',
  'a'.repeat(9000),
])('what is no address counts for itself: %j', (text) => {
  expect(() => clientKey(text)).not.toThrow();
  expect(clientKey('203.0.113.7')).not.toBe(clientKey(text));
});
