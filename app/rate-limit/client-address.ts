import { canonicalAddress, networkOf } from '~/ip-address';

/**
 * What a limit counts a client by: its IPv4 address, or the first 64 bits of its IPv6 address, since
 * one subscriber has all that follow. What is no address counts for itself.
 */
export function clientKey(given = 'unknown'): string {
  const address = canonicalAddress(given);
  return address === null ? given : networkOf(address);
}
