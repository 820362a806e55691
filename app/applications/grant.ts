import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';

/** What the person allowed an application at one API, for one organization or for none. It has no dates. */
export interface Grant {
  id: string;
  applicationId: string | null;
  /** The API, by its identifier; null where that is not told. */
  audience: string | null;
  scopes: string[];
  organizationId: string | null;
}

export interface ReadGrants {
  grants: Grant[];
  /** False when there are more grants than were read, or some that cannot be read. */
  isComplete: boolean;
}

interface GrantList extends ReadGrants {
  /** When the list was read, where it stands in for one that the service did not give; null for a current one. */
  asOf: Date | null;
  /** Whether the next part goes on where this one stopped. */
  goesOn?: boolean;
}

/** The sign-in service's register of grants. Every method rejects with a `TenantError`. */
export interface GrantsApi {
  list(userId: string, options?: CallOptions): Promise<ReadGrants>;
  /**
   * Removes a grant, for good and with the refresh tokens that were issued under it. The service asks not whose it is:
   * only one of the person's own list, read just now, may be given.
   */
  remove(userId: string, grantId: string, options?: CallOptions): Promise<void>;
}

/** The register with a short memory; removals make it out of date. */
export interface GrantRepository extends GrantsApi {
  list(userId: string, options?: ReadOptions): Promise<GrantList>;
  /** What so many more calls tell of the list. */
  listPart(userId: string, options: ReadOptions & { mostCalls: number }): Promise<GrantList>;
  /** The whole list that was read last, within some minutes and without a call; null where none is remembered. */
  recall(userId: string): Promise<ReadGrants | null>;
  /** Whether the whole list is there without a call. */
  isAtHand(userId: string): Promise<boolean>;
  /** The next list is asked for anew, whatever is remembered. */
  invalidate(userId: string): Promise<void>;
}
