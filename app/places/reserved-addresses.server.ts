import { BlockList, isIP } from 'node:net';
import { canonicalAddress } from '~/ip-address';
import { type AddressKind } from './places';

type ReservedKind = Exclude<AddressKind, 'public' | 'invalid'>;

/** IANA special-purpose address registries; the first range that fits says what an address is for. */
const ranges: readonly (readonly [ReservedKind, string, number])[] = [
  ['private', '10.0.0.0', 8],
  ['private', '172.16.0.0', 12],
  ['private', '192.168.0.0', 16],
  ['private', 'fc00::', 7],
  ['private', 'fec0::', 10],
  ['shared', '100.64.0.0', 10],
  ['loopback', '127.0.0.0', 8],
  ['loopback', '::1', 128],
  ['link-local', '169.254.0.0', 16],
  ['link-local', 'fe80::', 10],
  ['documentation', '192.0.2.0', 24],
  ['documentation', '198.51.100.0', 24],
  ['documentation', '203.0.113.0', 24],
  ['documentation', '2001:db8::', 32],
  ['documentation', '3fff::', 20],
  ['reserved', '0.0.0.0', 8],
  ['reserved', '192.0.0.0', 24],
  ['reserved', '198.18.0.0', 15],
  ['reserved', '224.0.0.0', 3],
  ['reserved', '::', 128],
  ['reserved', '64:ff9b:1::', 48],
  ['reserved', '100::', 64],
  ['reserved', '2001:2::', 48],
  ['reserved', '5f00::', 16],
  ['reserved', 'ff00::', 8],
];

const lists = ranges.map(([kind, network, prefix]) => {
  const list = new BlockList();
  list.addSubnet(network, prefix, isIP(network) === 4 ? 'ipv4' : 'ipv6');
  return { kind, list };
});

/**
 * What the address is for, in any spelling. An IPv4 address that is written as an IPv6 one counts as what it
 * is.
 */
export function kindOfAddress(given: string): AddressKind {
  const address = canonicalAddress(given);
  if (address === null) return 'invalid';
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  return lists.find(({ list }) => list.check(address, family))?.kind ?? 'public';
}
