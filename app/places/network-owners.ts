/** Names those who run networks, on this machine. */
export interface NetworkOwners {
  /** The owner of the autonomous system with this number (`3301` or `AS3301`); null where it is not known. */
  ownerOf(asn: string): string | null;
}
