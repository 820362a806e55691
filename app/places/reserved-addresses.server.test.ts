import { expect, test } from 'vitest';
import { kindOfAddress, plainAddress } from './reserved-addresses.server';

test.each([
  ['8.8.8.8', 'public'],
  ['2a00:23c6:54d3:b801::1', 'public'],
  ['10.0.0.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.15.255.255', 'public'],
  ['172.32.0.1', 'public'],
  ['192.168.1.1', 'private'],
  ['fd12:3456::1', 'private'],
  ['100.64.0.1', 'shared'],
  ['100.127.255.255', 'shared'],
  ['100.128.0.1', 'public'],
  ['127.0.0.1', 'loopback'],
  ['::1', 'loopback'],
  ['0:0:0:0:0:0:0:1', 'loopback'],
  ['169.254.10.10', 'link-local'],
  ['fe80::1', 'link-local'],
  ['fe80::1%eth0', 'link-local'],
  ['192.0.2.1', 'documentation'],
  ['198.51.100.7', 'documentation'],
  ['203.0.113.9', 'documentation'],
  ['2001:db8::1', 'documentation'],
  ['3fff::1', 'documentation'],
  ['0.0.0.0', 'reserved'],
  ['::', 'reserved'],
  ['224.0.0.1', 'reserved'],
  ['255.255.255.255', 'reserved'],
  ['ff02::1', 'reserved'],
  ['198.18.0.1', 'reserved'],
  ['::ffff:10.0.0.1', 'private'],
  ['::ffff:8.8.8.8', 'public'],
  ['::FFFF:7F00:1', 'loopback'],
  ['0:0:0:0:0:ffff:c0a8:0101', 'private'],
  ['64:ff9b::100.64.0.1', 'shared'],
  ['', 'invalid'],
  ['localhost', 'invalid'],
  ['8.8.8.8.8', 'invalid'],
  ['010.0.0.1', 'invalid'],
  ['2001:db8::g', 'invalid'],
])('%s is %s', (address, kind) => {
  expect(kindOfAddress(address)).toBe(kind);
});

test.each([
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['::ffff:c000:201', '192.0.2.1'],
  ['64:ff9b::c000:201', '192.0.2.1'],
  ['2001:DB8:0:0::1', '2001:db8::1'],
  ['192.0.2.1', '192.0.2.1'],
])('%s is %s in plain', (given, plain) => {
  expect(plainAddress(given)).toBe(plain);
});
