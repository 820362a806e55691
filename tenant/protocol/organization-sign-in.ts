import type { errors, KoaContextWithOIDC } from 'oidc-provider';
import type { Person } from '../state/accounts';
import type { Organization } from '../state/organizations';
import type { TenantState } from '../state/state';

/** Refuses a request for a sign-in that names no organization where the application lets nobody in without one. */
export function requireOrganization(
  { oidc }: KoaContextWithOIDC,
  { applications }: TenantState,
  InvalidRequest: typeof errors.InvalidRequest,
): void {
  const { client_id: clientId, organization } = oidc.params ?? {};
  if (organization) return;
  if (applications().find((one) => one.clientId === clientId)?.requiresOrganization)
    throw new InvalidRequest('parameter organization is required for this client');
}

interface OrganizationSignIn {
  /** The parameter of `/authorize`: an id, or a name. */
  wanted: unknown;
  person: Pick<Person, 'userId' | 'connection'>;
  /** What the person signs in with; the account's own where absent. */
  connection?: string;
}

/**
 * The organization that somebody signs in to, who becomes a member by a connection that makes members (Auth0 docs,
 * auto-membership); undefined where none was asked for.
 *
 * Gives a text instead, which says why not.
 */
export function enterOrganization(
  { accountLog, connections, organizations }: TenantState,
  { wanted, person: { userId, connection: own }, connection = own }: OrganizationSignIn,
): Organization | string | undefined {
  if (typeof wanted !== 'string' || wanted === '') return undefined;
  const organization = organizations.named(wanted);
  if (!organization) return `parameter organization is invalid: ${wanted}`;
  const { id } = organization;
  if (organizations.isMember(id, userId)) return organization;
  const { id: connectionId } = connections.byName(connection) ?? {};
  const makesMembers = organization.connections.some(
    (one) => one.connectionId === connectionId && one.assignsMembership,
  );
  if (!makesMembers) return `user ${userId} is not part of the ${id} organization`;
  organizations.join(id, userId);
  accountLog.add({
    type: 'organization_member_added',
    user_id: userId,
    connection,
    organization_id: id,
    details: { reason: 'auto_membership' },
  });
  return organization;
}
