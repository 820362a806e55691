import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type OrganizationsApi } from './organization-repository';

interface Question {
  userId: string;
  organizationId: string;
  /** Names of the roles whose members look after an organization, as the operator says. */
  adminRoles: readonly string[];
  /** How many pages of its members are read at most. */
  mostPages: number;
}

/**
 * Whether nobody is left to look after the organization once the person is gone; null where that cannot be known: where
 * no role is named for it, the service does not permit to look, or there are more members than were read.
 *
 * @throws {TenantError} where another try may tell.
 */
export async function isLastAdmin(
  organizations: Pick<OrganizationsApi, 'roles' | 'hasOtherMemberWith'>,
  { userId, organizationId, adminRoles, mostPages }: Question,
  options: CallOptions,
): Promise<boolean | null> {
  if (adminRoles.length === 0) return null;
  try {
    const roles = await organizations.roles(userId, organizationId, options);
    if (!roles.some(({ name }) => adminRoles.includes(name))) return false;
    const hasOther = await organizations.hasOtherMemberWith(
      { userId, organizationId, roleNames: adminRoles, mostPages },
      options,
    );
    return hasOther === null ? null : !hasOther;
  } catch (error) {
    if (error instanceof TenantError && isForGood(error)) return null;
    throw error;
  }
}

function isForGood({ code }: TenantError): boolean {
  return code === 'not_permitted' || code === 'not_found' || code === 'unexpected_answer';
}
