import { type CallOptions } from '~/tenant-calls/call-options';
import { TenantError } from '~/tenant-calls/tenant-error';
import { type OrganizationsApi } from './organization-repository';

interface Member {
  userId: string;
  organizationId: string;
  /** Names of the roles whose members look after an organization, as the operator says. */
  adminRoles: readonly string[];
}

interface Question extends Member {
  /** How many pages of its members are read at most. */
  mostPages: number;
  /** Whether one of the others is about to go too, so that they look after nothing for long. */
  isGoing: (userId: string) => Promise<boolean>;
}

/**
 * Whether the person is one of those who look after the organization; null where that cannot be known: where no role is
 * named for it, or the service does not permit to look.
 *
 * @throws {TenantError} where another try may tell.
 */
export async function looksAfter(
  organizations: Pick<OrganizationsApi, 'roles'>,
  { userId, organizationId, adminRoles }: Member,
  options: CallOptions,
): Promise<boolean | null> {
  if (adminRoles.length === 0) return null;
  return knownFor(async () => {
    const roles = await organizations.roles(userId, organizationId, options);
    return roles.some(({ name }) => adminRoles.includes(name));
  });
}

/**
 * Whether nobody is left to look after the organization once the person is gone; null where that cannot be known, as with
 * `looksAfter`, or as there are more members than were read.
 *
 * @throws {TenantError} where another try may tell.
 */
export async function isLastAdmin(
  organizations: Pick<OrganizationsApi, 'roles' | 'hasOtherMemberWith'>,
  question: Question,
  options: CallOptions,
): Promise<boolean | null> {
  const isOne = await looksAfter(organizations, question, options);
  if (isOne !== true) return isOne;
  const { adminRoles: roleNames, ...rest } = question;
  return knownFor(async () => {
    const hasOther = await organizations.hasOtherMemberWith({ ...rest, roleNames }, options);
    return hasOther === null ? null : !hasOther;
  });
}

/** What was found out; null where it never will be. */
async function knownFor(find: () => Promise<boolean | null>): Promise<boolean | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof TenantError && isForGood(error)) return null;
    throw error;
  }
}

function isForGood({ code }: TenantError): boolean {
  return code === 'not_permitted' || code === 'not_found' || code === 'unexpected_answer';
}
