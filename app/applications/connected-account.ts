import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';

/**
 * An account of the person at another provider, whose tokens the sign-in service keeps for applications (Auth0 docs,
 * Token Vault). It is no way to sign in, and which applications use it is not told.
 */
export interface ConnectedAccount {
  id: string;
  /** The kind of provider in the service's words, such as `google-oauth2`; null where that is not told. */
  provider: string | null;
  /** The connection that it was made by. */
  connection: string | null;
  scopes: string[];
  createdAt: Date | null;
  /** Until when the tokens work; null where they do not run out, or that is not told. */
  expiresAt: Date | null;
}

export interface ReadConnectedAccounts {
  accounts: ConnectedAccount[];
  /** False when there are more than the portal reads, or some that it cannot read. */
  isComplete: boolean;
}

/**
 * The sign-in service's register of connected accounts, which it only lists: they are disconnected by the person's own API.
 * It rejects with a `TenantError`.
 */
export interface ConnectedAccounts {
  list(
    userId: string,
    options?: ReadOptions & CallOptions,
  ): Promise<ReadConnectedAccounts & { asOf: Date | null }>;
  /** The next list is asked for anew, whatever is remembered. */
  invalidate(userId: string): Promise<void>;
}
