/** What the portal stands on, for whoever runs it. Times are epoch milliseconds, and null for what never was. */
export interface PortalState {
  startedAt: number;
  store: {
    kind: 'sqlite' | 'redis';
    /** Resolves when it can be read and written. @throws {StoreUnavailableError} */
    ping: () => Promise<void>;
    /** Of the file, and the oldest release's that can read it; null where the store is no file. */
    schema: () => { version: number; readableBy: number } | null;
  };
  /** When the tenant last gave them. */
  tenantReadAt: { metadata: () => number | null; keys: () => number | null };
  managementApi: {
    /** When a new access token is due, of the one that is at hand. @throws what the store throws */
    tokenRenewAt: () => Promise<number | null>;
    /** Whether the tenant is not called at present, since it does not answer. */
    isCircuitOpen: () => boolean;
  };
}
