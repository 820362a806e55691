import { BlockList, isIP } from 'node:net';

/** Addresses that belong to no place: private, loopback, documentation and the like (IANA special-purpose registries). */
const reserved = new BlockList();
const ipv4Ranges: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];
const ipv6Ranges: [string, number][] = [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001:2::', 48],
  ['2001:db8::', 32],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
];
for (const [network, prefix] of ipv4Ranges) reserved.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of ipv6Ranges) reserved.addSubnet(network, prefix, 'ipv6');

/** Whether the address is one of no place; true as well for what is no address at all. */
export function isReservedAddress(address: string): boolean {
  const version = isIP(address);
  return version === 0 || reserved.check(address, version === 4 ? 'ipv4' : 'ipv6');
}
