import { canary } from './canary';
import { Records } from './records';

/** A role of the tenant's, as a member has it in one organization. */
export interface Role {
  id: string;
  name: string;
  description: string;
}

/** A connection that members of an organization sign in with. */
interface EnabledConnection {
  connectionId: string;
  /** Whether whoever signs in with it becomes a member (Auth0 docs, auto-membership). */
  assignsMembership: boolean;
}

/** Other companies, or parts of one's own, whose people the tenant signs in. */
export interface Organization {
  /** `org_` and 16 characters. */
  id: string;
  /** Lower case, without blanks; may stand for the id at `/authorize`. */
  name: string;
  displayName?: string;
  logoUrl?: string;
  connections: readonly EnabledConnection[];
}

interface Membership {
  id: string;
  organizationId: string;
  userId: string;
  roles: readonly Role[];
}

const membershipId = (organizationId: string, userId: string) => `${organizationId} ${userId}`;

/** Every organization of the tenant, and who belongs to it. */
export class Organizations extends Records<Organization> {
  readonly #memberships = new Records<Membership>();
  /** By grant, which codes and refresh tokens lead back to. */
  readonly #signedInTo = new Map<string, string>();

  override clear(): void {
    super.clear();
    this.#memberships.clear();
    this.#signedInTo.clear();
  }

  /** The organization with this id or name. */
  named(idOrName: string): Organization | undefined {
    return this.get(idOrName) ?? this.all().find(({ name }) => name === idOrName.toLowerCase());
  }

  /** Makes somebody a member, or gives a member these roles. */
  join(organizationId: string, userId: string, roles: readonly Role[] = []): void {
    const id = membershipId(organizationId, userId);
    this.#memberships.add({ id, organizationId, userId, roles });
  }

  /** Takes a membership away, with its roles. */
  leave(organizationId: string, userId: string): void {
    this.#memberships.remove(membershipId(organizationId, userId));
  }

  isMember(organizationId: string, userId: string): boolean {
    return this.#memberships.get(membershipId(organizationId, userId)) !== undefined;
  }

  /** The organizations that somebody belongs to, by id. */
  ofPerson(userId: string): Organization[] {
    return this.#memberships
      .where({ userId })
      .flatMap(({ organizationId }) => this.get(organizationId) ?? []);
  }

  /** The roles of a member; none of whoever is no member. */
  rolesOf(organizationId: string, userId: string): readonly Role[] {
    return this.#memberships.get(membershipId(organizationId, userId))?.roles ?? [];
  }

  /** Everybody who belongs to an organization, in the order in which they joined. */
  membersOf(organizationId: string): { userId: string; roles: readonly Role[] }[] {
    return this.#memberships.where({ organizationId });
  }

  /** Notes that a grant is of a sign-in to an organization. */
  noteSignIn(grantId: string, organizationId: string): void {
    this.#signedInTo.set(grantId, organizationId);
  }

  /** The organization that a grant is of a sign-in to. */
  ofGrant(grantId: string | undefined): Organization | undefined {
    return this.get(this.#signedInTo.get(grantId ?? '') ?? '');
  }
}

/** An organization as the Management API shows it. */
export function organizationBody({ id, name, displayName, logoUrl }: Organization) {
  return {
    id,
    name,
    display_name: displayName,
    branding: { logo_url: logoUrl, colors: { primary: '#204060', page_background: '#ffffff' } },
    metadata: { note: canary('organization-metadata', id) },
    third_party_client_access: 'block',
    is_app_entitlement_active: false,
  };
}
