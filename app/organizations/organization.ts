/** An organization that the person belongs to. What it keeps for itself is left out. */
export interface Organization {
  /** `org_…`, which pages never show. */
  id: string;
  /** What it calls itself, else its name in addresses. */
  name: string;
  /** An address of anybody's choice: only some may be shown. */
  logoUrl: string | null;
}

/** What the person is in one organization. */
export interface Role {
  name: string;
  description: string | null;
}

/** A way in that an organization takes. */
export interface OrganizationConnection {
  name: string;
  /** In the service's words, such as `google-oauth2`; null where it is not told. */
  provider: string | null;
  /** What people are shown for it; null where that is not known, or its provider names it. */
  displayName: string | null;
  /** Whether whoever signs in by it becomes a member, also a member who has left. */
  makesMembers: boolean;
}
