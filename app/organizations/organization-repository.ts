import { type CallOptions, type ReadOptions } from '~/tenant-calls/call-options';
import { type Organization, type OrganizationConnection, type Role } from './organization';

export interface ReadOrganizations {
  organizations: Organization[];
  /** False when there are more than the portal reads, or some that it cannot read. */
  isComplete: boolean;
}

interface OrganizationList extends ReadOrganizations {
  /** When the list was read, where it stands in for one that cannot be had now; null for a current one. */
  asOf: Date | null;
  /** When the person left those that may be listed all the same, by id; none where that is some minutes ago. */
  leaving: ReadonlyMap<string, Date>;
}

/** The scope without which nobody's organizations are known. */
export const organizationScopes = ['read:organizations'] as const;

/** The sign-in service's register of who belongs where. Every method rejects with a `TenantError`. */
export interface OrganizationsApi {
  list(userId: string, options?: CallOptions): Promise<ReadOrganizations>;
  /** The roles that were given to the person in one of their organizations, but for those that come by a group. */
  roles(userId: string, organizationId: string, options?: CallOptions): Promise<Role[]>;
  /**
   * Whether anybody but the person has one of these roles in the organization, by name, and is not going too; null where
   * the service does not say it of each, or has more members than so many pages. Nobody is told who it is.
   *
   * @throws {TenantError} `not_permitted` without the scope `read:organization_members`.
   */
  hasOtherMemberWith(
    question: {
      userId: string;
      organizationId: string;
      roleNames: readonly string[];
      mostPages: number;
      isGoing: (userId: string) => Promise<boolean>;
    },
    options?: CallOptions,
  ): Promise<boolean | null>;
  /**
   * Takes the person, and nobody else, out of an organization. The service asks not whether they belong to it: only one
   * of their own list, read just now, may be given. It answers at once, and lists the organization for some seconds more.
   */
  leave(userId: string, organizationId: string, options?: CallOptions): Promise<void>;
}

/**
 * The register with a short memory. Leaving makes what it remembers of the person out of date; and whoever leaves counts
 * as going from when they ask, as the service goes on listing them, until it says that it did nothing.
 */
export interface OrganizationRepository extends OrganizationsApi {
  list(userId: string, options?: ReadOptions): Promise<OrganizationList>;
  /** The list that was read last, within some minutes and without a call; null where none is remembered. */
  recall(userId: string): Promise<ReadOrganizations | null>;
  /** Whether there are any to lead to: none where the tenant does not permit to look. */
  hasAny(userId: string, options?: ReadOptions): Promise<boolean>;
  /** The same as it was found out last, within a day and without a call; null where it was not. */
  recallHasAny(userId: string): Promise<boolean | null>;
}

/** What organizations are like, which is the same for all their members. */
export interface OrganizationConnections {
  /**
   * The ways in that an organization takes. `person` is the user id that the call is counted for.
   *
   * @throws {TenantError} `not_permitted` without the scope `read:organization_connections`.
   */
  of(
    organizationId: string,
    options: CallOptions & { person: string },
  ): Promise<OrganizationConnection[]>;
}
