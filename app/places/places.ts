/** Where an address is, as far as the data goes. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  /** In English; null where only the country is known. */
  city: string | null;
}

/** Looks up where an address is, on this machine: no address ever leaves it. */
export interface Places {
  /** Null for what is no address, for private and reserved addresses, and where nothing is known. */
  locate(address: string): Place | null;
}
