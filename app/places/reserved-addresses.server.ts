import { BlockList, isIP, SocketAddress } from 'node:net';
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

/** What the address is for. An IPv4 address that is written as an IPv6 one counts as what it is. */
export function kindOfAddress(given: string): AddressKind {
  const address = plainAddress(given);
  const version = isIP(address);
  if (version === 0) return 'invalid';
  // Made once, as each list would make one of its own.
  const socketAddress = new SocketAddress({ address, family: version === 4 ? 'ipv4' : 'ipv6' });
  return lists.find(({ list }) => list.check(socketAddress))?.kind ?? 'public';
}

/**
 * The address without its zone; an IPv4 address out of its mapped form (`::ffff:192.0.2.1`, RFC 4291 section
 * 2.5.5.2) or out of that of a translator (`64:ff9b::192.0.2.1`, RFC 6052 section 2.1).
 */
export function plainAddress(given: string): string {
  const address = given.trim().replace(/%.*$/, '');
  if (isIP(address) !== 6) return address;
  // The parser of URLs writes every IPv6 address in one way, with its last 32 bits in hexadecimal.
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const embedded = /^(?:::ffff|64:ff9b:):([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
  if (embedded === null) return canonical;
  return [embedded[1], embedded[2]]
    .flatMap((group = '') => {
      const bits = parseInt(group, 16);
      return [bits >> 8, bits & 255];
    })
    .join('.');
}
