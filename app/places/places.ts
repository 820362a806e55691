/** Where an address is, as far as the data goes. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  /** The largest part of the country that the address is in, in English; null where it is not known. */
  region: string | null;
  /** In English; null where only the country is known. */
  city: string | null;
}

/**
 * What an address is for (IANA special-purpose address registries): one of the whole internet, or one that
 * belongs to no place.
 *
 * - `private`: a network of one's own, at home or at work (RFC 1918, RFC 4193)
 * - `shared`: behind the provider's own translation, CGNAT (RFC 6598)
 * - `loopback`: the machine itself
 * - `link-local`: one cable or one radio cell
 * - `documentation`: examples
 * - `reserved`: multicast, benchmarks, the future
 * - `invalid`: no address at all
 */
export type AddressKind =
  | 'public'
  | 'private'
  | 'shared'
  | 'loopback'
  | 'link-local'
  | 'documentation'
  | 'reserved'
  | 'invalid';

/** Looks up where an address is, on this machine: no address ever leaves it. */
export interface Places {
  /** Null for what is no address, for private and reserved addresses, and where nothing is known. */
  locate(address: string): Place | null;
  kindOf(address: string): AddressKind;
}

/** Names those who run networks, on this machine. */
export interface NetworkOwners {
  /** The owner of the autonomous system with this number (`3301` or `AS3301`); null where it is not known. */
  ownerOf(asn: string): string | null;
}
